import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// A month of the region in five sentences, made of its figures: a front page for who has one minute.
enum MonthBriefPage {
    static func page(_ context: PageContext) -> Page {
        guard let model = MonthBriefModel(in: context) else { return empty(context) }
        let title = context(MonthBriefPhrases.title(context.language.month(model.month)))
        return Page(
            title: title, description: context(MonthBriefPhrases.description), section: .start,
            crumbs: context.crumbs(to: title), body: MonthBriefView(model: model, context: context).html)
    }

    private static func empty(_ context: PageContext) -> Page {
        Page(
            title: context(MonthBriefPhrases.name), description: context(MonthBriefPhrases.description),
            section: .start, crumbs: context.crumbs(to: context(MonthBriefPhrases.name)),
            body: """
                <div class="stack"><h1>\(context(MonthBriefPhrases.name))</h1>
                <p class="lead">\(context(MonthBriefPhrases.nothingYet))</p></div>

                """)
    }
}

/// The way to the newest month in five sentences, from pages that lead on.
enum MonthBriefLink {
    /// `nil` where there are no figures per month of the region.
    static func html(_ context: PageContext) -> HTML? {
        guard let newest = MonthBriefModel.months(in: context)?.upperBound else { return nil }
        return html(newest, context)
    }

    /// The same as a line of its own, for an index.
    static func line(_ context: PageContext) -> HTML? { html(context).map { "<p class=\"small\">\($0)</p>" } }

    static func html(_ newest: Month, _ context: PageContext) -> HTML {
        let title = context(MonthBriefPhrases.title(context.language.month(newest)))
        return "<a href=\"\(url: context.href(.monthBrief))\">\(title)</a>"
    }
}
