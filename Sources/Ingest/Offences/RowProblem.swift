import Facts

/// What can be wrong with one row; a row has the first that applies and is then left out.
enum RowProblem: Hashable, Sendable {
    case broken(fields: Int, expected: Int)
    case quoteOpen
    case offence(String)
    case area(String)
    case period(String)
    case quarter(String)
    case negative(String)
    case notInteger(String)
    case absurd(String)
    case duplicateSame(key: String)
    case duplicateDiffers(key: String, first: String, second: String)
}

extension RowProblem {
    var kind: FindingKind {
        switch self {
        case .broken, .quoteOpen: .rowBroken
        case .offence: .offenceMalformed
        case .area: .areaMalformed
        case .period: .periodMalformed
        case .quarter: .quarterSkipped
        case .negative: .countNegative
        case .notInteger: .countNotInteger
        case .absurd: .countAbsurd
        case .duplicateSame: .duplicateSame
        case .duplicateDiffers: .duplicateDiffers
        }
    }

    var role: ColumnRole {
        switch self {
        case .broken, .quoteOpen, .duplicateSame: .ignored
        case .offence: .offence
        case .area: .area
        case .period, .quarter: .period
        case .negative, .notInteger, .absurd, .duplicateDiffers: .count
        }
    }

    /// What the occurrences of one finding share: the same wrong code a thousand times is one finding.
    var subject: String {
        switch self {
        case .broken(let fields, _): "\(fields)"
        case .offence(let text), .area(let text), .period(let text): text
        default: ""
        }
    }

    var found: String {
        switch self {
        case .broken(let fields, _): "a row of \(fields) fields"
        case .quoteOpen: "a quotation mark that is never closed"
        case .offence(let text), .area(let text), .period(let text), .quarter(let text), .negative(let text),
            .notInteger(let text), .absurd(let text):
            "\"\(text)\""
        case .duplicateSame(let key): "\(key) a second time, with the same count"
        case .duplicateDiffers(let key, let first, let second): "\(key) with \(second), earlier with \(first)"
        }
    }

    func expected(_ limits: IngestLimits) -> String {
        switch self {
        case .broken(_, let expected): "\(expected) fields, as the header has"
        case .quoteOpen: "a closing quotation mark within \(limits.rowBytes / 1024) KB"
        case .offence: "an offence code such as 1.1.1"
        case .area: "an area code such as GM0344, WK034401 or BU03440111"
        case .period: "a period such as 2017MM01 or 2017JJ00"
        case .quarter: "months or years; quarters are sums of the months that are already there"
        case .negative: "a count of zero or more"
        case .notInteger: "a whole number, an empty field or a full stop"
        case .absurd: "a count of at most \(limits.count)"
        case .duplicateSame, .duplicateDiffers: "each offence, area and period once"
        }
    }

    var cure: String {
        switch self {
        case .broken: "The row is left out. Download the file again, or mend the row."
        case .quoteOpen: "The line is left out. Close the quotation mark, or download the file again."
        case .offence, .area, .period: "The row is left out. Check that the columns hold what their names say."
        case .quarter: "The row is left out; nothing is lost when the months are in the file."
        case .negative, .notInteger, .absurd: "The row is left out, so its cell is unknown. Ask the source."
        case .duplicateSame: "The first is kept; nothing changes."
        case .duplicateDiffers: "The first is kept. Find out which count is right and remove the other."
        }
    }
}
