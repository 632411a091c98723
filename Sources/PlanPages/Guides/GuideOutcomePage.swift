import Markup
import Phrases
import RegionPack
import SiteKit

/// What comes of a way through a guide: the verdict in words, what it rests on, what to do now and whom to ask.
struct GuideOutcomePage {
    let frame: GuideFrame
    let outcome: Guide.Outcome

    private var context: PageContext { frame.context }

    var page: Page {
        let title = context(outcome.title), review = frame.guide.review(of: outcome)
        return frame.page(
            title, "\(context(GuidePhrases.verdict(outcome.verdict))): \(title)",
            crumbs: frame.crumbs(to: context(GuidePhrases.outcome)),
            body: """
                <div class="stack">\(Self.verdict(outcome.verdict, frame))
                <h1>\(context.text(outcome.title))</h1>\(frame.overdue(review))
                <p class="lead">\(context.text(outcome.text))</p></div>
                \(now)\(bases)\(ask)\(open)\(frame.way(to: outcome.id))\(frame.elsewhere(from: outcome.id))\(frame.colophon(review: review))
                """)
    }

    /// The word, and a mark that differs in shape: it never says good or bad.
    static func verdict(_ verdict: Guide.Verdict, _ frame: GuideFrame) -> HTML {
        "<p class=\"says \(literal: mark(verdict))\">\(frame.context(GuidePhrases.verdict(verdict)))</p>"
    }

    private static func mark(_ verdict: Guide.Verdict) -> StaticString {
        switch verdict {
        case .may: "may"
        case .onlyIf: "only"
        case .askFirst: "ask"
        case .mayNot: "not"
        }
    }

    private var now: HTML {
        """
        <section aria-labelledby="nu"><h2 id="nu">\(context(GuidePhrases.now))</h2>
        <ol class="bul prose">\(each: outcome.now, { "<li>\(context.text($0))</li>" })</ol></section>

        """
    }

    private var bases: HTML {
        """
        <section aria-labelledby="grond"><h2 id="grond">\(context(GuidePhrases.basis))</h2>
        <ul class="bul prose">\(each: outcome.bases, { "<li>\(Self.basis($0, context))</li>" })</ul></section>

        """
    }

    /// `AVG, artikel 6`, as a link where the pack gives one.
    static func basis(_ basis: Guide.Basis, _ context: PageContext) -> HTML {
        let law = context.text(basis.law)
        let linked: HTML = basis.link.flatMap { Href(https: $0) }.map { "<a href=\"\(url: $0)\">\(law)</a>" } ?? law
        let article: HTML? = basis.article.map { ", \(context.text($0))" }
        return "\(linked)\(article)"
    }

    private var ask: HTML {
        """
        <section aria-labelledby="wie"><h2 id="wie">\(context(GuidePhrases.ask))</h2>
        <p class="prose">\(context.text(outcome.ask))</p></section>

        """
    }

    private var open: HTML? {
        outcome.toConfirm.map {
            "<p class=\"note alert\"><strong>\(context(GuidePhrases.toConfirm)):</strong> \(context.text($0))</p>\n"
        }
    }
}
