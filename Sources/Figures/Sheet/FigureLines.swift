import Facts
import Phrases

/// One figure as lines of text for a terminal.
struct FigureLines: Sendable {
    let text: String

    init(_ figure: Figure, edition: Edition, language: Language) {
        var lines: [String] = []
        if figure.isExample {
            lines.append(Phrase("VOORBEELDCIJFERS (verzonnen)", "EXAMPLE FIGURES (invented)")(language))
        }
        let title = edition.title(of: figure, in: language)
        lines.append("\(edition.name(of: figure.area)) (\(figure.area)): \(title), \(figure.period.text(in: language))")
        lines.append(Self.value(figure, language))
        if let comparison = figure.comparison { lines.append(Self.comparison(comparison, of: figure, in: language)) }
        lines.append("\(Phrase("Status", "Status")(language)): \(figure.status.text(in: language))")
        lines += figure.missing.map {
            Phrase("Ontbreekt: ", "Missing: ")(language) + $0.text(in: language, edition: edition)
        }
        lines += figure.notes.filter { $0 != .exampleFigures }.map { "- " + $0.text(in: language, edition: edition) }
        lines.append(
            Phrase("Gegevensversie", "Data version")(language) + ": \(figure.dataVersion). "
                + edition.sourceText(in: language))
        text = lines.joined(separator: "\n")
    }

    private static func value(_ figure: Figure, _ language: Language) -> String {
        var line = "\(figure.measure.text(in: language)): \(figure.valueText(in: language))"
        if let interval = figure.interval, figure.unit == .per1000InhabitantsPerYear {
            let range = language.range(interval.lowerBound, interval.upperBound, decimals: 1)
            line += Phrase(" (tussen \(range))", " (between \(range))")(language)
        }
        if let numerator = figure.numerator, figure.unit != .offences {
            line += counts(numerator, of: figure, in: language)
        }
        if let interval = figure.interval, figure.unit == .rank {
            let (best, worst) = (language.number(interval.lowerBound), language.number(interval.upperBound))
            line += Phrase(
                " (kan plaats \(best) tot en met \(worst) zijn)", " (could be place \(best) to \(worst))")(language)
        }
        return line
    }

    private static func counts(_ numerator: Int, of figure: Figure, in language: Language) -> String {
        let count = language.number(numerator)
        switch figure.denominator {
        case .inhabitants(let number, let year):
            return Phrase(
                "; \(count) misdrijven, \(language.number(number)) inwoners op 1 januari \(year)",
                "; \(count) offences, \(language.number(number)) residents on 1 January \(year)")(language)
        case .personYears(let number, let years):
            return Phrase(
                "; \(count) misdrijven, samen \(language.number(number)) inwoners over \(language.years(years.lowerBound, years.upperBound))",
                "; \(count) offences, \(language.number(number)) residents added up over \(language.years(years.lowerBound, years.upperBound))"
            )(language)
        case .comparisonCount(let number):
            return Phrase(
                "; \(count) tegen \(language.number(number))",
                "; \(count) against \(language.number(number))"
            )(language)
        case .allOffences(let number):
            return Phrase(
                "; \(count) van \(language.number(number))", "; \(count) of \(language.number(number))")(language)
        case .rankedAreas(let number):
            return Phrase(" van \(language.number(number)) gebieden", " of \(language.number(number)) areas")(language)
        case nil: return "; \(count)"
        }
    }

    private static func comparison(
        _ comparison: ComparisonResult, of figure: Figure, in language: Language
    ) -> String {
        let base = "\(language.number(comparison.baseCount)) \(comparison.period.inText(in: language))"
        // Months or parts that the base lacks are left out of both sides.
        let isPart = figure.measure == .count && figure.value.value.map { Int($0) != comparison.count } == true
        let part = language.number(comparison.count)
        let period = comparison.ownPeriod.text(in: language)
        var line =
            (isPart
                ? Phrase("\(part) (\(period)) vergeleken met ", "\(part) (\(period)) compared with ")(language)
                : Phrase("Vergeleken met ", "Compared with ")(language)) + base + ": "
            + comparison.changeText(in: language)
        if let reason = comparison.changePercent.reason { line += " (\(reason.text(in: language)))" }
        if let margin = comparison.marginText(in: language) { line += " (\(margin))" }
        if let points = comparison.pointsText(in: language) { line += ", " + points }
        if let season = comparison.season?.text(in: language) { line += ", " + season }
        if comparison.season == .tooFewYears { return line }
        return line + ", " + comparison.verdict.directedText(in: language)
    }
}
