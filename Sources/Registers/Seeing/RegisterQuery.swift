package import Records

/// What a reader asks of the rows of a register: which, in which order, and which page of them.
package struct RegisterQuery: Hashable, Sendable {
    /// Of each field one condition must hold.
    package var filters: [FieldKey: Filter] = [:]
    /// Words that all must stand in a row.
    package var text = ""
    package var order: FieldOrder?
    /// From 1 on.
    package var page = 1
    package var pageSize = 50

    package init() {}

    package enum Filter: Hashable, Sendable {
        /// One of these choices, states, areas (with what lies in them), organisations, rows, items; `true` or `false`.
        case words(Set<String>)
        /// About these days at least in part.
        case days(ClosedRange<PlanDate>)
        case known, unknown
    }

    package var isFiltered: Bool { !filters.isEmpty || !text.isEmpty }
}

/// The rows that a query finds.
package struct RegisterAnswer: Sendable {
    /// Those of the page.
    package let rows: [VisibleRow]
    /// How many there are on all pages.
    package let total: Int
    /// The page that is shown, which exists.
    package let page: Int
    package let pages: Int
}

/// A value by which readers may filter, and how many of the rows have it.
package struct FilterOption: Hashable, Sendable {
    package let word: String
    package let count: Int
}

extension VisibleRegister {
    /// Asks only by fields that the viewer sees; what names another field is as if it were not asked.
    package func answer(_ query: RegisterQuery) -> RegisterAnswer {
        let found = matching(query), total = found.size
        let size = max(1, query.pageSize), pages = max(1, (total + size - 1) / size)
        let page = min(max(1, query.page), pages)
        let places = ordered(found, by: query.order).dropFirst((page - 1) * size).prefix(size)
        return RegisterAnswer(rows: places.map { rows[$0] }, total: total, page: page, pages: pages)
    }

    /// All rows that a query finds, in its order.
    package func rows(_ query: RegisterQuery) -> [VisibleRow] {
        ordered(matching(query), by: query.order).map { rows[$0] }
    }

    /// The values that rows have in a field, for a filter: those of choices in their order, others by their word.
    package func options(_ key: FieldKey) -> [FilterOption] {
        guard declaration.has(key) else { return [] }
        let sets = columns.words(key)
        let known =
            declaration.field(key)?.kind.choices?.choices.map(\.id)
            ?? (key == .status ? declaration.status?.states.map(\.id) : nil) ?? sets.keys.sorted()
        return known.compactMap { word in sets[word].map { FilterOption(word: word, count: $0.size) } }
    }

    func matching(_ query: RegisterQuery) -> RowSet {
        var found = RowSet(all: rows.count)
        for (key, filter) in query.filters where declaration.has(key) { found.intersect(self.rows(key, filter)) }
        if !query.text.isEmpty { found.intersect(columns.rows(saying: query.text)) }
        return found
    }

    private func rows(_ key: FieldKey, _ filter: RegisterQuery.Filter) -> RowSet {
        switch filter {
        case .words(let words):
            let sets = columns.words(key)
            return words.reduce(into: RowSet(none: rows.count)) { found, word in
                if let set = sets[word] { found.unite(set) }
            }
        case .days(let days): return columns.rows(key, touching: days)
        case .known, .unknown:
            let wantsKnown = filter == .known
            var found = RowSet(none: rows.count)
            for row in rows where (key == .status ? row.status != nil : row[key] != nil) == wantsKnown {
                found.insert(row.place)
            }
            return found
        }
    }

    /// From high to low the rows without a value stay last.
    private func ordered(_ found: RowSet, by order: FieldOrder?) -> [Int] {
        guard let order, declaration.has(order.key) else { return rows.indices.filter(found.contains) }
        let all = columns.order(by: order.key).map(Int.init).filter(found.contains)
        guard order.isDescending else { return all }
        let isKnown = { (place: Int) in order.key == .status ? rows[place].status != nil : rows[place][order.key] != nil
        }
        return all.filter(isKnown).reversed() + all.filter { !isKnown($0) }
    }
}
