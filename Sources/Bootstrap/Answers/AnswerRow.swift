import Phrases

/// A row of an answer: by its keys in JSON, by its cells in CSV, and in the reader's words on a terminal.
protocol AnswerRow: Encodable {
    /// For programs: the same on every computer.
    static var headers: [String] { get }
    var cells: [String] { get }
    /// As many as there are headers.
    func words(in language: Language) -> [String]
}

extension AnswerRow {
    func words(in language: Language) -> [String] { cells }
}

extension Terminal {
    func answer<Row: AnswerRow>(_ rows: [Row], format: AnswerFormat) {
        switch format {
        case .json: answerJSON(rows)
        case .csv: answer(Table.csv(Row.headers, rows.map(\.cells)))
        case .text:
            let headers = Row.headers.map { language == .dutch ? ColumnWords.dutch[$0] ?? $0 : $0 }
            answer(Table.text(headers, rows.map { $0.words(in: language) }))
        }
    }
}

/// The heads of columns on a Dutch terminal; one that is not here is the same in Dutch.
enum ColumnWords {
    static let dutch = [
        "action": "handeling", "actor": "wie", "after": "na", "at": "tijd", "audience": "publiek", "before": "voor",
        "division": "indeling", "file": "bestand", "findings": "bevindingen", "from": "van", "kind": "soort",
        "last-delivery": "laatste levering", "last-period": "laatste periode", "last-sign-in": "laatst ingelogd",
        "next-expected": "volgende verwacht", "overdue": "te laat", "owner": "eigenaar",
        "name": "naam", "number": "nummer", "object": "waaraan",
        "order": "volgorde", "programme": "programma", "published": "gepubliceerd", "received": "ontvangen",
        "role": "rol", "roles": "rollen", "rows": "regels",
        "second-factor": "tweede stap", "source": "bron", "state": "stand", "table": "tabel", "title": "titel",
        "to": "tot en met", "withdrawn": "ingetrokken",
    ]
}
