import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// The register of the product's own algorithms, for people and as JSON.
enum AlgorithmsPage {
    static func page(_ context: PageContext) -> Page {
        Page(
            title: context(SitePhrases.algorithms), description: context(AlgorithmPhrases.lead), section: .about,
            crumbs: context.crumbs(to: context(SitePhrases.algorithms), below: (SitePhrases.about, .about)),
            body: """
                <div class="stack"><h1>\(context(SitePhrases.algorithms))</h1>
                <p class="lead">\(context(AlgorithmPhrases.count(AlgorithmEntry.all.count)))</p>
                <p class="prose">\(context(AlgorithmPhrases.lead))</p></div>
                <nav class="onpage" aria-label="\(context(SitePhrases.onThisPage))"><ul>\(each: AlgorithmEntry.all, { entry in
                    "<li><a href=\"#\(entry.word(context.language))\">\(context(entry.title))</a></li>"
                })</ul></nav>
                \(each: AlgorithmEntry.all, { section($0, context) })
                <p class="dl"><span>Download:</span> <a href="\(url: context.href(.analysis(.algorithmsFile)))">JSON</a></p>

                """)
    }

    private static func section(_ entry: AlgorithmEntry, _ context: PageContext) -> HTML {
        let id = entry.word(context.language)
        let rows: [(Phrase, HTML)] = [
            (AlgorithmPhrases.data, "\(context(entry.data))"), (AlgorithmPhrases.method, "\(context(entry.method))"),
            (AlgorithmPhrases.limits, "\(context(entry.limits))"),
            (AlgorithmPhrases.human, "\(context(entry.human))"),
            (AlgorithmPhrases.papers, HTML.join(entry.papers, separator: "; ") { "<span lang=\"en\">\($0)</span>" }),
            (AlgorithmPhrases.owner, "\(context(AlgorithmPhrases.theOwner(context(context.edition.pack.name))))"),
            (AlgorithmPhrases.since, "\(context(AlgorithmPhrases.sinceVersion(entry)))"),
        ]
        // What a link leads to lies in the fold: a browser opens it for who comes along a link.
        return """
            <section class="explain method" aria-labelledby="t-\(id)"><h2 id="t-\(id)">\(context(entry.title))</h2>
            <div><p>\(context(entry.purpose))</p>
            <details class="more"><summary>\(context(AlgorithmPhrases.whole))<span class="vh">: \(context(entry.title))</span></summary>
            <dl class="terms" id="\(id)">\(each: rows, { "<div><dt>\(context($0.0))</dt><dd>\($0.1)</dd></div>\n" })</dl></details></div></section>

            """
    }

    /// The entries with the keys of the national register of algorithms as far as they apply.
    static func file(_ context: PageContext) -> Answer {
        let language = context.language
        let entries = AlgorithmEntry.all.map { entry in
            JSON.object([
                ("id", .text(entry.word(language))), ("title", .text(entry.title(language))),
                ("purpose", .text(entry.purpose(language))), ("data", .text(entry.data(language))),
                ("method", .text(entry.method(language))), ("papers", .list(entry.papers.map(JSON.text))),
                ("limits", .text(entry.limits(language))), ("humanRole", .text(entry.human(language))),
                ("owner", .text(AlgorithmPhrases.theOwner(context(context.edition.pack.name))(language))),
                ("since", .text(entry.since)), ("version", .number(entry.version)),
            ])
        }
        return .json(JSON.object([("language", .text(language.tag)), ("algorithms", .list(entries))]).text)
    }
}

/// The texts of the register.
enum AlgorithmPhrases {
    static let lead = Phrase(
        "Per methode staat er waarvoor zij dient, op welke gegevens, met welke grenzen, en wat mensen beslissen.",
        "For each method it says what it is for, on which data, within which limits, and what people decide."
    )
    static func count(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase(
                "\(number) rekenmethoden. Geen ervan gebruikt gegevens over personen, leert van zichzelf of neemt een besluit. Alle staan met hun bron in de openbare code.",
                "\(number) methods of computing. None of them uses data about persons, learns by itself or takes a decision. All are in the public code with their sources."
            )(language)
        }
    }
    static let whole = Phrase("Gegevens, methode, grenzen en bronnen", "Data, method, limits and sources")
    static let data = Phrase("Gegevens", "Data")
    static let method = Phrase("Methode", "Method")
    static let limits = Phrase("Grenzen", "Limits")
    static let human = Phrase("Wat mensen doen", "What people do")
    static let papers = Phrase("Bronnen", "Sources")
    static let owner = Phrase("Verantwoordelijk", "Responsible")
    static let since = Phrase("In gebruik", "In use")

    static func theOwner(_ region: String) -> Phrase {
        Phrase("Het bureau van de coalitie \(region)", "The bureau of the coalition \(region)")
    }

    static func sinceVersion(_ entry: AlgorithmEntry) -> Phrase {
        Phrase { language in
            let month = Month(dashed: entry.since).map(language.month) ?? entry.since
            return Phrase(
                "sinds \(month), versie \(entry.version)", "since \(month), version \(entry.version)")(language)
        }
    }
    static let howComputed = Phrase("Zo berekenen wij dit", "How this is computed")
}
