import Facts
package import Figures
package import Geography
package import Phrases
import RegionPack

/// Finds areas and offences of an edition by what a visitor types.
package struct NameSearch: Sendable {
    let areas: NameIndex<AreaCode>
    let offences: NameIndex<OffenceSelection>
    let compounds: CompoundNames
    /// Guides and their questions.
    package let guides: GuideNames
    let edition: Edition

    /// Something that was found and has a page.
    package struct Item: Sendable {
        package let route: Route
        package let title: Phrase
        /// The name that matched, when it is another than the title.
        package let matched: String
    }

    package struct Results: Sendable {
        /// An offence in a place, when the query names both.
        package var pairs: [Pair] = []
        package var areas: [(area: Area, matched: String)] = []
        package var offences: [Item] = []
        /// Of the year plan.
        package var plan: [PlanNameSearch.Found] = []
        /// Guides and their questions.
        package private(set) var guides: [GuideNames.Found] = []
        /// Registers, and rows of them.
        package private(set) var registers: [RegisterSearch.Found] = []
        /// True when nothing matched as typed, only with typing errors.
        package var isGuess = false

        package init() {}

        package var isEmpty: Bool {
            pairs.isEmpty && areas.isEmpty && offences.isEmpty && plan.isEmpty && guides.isEmpty
                && registers.isEmpty
        }

        /// Adds what the year plan has; of guesses and exact matches only the exact ones stay.
        package mutating func add(_ found: [PlanNameSearch.Found]) {
            let exact = found.filter { !$0.isGuess }
            if exact.isEmpty {
                plan = pairs.isEmpty && (isGuess || (areas.isEmpty && offences.isEmpty)) ? found : []
                if !plan.isEmpty { isGuess = true }
            } else {
                if isGuess { (areas, offences) = ([], []) }
                (plan, isGuess) = (exact, false)
            }
        }

        /// Adds guides, which match as typed; beside them guesses only distract.
        package mutating func add(_ found: [GuideNames.Found]) {
            guard !found.isEmpty else { return }
            if isGuess { (areas, offences, plan, isGuess) = ([], [], [], false) }
            guides = found
        }

        /// Adds what registers say, which matches as typed.
        package mutating func add(_ found: [RegisterSearch.Found]) {
            guard !found.isEmpty else { return }
            if isGuess { (areas, offences, plan, isGuess) = ([], [], [], false) }
            registers = found
        }
    }

    package init(_ edition: Edition) {
        self.edition = edition
        guides = GuideNames(edition.pack.guides)
        let former = edition.pack.formerNames
        areas = NameIndex(
            edition.areas.codes.compactMap { edition.areas[$0] }.map {
                Self.entry($0, edition, former: former[$0.code] ?? [])
            })
        let selections = Self.selections(edition)
        compounds = CompoundNames(selections, edition)
        offences = NameIndex(
            selections.enumerated().map { order, selection in
                let titles = Language.allCases.map { edition.title(of: selection, in: $0) }
                return .init(
                    id: selection, names: Self.once(titles + edition.otherNames(of: selection)),
                    codes: Self.codes(selection), order: order)
            })
    }

    private static func once(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// Of equal names the municipality comes first: that is what most people mean.
    private static func entry(
        _ area: Area, _ edition: Edition, former: [String]
    ) -> NameIndex<AreaCode>.Entry {
        let order: [AreaLevel] = [
            .municipality, .region, .policeDistrict, .basicTeam, .cbsWijk, .neighbourhood, .otherPublished, .country,
        ]
        let others = (edition.pack.notes[area.code]?.alsoNamed ?? []) + former
        return .init(
            id: area.code, names: (area.isNamed ? [area.name] : []) + others, codes: [area.code.rawValue],
            order: order.firstIndex(of: area.level) ?? order.count)
    }

    package func results(_ query: String, areaLimit: Int, offenceLimit: Int) -> Results {
        let foundAreas = areas.search(query, limit: areaLimit),
            foundOffences = offences.search(query, limit: offenceLimit)
        var results = Results()
        let ofPostcode = areas(ofPostcode: query)
        if !ofPostcode.isEmpty {
            results.areas = ofPostcode.prefix(areaLimit).map { ($0, $0.name) }
            return results
        }
        results.isGuess = (foundAreas.map(\.quality) + foundOffences.map(\.quality)).allSatisfy { $0 == .fuzzy }
        // Beside names that match as typed, names with typing errors only distract.
        func isWanted(_ quality: MatchQuality) -> Bool { results.isGuess || quality != .fuzzy }
        results.areas = foundAreas.filter { isWanted($0.quality) }.compactMap { match in
            edition.areas[match.id].map { ($0, match.name) }
        }
        results.offences = foundOffences.filter { isWanted($0.quality) }.map { item($0.id, matched: $0.name) }
        if results.offences.isEmpty || results.isGuess {
            let found = compounds.search(query).prefix(offenceLimit)
            if !found.isEmpty {
                if results.isGuess { (results.areas, results.isGuess) = ([], false) }
                results.offences = found.map { item($0, matched: edition.title(of: $0, in: .dutch)) }
            }
        }
        // Words that are no name as they stand may be two names beside each other.
        if results.isGuess || (results.areas.isEmpty && results.offences.isEmpty) {
            results.pairs = Array(pairs(query, limit: min(6, areaLimit)).prefix(areaLimit))
            if !results.pairs.isEmpty { (results.areas, results.offences, results.isGuess) = ([], [], false) }
        }
        return results
    }

    /// What somebody may have meant, areas and offences by turns.
    package func nearest(_ text: String, limit: Int) -> [Item] {
        let near = areas.nearest(to: text, limit: limit).compactMap { match in
            edition.areas[match.id].map { area in
                Item(route: .area(area.code), title: Phrase { area.displayName(in: $0) }, matched: match.name)
            }
        }
        let others = offences.nearest(to: text, limit: limit).map { item($0.id, matched: $0.name) }
        var mixed: [Item] = []
        for index in 0..<max(near.count, others.count) {
            if index < near.count { mixed.append(near[index]) }
            if index < others.count { mixed.append(others[index]) }
        }
        return Array(mixed.prefix(limit))
    }

    private func item(_ selection: OffenceSelection, matched: String) -> Item {
        Item(
            route: .offence(selection), title: Phrase { edition.title(of: selection, in: $0) }, matched: matched)
    }

    /// Every selection that has a page. Groups first: they carry the names that people use.
    package static func selections(_ edition: Edition) -> [OffenceSelection] {
        let codes = Set(edition.pack.offences.types.map(\.code)).union(edition.offenceNames.keys)
        return [.all] + edition.pack.currentGroups.map { .group($0.id) }
            + codes.filter { $0 != .total }.sorted().map { .offence($0) }
    }

    private static func codes(_ selection: OffenceSelection) -> [String] {
        switch selection {
        case .offence(let code): [code.rawValue]
        case .group(let id): [id]
        case .all: []
        }
    }
}
