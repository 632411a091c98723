import Facts
import Geography
package import Phrases
import Tables

/// A difference report as programs, spreadsheets and terminals read it.
package struct DifferenceSheet: Sendable {
    private let report: DifferenceReport
    private let language: Language

    package init(_ report: DifferenceReport, language: Language) {
        (self.report, self.language) = (report, language)
    }

    /// The whole report; keys sorted, so that two of the same are the same text.
    package func json() -> String { JSONRecord.text(DifferenceRecord(report, language)) }

    /// One row per figure that disappears or changes, as far as they are listed; RFC 4180 with a heading line.
    package func csv() -> String {
        let heading = [
            "kind", "area", "area_name", "offence", "offence_title", "period", "before", "after", "difference",
        ]
        let rows = [("gone", report.goneCells), ("changed", report.changedCells)].flatMap { kind, cells in
            cells.map { cell -> [CSVCell] in
                [
                    .text(kind), .text(cell.area.rawValue), .text(report.names[cell.area] ?? ""),
                    .text(cell.offence.rawValue),
                    .text(report.edition.title(of: .offence(cell.offence), in: language, as: .official)),
                    .text(cell.period.key), .count(cell.before), .count(cell.after), .count(cell.difference),
                ]
            }
        }
        return CSVText(heading, rows).text
    }

    /// Blocks of lines for a terminal.
    package func text() -> String { DifferenceLines(report, language).text }
}

extension DifferenceReport.Cell {
    /// `nil` where there is a count on one side only.
    package var difference: Int? {
        guard let before, let after else { return nil }
        return after - before
    }
}

/// A difference report on the wire.
private struct DifferenceRecord: Encodable {
    let delivery, base: Int64
    /// Whether publishing it did this; else it would.
    let published: Bool
    let threshold: Int
    let new, gone: Turnover
    let goneFigures: [Cell]
    let changed: Changed
    let headlines: [Headline]
    let findings: [Found]
    let example: Bool
    let source: String

    init(_ report: DifferenceReport, _ language: Language) {
        let edition = report.edition
        (delivery, base, published, threshold) = (
            report.delivery.rawValue, report.base, report.isDone, report.threshold
        )
        new = Turnover(report.new, report, language)
        gone = Turnover(report.gone, report, language)
        goneFigures = report.goneCells.map { Cell($0, report, language) }
        changed = Changed(
            figures: report.changedCount, aboveThreshold: report.largeCount,
            cells: report.changedCells.map { Cell($0, report, language) })
        headlines = report.headlines.map { Headline($0, edition, language) }
        findings = report.findings.map {
            Found(
                kind: $0.kind.rawValue, severity: $0.severity.rawValue, count: $0.count, found: $0.found(language),
                expected: $0.expected(language))
        }
        example = edition.isExample
        source = edition.sourceText(in: language)
    }

    struct Changed: Encodable {
        let figures, aboveThreshold: Int
        let cells: [Cell]
    }

    struct Found: Encodable {
        let kind, severity: String
        let count: Int
        let found, expected: String
    }

    struct Cell: Encodable {
        let area, areaName, offence, offenceTitle, period: String
        let before, after, difference: Int?

        init(_ cell: DifferenceReport.Cell, _ report: DifferenceReport, _ language: Language) {
            area = cell.area.rawValue
            areaName = report.names[cell.area] ?? ""
            offence = cell.offence.rawValue
            offenceTitle = report.edition.title(of: .offence(cell.offence), in: language, as: .official)
            period = cell.period.key
            (before, after, difference) = (cell.before, cell.after, cell.difference)
        }
    }

    struct Turnover: Encodable {
        let figures: Int
        let areas, offences: [FigureRecord.Named]
        /// Old codes with those that go on for them.
        let successors: [String: [String]]
        let periods: [String]
        let groups: [Group]

        init(_ turnover: DifferenceReport.Turnover, _ report: DifferenceReport, _ language: Language) {
            figures = turnover.count
            areas = turnover.areas.map { FigureRecord.Named(code: $0.rawValue, name: report.names[$0] ?? "") }
            offences = turnover.offences.map {
                FigureRecord.Named(
                    code: $0.rawValue, name: report.edition.title(of: .offence($0), in: language, as: .official))
            }
            let named = Set(turnover.areas)
            var successors: [String: [String]] = [:]
            for (old, next) in report.succession.successors
            where named.contains(old) || next.contains(where: named.contains) {
                successors[old.rawValue] = next.map(\.rawValue)
            }
            self.successors = successors
            periods = turnover.periods.map(\.key)
            groups = turnover.groups.map(Group.init)
        }
    }

    struct Group: Encodable {
        let owner, level: String
        let areas, offences: [String]
        let from, to: String?
        let figures: Int

        init(_ group: DifferenceReport.Group) {
            owner = group.owner.rawValue
            level = "\(group.level)"
            areas = group.areas.map(\.rawValue)
            offences = group.offences.map(\.rawValue)
            from = group.months?.lowerBound.key ?? group.years.map { Period.year($0.lowerBound).key }
            to = group.months?.upperBound.key ?? group.years.map { Period.year($0.upperBound).key }
            figures = group.count
        }
    }

    struct Headline: Encodable {
        let offence, title: String
        let before, after: Side?
        /// Afterwards, over the period of before.
        let afterSamePeriod: Int?

        init(_ headline: DifferenceReport.Headline, _ edition: Edition, _ language: Language) {
            offence = edition.key(of: headline.offence)
            title = edition.title(of: headline.offence, in: language, as: .official)
            before = headline.before.map(Side.init)
            after = headline.after.map(Side.init)
            afterSamePeriod = headline.sameAfter?.numerator
        }
    }

    struct Side: Encodable {
        let period: FigureRecord.Span
        let count: Int?
        let state: String
        let changePercent: Double?
        let verdict: String?

        init(_ figure: Figure) {
            period = FigureRecord.Span(figure.period)
            count = figure.numerator
            state = figure.value.stateName
            changePercent = figure.comparison?.changePercent.value
            verdict = figure.comparison?.verdict.rawValue
        }
    }
}
