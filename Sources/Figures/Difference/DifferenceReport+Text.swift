package import Facts
package import Geography
package import Phrases

extension DifferenceReport {
    /// What the report comes to, in one sentence.
    package func summary(in language: Language) -> String {
        let new = language.count(new.count, one: Self.figure, many: Self.figures)
        let gone = language.count(gone.count, one: Self.figure, many: Self.figures)
        let changed = language.count(changedCount, one: Self.figure, many: Self.figures)
        if isEmpty { return Phrase("Er verandert niets aan de cijfers.", "No figure changes.")(language) }
        return Phrase(
            "Nieuw: \(new). Veranderd: \(changed). Verdwenen: \(gone).",
            "New: \(new). Changed: \(changed). Gone: \(gone).")(language)
    }

    /// The name of an area with its code.
    package func name(of area: AreaCode) -> String { names[area].map { "\($0) (\(area))" } ?? area.rawValue }

    /// An area that went with the one that goes on for it, one that came with those it goes on for.
    package func succession(of area: AreaCode, in language: Language) -> String {
        if let successors = succession.successors[area] {
            let next = language.list(successors.map { name(of: $0) })
            return "\(name(of: area)) → \(next)"
        }
        let origins = succession.origins(of: area).map { name(of: $0) }
        guard !origins.isEmpty else { return name(of: area) }
        let list = language.list(origins)
        return name(of: area) + Phrase(", eerder \(list)", ", before \(list)")(language)
    }

    /// `Utrecht (GM0344), Diefstal/inbraak woning, mei 2018`.
    package func place(of cell: DifferenceReport.Cell, in language: Language) -> String {
        "\(name(of: cell.area)), \(edition.title(of: .offence(cell.offence), in: language)), "
            + cell.period.text(in: language)
    }

    /// `12 → 15 (+3)`.
    package func counts(of cell: Cell, in language: Language) -> String {
        func number(_ count: Int?) -> String {
            count.map { language.number($0) } ?? Phrase("geen cijfer", "no figure")(language)
        }
        let change = cell.difference.map { " (\(language.signed($0)))" } ?? ""
        return "\(number(cell.before)) → \(number(cell.after))\(change)"
    }

    /// A sentence of the front page before and after; each with its period and the change that it tells.
    package func text(of figure: Figure?, in language: Language) -> String {
        guard let figure, let count = figure.numerator else {
            return figure?.value.reason?.text(in: language) ?? Phrase("geen cijfer", "no figure")(language)
        }
        let change = figure.comparison?.changePercent.value.map { ", \(language.signedPercent($0))" }
        let verdict = figure.comparison.map { ", \($0.verdict.text(in: language))" } ?? ""
        return "\(figure.period.text(in: language)): \(language.number(count))\(change ?? "")\(verdict)"
    }

    /// Names of areas, types of offence or periods, the first ones and how many more.
    package static func list(_ names: [String], limit: Int = 12, in language: Language) -> String {
        let rest = names.count - limit
        let first = names.prefix(limit).joined(separator: ", ")
        guard rest > 0 else { return first }
        return first + Phrase(" en nog \(language.number(rest))", " and \(language.number(rest)) more")(language)
    }

    /// The periods of what came or went, as runs: `januari 2024 tot en met maart 2024`.
    package static func runs(_ periods: [Period], in language: Language) -> [String] {
        var months: [ClosedRange<Month>] = [], years: [ClosedRange<Int>] = []
        for period in periods {
            switch period {
            case .month(let month):
                if let last = months.last, last.upperBound.advanced(by: 1) == month {
                    months[months.count - 1] = last.lowerBound...month
                } else {
                    months.append(month...month)
                }
            case .year(let year):
                if let last = years.last, last.upperBound + 1 == year {
                    years[years.count - 1] = last.lowerBound...year
                } else {
                    years.append(year...year)
                }
            case .quarter: break
            }
        }
        let perYear = Phrase("per jaar ", "per year ")(language)
        return months.map { PeriodRange.months($0).text(in: language) }
            + years.map { perYear + PeriodRange.years($0).text(in: language) }
    }

    static let figure = Phrase("cijfer", "figure")
    static let figures = Phrase("cijfers", "figures")
}

extension Period {
    /// `mei 2018`, `2018`.
    func text(in language: Language) -> String {
        switch self {
        case .month(let month): PeriodRange.months(month...month).text(in: language)
        case .year(let year): PeriodRange.years(year...year).text(in: language)
        case .quarter: key
        }
    }
}
