import Markup
import Phrases
import Records
import Registers
import SiteKit

/// Dated rows from one form: the row once, how often, and the days before anything is made.
struct SeriesPage {
    let desk: RegisterDesk
    /// The days that were asked; `nil`: not yet.
    var days: [SpanParts]?

    private var frame: RegisterFrame { desk.frame }
    private var context: PageContext { frame.context }

    /// The field that says when a row is; a register without one has no series.
    static func span(_ declaration: RegisterDeclaration) -> FieldDeclaration? {
        declaration.fields.first { $0.kind.word == .span }
    }

    var page: Page? {
        guard desk.rights.mayAdd, let span = Self.span(frame.declaration),
            desk.rights.fields(of: nil).contains(where: { $0.key == span.key })
        else { return nil }
        let title = context(WritingPhrases.series)
        return Page(
            title: "\(title): \(context(frame.declaration.title))", description: context(frame.declaration.title),
            section: .plan, crumbs: frame.crumbs([Crumb(title)]),
            body: """
                <p class="kind">\(context.text(frame.declaration.title))</p><h1>\(title)</h1><p class="lead">\(context(WritingPhrases.seriesExplained))</p>
                \(FormView.html(.rowSeries, in: context) { form($0.markingRequired) })
                """
        ).unlisted
    }

    private func form(_ inputs: FormFields) -> HTML {
        let states = desk.rights.states(from: nil)
        let begins: HTML? =
            states.isEmpty
            ? nil
            : inputs.choice(
                "state", WritingPhrases.begins, options: states.map { ($0.id, $0.title(frame.language)) },
                value: states[0].id)
        let every = SeriesStep.allCases.map { ($0.rawValue, $0.title(frame.language)) }
        return """
            <p class="note">\(context(WritingPhrases.noPersons))</p>\(RowFieldsView(inputs: inputs, frame: frame, row: nil).html(desk.rights.fields(of: nil)))\(begins)
            \(inputs.choice("every", WritingPhrases.every, options: every, value: every[0].0))\
            \(inputs.text("times", WritingPhrases.times, value: "10", hint: WritingPhrases.timesHint, limit: 3, mode: "numeric"))\
            \(days.map(preview))<p class="field row"><button class="btn\(when: days != nil, " quiet")" name="do" value="preview">\(context(WritingPhrases.seeDays))</button> \
            \(when: days != nil, "<button class=\"btn\" name=\"do\" value=\"save\">\(context(WritingPhrases.makeSeries))</button>")</p>
            """
    }

    private func preview(_ days: [SpanParts]) -> HTML {
        let spans = days.compactMap { try? $0.span("") }
        return """
            <section class="conflict" aria-labelledby="days"><h2 id="days">\(context(WritingPhrases.theseDays)) (\(frame.language.number(spans.count)))</h2>
            <ol class="columns small">\(each: spans, { "<li>\($0.text(in: frame.language))</li>\n" })</ol></section>

            """
    }
}
