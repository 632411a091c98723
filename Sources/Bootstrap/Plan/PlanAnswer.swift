import Phrases
import Records
import Strategy

/// A line of `vib plan list`.
struct PlanRow: AnswerRow {
    let kind, id, audience, title: String
    let programme: String?

    init(_ entry: PlanEntry) {
        kind = entry.kind.rawValue
        id = entry.id
        audience = entry.audience.rawValue
        title = entry.title
        programme = entry.programme?.rawValue
    }

    static let headers = ["kind", "id", "audience", "programme", "title"]
    var cells: [String] { [kind, id, audience, programme ?? "", title] }
}

/// The answer of `vib plan show` for programs: the entry's fields as the text format writes them, and its numbers.
struct PlanAnswer: Encodable {
    let kind, id, audience, title: String
    let fields: [String: String]
    let text: String
    let numbers: [Number]

    struct Number: Encodable {
        /// `bound`, `typed` or `bare`.
        let standing: String
        let written: String
        /// What a bound number shows.
        let shown: String?
    }

    init(_ entry: PlanEntry, _ values: PlanValues) {
        kind = entry.kind.rawValue
        id = entry.id
        audience = entry.audience.rawValue
        title = entry.title
        fields = Dictionary(entry.keyTexts.map { ($0.field, $0.text) }, uniquingKeysWith: { first, _ in first })
        text = entry.text.rawValue
        numbers = entry.numbers.map { number in
            switch number.standing {
            case .bound(let binding):
                Number(standing: "bound", written: number.text, shown: values.text(of: binding).text)
            case .typed: Number(standing: "typed", written: number.text, shown: nil)
            case .bare: Number(standing: "bare", written: number.text, shown: nil)
            }
        }
    }
}
