import Ingest

extension FetchServices {
    /// Fetches everything of one source. A table that meets a problem ends it; what was fetched before stays.
    package func retrieve(_ source: FetchSource, _ setup: FetchSetup) throws(FetchProblem) -> [Retrieved] {
        switch source {
        case .areas:
            // The list of the last table, which is that of the newest division.
            return try tables(policeTables.suffix(1), at: police, for: .areas, setup)
        case .police: return try tables(policeTables, at: police, for: .offences, setup)
        case .nuisance: return try tables(nuisanceTables, at: police, for: .nuisance, setup)
        case .population: return try population(setup)
        case .boundaries:
            let service = BoundaryService(boundaries)
            guard setup.firstYear <= setup.thisYear else { return [] }
            var all: [Retrieved] = []
            for year in setup.firstYear...setup.thisYear {
                all.append(try ended(BoundaryRetrieval(year: year, service: service, setup: setup).run(), setup))
            }
            return all
        }
    }

    private func tables(
        _ names: some Sequence<String>, at service: ServiceAddress, for purpose: TablePurpose, _ setup: FetchSetup
    ) throws(FetchProblem) -> [Retrieved] {
        var all: [Retrieved] = []
        for name in names {
            let retrieval = TableRetrieval(
                table: name, service: TableService(service), purpose: purpose, setup: setup)
            all.append(try ended(retrieval.run(), setup))
        }
        return all
    }

    /// A year that the one service does not have is looked for at the newer one, which is asked for nothing else.
    private func population(_ setup: FetchSetup) throws(FetchProblem) -> [Retrieved] {
        var years: Set<Int> = [], all: [Retrieved] = []
        for address in [statistics, newerStatistics].compactMap(\.self) {
            let isLacking = (setup.firstYear...max(setup.firstYear, setup.thisYear)).contains { !years.contains($0) }
            guard isLacking, address != statistics || years.isEmpty else { continue }
            let service = TableService(address)
            let tables = PopulationTables.resolve(
                try catalogue(service, setup), title: populationTitle, from: setup.firstYear)
            for entry in tables where years.insert(entry.year).inserted {
                let retrieval = TableRetrieval(
                    table: entry.table, service: service, purpose: .population(year: entry.year), setup: setup)
                all.append(try ended(retrieval.run(), setup))
            }
        }
        guard !years.isEmpty else { throw .notInCatalogue(title: populationTitle) }
        return all
    }

    /// The list of all tables: looked at and not kept, because it changes every day.
    private func catalogue(_ service: TableService, _ setup: FetchSetup) throws(FetchProblem) -> [JSONValue] {
        let first = service.catalogue, courier = try setup.courier(for: first)
        var rows: [JSONValue] = [], seen: Set<WebAddress> = [], next: WebAddress? = first
        while let address = next {
            guard seen.insert(address).inserted, seen.count < 200 else { throw .endless(address) }
            let page = try courier.fetch(address) { bytes throws(FetchProblem) in
                try service.dialect.page(bytes, of: address)
            }
            rows += page.rows
            next = try page.next.map { link throws(FetchProblem) in try LinkRule.follow(link, from: first) } ?? nil
        }
        return rows
    }

    private func ended(_ retrieved: Retrieved, _ setup: FetchSetup) -> Retrieved {
        setup.report(.ended(retrieved))
        return retrieved
    }
}
