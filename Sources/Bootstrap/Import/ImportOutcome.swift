import Facts
import Phrases

/// What became of one file.
struct ImportOutcome: Sendable {
    let file: String
    /// What the file was recognised as, in words.
    let kind: Phrase
    /// The delivery that it became; `nil` for names, inhabitants, statuses and boundaries.
    let delivery: DeliveryID?
    let isPublished: Bool
    /// Rows, names, inhabitants or boundaries that were taken in.
    let entries: Int
    let findings: [Finding]
    /// Why nothing was taken in; `nil` when it was.
    let refusal: Phrase?

    static func refused(_ file: String, _ sentence: Phrase) -> ImportOutcome {
        ImportOutcome(
            file: file, kind: Phrase("geweigerd", "refused"), delivery: nil, isPublished: false,
            entries: 0, findings: [], refusal: sentence)
    }

    /// One sentence for a person.
    var sentence: Phrase {
        if let refusal { return refusal }
        let warnings = findings.reduce(0) { $0 + ($1.severity == .note ? 0 : 1) }
        let found =
            findings.count == 1
            ? Phrase("1 bevinding", "1 finding")
            : Phrase("\(findings.count) bevindingen", "\(findings.count) findings")
        guard let delivery else {
            return Phrase(
                "\(file): \(entries) × \(kind.dutch) bewaard, \(found.dutch).",
                "\(file): kept \(entries) × \(kind.english), \(found.english).")
        }
        if !isPublished, findings.contains(where: { $0.kind == .periodAfterReceipt }) {
            return Phrase(
                "\(file): levering \(delivery) bewaard en niet gepubliceerd, want ze heeft perioden die nog moeten komen (vib findings \(delivery)).",
                "\(file): delivery \(delivery) kept and not published, because it has periods that are still to come (vib findings \(delivery))."
            )
        }
        let state =
            isPublished ? ("gepubliceerd", "published") : ("ontvangen, niet gepubliceerd", "received, not published")
        return Phrase(
            "\(file): levering \(delivery) \(state.0), \(entries) rijen, \(found.dutch) (\(warnings) om naar te kijken: vib findings \(delivery)).",
            "\(file): delivery \(delivery) \(state.1), \(entries) rows, \(found.english) (\(warnings) to look at: vib findings \(delivery))."
        )
    }
}

/// The same for a program.
struct ImportRow: Encodable {
    let file, kind: String
    let delivery: Int64?
    let published: Bool
    let entries: Int
    let refusal: String?
    let findings: [FindingRow]

    init(_ outcome: ImportOutcome, terminal: Terminal) {
        file = outcome.file
        kind = terminal[outcome.kind]
        delivery = outcome.delivery?.rawValue
        published = outcome.isPublished
        entries = outcome.entries
        refusal = outcome.refusal.map { terminal[$0] }
        findings = outcome.findings.map(FindingRow.init)
    }
}
