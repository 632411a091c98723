import Cube
import Editions
import Facts
import Figures
import Foundation
import Geography
import Phrases
import RegionPack
import Store

extension Workplace {
    package func listDeliveries(format: AnswerFormat) throws(CommandFailure) {
        let records = try attempt { () throws(StoreError) in try store.deliveries() }
        let order = try attempt { () throws(StoreError) in try store.published().reversed().map(\.id) }
        let rows = records.map { record in
            DeliveryRow(record, order: order.firstIndex(of: record.id).map { $0 + 1 })
        }
        guard format != .text || !rows.isEmpty else {
            return terminal.say(
                Phrase(
                    "Nog geen leveringen. Lees een bestand in met: vib import BESTAND.",
                    "No deliveries yet. Import a file with: vib import FILE."))
        }
        terminal.answer(rows, format: format)
    }

    /// The files of names, inhabitants, statuses and boundaries, the newest first.
    package func listReferences(format: AnswerFormat) throws(CommandFailure) {
        let records = try attempt { () throws(StoreError) in try store.references() }
        guard format != .text || !records.isEmpty else {
            return terminal.say(
                Phrase(
                    "Nog geen namen, inwoners of grenzen. Lees een bestand in met: vib import BESTAND.",
                    "No names, inhabitants or boundaries yet. Import a file with: vib import FILE."))
        }
        terminal.answer(records.map(ReferenceRow.init), format: format)
    }

    package func listFindings(of text: String, format: AnswerFormat) throws(CommandFailure) {
        let id = try deliveryID(text)
        let findings = try attempt { () throws(StoreError) in
            _ = try store.delivery(id)
            return try store.findings(of: id)
        }
        terminal.show(findings, format: format)
    }

    /// - Parameters:
    ///   - acceptsLosses: whether figures may leave the site by it, or a part of its file be missing.
    ///   - report: the number of the report of what it changes that was read.
    package func publish(
        _ text: String, acceptsLosses: Bool = false, report: Int64? = nil, format: AnswerFormat
    ) throws(CommandFailure) {
        let id = try deliveryID(text)
        let read: Int64?
        if let report { read = report } else { read = try agreed(to: id) }
        try attempt { () throws(StoreError) in
            let terms = PublishTerms(acceptsLosses: acceptsLosses, acceptedReport: read, approval: pack.approval)
            try store.publish(id, on: terms, by: deliverer)
        }
        // No snapshot: a server makes it while it shows what there was, and without one the next command does.
        try confirm(
            id, format: format,
            Phrase("Levering \(id) is gepubliceerd.", "Delivery \(id) is published."))
    }

    package func withdraw(_ text: String, format: AnswerFormat) throws(CommandFailure) {
        let id = try deliveryID(text)
        try confirmWithdrawal(of: id)
        try attempt { () throws(StoreError) in try store.withdraw(id, by: deliverer) }
        try confirm(
            id, format: format,
            Phrase(
                "Levering \(id) is van de website gehaald. Terugzetten kan met: vib publish \(id).",
                "Delivery \(id) is withdrawn from the site. Put it back with: vib publish \(id)."))
    }

    /// Says what goes, and asks where a person sits at the terminal; a damaged delivery can always go.
    private func confirmWithdrawal(of id: DeliveryID) throws(CommandFailure) {
        guard let changes = try? store.changes(withdrawing: id), !changes.lost.isEmpty else { return }
        let which = changes.lostSentence { code in pack.areas.first { $0.code == code }?.name }
        terminal.say(
            Phrase { language in
                let which = which(language)
                return Phrase(
                    "Als u levering \(id) intrekt, is dit niet meer op de site te zien: \(which).",
                    "Withdrawing delivery \(id) takes off the site \(which).")(language)
            })
        guard terminal.asks else { return }
        guard terminal.agrees(to: Phrase("Doorgaan? (ja/nee)", "Go on? (yes/no)")) else {
            throw .failed(Phrase("Er is niets veranderd.", "Nothing has changed."))
        }
    }

    /// Shows an approver at a terminal what a delivery changes, and asks; the number of the report when they agree.
    private func agreed(to id: DeliveryID) throws(CommandFailure) -> Int64? {
        guard pack.approval == .fourEyes, acting != nil, terminal.asks else { return nil }
        let report = try attempt { () throws(StoreError) in
            try store.difference(
                of: id, on: CellDifferences.Terms(limit: 20), pack: pack, audience: .analyst)
        }
        terminal.say(Phrase { DifferenceSheet(report, language: $0).text() })
        guard terminal.agrees(to: Phrase("Goedkeuren en publiceren? (ja/nee)", "Approve and publish? (yes/no)")) else {
            throw .failed(Phrase("Er is niets veranderd.", "Nothing has changed."))
        }
        return report.base
    }

    private func confirm(_ id: DeliveryID, format: AnswerFormat, _ sentence: Phrase) throws(CommandFailure) {
        guard format == .json else { return terminal.say(sentence) }
        terminal.answerJSON(DeliveryRow(try attempt { () throws(StoreError) in try store.delivery(id) }))
    }

    /// A number, or `latest` for the real delivery that came in last.
    func deliveryID(_ text: String) throws(CommandFailure) -> DeliveryID {
        if text == "latest" { return try attempt { () throws(StoreError) in try store.latest() } }
        guard let id = Int64(text).flatMap(DeliveryID.init(rawValue:)) else {
            throw .wrongUse(
                Phrase(
                    "“\(Finding.quote(text))” is geen nummer van een levering; geef een nummer of latest.",
                    "“\(Finding.quote(text))” is no delivery number; give a number or latest."))
        }
        return id
    }

    func attempt<T>(_ body: () throws(StoreError) -> T) throws(CommandFailure) -> T {
        do {
            return try body()
        } catch {
            throw .failed(error.sentence)
        }
    }
}

/// A delivery as the command line shows it.
struct DeliveryRow: AnswerRow {
    let id: Int64
    let state, source, table, file, sha256, checksumOf, receivedAt: String
    let from, to: String
    let divisionYear: Int?
    let rows, bytes, findings: Int
    let example, payloadKept: Bool
    /// 1 goes before 2 where both speak; none for what is not published.
    let order: Int?
    let publishedAt, withdrawnAt: String?

    init(_ record: DeliveryRecord, order: Int? = nil) {
        self.order = order
        publishedAt = record.publishedAt.map(Self.time)
        withdrawnAt = record.withdrawnAt.map(Self.time)
        id = record.id.rawValue
        state = record.state.rawValue
        source = record.source
        table = record.table
        file = record.fileName
        sha256 = record.sha256
        checksumOf = record.checksumOf.rawValue
        receivedAt = Self.time(record.receivedAt)
        from = record.months?.lowerBound.key ?? record.years.map { "\($0.lowerBound)JJ00" } ?? ""
        to = record.months?.upperBound.key ?? record.years.map { "\($0.upperBound)JJ00" } ?? ""
        divisionYear = record.divisionYear
        rows = record.rowCount
        bytes = record.byteCount
        findings = record.findingCount
        example = record.isExample
        payloadKept = record.payloadKept
    }

    static let headers = [
        "id", "state", "source", "table", "file", "from", "to", "division", "rows", "findings", "received",
        "order", "published", "withdrawn", "sha256",
    ]

    var cells: [String] {
        [
            "\(id)", example ? "\(state) (voorbeeld)" : state, source, table, file, from, to,
            divisionYear.map { "\($0)" } ?? "–", "\(rows)", "\(findings)", receivedAt,
            order.map { "\($0)" } ?? "–", publishedAt ?? "–", withdrawnAt ?? "–", String(sha256.prefix(12)),
        ]
    }

    func words(in language: Language) -> [String] {
        let state = DeliveryRecord.State(rawValue: state).map { $0.word(language) } ?? state
        var words = cells
        words[1] = example ? "\(state) (\(Phrase("voorbeeld", "example")(language)))" : state
        return words
    }

    static func time(_ seconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }
}

/// A file of names, inhabitants, statuses or boundaries as the command line shows it.
struct ReferenceRow: AnswerRow {
    let id: Int64
    let kind, file, sha256, receivedAt: String
    let entries: Int

    init(_ record: ReferenceRecord) {
        id = record.id
        kind = record.kind.rawValue
        file = record.file.name
        sha256 = record.file.sha256
        receivedAt = DeliveryRow.time(record.receivedAt)
        entries = record.entries
    }

    static let headers = ["id", "kind", "file", "rows", "received", "sha256"]

    var cells: [String] { ["\(id)", kind, file, "\(entries)", receivedAt, String(sha256.prefix(12))] }

    func words(in language: Language) -> [String] {
        var words = cells
        words[1] = ReferenceKind(rawValue: kind).map { $0.word(language) } ?? kind
        return words
    }
}

extension ReferenceKind {
    fileprivate var word: Phrase {
        switch self {
        case .areaNames: Phrase("namen van gebieden", "names of areas")
        case .offenceNames: Phrase("namen van misdrijven", "names of offences")
        case .periods: Phrase("standen van perioden", "statuses of periods")
        case .population: Phrase("inwoners", "inhabitants")
        case .boundaries: Phrase("grenzen", "boundaries")
        case .dayCounts: Phrase("dagmonitor", "day monitor")
        case .values: Phrase("waarden van een bron", "values of a source")
        }
    }
}

extension DeliveryRecord.State {
    fileprivate var word: Phrase {
        switch self {
        case .received: Phrase("ontvangen", "received")
        case .published: Phrase("gepubliceerd", "published")
        case .withdrawn: Phrase("van de website gehaald", "withdrawn")
        }
    }
}

/// A finding for programs: the same whatever the language of the terminal, English with the Dutch texts beside it.
struct FindingRow: Encodable {
    let kind, severity, file, column, found, expected, cure, page: String
    let row, count: Int
    let title: String
    let dutch: Texts

    struct Texts: Encodable {
        let title, found, expected, cure: String
    }

    init(_ finding: Finding) {
        kind = finding.kind.rawValue
        severity = finding.severity.rawValue
        file = finding.file
        column = finding.column
        title = finding.kind.title.english
        found = finding.found.english
        expected = finding.expected.english
        cure = finding.cure.english
        dutch = Texts(
            title: finding.kind.title.dutch, found: finding.found.dutch, expected: finding.expected.dutch,
            cure: finding.cure.dutch)
        page = FindingText.page(finding.kind)
        row = finding.row
        count = finding.count
    }

    static let headers = [
        "severity", "kind", "file", "row", "column", "count", "found", "expected", "cure", "page", "foundDutch",
        "expectedDutch", "cureDutch",
    ]

    var cells: [String] {
        [
            severity, kind, file, "\(row)", column, "\(count)", found, expected, cure, page, dutch.found,
            dutch.expected,
            dutch.cure,
        ]
    }
}

/// A finding on one line for a person.
enum FindingText {
    static func page(_ kind: FindingKind) -> String { "docs/findings/\(kind.rawValue).md" }

    static func line(_ finding: Finding, _ language: Language) -> String {
        let row = finding.row > 0 ? Phrase("regel", "row")(language) + " \(finding.row)" : ""
        let place = [finding.file, row, finding.column].filter { !$0.isEmpty }.joined(separator: ", ")
        let times = finding.count > 1 ? " (\(language.number(finding.count))×)" : ""
        let head = "\(finding.severity.word(language)) \(finding.kind.rawValue)\(times)"
        let found = finding.found(language), expected = finding.expected(language)
        let body = Phrase(
            "\(finding.kind.title.dutch). Gevonden: \(found); verwacht: \(expected).",
            "\(finding.kind.title.english). Found: \(found); expected: \(expected).")(language)
        let end = "\(finding.cure(language)) [\(page(finding.kind))]"
        return "\(head)\(place.isEmpty ? "" : " – \(place)"): \(body) \(end)"
    }
}
