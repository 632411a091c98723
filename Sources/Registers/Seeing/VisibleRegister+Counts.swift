package import Records

extension VisibleRegister {
    /// A count of this register; `nil` when there is none such for the viewer.
    ///
    /// Of counts over rows that the viewer sees, a query says which are counted. Those over all rows take none: by filters a
    /// reader could subtract.
    package func count(_ id: ItemID, of query: RegisterQuery = RegisterQuery()) -> RegisterTally? {
        guard let count = declaration.counts.first(where: { $0.id == id }) else { return nil }
        if count.scope == .all { return disclosed[id] }
        let counted = query.isFiltered ? rows(query) : rows
        return RegisterTally(count, of: counted.map(\.row), as: declaration, in: world)
    }

    /// The same without rows that are invented: what the plan may count on.
    package func countOfFacts(_ id: ItemID) -> RegisterTally? {
        guard let count = declaration.counts.first(where: { $0.id == id }) else { return nil }
        if count.scope == .all { return disclosed[id] }
        return RegisterTally(count, of: rows.filter { !$0.isExample }.map(\.row), as: declaration, in: world)
    }
}
