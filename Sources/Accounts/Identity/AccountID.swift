/// The number of an account within a data folder: 1, 2, 3 …; never given to another account.
package struct AccountID: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package static func < (a: AccountID, b: AccountID) -> Bool { a.rawValue < b.rawValue }
    package var description: String { "\(rawValue)" }
}
