import Charts
import Facts
import Figures
package import Markup
import Phrases
import Records
import RegionPack

/// The frame of every page: head, masthead, example banner, breadcrumbs, content and footer.
package enum Layout {
    /// The whole document.
    package static func render(_ page: Page, _ context: PageContext) -> HTML {
        var html: HTML = """
            <!doctype html>
            <html lang="\(context.language.tag)" data-foot="\(foot(context))">
            <head>
            \(head(page, context))</head>
            <body>
            <a class="skip" href="#\(contentID(context))">\(context(SitePhrases.toContent))</a>
            \(Masthead.render(page, context))
            """
        if let state = context.state { html += stateBanner(state, context) }
        if context.hasExampleFigures { html += exampleBanner(page, context) }
        html += """
            \(Patterns.definitions)
            <main id="\(contentID(context))" class="wrap" tabindex="-1">
            \(crumbs(page.crumbs, context))\(FormView.untold(in: page.body, context))\(page.body)
            </main>
            \(Footer.render(context))
            </body>
            </html>

            """
        return html
    }

    /// What stands under each sheet of paper: the address, the state of the figures and the day.
    private static func foot(_ context: PageContext) -> String {
        let day = context.today.map { context.language.date(year: $0.year, month: $0.month, day: $0.day) }
        let version = "\(context(SitePhrases.version)) \(context.edition.version.label)"
        // Who sees one sheet alone must know it too.
        let example = context.hasExampleFigures ? context(SitePhrases.exampleFigures) : nil
        return [example, (context.origin ?? "") + context.here.value, version, day].compactMap(\.self).joined(
            separator: " · ")
    }

    /// The id of the main part, in the language of the page because it is part of addresses.
    static func contentID(_ context: PageContext) -> String { Phrase("inhoud", "content")(context.language) }

    private static func head(_ page: Page, _ context: PageContext) -> HTML {
        """
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(page.title) – Veiligheid in Beeld</title>
        <meta name="description" content="\(page.description)">
        <meta name="color-scheme" content="light dark">
        \(page.isIndexed ? alternates(context) : .empty)\(robots(page, context))<link rel="icon" href="/favicon.svg" type="image/svg+xml">
        \(context.services.style.head)<link rel="stylesheet" href="\(context.services.style.stylesheet.href)">
        <script src="\(Assets.script.href)" defer></script>\(own(page.script))

        """
    }

    private static func own(_ script: Asset?) -> HTML? { script.map { "\n<script src=\"\($0.href)\" defer></script>" } }

    /// The address of this page, and of the same page in the other language.
    private static func alternates(_ context: PageContext) -> HTML {
        let origin = context.origin ?? ""
        func address(_ language: Language) -> Href {
            context.href(context.route, context.query, in: language)
        }
        return """
            <link rel="canonical" href="\(origin)\(address(context.language))">
            \(each: Language.allCases, { language in
                "<link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\(origin)\(address(language))\">\n"
            })
            """
    }

    /// Errors and invented figures stay out of search engines.
    private static func robots(_ page: Page, _ context: PageContext) -> HTML {
        page.isIndexed && !context.edition.isExample && context.state == nil
            ? .empty : "<meta name=\"robots\" content=\"noindex\">\n"
    }

    private static func exampleBanner(_ page: Page, _ context: PageContext) -> HTML {
        let explained =
            switch context.route {
            case .plan, .edit: SitePhrases.exampleBesidePlan
            case .start, .monthBrief, .areas, .area, .offences, .offence, .data, .delivery, .areaFile, .offenceFile,
                .explorer, .explorerFile,
                .analysis(.signals), .analysis(.effect), .analysis(.lookBack):
                page.isIndexed ? SitePhrases.exampleExplained : SitePhrases.exampleElsewhere
            default: SitePhrases.exampleElsewhere
            }
        return """
            <aside class="example" aria-label="\(context(SitePhrases.exampleFigures))"><div class="wrap">\
            <strong>\(context(SitePhrases.exampleFigures))</strong>\
            <span>\(context(explained))</span></div></aside>

            """
    }

    /// What is looked at is not what everybody sees now.
    private static func stateBanner(_ state: AskedState, _ context: PageContext) -> HTML {
        let title: Phrase, text: Phrase, back: Href
        switch state {
        case .draft(let id):
            (title, text) = (SitePhrases.draft, SitePhrases.draftExplained(id))
            back = context.href(.difference(id))
        case .version(let number):
            (title, text) = (SitePhrases.version(number), SitePhrases.versionExplained)
            back = context.route.href(in: context.language, edition: context.edition, query: context.query)
        }
        let link = if case .draft = state { SitePhrases.toDifference } else { SitePhrases.toNow }
        return """
            <aside class="example" aria-label="\(context(title))"><div class="wrap"><strong>\(context(title))</strong>\
            <span>\(context(text)) <a href="\(back)">\(context(link))</a></span></div></aside>

            """
    }

    /// The page above is marked: on a phone it stands alone, and which one it is must be known before the last has come.
    private static func crumbs(_ crumbs: [Crumb], _ context: PageContext) -> HTML {
        guard !crumbs.isEmpty else { return .empty }
        let above = max(0, crumbs.count - 2)
        return """
            <nav class="crumbs" aria-label="\(context(SitePhrases.breadcrumbs))"><ol>\
            \(each: Array(crumbs.enumerated()), { place, crumb in
                let up = place == above ? "up" : nil
                let lang = crumb.language == context.language ? nil : crumb.language?.tag
                guard let href = crumb.href else {
                    return "<li\(attr: "class", up) aria-current=\"page\"\(attr: "lang", lang)>\(crumb.title)</li>"
                }
                return "<li\(attr: "class", up)><a href=\"\(href)\"\(attr: "lang", lang)>\(crumb.title)</a></li>"
            })</ol></nav>

            """
    }
}
