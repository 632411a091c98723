package import Records

/// How the plan of a year began: by one act, which made all of it at once.
package struct PlanBeginning: Hashable, Sendable {
    package let year: Int
    package let author: PlanAuthor
    /// Seconds since 1970.
    package let at: Int64
    /// How many items it made.
    package let items: Int
    /// Changes of the year since.
    package let changesSince: Int
    package let isAdopted: Bool

    package init(year: Int, author: PlanAuthor, at: Int64, items: Int, changesSince: Int, isAdopted: Bool) {
        self.year = year
        self.author = author
        self.at = at
        self.items = items
        self.changesSince = changesSince
        self.isAdopted = isAdopted
    }

    /// Why it cannot be taken back by someone at a moment; `nil` when it can.
    package func refusalToUndo(by author: PlanAuthor, at moment: Int64) -> PlanRefusal? {
        if author.account == nil || self.author.account != author.account { return .notOwn }
        if isAdopted { return .yearAdopted }
        if changesSince > 0 { return .yearChanged }
        return moment - at > 86_400 ? .tooLate : nil
    }
}
