import Geography
import Ingest

/// Fetches one table of a region: its description and lists, its rows, and the files made of them.
struct TableRetrieval: Sendable {
    let table: String
    let service: TableService
    let purpose: TablePurpose
    let setup: FetchSetup

    /// How often is begun anew when the source publishes while we read.
    private static let attempts = 3

    func run() throws(FetchProblem) -> Retrieved {
        var isSecondCount = false
        for _ in 0..<Self.attempts {
            let courier = try setup.courier(for: service.base)
            let before = try state(courier)
            let folder = folder(before.modified)
            setup.report(.began(name: table, title: before.title))
            if let manifest = try folder.manifest() {
                return Retrieved(manifest: manifest, folder: folder.path, state: .unchanged)
            }
            do throws(FetchProblem) {
                if let manifest = try once(folder, courier, since: before) {
                    return Retrieved(
                        manifest: manifest, folder: folder.path, state: manifest.files.isEmpty ? .empty : .fetched)
                }
            } catch {
                guard case .wrongCount = error else { throw error }
                // Another number of rows than was said: published anew meanwhile, or a slip of one page.
                guard try state(courier).modified == before.modified else {
                    try AtomicFile.remove(folder.path)
                    continue
                }
                if isSecondCount { throw error }
                isSecondCount = true
            }
        }
        throw .changing(table: table)
    }

    private func folder(_ modified: String) -> RetrievalFolder {
        RetrievalFolder(
            root: setup.folder, table: table, state: modified,
            question: "\(service.base) \(purpose.text) \(setup.regionText) \(setup.firstYear)")
    }

    /// `nil` when the table was published anew while it was read; nothing of it is kept then.
    private func once(_ folder: RetrievalFolder, _ courier: Courier, since before: TableState) throws(FetchProblem)
        -> Manifest?
    {
        let lists = try TableLists(retrieval: self, folder: folder).fetch()
        let description = try lists.description(of: table)
        let resources = try resources(description, lists)
        let rows = try Lanes(folder: folder, setup: setup).run(resources)
        guard try state(courier).modified == before.modified, description.modified == before.modified else {
            try AtomicFile.remove(folder.path)
            return nil
        }
        let making = TableFiles(retrieval: self, folder: folder, lists: lists, description: description)
        let manifest = Manifest(
            name: table, title: description.title, modified: description.modified, division: description.division,
            resources: lists.pages.merging(rows) { first, _ in first },
            files: try making.make(rows, order: resources.map(\.name)))
        try folder.finish(manifest)
        return manifest
    }

    private func resources(_ description: TableDescription, _ lists: TableLists.Fetched) throws(FetchProblem)
        -> [Resource]
    {
        let keys = lists.keys(description.areaColumn)
        let hasBuurten = keys.contains { AreaCode($0)?.level == .neighbourhood }
        var also = try also(description)
        if purpose == .areas { return [] }
        if let period = description.periodColumn, isLimited(lists.keys(period)) {
            also += (also.isEmpty ? "" : " and ") + "\(period) ge '\(setup.firstYear)JJ00'"
        }
        if let years = yearsOnly(description, lists, hasBuurten: hasBuurten) {
            also += (also.isEmpty ? "" : " and ") + years
        }
        let filter = RegionFilter(areaColumn: description.areaColumn, keys: keys, region: setup.region, also: also)
        var parts = filter.byKey()
        if hasBuurten {
            if case .population = purpose { parts = filter.together() } else { parts = filter.perMunicipality() }
        }
        let columns = try columns(description)
        return parts.map { part in
            Resource(
                name: part.name, addresses: [service.rows(of: table, filter: part.filter, columns: columns)],
                count: service.count(of: table, filter: part.filter), dialect: service.dialect)
        }
    }

    /// Of nuisance in wijken and buurten the years are asked: by month they are twelve times as many rows, of which most
    /// are empty (decision 52). A table without years is asked whole.
    private func yearsOnly(_ description: TableDescription, _ lists: TableLists.Fetched, hasBuurten: Bool) -> String? {
        guard purpose == .nuisance, hasBuurten, let period = description.periodColumn,
            lists.keys(period).contains(where: { $0.dropFirst(4).hasPrefix("JJ") })
        else { return nil }
        return "substring(\(period),4,2) eq 'JJ'"
    }

    /// Whether the table has years before the first that is wanted.
    private func isLimited(_ periods: [String]) -> Bool {
        if case .population = purpose { return false }
        return periods.contains { Int($0.prefix(4)).map { $0 < setup.firstYear } ?? false }
    }

    private func also(_ description: TableDescription) throws(FetchProblem) -> String {
        guard service.dialect == .version4 else { return "" }
        return switch purpose {
        case .population: "Measure eq '\(try PopulationTables.column(description.measures, table: table).key)'"
        case .offences, .nuisance: "Measure eq '\(try description.counted(table: table).key)'"
        case .areas: ""
        }
    }

    /// Empty for version 4, whose rows have one measure each.
    private func columns(_ description: TableDescription) throws(FetchProblem) -> [String] {
        if service.dialect == .version4 { return [] }
        if case .population = purpose {
            return [description.areaColumn, try PopulationTables.column(description.measures, table: table).key]
        }
        return ["ID"] + description.otherColumns + [description.areaColumn]
            + [description.periodColumn].compactMap(\.self)
            + description.measures.filter(\.isNumber).map(\.key)
    }
}

/// What the source says about a table before and after it is read.
struct TableState: Hashable, Sendable {
    let modified: String
    let title: String
}

extension TableRetrieval {
    private func state(_ courier: Courier) throws(FetchProblem) -> TableState {
        let isFour = service.dialect == .version4
        let address = service.list(isFour ? "Properties" : "TableInfos", of: table)
        let dialect = service.dialect
        let info = try courier.fetch(address) { bytes throws(FetchProblem) in
            isFour ? try JSONReply.value(bytes, of: address) : try dialect.page(bytes, of: address).rows.first ?? .null
        }
        guard let modified = info["Modified"]?.text else { throw .badDescription(table: table, lacking: "Modified") }
        return TableState(modified: modified, title: info["Title"]?.text ?? table)
    }
}
