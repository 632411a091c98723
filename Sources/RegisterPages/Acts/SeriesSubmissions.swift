import Phrases
import Records
import Registers
import SiteKit

/// Dated rows at once: their days are shown before they are made, and all of them are made or none.
enum SeriesSubmissions {
    static let most = 104
    /// Of what a row is called, in its id: a longer one would push the day and the number out, and rows would share one id.
    private static let longestTitle = 40

    static func submit(_ submission: Submission) throws -> FormAnswer {
        guard let place = try RowPlace(submission), place.standing == nil,
            let span = SeriesPage.span(place.desk.frame.declaration)
        else { return .missing }
        let writing = try RowWriting(submission.form, at: place)
        guard writing.problems.isEmpty else { return submission.again(writing.problems) }
        let days: [SpanParts]
        do throws(FormProblem) { days = try self.days(submission.form, of: span) } catch {
            return submission.again([error])
        }
        guard submission.form["do"] == "save" else { return show(submission, at: place, days: days) }
        var changes: [RowChange] = [], ids: Set<ItemID> = []
        for day in days {
            guard let when = try day.span("v-\(span.key)") else { continue }
            let edits = writing.edits.filter { if case .field(span.key, _, _) = $0 { false } else { true } }
            guard
                let id = try freshID("\(writing.title.prefix(longestTitle)) \(when.firstDay)", at: place, besides: ids)
            else { return submission.again([FormProblem(nil, WritingPhrases.seriesEnd)]) }
            ids.insert(id)
            changes.append(
                RowChange(
                    row: id, base: nil, edits: edits + [.field(span.key, .span(when), reason: nil)],
                    reason: writing.reason))
        }
        switch try place.desk.store.save(changes, in: place.desk.id, by: place.desk.actor) {
        case .saved: return .done(place.desk.frame.href())
        case .conflict: return submission.again([FormProblem(nil, WritingPhrases.movedMeanwhile)])
        case .problems(let objections):
            let told = 3, rest = objections.count - told
            let more = rest > 0 ? [FormProblem(nil, WritingPhrases.moreRefused(rest))] : []
            return submission.again(objections.prefix(told).flatMap { place.problems($0) } + more)
        case .refused(let refusal): return submission.again(refusal)
        }
    }

    /// An id that neither the register nor the series has.
    private static func freshID(_ text: String, at place: RowPlace, besides ids: Set<ItemID>) throws -> ItemID? {
        for number in 1...(most + 1) {
            let id = try place.desk.store.freshID(for: number == 1 ? text : "\(text) \(number)", in: place.desk.id)
            if !ids.contains(id) { return id }
        }
        return nil
    }

    private static func show(_ submission: Submission, at place: RowPlace, days: [SpanParts]) -> FormAnswer {
        var context = submission.context
        context.form = submission.state([])
        guard let desk = RegisterDesk(place.desk.id, context, submission.published),
            let page = SeriesPage(desk: desk, days: days).page
        else { return .missing }
        return FormAnswer(.show(page))
    }

    private static func days(_ form: Form, of field: FieldDeclaration) throws(FormProblem) -> [SpanParts] {
        let name = "v-\(field.key)", first = SpanParts(form.typed, name)
        guard let step = SeriesStep(rawValue: form["every"]), let times = Int(form["times"]), (2...most).contains(times)
        else { throw FormProblem("times", WritingPhrases.timesWrong) }
        guard let span = try first.span(name), !first[.day].isEmpty else {
            throw FormProblem(SpanParts.name(.day, of: name), WritingPhrases.seriesDay)
        }
        // By its first day; a last day stays as far behind it.
        let length = span.lastDay.dayNumber - span.firstDay.dayNumber
        var days: [SpanParts] = []
        for number in 0..<times {
            guard let start = step.day(span.firstDay, after: number),
                let next = first.moved({
                    $0 == span.firstDay
                        ? start : start.advanced(byDays: max(length, $0.dayNumber - span.firstDay.dayNumber))
                })
            else { throw FormProblem("times", WritingPhrases.seriesEnd) }
            // Each must be a time that exists.
            _ = try next.span(name)
            days.append(next)
        }
        return days
    }
}
