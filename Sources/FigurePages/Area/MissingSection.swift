import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// What the area lacks, what to keep in mind, and where its figures come from.
struct MissingSection {
    let model: AreaModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <section class="later" aria-labelledby="mist">
        <div class="section-head"><h2 id="mist">\(context(AreaPhrases.missingTitle))</h2></div>
        <div class="split even">
        \(missing)<div class="stack">
        <h3>\(context(AreaFigurePhrases.goodToKnow))</h3>
        <ul class="bul"><li>\(context(AreaFigurePhrases.registered))</li>\(each: notes, { "<li>\($0)</li>" })</ul>
        \(facts)</div></div>
        </section>

        """
    }

    private var missing: HTML {
        let groups = Dictionary(grouping: model.missing, by: \.mark)
        let order: [MissingStatement.Mark] = [.notPublished, .notDelivered, .noRate]
        let items = HTML.join(order) { mark in
            let texts = groups[mark, default: []].map { $0.text(in: language, edition: context.edition) }.filter {
                !$0.isEmpty
            }
            guard !texts.isEmpty else { return .empty }
            return """
                <li class="stack"><h3><span class="mark \(mark.css)">\(mark.title(language))</span></h3>\
                \(each: texts, { "<p>\($0)</p>" })</li>

                """
        }
        guard !items.isEmpty else {
            let nothing = Phrase(
                "Voor zover wij weten ontbreekt hier niets.", "As far as we know nothing is missing here.")(language)
            return "<p>\(model.choice == nil ? context(AreaPhrases.nothingPublished) : nothing)</p>\n"
        }
        return "<ul class=\"list\">\n\(items)</ul>\n"
    }

    private var notes: [String] { model.notes(in: context) }

    private var facts: HTML {
        let edition = context.edition
        let year = edition.divisionYear.map(String.init) ?? context(AreaPhrases.noDivision)
        return FactsList.html(
            [
                (
                    context(FigurePhrases.source),
                    HTML(text: context(edition.isExample ? AreaFigurePhrases.exampleSource : FigurePhrases.sourceName))
                ),
                (context(AreaPhrases.division), HTML(text: year)),
                (
                    context(AreaFigurePhrases.dataVersion),
                    "<a href=\"\(url: context.href(.data))\">\(edition.version.label)</a>"
                ),
                (context(AreaPhrases.areaCode), HTML(text: model.area.code.rawValue)),
            ] + history)
    }

    /// The way to what the figure of the page was in every published state; invented ones have only one.
    private var history: [(String, HTML)] {
        guard !context.edition.isExample, model.hasFigures else { return [] }
        let asked = HistoryQuery(area: model.area.code, offence: model.offence, period: model.choice?.period)
        return [
            (
                context(HistoryPhrases.earlier),
                "<a href=\"\(url: context.href(.history, asked))\">\(context(HistoryPhrases.ofThisFigure))</a>"
            )
        ]
    }
}

extension AreaModel {
    /// The notes of the total, of the trend and of the rates, each once; those that the page says elsewhere left out.
    func notes(in context: PageContext) -> [String] {
        let all = (total?.notes ?? []) + series.notes + (rates.first?.notes ?? [])
        var seen: Set<String> = []
        return all.filter { !$0.isSaidElsewhere && !$0.isMissingPart }
            .map { $0.text(in: context.language, edition: context.edition) }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

extension MissingStatement {
    /// Under which mark a statement stands.
    enum Mark: Hashable {
        case notPublished, notDelivered, noRate

        var css: HTML {
            switch self {
            case .notPublished: "none"
            case .notDelivered: "wait"
            case .noRate: "part"
            }
        }

        func title(_ language: Language) -> String {
            switch self {
            case .notPublished: Phrase("Niet gepubliceerd", "Not published")(language)
            case .notDelivered: Phrase("Nog niet geleverd", "Not yet delivered")(language)
            case .noRate: Phrase("Geen cijfer per inwoner", "No figure per resident")(language)
            }
        }
    }

    var mark: Mark {
        switch self {
        case .offencesPerYearOnly, .offencesNotPublishedForLevel, .noPublishedTotal: .notPublished
        case .offencesNotDelivered, .area, .areasAbsent, .membersMissing: .notDelivered
        case .withoutKnownPlace: .notPublished
        case .months(_, let reason), .years(_, let reason): reason.isNotPublished ? .notPublished : .notDelivered
        case .noPopulation, .tooFewInhabitants: .noRate
        }
    }
}

extension MissingReason {
    /// Whether the source has the figure and keeps it.
    var isNotPublished: Bool {
        switch self {
        case .publishedPerYearOnly, .notPublishedForLevel, .secret, .tooFewInhabitants, .baseTooSmall, .baseIsZero,
            .withheldFromAudience:
            true
        default: false
        }
    }
}

extension FigureNote {
    /// Whether the page shows it at another place already.
    var isSaidElsewhere: Bool {
        switch self {
        case .exampleFigures, .areaHasNoName, .provisional, .residentsAreNotThePopulationAtRisk, .divisionYear,
            .childrenAbsent,
            .totalIsSumOfTypes:
            true
        default: false
        }
    }
}
