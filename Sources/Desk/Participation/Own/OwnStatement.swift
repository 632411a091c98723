import Geography
import Phrases
import Records
import SiteKit
import Strategy

/// What a municipality states about itself, as texts of a form: nothing else of a line can be typed there.
struct OwnStatement: Hashable {
    /// Empty: it states nothing, which is not the same as taking no part.
    var status: String
    var since: String
    var until: String
    var note: String

    static let fields: [(name: String, label: Phrase, shape: FieldShape)] = [
        ("status", FieldLabels.status, .choice(FieldChoices.participation)),
        ("since", Phrase("Sinds", "Since"), .period), ("until", Phrase("Tot en met", "Up to and including"), .period),
        ("note", FieldLabels.note, .line(limit: 300)),
    ]

    init(_ cell: ParticipationCell?) {
        let period = FieldCodec.period.optional()
        status = cell?.status.rawValue ?? ""
        since = period.text(cell?.since)
        until = period.text(cell?.until)
        note = cell?.note ?? ""
    }

    /// One line that tells this statement from every other: what a form began with.
    var fingerprint: String { RowText.join([[status, since, until, note]]) }

    /// The line that a form makes of the one that is there; the audience stays, and a source of something else goes.
    static func cell(
        _ form: Form, of municipality: AreaCode, before: ParticipationCell?
    ) -> (cell: ParticipationCell?, problems: [FormProblem]) {
        var texts: [String: String] = [:], problems: [FormProblem] = []
        for field in fields {
            do throws(FieldProblem) {
                texts[field.name] = try FieldText.tidy(form.raw(field.name), field.shape)
            } catch {
                problems.append(FormProblem(field.name, error.phrase(of: field.label)))
            }
        }
        let word = texts["status"] ?? ""
        guard !word.isEmpty, problems.isEmpty else {
            let typed = ["since", "until", "note"].filter { texts[$0]?.isEmpty == false }
            if problems.isEmpty, !typed.isEmpty {
                problems.append(FormProblem("status", OwnParticipationPhrases.statusMissing))
            }
            return (nil, problems)
        }
        guard let status = ParticipationStatus(rawValue: word) else {
            return (nil, [FormProblem("status", FieldProblem.notOneOf(word).phrase)])
        }
        var cell = ParticipationCell(municipality: municipality, status: status, audience: before?.audience)
        func period(_ name: String) -> PlanPeriod? {
            do throws(FieldProblem) {
                return try FieldCodec.period.optional().value(texts[name] ?? "")
            } catch {
                problems.append(FormProblem(name, error.phrase))
                return nil
            }
        }
        cell.since = period("since")
        cell.until = period("until")
        cell.note = texts["note"].flatMap { $0.isEmpty ? nil : $0 }
        if let since = cell.since, let until = cell.until, until < since {
            problems.append(FormProblem("until", OwnParticipationPhrases.untilBeforeSince))
        }
        if let before, OwnStatement(before) == OwnStatement(cell) { cell = before }
        return (cell, problems)
    }
}
