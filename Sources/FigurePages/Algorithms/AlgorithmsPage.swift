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
            crumbs: [
                Crumb(context(SitePhrases.start), context.href(.start)),
                Crumb(context(SitePhrases.about), context.href(.about)), Crumb(context(SitePhrases.algorithms)),
            ],
            body: """
                <div class="stack"><h1>\(context(SitePhrases.algorithms))</h1>
                <p class="lead">\(context(AlgorithmPhrases.lead))</p>
                <p>\(context(AlgorithmPhrases.whatIsNot))</p></div>
                <nav class="onpage" aria-label="\(context(AreaPhrases.onThisPage))"><ul>\(each: AlgorithmEntry.all, { entry in
                    "<li><a href=\"#\(entry.word(context.language))\">\(context(entry.title))</a></li>"
                })</ul></nav>
                \(each: AlgorithmEntry.all, { section($0, context) })
                <p class="dl"><span>Download:</span> <a href="\(url: context.href(.analysis(.algorithmsFile)))">JSON</a></p>

                """)
    }

    private static func section(_ entry: AlgorithmEntry, _ context: PageContext) -> HTML {
        let id = entry.word(context.language)
        let rows: [(Phrase, HTML)] = [
            (AlgorithmPhrases.purpose, "\(context(entry.purpose))"), (AlgorithmPhrases.data, "\(context(entry.data))"),
            (AlgorithmPhrases.method, "\(context(entry.method))"),
            (AlgorithmPhrases.limits, "\(context(entry.limits))"),
            (AlgorithmPhrases.human, "\(context(entry.human))"),
            (AlgorithmPhrases.papers, HTML.join(entry.papers, separator: "; ") { "<span lang=\"en\">\($0)</span>" }),
            (AlgorithmPhrases.owner, "\(context(AlgorithmPhrases.theOwner(context(context.edition.pack.name))))"),
            (AlgorithmPhrases.since, "\(context(AlgorithmPhrases.sinceVersion(entry)))"),
        ]
        return """
            <section class="explain" aria-labelledby="\(id)"><h2 id="\(id)">\(context(entry.title))</h2>
            <dl class="register">\(each: rows, { "<div><dt>\(context($0.0))</dt><dd>\($0.1)</dd></div>\n" })</dl></section>

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
        "Welke rekenmethoden deze site gebruikt: waarvoor, op welke gegevens, met welke grenzen, en wat mensen beslissen.",
        "Which methods of computing this site uses: what for, on which data, within which limits, and what people decide."
    )
    static let whatIsNot = Phrase(
        "Geen van deze methoden gebruikt gegevens over personen. Geen ervan leert van zichzelf, en geen ervan neemt een besluit. Alle methoden staan met hun bron in de openbare code.",
        "None of these methods uses data about persons. None of them learns by itself, and none takes a decision. All methods are in the public code with their sources."
    )
    static let purpose = Phrase("Doel", "Purpose")
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
}
