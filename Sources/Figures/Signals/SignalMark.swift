package import Facts

/// What a partner noted at a signal; a new mark stands beside the old ones, and the newest counts.
package struct SignalMark: Hashable, Sendable {
    package let series: WatchedSeries
    package let month: Month
    package let kind: Kind
    /// Free text, scanned for what points at a person before it is kept; can be empty.
    package let remark: String
    /// Who noted it, as the account is called and known.
    package let author: String
    package let account: String
    /// Seconds since 1970, UTC.
    package let at: Int64

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Somebody looked at it.
        case seen
        /// What it comes from is known.
        case knownCause = "known-cause"
        /// Somebody goes on with it.
        case followUp = "follow-up"
    }

    /// The longest remark, in characters.
    package static let longestRemark = 500
    /// So many of one account within a day, whatever their months; they are kept for ever.
    package static let mostPerDay = 100

    package init(
        series: WatchedSeries, month: Month, kind: Kind, remark: String, author: String, account: String, at: Int64
    ) {
        self.series = series
        self.month = month
        self.kind = kind
        self.remark = remark
        self.author = author
        self.account = account
        self.at = at
    }
}

/// Where marks on signals are kept; they are never changed, only added to.
package protocol SignalMarkArchive: Sendable {
    /// The marks of a month, the newest first.
    func marks(of month: Month) throws -> [SignalMark]
    /// Keeps a mark, and tells the audit trail in the same transaction; false when its account has kept enough that day.
    ///
    /// - Parameter role: the role that allowed it, as the audit trail writes roles.
    @discardableResult
    func add(_ mark: SignalMark, role: String) throws -> Bool
    /// The clock that marks are dated with, in seconds since 1970.
    func moment() -> Int64
}
