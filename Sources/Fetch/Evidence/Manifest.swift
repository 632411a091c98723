import Foundation

/// What was fetched, from where, and what was made of it. It is written last: a folder without one is not whole.
package struct Manifest: Codable, Hashable, Sendable {
    package var format = 1
    /// The table, or the year of the boundaries.
    package let name: String
    package let title: String
    /// When the source changed it last, in the source's own words; empty when it does not say.
    package let modified: String
    /// The year of the division into wijken and buurten, when the source says it.
    package let division: Int?
    package let resources: [String: PageList]
    package let files: [FetchedFile]

    package var rows: Int { resources.values.reduce(0) { $0 + $1.rows } }
    package var pages: Int { resources.values.reduce(0) { $0 + $1.pages.count } }
}

/// A file that was made of what was fetched, in a form that `vib import` takes.
package struct FetchedFile: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case areaNames, offenceNames, periods, population, boundaries, offences
        /// Values of the sources that are of such a table.
        case nuisance, reports
    }

    package let name: String
    package let kind: Kind
    package let rows: Int
    package let sha256: String
    package var table: String?
    package var division: Int?
    package var year: Int?
    /// Whether the source says that an empty count is zero; `nil` where it does not, or the table is known for it.
    package var emptyMeansZero: Bool?
}
