import Phrases
import SiteKit
import Tables

/// What stands between a number and its decimals, and so which sign between the cells of a file.
enum DecimalSign: Hashable, Sendable, CaseIterable {
    case comma, point

    var word: Word { self == .comma ? Word("komma", "comma") : Word("punt", "point") }
    var dialect: CSVText.Dialect { self == .comma ? .dutchSpreadsheet : .programs }
}

extension QueryKey<DecimalSign> {
    static let decimal = QueryKey(Word("decimaal", "decimal"), oneOf: DecimalSign.allCases, \.word)
}
