/// One page as it was received.
package struct PageRecord: Codable, Hashable, Sendable {
    package let file: String
    package let rows: Int
    /// Before packing.
    package let bytes: Int
    /// Of the bytes before packing.
    package let sha256: String
}

/// The pages of one question so far, and where it goes on.
package struct PageList: Codable, Hashable, Sendable {
    /// The first address that was asked.
    package var address: String
    /// What the service said there are; `nil` when it was not asked.
    package var stated: Int?
    package var pages: [PageRecord] = []
    /// The link to the next page as it was written; `nil` after the last.
    package var next: String?

    package var rows: Int { pages.reduce(0) { $0 + $1.rows } }
    /// Whether the last page has come.
    package var isWhole: Bool { !pages.isEmpty && next == nil }
}
