package import Records
package import Strategy

/// The draft of a year as an editor sees it: the document, and of each item its current revision.
package struct PlanDraft: Sendable {
    package let year: Int
    package let document: PlanDocument
    package let revisions: [ItemID: PlanRevision]
    package let state: PlanYearState

    /// `nil` when there is no plan of the year.
    package init?(_ year: Int, _ store: any PlanStore) throws {
        guard let state = try store.planState(of: year) else { return nil }
        let revisions = try store.draft(of: year)
        guard let document = PlanDocument(entries: revisions.compactMap(\.entry)) else { return nil }
        self.year = year
        self.document = document
        self.state = state
        self.revisions = Dictionary(revisions.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
