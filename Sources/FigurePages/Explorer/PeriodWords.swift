import Facts
import Figures
import Phrases
import Prose
import SiteKit

/// What the figures of one period say: how many, against what, more than chance or not, and what stands out.
struct PeriodWords {
    let e: Exploration
    let figures: [Figure]

    init(_ e: Exploration, figures: [Figure]) {
        self.e = e
        self.figures = figures
    }

    private var language: Language { e.language }
    private var measure: Measure { figures.first?.measure ?? e.measure }

    private func name(_ figure: Figure) -> String { e.name(.init(area: figure.area, offence: figure.offence)) }

    private var period: PeriodRange { figures.first?.period ?? e.choice.period }

    // MARK: Title

    /// A finding for one series or a few; what is shown where there is none.
    var title: String {
        if figures.count == 1, let only = figures.first { return title(of: only) }
        let what = e.offences.count == 1 ? e.edition.title(of: e.offences[0], in: language) : nil
        let subject = [what, e.areas.count == 1 ? AreaNames.text(e.areas[0], e.context) : nil].compactMap { $0 }
        let head = subject.isEmpty ? nil : subject.joined(separator: ", ")
        let found = top.map { highest, lowest in
            Phrase(
                "het hoogst in \(highest.name), het laagst in \(lowest.name)",
                "highest in \(highest.name), lowest in \(lowest.name)")(language)
        }
        let byType = top.map { highest, lowest in
            Phrase(
                "\(highest.name) het hoogst, \(lowest.name) het laagst",
                "\(highest.name) highest, \(lowest.name) lowest")(language)
        }
        let finding = (e.offences.count == 1 ? found : byType) ?? language.period(period)
        return head.map { "\($0): \(finding)" } ?? language.sentenceStart(finding)
    }

    private func title(of figure: Figure) -> String {
        let name = Phrase(
            "\(e.edition.title(of: figure, in: language)) in \(AreaNames.text(figure.area, e.context))",
            "\(e.edition.title(of: figure, in: language)) in \(AreaNames.text(figure.area, e.context))")(language)
        guard figure.value.value != nil else { return "\(name): \(figure.valueText(in: language))" }
        guard measure == .count, let change = figure.comparison else {
            return "\(name): \(measure.text(figure.value.value ?? 0, in: language))"
        }
        guard change.season == nil else { return "\(name): \(ChangeWords.fromTo(change, in: language))" }
        let size =
            change.changePercent.value == nil
            ? ChangeWords.fromTo(change, in: language) : ChangeWords.short(change, in: language)
        return "\(name): \(size), \(change.verdict.directedText(in: language))"
    }

    // MARK: Sentences

    var sentences: [String] {
        if figures.count == 1, let only = figures.first { return single(only) }
        return [extremes, changes, without].compactMap { $0 }
    }

    private func single(_ figure: Figure) -> [String] {
        guard figure.measure == .count else {
            guard let value = figure.value.value else {
                return [
                    "\(language.sentenceStart(language.inPeriod(figure.askedPeriod))): \(figure.valueText(in: language))."
                ]
            }
            let words =
                figure.measure == .rate
                ? language.perThousandResidents(value) : figure.measure.text(value, in: language)
            let margin = figure.interval.flatMap { range in
                figure.measure == .rate
                    ? Phrase(
                        " (marge \(language.range(range.lowerBound, range.upperBound, decimals: 1)))",
                        " (margin \(language.range(range.lowerBound, range.upperBound, decimals: 1)))")(language) : nil
            }
            let period = language.sentenceStart(language.inPeriod(figure.period))
            return [
                "\(period): \(figure.measure.text(in: language).lowercased()) \(words)\(margin ?? "").",
                changed(figure),
            ].compactMap { $0 }
        }
        let place = LeadSentence.Place.named(AreaNames.text(figure.area, e.context))
        return [
            LeadSentence.words(figure, place: place, subject: .init(figure, in: e.context), in: language).plainText
        ]
    }

    /// `Het aantal ging van 197 (in dezelfde maanden van 2016) naar 173: kan toeval zijn.`
    private func changed(_ figure: Figure) -> String? {
        guard figure.measure != .change, let change = figure.comparison else { return nil }
        let base = language.heldAgainst(change, as: figure.period), verdict = change.verdict.directedText(in: language)
        let (was, now) = (language.number(change.baseCount), language.number(change.count))
        return Phrase(
            "Het aantal ging van \(was) (\(base)) naar \(now): \(verdict).",
            "The number went from \(was) (\(base)) to \(now): \(verdict).")(language)
    }

    private typealias Named = (name: String, value: Double)

    /// The highest and the lowest; `nil` where they do not differ as they are written.
    private var top: (highest: Named, lowest: Named)? {
        let known = figures.compactMap { figure in figure.value.value.map { (figure, $0) } }
        guard known.count > 1, let most = known.max(by: { $0.1 < $1.1 }), let least = known.min(by: { $0.1 < $1.1 }),
            measure.text(most.1, in: language) != measure.text(least.1, in: language)
        else { return nil }
        return ((name(most.0), most.1), (name(least.0), least.1))
    }

    private var extremes: String? {
        guard let top else { return nil }
        let when = language.sentenceStart(language.inPeriod(period))
        let unit = e.context(measure.unit(isMonthly: false))
        let (most, least) = (
            measure.text(top.highest.value, in: language), measure.text(top.lowest.value, in: language)
        )
        let isPlain = measure == .change || measure == .share
        let tail = isPlain ? "" : " \(unit)"
        let high = "\(top.highest.name) (\(most)\(tail))", low = "\(top.lowest.name) (\(least))"
        return Phrase(
            "\(when) is \(high) het hoogst en \(low) het laagst.", "\(when), \(high) is highest and \(low) lowest.")(
                language)
    }

    /// How many changed by more than chance, and which; the rest can be chance.
    private var changes: String? {
        let compared = figures.compactMap { figure in figure.comparison.map { (figure, $0) } }.filter {
            $0.1.season == nil
        }
        guard compared.count > 1, let first = compared.first else { return nil }
        let up = compared.filter { $0.1.verdict == .moreThanChanceUp }.map { name($0.0) }
        let down = compared.filter { $0.1.verdict == .moreThanChanceDown }.map { name($0.0) }
        let few = compared.count { $0.1.verdict == .tooFewToSay }
        let base = language.heldAgainst(first.1, as: first.0.period)
        guard !up.isEmpty || !down.isEmpty else {
            return Phrase(
                "Nergens is het verschil met het aantal \(base) meer dan toeval.",
                "Nowhere is the difference from the number \(base) more than chance.")(language)
        }
        let parts = [
            up.isEmpty ? nil : Phrase("hoger \(at) \(list(up))", "higher \(at) \(list(up))")(language),
            down.isEmpty ? nil : Phrase("lager \(at) \(list(down))", "lower \(at) \(list(down))")(language),
        ].compactMap { $0 }.joined(separator: "; ")
        let chance = compared.count - up.count - down.count - few
        // Of so many comparisons chance alone makes one in twenty.
        let expected =
            compared.count >= 20
            ? Phrase(
                " Van \(compared.count) vergelijkingen lijken er door toeval al ongeveer \(compared.count / 20) meer dan toeval.",
                " Of \(compared.count) comparisons about \(compared.count / 20) look like more than chance by chance alone."
            )(language) : ""
        let rest =
            chance > 0
            ? Phrase(
                " Bij \(language.number(chance)) kan het verschil toeval zijn.",
                " For \(language.number(chance)) the difference can be chance.")(language) : ""
        return Phrase(
            "Meer dan toeval veranderd, vergeleken met het aantal \(base): \(parts).\(rest)\(expected)",
            "Changed by more than chance, compared with the number \(base): \(parts).\(rest)\(expected)")(language)
    }

    /// In areas, and with types.
    private var at: String {
        (e.areas.count > 1 ? Phrase("in", "in") : Phrase("bij", "for"))(language)
    }

    private func list(_ names: [String]) -> String {
        guard names.count > 6 else { return language.list(names) }
        let rest = names.count - 5
        return Phrase(
            "\(names.prefix(5).joined(separator: ", ")) en nog \(rest)",
            "\(names.prefix(5).joined(separator: ", ")) and \(rest) more")(language)
    }

    private var without: String? {
        let missing = figures.filter { $0.value.value == nil }
        guard !missing.isEmpty else { return nil }
        guard missing.count < figures.count else { return e.context(ExplorerPhrases.noFigure) }
        let reasons = Dictionary(grouping: missing) { $0.value.reason?.text(in: language) ?? "" }
        let parts = reasons.keys.sorted().map { "\(list(reasons[$0, default: []].map(name))) (\($0))" }
        return Phrase(
            "Zonder cijfer: \(parts.joined(separator: "; ")).", "Without a figure: \(parts.joined(separator: "; ")).")(
                language)
    }
}
