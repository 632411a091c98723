import Accounts
import Editions
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

    /// Shows what the clock says and by how much of it nobody saw it advance; `confirms`: a person says that it is right.
    package func auditClock(confirms: Bool, format: AnswerFormat) throws(CommandFailure) {
        if confirms { try guarded { try store.confirmClock(by: actor) } }
        let state = try guarded { try store.clockState() }
        func text(_ moment: Int64) -> String { Date(timeIntervalSince1970: Double(moment)).formatted(.iso8601) }
        let row = ClockRow(
            now: text(state.moment), seen: state.seen.map(text) ?? "", unexplainedDays: state.unexplained / 86_400,
            credible: state.isCredible)
        if format == .json { return terminal.answerJSON(row) }
        terminal.answer("\(row.now)\t\(row.seen)\t\(row.unexplainedDays)")
        terminal.say(
            state.isCredible
                ? Phrase("De klok klopt met wat de database zag.", "The clock fits what the database saw.")
                : Phrase(
                    "De klok is \(row.unexplainedDays) dagen verder of terug zonder dat de website draaide; er gaat niets weg. Klopt de klok? Dan: vib audit clock --confirm.",
                    "The clock moved by \(row.unexplainedDays) days while the site did not run; nothing is dropped. Is the clock right? Then: vib audit clock --confirm."
                ))
    }

    /// Lets writing go on after a person has looked at what was wrong with the trail.
    package func acceptAudit(reason: String) throws(CommandFailure) {
        guard !reason.allSatisfy(\.isWhitespace) else {
            throw .wrongUse(
                Phrase(
                    "Geef met --reason waarom het spoor zo verder mag; dat komt erin te staan.",
                    "Give with --reason why the trail may go on like this; it will say so."))
        }
        try guarded { try store.acceptAudit(reason: reason, by: actor) }
        terminal.say(
            Phrase(
                "Opslaan kan weer. In het controlespoor staat wie dit toeliet en waarom.",
                "Saving works again. The audit trail says who allowed this and why."))
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

private struct ClockRow: Encodable {
    let now, seen: String
    let unexplainedDays: Int64
    let credible: Bool
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
        case .end(let fault): StoreError.auditBroken(fault).sentence
        case .recordChanged(let record, let entry):
            Phrase(
                "\(record.name.dutch) \(record.id) is niet wat regel \(entry) ervan zegt.",
                "\(record.name.english) \(record.id) is not what entry \(entry) says of it.")
        case .recordMissing(let record, let entry):
            Phrase(
                "\(record.name.dutch) \(record.id) uit regel \(entry) is weg.",
                "\(record.name.english) \(record.id) of entry \(entry) is gone.")
        case .recordUnknown(let record):
            Phrase(
                "\(record.name.dutch) \(record.id) is er, en geen regel vertelt ervan.",
                "\(record.name.english) \(record.id) is there, and no entry tells of it.")
        case .itemNotNewest(let item):
            Phrase(
                "Van \(item) in het jaarplan geldt niet de nieuwste tekst.",
                "Of \(item) in the year plan not the newest text holds.")
        case .orphans(let table):
            Phrase(
                "In \(table) staan gegevens bij iets dat er niet is.",
                "\(table) holds rows that belong to something that is not there.")
        case .notSealed(let table):
            Phrase(
                "In \(table) staat een rij die het programma niet zo heeft bewaard. Zij opent niets.",
                "\(table) holds a row that the program did not keep like this. It opens nothing.")
        case .fileChanged(let file):
            Phrase(
                "\(file) is niet het bestand dat is bewaard, of is er niet meer.",
                "\(file) is not the file that was kept, or is gone.")
        case .checkpointsMissing(let kept, let counted):
            Phrase(
                "Naast de sleutel liggen \(kept) controlepunten; het waren er \(counted).",
                "Beside the key lie \(kept) checkpoints; there were \(counted).")
        case .schema(.changed(let name)):
            Phrase(
                "\(name) in de database is anders dan het programma het maakte.",
                "\(name) in the database is not as the program made it.")
        case .schema(.missing(let name)):
            Phrase("\(name) ontbreekt in de database.", "\(name) is missing in the database.")
        case .schema(.unknown(let name)):
            Phrase(
                "\(name) in de database is niet van het programma.", "\(name) in the database is not of the program.")
        }
    }
}

extension AuditRecord {
    fileprivate var name: Phrase {
        switch kind {
        case .revision: Phrase("Tekst van het jaarplan", "Text of the year plan")
        case .version: Phrase("Vastgestelde versie", "Adopted version")
        case .planPublication: Phrase("Publicatie van het jaarplan", "Publication of the year plan")
        case .planWithdrawal: Phrase("Intrekking van het jaarplan", "Withdrawal of the year plan")
        case .rowRevision: Phrase("Tekst van een registerrij", "Text of a register row")
        case .rowVerdict: Phrase("Vrijgave van een registerrij", "Release of a register row")
        case .rowReview: Phrase("Controle van een register", "Review of a register")
        case .edition: Phrase("Editie van een register", "Edition of a register")
        case .editionVerdict: Phrase("Vrijgave van een editie", "Release of an edition")
        case .erasure: Phrase("Verzoek om te wissen", "Request to erase")
        case .erasureDecision: Phrase("Besluit om te wissen", "Decision to erase")
        case .account: Phrase("Account", "Account")
        case .delivery: Phrase("Levering", "Delivery")
        case .publication: Phrase("Publicatie van cijfers", "Publication of figures")
        case .reference: Phrase("Naslagbestand", "Reference file")
        case .mark: Phrase("Notitie bij een signaal", "Note on a signal")
        case .segment: Phrase("Verzegeld deel vanaf regel", "Sealed part from entry")
        }
    }
}
