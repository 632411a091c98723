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

/// Who wrote, adopted or published: an account by its number, and what outsiders may know of it.
package struct PlanAuthor: Hashable, Sendable {
    /// `nil`: the region pack itself, or somebody at the machine.
    package let account: Int64?
    /// The role in which it was done, such as `editor`.
    package let role: String
    /// The id of the organisation, such as `bureau-rvs`; empty for the pack.
    package let organisation: String

    package init(account: Int64?, role: String, organisation: String) {
        self.account = account
        self.role = role
        self.organisation = organisation
    }

    /// The text files of the region pack.
    package static let pack = PlanAuthor(account: nil, role: "pack", organisation: "")
    /// Somebody with access to the machine, such as for an import, by the name of their user there.
    package static func commandLine(user: String) -> PlanAuthor {
        PlanAuthor(account: nil, role: "command-line:\(user)", organisation: "")
    }
    package var isPack: Bool { role == "pack" }
}
