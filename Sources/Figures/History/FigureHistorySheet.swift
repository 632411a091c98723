import Facts
import Foundation
import Geography
package import Phrases
import Tables

/// The history of a figure as programs, spreadsheets and terminals read it.
package struct FigureHistorySheet: Sendable {
    private let history: FigureHistory
    /// Where names and titles come from.
    private let edition: Edition
    private let language: Language

    package init(_ history: FigureHistory, edition: Edition, language: Language) {
        (self.history, self.edition, self.language) = (history, edition, language)
    }

    /// Keys sorted, so that two of the same are the same text.
    package func json() -> String { JSONRecord.text(HistoryRecord(history, edition, language)) }

    /// One row per state in which the figure changed; RFC 4180 with a heading line.
    package func csv() -> String {
        let heading = [
            "state", "at", "act", "delivery", "area", "area_name", "offence", "offence_title", "from", "to", "count",
            "difference", "value_state", "reason",
        ]
        let record = HistoryRecord(history, edition, language)
        let rows = record.states.map { row -> [CSVCell] in
            [
                .count(Int(row.state)), .text(row.at), .text(row.act), .count(Int(row.delivery)),
                .text(record.area.code), .text(record.area.name), .text(edition.key(of: history.offence)),
                .text(record.offenceTitle), .text(row.period.from), .text(row.period.to), .count(row.count),
                .count(row.difference), .text(row.valueState), .text(row.reason ?? ""),
            ]
        }
        return CSVText(heading, rows).text
    }

    /// Lines for a terminal.
    package func text() -> String {
        let title = edition.title(of: history.offence, in: language)
        let head = "\(edition.name(of: history.area)) (\(history.area)): \(title), \(history.period.text(in: language))"
        let untold = history.hasUntold ? [FigureHistory.untold(language)] : []
        guard !history.entries.isEmpty else {
            if !untold.isEmpty { return ([head] + untold).joined(separator: "\n") }
            return head + "\n"
                + Phrase("Hiervan stond nooit een cijfer op de site.", "No figure of this was ever on the site.")(
                    language)
        }
        let record = HistoryRecord(history, edition, language)
        let lines = zip(history.entries, record.states).map { line($0, $1) }
        return ([head] + lines + untold).joined(separator: "\n")
    }

    private func line(_ entry: FigureHistory.Entry, _ row: HistoryRecord.State) -> String {
        let count = entry.valueText(in: language), id = entry.delivery
        let change = row.difference.map { " (\(language.signed($0)))" } ?? ""
        let act =
            entry.isWithdrawal
            ? Phrase("levering \(id) van de site gehaald", "delivery \(id) taken off the site")(language)
            : Phrase("levering \(id) gepubliceerd", "delivery \(id) published")(language)
        let state = Phrase("stand \(entry.state)", "state \(entry.state)")(language)
        return "  \(row.at)  \(state)  \(count)\(change)  \(act)"
    }
}

extension FigureHistory {
    /// What stands with a history that lacks states.
    package static let untold = Phrase(
        "Een deel van de eerdere standen is niet meer vast te stellen.",
        "Some of the earlier states can no longer be told.")
}

extension FigureHistory.Entry {
    /// The count as a reader sees it, with the months it covers where those are fewer; the reason when there is none.
    package func valueText(in language: Language) -> String {
        guard let figure else { return Phrase("geen cijfers op de site", "no figures on the site")(language) }
        guard figure.value.value != nil, figure.period != figure.askedPeriod else {
            return figure.valueText(in: language)
        }
        return "\(figure.valueText(in: language)) (\(figure.period.text(in: language)))"
    }
}

/// A history on the wire.
private struct HistoryRecord: Encodable {
    struct State: Encodable {
        let state, delivery: Int64
        let at, act: String
        let period: FigureRecord.Span
        let count, difference: Int?
        let valueState: String
        let reason: String?
    }

    let area: FigureRecord.Named
    let offence, offenceTitle: String
    let period: FigureRecord.Span
    let states: [State]
    /// Whether there were older states that were not looked at.
    let cut: Bool
    /// Whether there were states that can no longer be told.
    let untold: Bool
    let example: Bool
    let source: String

    init(_ history: FigureHistory, _ edition: Edition, _ language: Language) {
        area = FigureRecord.Named(code: history.area.rawValue, name: edition.name(of: history.area))
        offence = edition.key(of: history.offence)
        offenceTitle = edition.title(of: history.offence, in: language, as: .official)
        period = FigureRecord.Span(history.period)
        states = history.entries.enumerated().map { place, entry in
            State(
                state: entry.state, delivery: entry.delivery.rawValue,
                at: Date(timeIntervalSince1970: Double(entry.at)).formatted(.iso8601),
                act: entry.isWithdrawal ? "withdraw" : "publish",
                period: FigureRecord.Span(entry.figure?.period ?? history.period), count: entry.figure?.numerator,
                difference: history.difference(at: place),
                valueState: entry.figure?.value.stateName ?? "notPublished",
                reason: entry.figure?.value.reason?.rawValue)
        }
        (cut, untold) = (history.isCut, history.hasUntold)
        (example, source) = (edition.isExample, edition.sourceText(in: language))
    }
}
