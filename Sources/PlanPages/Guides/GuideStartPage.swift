import Markup
import Phrases
import RegionPack
import SiteKit

/// Where a guide begins: what it is for, how long it is, and what it does not do.
struct GuideStartPage {
    let frame: GuideFrame

    private var context: PageContext { frame.context }
    private var guide: Guide { frame.guide }

    var page: Page {
        let title = context(guide.title)
        return frame.page(
            title, context(guide.introduction), crumbs: [Crumb(title)],
            body: """
                <div class="stack"><p class="kind">\(context(GuidePhrases.guide))</p><h1>\(context.text(guide.title))</h1>
                \(frame.overdue(guide.review))<p class="lead">\(context.text(guide.introduction))</p>\(frame.dutchOnly)\(begin)
                <p class="small hold-print"><a href="\(frame.whole)">\(context(GuidePhrases.whole))</a></p></div>
                \(about)\(frame.colophon(review: guide.review))
                """)
    }

    private var begin: HTML? {
        guide.questions.first.map { first in
            """
            <p class="begin"><a class="btn" href="\(frame.href(first.id))">\(context(GuidePhrases.begin))</a> \
            <span class="small muted">\(context(GuidePhrases.length(guide.longest)))</span></p>

            """
        }
    }

    private var about: HTML {
        let open: HTML? = guide.toConfirm.map {
            "<div><dt>\(context(GuidePhrases.toConfirm))</dt><dd>\(context.text($0))</dd></div>"
        }
        return """
            <section aria-labelledby="hoe"><h2 id="hoe">\(context(GuidePhrases.how))</h2>
            <ul class="bul prose">\(each: GuidePhrases.rules, { "<li>\(context($0))</li>" })</ul>
            <dl class="terms"><div><dt>\(context(GuidePhrases.source))</dt><dd>\(context.text(guide.source))</dd></div>\(open)</dl></section>

            """
    }
}
