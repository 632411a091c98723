import Facts
import Phrases

/// A difference report as lines of text for a terminal.
struct DifferenceLines: Sendable {
    private let report: DifferenceReport
    private let language: Language

    init(_ report: DifferenceReport, _ language: Language) { (self.report, self.language) = (report, language) }

    var text: String {
        ([[heading, report.summary(in: language)], new, changed, gone, headlines, findings]).filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var heading: String {
        let id = report.delivery, base = report.base
        return report.isDone
            ? Phrase(
                "Wat de publicatie van levering \(id) veranderde (tegenover stand \(base)).",
                "What publishing delivery \(id) changed (against state \(base)).")(language)
            : Phrase(
                "Wat levering \(id) verandert als ze wordt gepubliceerd (tegenover stand \(base)).",
                "What delivery \(id) changes when it is published (against state \(base)).")(language)
    }

    private var new: [String] {
        turnover(report.new, Phrase("Nieuw", "New"))
    }

    private var gone: [String] {
        let lines = turnover(report.gone, Phrase("Verdwenen", "Gone"))
        return lines.isEmpty ? [] : lines + cells(report.goneCells, of: report.gone.count)
    }

    private func turnover(_ turnover: DifferenceReport.Turnover, _ title: Phrase) -> [String] {
        guard turnover.count > 0 else { return [] }
        var lines = [
            "\(title(language)): "
                + language.count(turnover.count, one: DifferenceReport.figure, many: DifferenceReport.figures)
        ]
        func add(_ name: Phrase, _ values: [String]) {
            guard !values.isEmpty else { return }
            lines.append("  \(name(language)): \(DifferenceReport.list(values, in: language))")
        }
        add(Phrase("perioden", "periods"), DifferenceReport.runs(turnover.periods, in: language))
        add(Phrase("gebieden", "areas"), turnover.areas.map { report.succession(of: $0, in: language) })
        add(
            Phrase("soorten", "types"),
            turnover.offences.map { "\(report.edition.title(of: .offence($0), in: language)) (\($0))" })
        return lines
    }

    private var changed: [String] {
        guard report.changedCount > 0 else { return [] }
        let all = language.count(report.changedCount, one: DifferenceReport.figure, many: DifferenceReport.figures)
        let large = language.number(report.largeCount), threshold = language.number(report.threshold)
        let line =
            report.threshold > 0
            ? Phrase(
                "Veranderd: \(all), waarvan \(large) met meer dan \(threshold).",
                "Changed: \(all), of which \(large) by more than \(threshold).")(language)
            : Phrase("Veranderd: \(all)", "Changed: \(all)")(language)
        return [line] + cells(report.changedCells, of: report.largeCount)
    }

    private func cells(_ cells: [DifferenceReport.Cell], of total: Int) -> [String] {
        let lines = cells.map { "  \(report.place(of: $0, in: language)): \(report.counts(of: $0, in: language))" }
        let rest = total - cells.count
        guard rest > 0 else { return lines }
        return lines + [
            "  "
                + Phrase(
                    "en nog \(language.number(rest)); vraag er meer met --limit.",
                    "and \(language.number(rest)) more; ask for more with --limit.")(language)
        ]
    }

    private var headlines: [String] {
        guard !report.headlines.isEmpty else { return [] }
        return [Phrase("Op de voorpagina:", "On the front page:")(language)]
            + report.headlines.flatMap { headline in
                [
                    "  \(report.edition.title(of: headline.offence, in: language))",
                    "    \(Phrase("eerst", "before")(language)): \(report.text(of: headline.before, in: language))",
                    "    \(Phrase("dan", "after")(language)): \(report.text(of: headline.after, in: language))",
                ]
                    + (headline.sameAfter.map {
                        [
                            "    \(Phrase("dan, zelfde periode", "after, same period")(language)): \(report.text(of: $0, in: language))"
                        ]
                    } ?? [])
            }
    }

    private var findings: [String] {
        guard !report.findings.isEmpty else { return [] }
        return [Phrase("Wat bij het inlezen opviel:", "What was found when it was read:")(language)]
            + report.findings.map { finding in
                let times = finding.count > 1 ? " (\(language.number(finding.count))×)" : ""
                return "  \(finding.kind.title(language))\(times): \(finding.found(language))"
            }
    }
}
