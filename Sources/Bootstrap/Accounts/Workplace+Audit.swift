import Accounts
import Facts
import Foundation
import Phrases
import Store

extension Workplace {
    /// Exit 0 when the trail is whole, 1 when it is not.
    package func verifyAudit(checkpoints files: [String], format: AnswerFormat) throws(CommandFailure) {
        var checkpoints: [AuditCheckpoint] = []
        for file in files {
            guard let text = try? String(contentsOfFile: file, encoding: .utf8),
                let checkpoint = AuditCheckpoint(lines: text)
            else {
                throw .wrongUse(
                    Phrase(
                        "\(Finding.quote(file)) is geen controlepunt van vib audit checkpoint.",
                        "\(Finding.quote(file)) is no checkpoint of vib audit checkpoint."))
            }
            checkpoints.append(checkpoint)
        }
        let report = try guarded { try store.verifyAudit(against: checkpoints) }
        switch format {
        case .json: terminal.answerJSON(AuditReportRow(report))
        case .csv: terminal.answer(Table.csv(["problem"], report.problems.map { [terminal[$0.sentence]] }))
        case .text: for problem in report.problems { terminal.answer(terminal[problem.sentence]) }
        }
        guard report.isIntact else {
            throw .failed(
                Phrase(
                    "Het controlespoor klopt niet: \(report.problems.count) bevinding(en) op \(report.entries) regels.",
                    "The audit trail is not sound: \(report.problems.count) finding(s) on \(report.entries) entries."))
        }
        if format == .text {
            terminal.say(
                Phrase(
                    "Het controlespoor klopt: \(report.entries) regels, de laatste is nummer \(report.last).",
                    "The audit trail is sound: \(report.entries) entries, the last is number \(report.last)."))
        }
    }

    package func checkpointAudit(format: AnswerFormat) throws(CommandFailure) {
        let checkpoint = try guarded { try store.checkpointAudit() }
        guard format == .json else { return terminal.answer(String(checkpoint.lines.dropLast())) }
        terminal.answerJSON(
            CheckpointRow(
                number: checkpoint.number, at: checkpoint.at, code: Base64URL.encode(checkpoint.code),
                key: Base64URL.encode(checkpoint.publicKey), signature: Base64URL.encode(checkpoint.signature)))
    }

    package func searchAudit(
        text: String, actor: String, object: String, limit: Int, format: AnswerFormat
    ) throws(CommandFailure) {
        var search = AuditSearch()
        search.text = text
        search.actor = actor
        search.object = object
        search.limit = limit
        let rows = try guarded { try store.auditEntries(search) }.map(AuditRow.init)
        guard format != .text || !rows.isEmpty else {
            return terminal.say(Phrase("Niets gevonden.", "Nothing found."))
        }
        terminal.answer(rows, format: format)
    }
}

private struct CheckpointRow: Encodable {
    let number, at: Int64
    let code, key, signature: String
}

private struct AuditReportRow: Encodable {
    let intact: Bool
    let entries, last: Int64
    let problems: [String]

    init(_ report: AuditReport) {
        intact = report.isIntact
        entries = report.entries
        last = report.last
        problems = report.problems.map { $0.sentence.english }
    }
}

private struct AuditRow: AnswerRow {
    let number: Int64
    let at, action, object, actor, role, before, after: String

    init(_ link: AuditLink) {
        number = link.number
        at = Date(timeIntervalSince1970: Double(link.at)).formatted(.iso8601)
        action = link.action
        object = link.object
        actor = link.actor
        role = link.role
        before = link.before
        after = link.after
    }

    static let headers = ["number", "at", "actor", "role", "action", "object", "before", "after"]

    var cells: [String] { ["\(number)", at, actor, role, action, object, before, after] }
}

extension AuditProblem {
    var sentence: Phrase {
        switch self {
        case .changed(let number):
            Phrase("Regel \(number) is veranderd of verwisseld.", "Entry \(number) was changed or swapped.")
        case .missing(let numbers):
            Phrase(
                "Regels \(numbers.lowerBound) tot en met \(numbers.upperBound) ontbreken.",
                "Entries \(numbers.lowerBound) through \(numbers.upperBound) are missing.")
        case .truncated(let last, let end):
            Phrase(
                "Het einde is afgeknipt: na regel \(last) hoort het door te gaan tot \(end).",
                "The end was cut off: after entry \(last) it should go on to \(end).")
        case .endNotSealed:
            Phrase(
                "Het zegel op het einde klopt niet, of de sleutel is een andere.",
                "The seal on the end does not fit, or the key is another.")
        case .segmentNotSealed(let numbers):
            Phrase(
                "Het zegel op regels \(numbers.lowerBound) tot en met \(numbers.upperBound) klopt niet.",
                "The seal on entries \(numbers.lowerBound) through \(numbers.upperBound) does not fit.")
        case .notAsInCheckpoint(let number):
            Phrase(
                "Regel \(number) is niet zoals in het bewaarde controlepunt, of is er niet meer.",
                "Entry \(number) is not as in the checkpoint that was kept, or is gone.")
        case .checkpointNotOurs:
            Phrase(
                "Een controlepunt is niet met de sleutel van deze map ondertekend.",
                "A checkpoint was not signed with the key of this folder.")
        }
    }
}
