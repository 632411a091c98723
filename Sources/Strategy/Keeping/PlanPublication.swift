package import Records

/// A version of a plan year shown to the public from a moment on; it never changes, and may be taken back.
package struct PlanPublication: Hashable, Sendable {
    package let id: PlanPublicationID
    package let year: Int
    /// The number of the version.
    package let version: Int
    package let author: PlanAuthor
    /// Seconds since 1970.
    package let at: Int64
    package var withdrawal: PlanWithdrawal?

    package var isPublic: Bool { withdrawal == nil }

    package init(
        id: PlanPublicationID, year: Int, version: Int, author: PlanAuthor, at: Int64, withdrawal: PlanWithdrawal? = nil
    ) {
        self.id = id
        self.year = year
        self.version = version
        self.author = author
        self.at = at
        self.withdrawal = withdrawal
    }
}

/// Who took a publication back, when and why.
package struct PlanWithdrawal: Hashable, Sendable {
    /// Its number among all withdrawals: a later one is greater.
    package let number: Int64
    package let author: PlanAuthor
    package let at: Int64
    /// Everybody may read it.
    package let reason: String

    package init(number: Int64, author: PlanAuthor, at: Int64, reason: String) {
        self.number = number
        self.author = author
        self.at = at
        self.reason = reason
    }
}

package struct PlanPublicationID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { String(rawValue) }
}
