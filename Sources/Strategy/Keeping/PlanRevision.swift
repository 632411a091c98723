package import Records

/// One text of one item of a plan year; it never changes, and the next one does not replace it in history.
package struct PlanRevision: Hashable, Sendable {
    package let id: PlanRevisionID
    package let year: Int
    package let item: ItemID
    /// 1 for the first text of an item.
    package let number: Int
    package let kind: PlanEntry.Kind
    /// `nil`: this revision removed the item.
    package let entry: PlanEntry?
    /// Orders the items of a year, smaller first.
    package let place: Double
    package let author: PlanAuthor
    /// Seconds since 1970.
    package let at: Int64
    package let reason: String
    /// The revision that this one takes back.
    package let undoes: PlanRevisionID?

    package var isRemoval: Bool { entry == nil }

    package init(
        id: PlanRevisionID, year: Int, item: ItemID, number: Int, kind: PlanEntry.Kind, entry: PlanEntry?,
        place: Double, author: PlanAuthor, at: Int64, reason: String, undoes: PlanRevisionID? = nil
    ) {
        self.id = id
        self.year = year
        self.item = item
        self.number = number
        self.kind = kind
        self.entry = entry
        self.place = place
        self.author = author
        self.at = at
        self.reason = reason
        self.undoes = undoes
    }
}

/// The number of a revision, unique over all plan years.
package struct PlanRevisionID: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { String(rawValue) }
    package static func < (a: PlanRevisionID, b: PlanRevisionID) -> Bool { a.rawValue < b.rawValue }
}
