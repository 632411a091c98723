import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// What the figures mean, how sure they are, and what is not here.
enum AboutPage {
    static func page(_ context: PageContext) -> Page {
        let sections = AboutAnchor.allCases
        return Page(
            title: context(SitePhrases.about), description: context(AboutPhrases.description), section: .about,
            crumbs: context.crumbs(to: context(SitePhrases.about)),
            body: """
                <div class="stack"><h1>\(context(SitePhrases.about))</h1>
                <p class="lead">\(context(AboutPhrases.lead))</p>\(GuideDoors.line(context))</div>
                <nav class="onpage" aria-label="\(context(SitePhrases.onThisPage))"><ul>\(each: sections, { anchor in
                    "<li><a href=\"#\(anchor.word(context.language))\">\(context(AboutPhrases.title(anchor)))</a></li>"
                })</ul></nav>
                \(each: sections, { section($0, context) })
                """)
    }

    private static func section(_ anchor: AboutAnchor, _ context: PageContext) -> HTML {
        let id = anchor.word(context.language)
        return """
            <section class="explain" aria-labelledby="\(id)"><h2 id="\(id)">\(context(AboutPhrases.title(anchor)))</h2>
            <div class="prose">\(content(anchor, context))</div></section>

            """
    }

    private static func content(_ anchor: AboutAnchor, _ context: PageContext) -> HTML {
        let language = context.language, rules = context.edition.pack.policy
        switch anchor {
        case .count: return AboutTexts.count(language)
        case .rate: return AboutTexts.rate(language, minimumInhabitants: rules.minimumInhabitants)
        case .change: return AboutTexts.change(language, minimumBase: rules.minimumBase)
        case .band: return AboutDrawings.band(language) + AboutTexts.band(language)
        case .verdict:
            return AboutDrawings.verdicts(language)
                + AboutTexts.verdict(language, minimumBase: rules.minimumBase)
        case .states: return AboutTexts.states(language)
        case .provisional: return AboutDrawings.releases(language) + AboutTexts.provisional(language)
        case .breaks: return AboutTexts.breaks(language) + AboutEvents.html(context)
        case .boundaries: return AboutTexts.boundaries(language) + AboutBoundaries.html(context)
        case .restrictions: return AboutTexts.restrictions(language) + AboutRestrictions.html(context)
        case .groups: return AboutTexts.groups(language) + AboutGroups.html(context)
        case .sources: return AboutTexts.sources(language) + AboutSources.html(context)
        case .method: return AboutTexts.method(language)
        case .notHere: return AboutTexts.notHere(language)
        }
    }
}
