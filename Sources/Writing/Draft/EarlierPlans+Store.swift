package import Strategy

extension EarlierPlans {
    /// The plans of the years before one, as they stand.
    package init(before year: Int, in store: any PlanStore) throws {
        self.init(
            try store.planYears().filter { $0 < year }.compactMap { year in
                PlanDocument(entries: try store.draft(of: year).compactMap(\.entry))
            })
    }
}
