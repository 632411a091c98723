import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// What the explorer shows for one question: drawings, table, words, and the figures behind them.
struct ExplorerAnswer: Sendable {
    /// The figures that everything of the answer says, for its files.
    enum Figures: Sendable {
        case courses([Course])
        case period([Figure])
    }

    var charts: [Chart] = []
    /// A table that is the view itself; tables under charts belong to those.
    var table: HTML?
    /// Sentences, what matters most first.
    var words: [String] = []
    /// A view that says more, or says it better.
    var proposal: ExplorerProposal?
    var figures = Figures.period([])
}

extension Exploration {
    /// The answer in the view that was asked, or where that would say nothing in one that does.
    var answer: ExplorerAnswer {
        if let proposal = ExplorerProposal.instead(self) {
            var asked = asked
            asked.view = proposal.view
            if let measure = proposal.measure { asked.measure = measure }
            guard let other = Exploration(context.asking(asked)) else { return ExplorerAnswer(proposal: proposal) }
            var answer = other.made
            answer.proposal = proposal
            return answer
        }
        var answer = made
        answer.proposal = ExplorerProposal.beside(self)
        return answer
    }

    private var made: ExplorerAnswer {
        switch view {
        case .trend: CourseView.answer(self)
        case .months: MonthGridView.answer(self)
        case .table: TableView.answer(self)
        case .bars, .twoPeriods: PairsView.answer(self)
        case .map: PlaceViews.map(self)
        case .ranks: RanksView.answer(self)
        case .scatter: PlaceViews.scatter(self)
        case .funnel: PlaceViews.funnel(self)
        }
    }
}

/// Another view of the same figures, and why.
struct ExplorerProposal: Sendable {
    let why: Phrase
    let view: ExplorerView
    let measure: Measure?

    private init(_ why: Phrase, _ view: ExplorerView, _ measure: Measure? = nil) {
        (self.why, self.view, self.measure) = (why, view, measure)
    }

    /// Lines, panels and grids that a reader can still hold apart.
    static let mostPanels = 12, mostGrids = 3

    /// What is shown in place of a view that would be meaningless; `nil` where it means something.
    static func instead(_ e: Exploration) -> ExplorerProposal? {
        let lines = e.subjects.count
        switch e.view {
        case .trend where lines > mostPanels:
            return .init(tooMany(lines, of: mostPanels), .table)
        case .trend where e.months == nil, .months where e.months == nil:
            return .init(
                Phrase(
                    "Er zijn geen cijfers per maand. U ziet de tabel.",
                    "There are no figures by month. You see the table."), .table)
        case .months where lines > mostGrids:
            return .init(tooMany(lines, of: mostGrids), .table)
        case .months where e.measure != .count:
            return .init(
                Phrase(
                    "Losse maanden hebben alleen een aantal. U ziet daarom aantallen; kies Verloop voor deze maat.",
                    "Single months have a number only. So you see numbers; choose Trend for this measure."),
                .months, .count)
        case .map where e.measure != .rate:
            return .init(
                Phrase(
                    "Een kaart van aantallen laat vooral zien waar veel mensen wonen. U ziet daarom het aantal per 1.000 inwoners.",
                    "A map of numbers mostly shows where many people live. So you see the number per 1,000 residents."),
                .map, .rate)
        case .map where lines < 2, .ranks where lines < 2, .scatter where lines < 3,
            .funnel where lines < Funnel.fewest:
            return .init(
                Phrase(
                    "Daarvoor zijn dit te weinig gebieden. U ziet ze als staven.",
                    "These are too few areas for that. You see them as bars."), .bars)
        case .map where e.offences.count > 1, .ranks where e.offences.count > 1, .scatter where e.offences.count > 1,
            .funnel where e.offences.count > 1:
            return .init(
                Phrase(
                    "Dit beeld kan één soort tegelijk laten zien. U ziet alle gekozen soorten in de tabel.",
                    "This view can show one type at a time. You see all chosen types in the table."), .table)
        case .scatter where e.measure == e.asked.against:
            return .init(
                Phrase(
                    "Een maat tegen zichzelf zegt niets. U ziet de waarden als staven.",
                    "A measure against itself says nothing. You see the values as bars."), .bars)
        case .bars where lines > TableView.mostRows, .twoPeriods where lines > TableView.mostRows:
            return .init(tooMany(lines, of: TableView.mostRows), .table)
        default: return nil
        }
    }

    /// A link beside the answer: it stands, and another says more.
    static func beside(_ e: Exploration) -> ExplorerProposal? {
        guard e.measure == .count, e.areas.count > 1, e.offences.count == 1, e.view == .bars || e.view == .trend else {
            return nil
        }
        let sizes = e.edition.answer(
            FigureQuery(
                .rate, areas: e.areas, offences: e.offences, period: e.choice.period, audience: e.context.audience)
        ).compactMap { $0.denominator?.number }.filter { $0 > 0 }
        guard let least = sizes.min(), let most = sizes.max(), most > 3 * least else { return nil }
        return .init(
            Phrase(
                "Deze gebieden verschillen veel in inwonertal. Wie ze wil vergelijken, kijkt beter naar het aantal per 1.000 inwoners.",
                "These areas differ much in their number of residents. To compare them, the number per 1,000 residents says more."
            ), e.view, .rate)
    }

    private static func tooMany(_ count: Int, of most: Int) -> Phrase {
        Phrase { language in
            let (number, limit) = (language.number(count), language.number(most))
            return Phrase(
                "\(number) tegelijk zijn niet uit elkaar te houden: hier passen er \(limit). U ziet ze in de tabel.",
                "\(number) at once cannot be told apart: \(limit) fit here. You see them in the table.")(language)
        }
    }

    func html(_ e: Exploration) -> HTML {
        let href = e.href {
            $0.view = view
            if let measure { $0.measure = measure }
        }
        let isShown = ExplorerProposal.instead(e) != nil
        let name = measure.map { "\(e.context(view.title)), \(e.context($0.choice))" } ?? e.context(view.title)
        return """
            <p class="note" role="status">\(e.context(why)) \
            <a href="\(url: href)" rel="nofollow" data-explore>\(isShown ? Self.own(name, e) : Self.show(name, e))</a></p>

            """
    }

    private static func show(_ name: String, _ e: Exploration) -> String {
        Phrase("Toon \(name)", "Show \(name)")(e.language)
    }

    private static func own(_ name: String, _ e: Exploration) -> String {
        Phrase("Ga naar \(name)", "Go to \(name)")(e.language)
    }
}
