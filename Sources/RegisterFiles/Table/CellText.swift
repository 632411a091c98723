import Facts
import Geography
import Phrases
import Records
import Registers

/// What a cell of a register's table says: values as people write them, ids for what has one, and reasons in words.
///
/// The texts have one reading (`CellReading`), so that a file that comes back unchanged changes nothing.
struct CellText {
    let column: FileColumn
    private let type: FieldType<RegisterValue>?

    init(_ column: FileColumn, in world: RegisterWorld) {
        self.column = column
        if case .field(let field) = column.content {
            type = field.type { world.areas(of: $0) }
        } else {
            type = nil
        }
    }

    func text(of row: VisibleRow) -> String {
        switch column.content {
        case .id: row.id.rawValue
        case .revision: row.revision.map(String.init) ?? ""
        case .status: row.status ?? Self.words(row.reason(.status))
        case .since: row.since?.description ?? ""
        case .source: Self.sources(row.sources)
        case .toConfirm: row.toConfirm ?? ""
        case .reviewed: row.reviewed?.description ?? ""
        case .example: row.isExample ? "ja" : ""
        case .amount(let field, let area):
            row[field.key]?.amounts?.byArea[area].map(Self.amount) ?? ""
        case .field(let field): row[field.key].map(value) ?? Self.words(row.reason(field.key))
        }
    }

    /// The text of a value of the column's field.
    func value(_ value: RegisterValue) -> String {
        switch value {
        case .flag(let flag): flag ? "ja" : "nee"
        case .sources(let sources): Self.sources(sources)
        // Each has a column of its own.
        case .amounts: ""
        default: type?.codec.text(value) ?? ""
        }
    }

    private static func amount(_ amount: PlanValue<RegisterNumber>) -> String {
        amount.value?.kept ?? words(amount.reason)
    }

    static func words(_ reason: UnknownReason?) -> String { reason?.phrase(.dutch) ?? "" }

    static func sources(_ sources: [SourceReference]) -> String { sources.map(\.shortText).joined(separator: "; ") }
}
