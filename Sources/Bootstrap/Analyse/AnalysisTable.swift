import Foundation

/// Rows of named columns that `vib analyse` prints: numbers at full precision for programs, rounded for people.
struct AnalysisTable {
    enum Cell {
        case text(String)
        case number(Double)
        /// Printed as nothing; null in JSON.
        case missing

        static func flag(_ value: Bool) -> Cell { .number(value ? 1 : 0) }
        static func optional(_ value: Double?) -> Cell { value.map(Cell.number) ?? .missing }
    }

    let headers: [String]
    private(set) var rows: [[Cell]] = []

    init(_ headers: [String]) { self.headers = headers }

    /// - Parameter row: as many cells as there are headers; missing ones at the end may be left out.
    mutating func add(_ row: [Cell]) {
        rows.append(row + [Cell](repeating: .missing, count: max(0, headers.count - row.count)))
    }

    func show(_ format: AnswerFormat, on terminal: Terminal) {
        switch format {
        case .csv: terminal.answer(Table.csv(headers, rows.map { $0.map(\.exact) }))
        case .text: terminal.answer(Table.text(headers, rows.map { $0.map(\.rounded) }))
        case .json:
            terminal.answerJSON(
                rows.map { row in Dictionary(zip(headers, row.map(\.json)), uniquingKeysWith: { first, _ in first }) })
        }
    }
}

extension AnalysisTable.Cell {
    /// The shortest text that reads back as the same number; whole numbers without a point.
    fileprivate var exact: String {
        switch self {
        case .text(let text): text
        case .number(let value) where value == value.rounded() && abs(value) < 1e15: "\(Int(value))"
        case .number(let value): "\(value)"
        case .missing: ""
        }
    }

    fileprivate var rounded: String {
        guard case .number(let value) = self, value != value.rounded(), value.isFinite else { return exact }
        if abs(value) < 1e-4 {
            let exponent = log10(abs(value)).rounded(.down)
            let mantissa = (value / pow(10, exponent) * 1000).rounded() / 1000
            return mantissa.isFinite ? "\(mantissa)e\(Int(exponent))" : exact
        }
        return value.formatted(
            .number.precision(.significantDigits(1...4)).grouping(.never).locale(.init(identifier: "en")))
    }

    fileprivate var json: JSONCell {
        switch self {
        case .text(let text): .text(text)
        case .number(let value): value.isFinite ? .number(value) : .text(exact)
        case .missing: .null
        }
    }
}

/// A cell as JSON has it; infinity is a text there.
private enum JSONCell: Encodable {
    case text(String)
    case number(Double)
    case null

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let value) where value == value.rounded() && abs(value) < 1e15: try container.encode(Int(value))
        case .number(let value): try container.encode(value)
        case .null: try container.encodeNil()
        }
    }
}
