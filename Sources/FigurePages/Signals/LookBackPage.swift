import Charts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// Two years of searches: how many signals a month gives, and on invented figures how much of what was planted is found.
enum LookBackPage {
    static func answer(_ context: PageContext, _ runs: SignalRuns) -> Answer {
        let histories = SignalFamily.allCases.map(runs.history)
        guard histories.allSatisfy(\.isComplete) else {
            let done = histories.reduce(0) { $0 + $1.runs.count }
            let all = SignalFamily.allCases.reduce(0) { $0 + runs.historyQuestions($1).count }
            let percent = LoadingProgress.percent(Double(done) / Double(max(1, all)))
            return .waiting(
                page(
                    Progress.html(
                        SignalPhrases.busyTitle, text: SignalPhrases.busyHistory, percent: percent, in: context),
                    context),
                context)
        }
        let view = LookBackView(histories: histories, context: context)
        return .page(Layout.render(page(view.html, context), context))
    }

    static func page(_ body: HTML, _ context: PageContext) -> Page {
        Page(
            title: context(LookBackPhrases.title), description: context(LookBackPhrases.lead), section: .signals,
            crumbs: context.crumbs(
                to: context(LookBackPhrases.title), below: (SitePhrases.signals, .analysis(.signals(nil)))), body: body)
    }
}

/// The look back as markup.
struct LookBackView {
    let histories: [SignalHistory]
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <div class="stack"><h1>\(context(LookBackPhrases.title))</h1>
        <p class="lead">\(context(LookBackPhrases.lead))</p>\(introduction)</div>
        \(each: histories, { section($0) })\(howCounted)
        \(SignalLimits.html(context))
        """
    }

    private var knowsTruth: Bool { histories.contains { $0.truth != nil } }

    /// That rises are hidden in the example, whose finding stands under each chart; or that for real figures nobody knows.
    private var introduction: HTML {
        guard !knowsTruth else { return "<p>\(context(LookBackPhrases.hidden))</p>" }
        return
            "<p>\(context(LookBackPhrases.noTruth)) <a href=\"\(url: AlgorithmEntry.signals.href(context))\">\(context(AlgorithmPhrases.howComputed))</a></p>"
    }

    private var howCounted: HTML? {
        guard knowsTruth else { return nil }
        return
            "<details><summary>\(context(LookBackPhrases.howCounted))</summary><p class=\"prose\">\(context(LookBackPhrases.whatCounts))</p></details>\n"
    }

    private func truth(_ history: SignalHistory) -> HTML {
        guard let truth = history.truth else { return .empty }
        let name = context(SignalPhrases.family(history.family))
        let chance = SignalWords.about(truth.expectedByChance, in: language)
        let (found, planted) = (language.number(truth.found), language.number(truth.planted))
        let (wrong, all) = (language.number(truth.falseSignals), language.number(truth.signals))
        return Passage(
            "<p class=\"prose\"><strong>\(name)</strong>: \(found) van de \(planted) verstopte stijgingen gevonden, binnen drie maanden\(share(truth.found, truth.planted)). Van de \(all) signalen \(truth.falseSignals == 1 ? "hoort" : "horen") er \(wrong) niet bij een verstopte stijging\(share(truth.falseSignals, truth.signals)); door toeval waren er \(chance) te verwachten.</p>\n",
            "<p class=\"prose\"><strong>\(name)</strong>: \(found) of the \(planted) hidden rises found, within three months\(share(truth.found, truth.planted)). Of the \(all) signals, \(wrong) \(truth.falseSignals == 1 ? "does" : "do") not belong to a hidden rise\(share(truth.falseSignals, truth.signals)); by chance \(chance) were to be expected.</p>\n"
        )(language)
    }

    /// ` (67%)`, only on a base that bears a percentage.
    private func share(_ part: Int, _ base: Int) -> String {
        guard let percent = context.edition.publicationPolicy.percentage(of: part, base: base).value else { return "" }
        return " (\(language.percent(percent)))"
    }

    private func section(_ history: SignalHistory) -> HTML {
        let id = history.family.word(language)
        guard !history.runs.isEmpty else {
            return """
                <section aria-labelledby="\(id)"><h2 id="\(id)">\(context(SignalPhrases.family(history.family)))</h2>
                <p>\(context(SignalPhrases.nothingYet))</p></section>

                """
        }
        let figure = ChartFigure(chart(history), id: id, heading: .second)
        let rises = history.truth.map { PlantedTable(rises: $0.rises, family: history.family, context: context).html }
        return "<section>\(figure.html)\(truth(history))\(rises)</section>\n"
    }

    private func chart(_ history: SignalHistory) -> Chart {
        let first = history.runs[0].question.month
        let name = context(SignalPhrases.family(history.family))
        let total = history.runs.reduce(0) { $0 + $1.signals.count }
        let title = Phrase(
            "\(name): \(language.number(total)) signalen in \(history.runs.count) maanden",
            "\(name): \(language.number(total)) signals in \(history.runs.count) months")(language)
        let graphic = Plot(
            axis: .years(from: first.year, month: first.monthOfYear, count: history.runs.count),
            unit: context(LookBackPhrases.unit), height: 180
        ) {
            for (index, run) in history.runs.enumerated() {
                if run.tested == nil {
                    RectangleMark(index..<(index + 1), .notDelivered, label: nil)
                } else if !run.signals.isEmpty {
                    BarMark(
                        slot: Double(index), value: Double(run.signals.count),
                        style: run.tested?.status == .final ? .now : .provisional)
                }
            }
        }
        return Chart(
            title: title, subtitle: subtitle(history), summary: title + ".",
            table: table(history, title), language: language, isExample: context.edition.isExample,
            source: context(FigurePhrases.sourceName), graphic: graphic)
    }

    /// What the stripes mean, as far as there are any.
    private func subtitle(_ history: SignalHistory) -> String {
        let isOpen = history.runs.contains { $0.tested.map { $0.status != .final && !$0.signals.isEmpty } == true }
        let isGap = history.runs.contains { $0.tested == nil }
        let parts = [
            LookBackPhrases.subtitle, isOpen ? LookBackPhrases.open : nil, isGap ? LookBackPhrases.gap : nil,
        ]
        return parts.compactMap { $0.map { context($0) } }.joined(separator: " ")
    }

    private func table(_ history: SignalHistory, _ title: String) -> DataTable {
        let columns = [
            DataTable.Column(context(LookBackPhrases.month), isNumeric: false),
            DataTable.Column(context(SitePhrases.signals)), DataTable.Column(context(LookBackPhrases.tested)),
            DataTable.Column(context(LookBackPhrases.byChance)),
        ]
        let rows = history.runs.map { run -> [DataTable.Cell] in
            let name = DataTable.Cell(language.month(run.question.month))
            switch run.outcome {
            case .notTested(let refusal):
                let text = refusal.text(run.question.month, in: language)
                return [name, DataTable.Cell(text, plain: "", isMissing: true)] + [
                    DataTable.Cell(""), DataTable.Cell(""),
                ]
            case .tested(let tested):
                return [
                    name,
                    DataTable.Cell(
                        language.number(tested.signals.count), plain: String(tested.signals.count),
                        isProvisional: tested.status != .final),
                    DataTable.Cell(language.number(tested.count), plain: String(tested.count)),
                    DataTable.Cell(SignalWords.about(tested.expectedByChance, in: language)),
                ]
            }
        }
        return DataTable(caption: title, columns: columns, rows: rows)
    }
}

/// The texts of the look back.
enum LookBackPhrases {
    static let title = Phrase("Terugblik op de signalen", "Looking back on the signals")
    static let lead = Phrase(
        "Hoeveel signalen geeft de zoektocht per maand? Wij herhaalden die voor elke maand van de laatste twee jaar, met alleen de cijfers tot en met die maand.",
        "How many signals does the search give per month? We did it again for every month of the last two years, using only the figures up to that month."
    )
    static let subtitle = Phrase("Signalen per maand.", "Signals per month.")
    static let open = Phrase("Gestreepte staaf: voorlopig.", "Striped bar: provisional.")
    static let gap = Phrase("Gearceerd over de hele hoogte: niet getoetst.", "Hatched from top to bottom: not tested.")
    static let unit = Phrase("signalen per maand", "signals per month")
    static let month = Phrase("Maand", "Month")
    static let tested = Phrase("Getoetste reeksen", "Series tested")
    static let byChance = Phrase("Door toeval verwacht", "Expected by chance")
    static let noTruth = Phrase(
        "Bij echte cijfers weet niemand welke signalen terecht zijn. Daarom is de methode ook beproefd op verzonnen cijfers, waarin bekend is wat er veranderde.",
        "With real figures nobody knows which signals are right. That is why the method was also tried on invented figures, in which it is known what changed."
    )
    static let hidden = Phrase(
        "In de voorbeeldcijfers zijn stijgingen verstopt, om te zien welke de zoektocht vindt en welke niet.",
        "In the example figures rises are hidden, to see which the search finds and which it does not.")
    static let howCounted = Phrase("Wat telt als gevonden en als terecht", "What counts as found and as right")
    static let whatCounts = Phrase(
        "Een verstopte stijging is gevonden als zij in de maand waarin zij begint of een van de twee maanden erna in de lijst staat. Een signaal is terecht als het over dezelfde soort gaat, in hetzelfde gebied of een gebied erboven of erin, zolang de stijging duurt. De cijfers wijken ook om andere redenen af dan de verstopte stijgingen; die signalen tellen hier als onterecht.",
        "A hidden rise is found when it is listed in the month in which it begins or one of the two after it. A signal is right when it is about the same type, in the same area or one above or inside it, while the rise lasts. The figures also deviate for other reasons than the hidden rises; such signals count as wrong here."
    )
}
