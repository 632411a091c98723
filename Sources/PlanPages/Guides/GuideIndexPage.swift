import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// All guides of the pack, each with what it is about.
enum GuideIndexPage {
    /// `nil` when the coalition has none.
    static func page(_ context: PageContext) -> Page? {
        let guides = context.edition.pack.guides
        guard !guides.isEmpty else { return nil }
        let title = context(SitePhrases.guides)
        return Page(
            title: title, description: context(GuidePhrases.description),
            section: context.plan == nil ? nil : .plan, crumbs: context.crumbs(to: title),
            body: """
                <article class="guide"><div class="stack"><h1>\(title)</h1>
                <p class="lead">\(context(GuidePhrases.lead))</p></div>
                <ul class="guides">\(each: guides, { entry(GuideFrame(guide: $0, context: context)) })</ul>
                </article>

                """)
    }

    private static func entry(_ frame: GuideFrame) -> HTML {
        let context = frame.context, guide = frame.guide
        return """
            <li><h2><a href="\(frame.start)">\(context.text(guide.title))</a></h2>
            <p>\(context.text(guide.introduction))</p>
            <p class="small muted">\(context(GuidePhrases.length(guide.longest)))</p>\(frame.overdue(guide.review))</li>

            """
    }
}
