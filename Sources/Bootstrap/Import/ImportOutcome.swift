import Cube
import Editions
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
    /// Whether a file that was refused was one of offences.
    var isOffenceTable = false
    /// What the delivery takes from the site and changes on it.
    var changes = CellChanges.none
    /// Whether another part of the same call was refused.
    var isLacking = false
    /// Whether somebody else has to approve it.
    var isDraft = false
    /// The delivery that it took the place of.
    var replaced: DeliveryID?

    static func refused(_ file: String, _ sentence: Phrase, isOffenceTable: Bool = false) -> ImportOutcome {
        var outcome = ImportOutcome(
            file: file, kind: Phrase("geweigerd", "refused"), delivery: nil, isPublished: false,
            entries: 0, findings: [], refusal: sentence)
        outcome.isOffenceTable = isOffenceTable
        return outcome
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
        if !isPublished, let reason = held(delivery) { return reason }
        let state =
            isPublished ? ("gepubliceerd", "published") : ("ontvangen, niet gepubliceerd", "received, not published")
        let told = Phrase(
            "\(file): levering \(delivery) \(state.0), \(entries) rijen, \(found.dutch) (\(warnings) om naar te kijken: vib findings \(delivery)).",
            "\(file): delivery \(delivery) \(state.1), \(entries) rows, \(found.english) (\(warnings) to look at: vib findings \(delivery))."
        )
        return told + replacement + silence(delivery)
    }

    /// Why a delivery waits for a person; `nil` where somebody asked for that.
    private func held(_ delivery: DeliveryID) -> Phrase? {
        if !changes.lost.isEmpty {
            let sentence = StoreError.wouldLose(delivery, changes).sentence
            return Phrase("\(file): \(sentence.dutch)", "\(file): \(sentence.english)")
        }
        if findings.contains(where: { $0.hold == .untilAccepted }) {
            let sentence = StoreError.fileNotWhole(delivery).sentence
            return Phrase("\(file): \(sentence.dutch)", "\(file): \(sentence.english)")
        }
        guard isLacking else { return isDraft ? draft(delivery) : nil }
        return Phrase(
            "\(file): levering \(delivery) bewaard en niet gepubliceerd, want een ander deel is geweigerd. Vul haar aan met: vib import --add-to \(delivery) BESTAND, of publiceer haar zo met: vib publish \(delivery).",
            "\(file): delivery \(delivery) kept and not published, because another part was refused. Add it with: vib import --add-to \(delivery) FILE, or publish as it is with: vib publish \(delivery)."
        )
    }

    private func draft(_ delivery: DeliveryID) -> Phrase {
        Phrase(
            "\(file): levering \(delivery) is bewaard als concept. Iemand anders keurt haar goed: bekijk wat ze verandert met vib diff \(delivery).",
            "\(file): delivery \(delivery) is kept as a draft. Somebody else approves it: see what it changes with vib diff \(delivery)."
        )
    }

    private var replacement: Phrase {
        guard let replaced else { return Phrase(verbatim: "") }
        return Phrase(" Ze komt in de plaats van levering \(replaced).", " It takes the place of delivery \(replaced).")
    }

    private func silence(_ delivery: DeliveryID) -> Phrase {
        let silent = findings.filter { $0.kind == .areaSilent }
        guard let first = silent.first else { return Phrase(verbatim: "") }
        let rest = silent.count - 1
        let more = rest > 0 ? Phrase(" (en nog \(rest))", " (and \(rest) more)") : Phrase(verbatim: "")
        return Phrase(
            " Let op: \(first.found.dutch)\(more.dutch); dat geldt als niet geleverd.",
            " Note: \(first.found.english)\(more.english); that counts as not delivered.")
    }
}

extension Phrase {
    fileprivate static func + (one: Phrase, other: Phrase) -> Phrase {
        Phrase { one($0) + other($0) }
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
