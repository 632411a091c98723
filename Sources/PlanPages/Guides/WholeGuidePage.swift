import Markup
import Phrases
import RegionPack
import SiteKit

/// A guide on one page, to print: its questions by number with where each answer leads, then its outcomes by letter.
struct WholeGuidePage {
    let frame: GuideFrame

    private var context: PageContext { frame.context }
    private var guide: Guide { frame.guide }

    var page: Page {
        let title = context(GuidePhrases.wholeTitle(context(guide.title)))
        return frame.page(
            title, context(guide.introduction), crumbs: frame.crumbs(to: context(GuidePhrases.wholeCrumb)),
            body: """
                <div class="stack"><h1>\(context.text(guide.title))</h1>
                <p>\(context(GuidePhrases.wholeLead))</p>\(frame.overdue(guide.review))\(frame.dutchOnly)</div>
                \(questions)\(outcomes)\(frame.colophon(review: guide.review))
                """)
    }

    private var questions: HTML {
        """
        <section aria-labelledby="vragen"><h2 id="vragen">\(context(GuidePhrases.questions))</h2>
        <ol class="whole">\(each: guide.questions, { question in
            """
            <li id="\(question.id)"><span class="no" aria-hidden="true">\(guide.number(of: question) ?? 0)</span><div>\
            <h3><span class="vh">\(context(GuidePhrases.question)) \(guide.number(of: question) ?? 0): </span>\
            <a href="\(frame.href(question.id))">\(context.text(question.text))</a></h3>
            <p class="small why">\(context.text(question.why))</p></div>
            <ul>\(each: question.answers, { "<li>\(context.text($0.text)) <a href=\"#\($0.next)\">\(goTo($0.next))</a></li>" })</ul></li>

            """
        })</ol></section>

        """
    }

    /// `ga naar vraag 4`, `lees uitkomst B`
    private func goTo(_ id: String) -> String {
        switch guide.step(id) {
        case .question(let question): context(GuidePhrases.toQuestion(guide.number(of: question) ?? 0))
        case .outcome(let outcome): context(GuidePhrases.toOutcome(guide.letter(of: outcome) ?? ""))
        case nil: ""
        }
    }

    /// Whom most outcomes name, told once above them; `nil` when each names another.
    private var usualAsk: Phrase? {
        let asks = Dictionary(grouping: guide.outcomes, by: \.ask).mapValues(\.count)
        return asks.filter { $0.value > 1 }.max { ($0.value, $1.key.dutch) < ($1.value, $0.key.dutch) }?.key
    }

    private var outcomes: HTML {
        let usual: HTML? = usualAsk.map {
            "<p class=\"note\">\(context(GuidePhrases.otherwiseAsk)) \(context.text($0)).</p>\n"
        }
        return """
            <section aria-labelledby="uitkomsten"><h2 id="uitkomsten">\(context(GuidePhrases.outcomes))</h2>
            \(usual)\
            <ul class="whole">\(each: guide.outcomes, { outcome($0) })</ul></section>

            """
    }

    private func outcome(_ outcome: Guide.Outcome) -> HTML {
        let letter = guide.letter(of: outcome) ?? ""
        let own: HTML? = outcome.review.map {
            " <span class=\"small\">\(context(GuidePhrases.review)) <span class=\"nw\">\(frame.day($0))</span>.</span>"
        }
        let ask: HTML? =
            outcome.ask == usualAsk
            ? nil : "<p><strong>\(context(GuidePhrases.ask)):</strong> \(context.text(outcome.ask))</p>"
        let open: HTML? = outcome.toConfirm.map {
            "<p class=\"small\"><strong>\(context(GuidePhrases.toConfirm)):</strong> \(context.text($0))</p>\n"
        }
        return """
            <li id="\(outcome.id)"><span class="no" aria-hidden="true">\(letter)</span><div>\
            \(GuideOutcomePage.verdict(outcome.verdict, frame))
            <h3><span class="vh">\(context(GuidePhrases.outcome)) \(letter): </span>\
            <a href="\(frame.href(outcome.id))">\(context.text(outcome.title))</a></h3>
            <p class="small">\(context.text(outcome.text))</p>
            <p class="small"><strong>\(context(GuidePhrases.basis)):</strong> \
            \(each: outcome.bases, separator: "; ", { GuideOutcomePage.basis($0, context) }).\(own)</p>\(open)</div>
            <div><ol>\(each: outcome.now, { "<li>\(context.text($0))</li>" })</ol>\(ask)</div></li>

            """
    }
}
