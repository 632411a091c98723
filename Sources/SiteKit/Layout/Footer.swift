import Facts
import Figures
import Markup
import Phrases
import RegionPack

/// The foot of every page: who, explanation, data and the rules of the site.
enum Footer {
    static func render(_ context: PageContext) -> HTML {
        """
        <footer><div class="wrap">
        <div><h2>Veiligheid in Beeld</h2><p>\(context(context.edition.pack.name))</p>\
        \(source(context))</div>
        \(column(SitePhrases.explanation, links: [
            (context(SitePhrases.howToReadTheBand), context.about(.band)),
            (context(SitePhrases.terms), context.about(.count)),
            (context(SitePhrases.notHere), context.about(.notHere)),
            (context(SitePhrases.algorithms), context.href(.analysis(.algorithms))),
        ] + guides(context), in: context))
        \(column(SitePhrases.data, links: [(context(SitePhrases.explore), context.href(.explorer))] + registers(context) + [
            (context(SitePhrases.deliveries), context.href(.data)),
            (context(SitePhrases.version) + " " + context.edition.version.label, context.href(.data)),
        ], in: context))
        \(column(SitePhrases.aboutThisSite, links: [
            (context(SitePhrases.accessibility), context.href(.accessibility)),
            (context(SitePhrases.privacy), context.href(.privacy)),
            (context(SitePhrases.signInForPartners), context.href(.signIn)),
        ], in: context))
        </div></footer>
        """
    }

    /// Nothing where the coalition has no guides.
    private static func guides(_ context: PageContext) -> [(String, Href)] {
        GuideDoors.areThere(context) ? [(context(SitePhrases.guides), context.href(.guide(.index)))] : []
    }

    /// Nothing where whoever reads may see none.
    private static func registers(_ context: PageContext) -> [(String, Href)] {
        context.hasRegisters ? [(context(SitePhrases.registers), context.href(.register(.index)))] : []
    }

    /// Invented figures have no source but this program.
    private static func source(_ context: PageContext) -> HTML {
        if case .register = context.route { return .empty }
        guard context.edition.isExample else { return "<p>\(context(SitePhrases.source))</p>" }
        return "<p class=\"tag-example\"><strong>\(context(SitePhrases.exampleSource))</strong></p>"
    }

    private static func column(_ title: Phrase, links: [(String, Href)], in context: PageContext) -> HTML {
        """
        <nav aria-label="\(context(title))"><h2>\(context(title))</h2><ul>\
        \(each: links, { title, href in "<li><a href=\"\(href)\">\(title)</a></li>" })</ul></nav>
        """
    }
}
