import Ingest

/// Reads again what was kept, page by page, so that a table of millions of rows never lies in memory.
struct KeptRows {
    let folder: RetrievalFolder

    /// Calls `body` for the rows of each page of a question, in the order of the service.
    func forEach(
        _ name: String, _ list: PageList, dialect: PageDialect, body: (JSONValue) throws(FetchProblem) -> Void
    ) throws(FetchProblem) {
        guard let address = WebAddress(list.address) else { return }
        let kept = folder.pages(of: name)
        for record in list.pages {
            guard let bytes = try kept.page(record) else {
                // Damaged since: asked for again by the next run.
                try kept.remove()
                throw .brokenData(address)
            }
            for row in try dialect.page(bytes, of: address).rows { try body(row) }
        }
    }

    func all(_ name: String, _ list: PageList?, dialect: PageDialect) throws(FetchProblem) -> [JSONValue] {
        var rows: [JSONValue] = []
        guard let list else { return rows }
        try forEach(name, list, dialect: dialect) { row throws(FetchProblem) in rows.append(row) }
        return rows
    }
}
