import Charts
import Facts
import Figures
import Phrases
import SiteKit

/// What a run of months shows, in a title and a sentence.
struct TrendWords {
    let points: [MonthPoint]
    let months: ClosedRange<Month>
    let language: Language

    init(_ points: some Sequence<MonthPoint>, months: ClosedRange<Month>, in language: Language) {
        self.points = Array(points)
        self.months = months
        self.language = language
    }

    private var period: String {
        months.lowerBound.monthOfYear == 1 && months.lowerBound.year == months.upperBound.year
            ? String(months.lowerBound.year) : language.period(.months(months))
    }

    /// `In 2017`, `Van april 2016 tot en met maart 2017`
    private var inPeriod: String {
        period == String(months.lowerBound.year)
            ? "In \(period)" : language.sentenceStart(language.inPeriod(.months(months)))
    }

    private var judged: [MonthPoint] { points.filter { $0.place != nil } }
    private var outside: [MonthPoint] { judged.filter { $0.place != .inside } }

    /// `In 2017 bleef elke maand binnen de band`; without a band what is drawn.
    var title: String {
        guard judged.count > 1 else {
            return Phrase("Per maand in \(period)", "Per month in \(period)")(language)
        }
        let out = outside
        switch out.count {
        case 0 where points.contains { $0.value.value != nil && $0.status == .incomplete }:
            return Phrase(
                "\(inPeriod) bleven alle \(judged.count) maanden die wij kunnen toetsen binnen de band",
                "\(inPeriod), all \(judged.count) months that we can test stayed within the band")(language)
        case 0:
            return Phrase(
                "\(inPeriod) bleef elke maand binnen de band",
                "\(inPeriod) every month stayed within the band"
            )(language)
        case 1...3: return named(out)
        case judged.count:
            return Phrase(
                "\(inPeriod) lagen alle \(out.count) maanden buiten de band",
                "\(inPeriod), all \(out.count) months lay outside the band")(language)
        default:
            return Phrase(
                "\(inPeriod) lagen \(out.count) van de \(judged.count) maanden buiten de band",
                "\(inPeriod), \(out.count) of the \(judged.count) months lay outside the band")(language)
        }
    }

    /// `Januari 2023 lag boven de band, september eronder`
    private func named(_ out: [MonthPoint]) -> String {
        let above = out.filter { $0.place == .above }.map { language.monthName($0.month.monthOfYear) }
        let below = out.filter { $0.place == .below }.map { language.monthName($0.month.monthOfYear) }
        let parts = [above.isEmpty ? nil : lay(above, above: true), below.isEmpty ? nil : lay(below, above: false)]
        return Phrase(inPeriod + " ", inPeriod + ", ")(language) + language.list(parts.compactMap { $0 })
    }

    private func lay(_ names: [String], above: Bool) -> String {
        let list = language.list(names)
        let verb = names.count == 1 ? "lag" : "lagen"
        return Phrase(
            "\(verb) \(list) \(above ? "boven" : "onder") de band",
            "\(list) lay \(above ? "above" : "below") the band"
        )(language)
    }

    /// `De hoogste maand was januari (197), de laagste september (130).`
    var extremes: String? {
        guard let high = points.highest, let low = points.lowest, high.month != low.month,
            let most = high.value.value, let least = low.value.value, high.value != low.value
        else { return nil }
        let names = (name(of: high.month), name(of: low.month))
        return Phrase(
            "De hoogste maand was \(names.0) (\(language.number(most))), de laagste \(names.1) (\(language.number(least))).",
            "The highest month was \(names.0) (\(language.number(most))), the lowest \(names.1) (\(language.number(least)))."
        )(language)
    }

    private func name(of month: Month) -> String {
        months.lowerBound.year == months.upperBound.year
            ? language.monthName(month.monthOfYear) : language.month(month)
    }

    /// For who cannot see the drawing.
    func summary(of what: String, as few: TrendChart.FewStyle? = nil) -> String {
        let kind =
            switch few {
            case nil: Phrase("Lijngrafiek", "Line chart")(language)
            case .columns: Phrase("Kolommen", "Columns")(language)
            case .dots: Phrase("Een stip per misdrijf", "A dot per offence")(language)
            }
        let parts = ["\(kind): \(what), \(period).", title + ".", extremes]
        return parts.compactMap { $0 }.joined(separator: " ")
    }
}
