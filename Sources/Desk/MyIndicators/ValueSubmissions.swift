import Accounts
import Figures
import Markup
import Phrases
import Records
package import SiteKit
import Strategy
import Writing

/// What the forms about values of indicators do: an owner states one, an editor accepts or declines it.
package enum ValueSubmissions {
    /// Adds a value that waits to the indicator, in every running year that has it.
    package static func state(_ submission: Submission) throws -> FormAnswer {
        guard let store = submission.services.plans, let today = PlanMoment.day(submission.services.now()),
            let id = ItemID(submission.form["object"])
        else { return .missing }
        let running = try RunningPlans(store, today: today).years.filter(\.isRunning)
        guard let first = running.first(where: { $0.draft.document.indicator(id) != nil }),
            let indicator = first.draft.document.indicator(id), indicator.takesStatedValues
        else { return .missing }
        let document = first.draft.document
        // Who edits the programme has the whole form, and what they write there needs nobody's consent.
        guard let right = document.stateRight(of: indicator), let author = PlanAuthor(submission.viewer, right),
            Rights.role(of: submission.viewer, granting: right)?.organisation != nil
        else { return .forbidden }
        let (value, problems) = value(submission.form, by: indicator.owner, on: today)
        guard let value else { return submission.again(problems) }
        guard let next = indicator.stating(value) else {
            let words = Phrase { ValuePhrases.accepted(value.period.text(in: $0))($0) }
            return submission.again([FormProblem("period", words)])
        }
        let entry = PlanEntry.indicator(next)
        let wrong =
            EntryChecks.problems(entry, in: document, of: submission.context.edition.pack)
            // It goes to all partners at once, so what would be warned about elsewhere is refused here.
            + EntryChecks.warnings(entry, in: document)
        guard wrong.isEmpty else { return submission.again(wrong.map { FormProblem("note", $0.text) }) }
        let edits = edits(of: id, in: running) { $0.stating(value) }
        guard case .saved = try store.save(edits, by: author) else { return submission.again(.draftChanged) }
        return .done(submission.context.saved(.work).at(fragment: OwnIndicators.anchor(id)))
    }

    /// What was typed: a period that has begun, a number, the day, and where it comes from; `nil` with what is wrong.
    private static func value(
        _ form: Form, by owner: OrganisationID?, on today: PlanDate
    ) -> (value: IndicatorValue?, problems: [FormProblem]) {
        var problems: [FormProblem] = []
        func read<Value>(_ field: String, _ codec: FieldCodec<Value>) -> Value? {
            do throws(FieldProblem) { return try codec.value(form[field]) } catch {
                problems.append(FormProblem(field, error.phrase))
                return nil
            }
        }
        let period = read("period", .period), number = read("value", .statedNumber)
        let day = form["date"].isEmpty ? today : read("date", .date)
        var source = ""
        do throws(FormProblem) {
            source = try FormProblem.line(form.raw("note"), limit: 300, in: "note")
            if source.isEmpty { throw FormProblem("note", ValuePhrases.sourceMissing) }
        } catch {
            problems.append(error)
        }
        if let period, period.year > today.year { problems.append(FormProblem("period", ValuePhrases.future)) }
        guard problems.isEmpty, let period, let number, let day else { return (nil, problems) }
        return (IndicatorValue(awaiting: number, in: period, on: day, from: source, by: owner), [])
    }

    /// Accepts the value of a period, or takes it away with a reason.
    package static func judge(_ submission: Submission) throws -> FormAnswer {
        let parts = submission.form["object"].split(separator: "/", maxSplits: 1).map(String.init)
        guard let store = submission.services.plans, let today = PlanMoment.day(submission.services.now()),
            parts.count == 2, let id = ItemID(parts[0]), let period = PlanPeriod(parts[1])
        else { return .missing }
        let running = try RunningPlans(store, today: today).years.filter(\.isRunning)
        let holding = running.filter { $0.draft.document.indicator(id) != nil }
        guard let indicator = holding.first?.draft.document.indicator(id) else { return .missing }
        guard let author = PlanAuthor(submission.viewer, PlanEntry.indicator(indicator).editRight) else {
            return .forbidden
        }
        let isAccepted: Bool
        switch submission.form["do"] {
        case "accept": isAccepted = true
        case "decline": isAccepted = false
        default: return .missing
        }
        let reason = try FormProblem.reason(submission.form)
        guard isAccepted || !reason.isEmpty else { throw FormProblem("why", ValuePhrases.whyMissing) }
        let edits = edits(of: id, in: holding, because: reason) { $0.judging(period, isAccepted: isAccepted) }
        guard !edits.isEmpty else { return submission.again([FormProblem(nil, ValuePhrases.gone)]) }
        guard case .saved = try store.save(edits, by: author) else { return submission.again(.draftChanged) }
        return .done(submission.context.saved(.work))
    }

    /// The same change of an indicator in every year where it can be made.
    private static func edits(
        of id: ItemID, in years: [RunningPlans.Year], because reason: String = "", _ change: (Indicator) -> Indicator?
    ) -> [PlanEdit] {
        years.compactMap { year in
            guard let revision = year.draft.revisions[id], case .indicator(let indicator)? = revision.entry,
                let next = change(indicator)
            else { return nil }
            return PlanEdit(year: year.number, item: id, entry: .indicator(next), base: revision.id, reason: reason)
        }
    }
}
