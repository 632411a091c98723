import Charts
import Facts
import Figures
import Geography
import HTTPTypes
import Markup
import Phrases
import SiteKit
import Tables

/// What is taken away from the explorer: the same figures as a table in several forms, the drawing, and the words.
enum ExplorerFiles {
    static func answer(_ file: ExplorerFile, _ context: PageContext) throws -> Answer? {
        guard let e = Exploration(context) else { return nil }
        let answer = e.answer
        switch file {
        case .csv:
            return sent(
                ExplorerSheet(answer, e).csv(e.asked.decimal.dialect), of: "text/csv; charset=utf-8; header=present",
                as: file, in: e)
        case .xlsx:
            return sent(
                try ExplorerSheet(answer, e).workbook.xlsx(),
                of: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", as: file, in: e)
        case .json: return sent(Array(ExplorerSheet(answer, e).json.utf8), of: "application/json", as: file, in: e)
        case .text: return sent(Array(text(answer, e).utf8), of: "text/plain; charset=utf-8", as: file, in: e)
        case .svg:
            guard var chart = answer.charts.first else { return nil }
            chart.imprint = ExplorerImprint.lines(e)
            var picture = sent(ChartFile.svg(chart).bytes, of: "image/svg+xml", as: file, in: e)
            picture.headers[.contentSecurityPolicy] = Answer.picturePolicy
            return picture
        }
    }

    private static func sent(_ body: [UInt8], of type: String, as file: ExplorerFile, in e: Exploration) -> Answer {
        let kind = file == .svg || file == .text ? "inline" : "attachment"
        return Answer(
            mediaType: type,
            headers: [
                .contentDisposition: "\(kind); filename=\"\(name(e)).\(file.rawValue)\"", .cacheControl: "no-cache",
            ], body: body)
    }

    /// The period first, so that a folder of them stands in order of time: `2017-01_2017-11_aantal_gm0637_1.1.1_verloop`.
    static func name(_ e: Exploration) -> String {
        let run = e.view.isOverTime ? e.months ?? e.choice.period.monthSpan : e.choice.period.monthSpan
        func more(_ count: Int) -> String { count > 1 ? "-\(Phrase("en", "and")(e.language))-\(count - 1)" : "" }
        let area = e.chosen[0].rawValue.lowercased() + more(e.chosen.count)
        let offence = (e.offences[0].asked ?? RouteWord.all(e.language)) + more(e.offences.count)
        return [
            run.lowerBound.dashed, run.upperBound.dashed, e.measure.exploredWord(e.language), area, offence,
            e.view.word(e.language),
        ].joined(separator: "_").lowercased()
    }

    /// The words of the view with where they come from.
    private static func text(_ answer: ExplorerAnswer, _ e: Exploration) -> String {
        let head = answer.charts.map(\.title)
        let example =
            e.edition.isExample
            ? [Phrase("VOORBEELDCIJFERS (verzonnen)", "EXAMPLE FIGURES (invented)")(e.language)] : []
        return
            (example + head + [""] + answer.words + [""] + ExplorerImprint.lines(e) + [
                e.edition.sourceText(in: e.language)
            ])
            .joined(separator: "\n") + "\n"
    }

    static func links(_ e: Exploration) -> HTML {
        let point = e.asked.with { $0.decimal = .point }
        let links: [(String, Href)] =
            [
                ("CSV", e.context.href(.explorerFile(.csv), e.asked)),
                (e.context(ExplorerPhrases.csvPoint), e.context.href(.explorerFile(.csv), point)),
                ("Excel", e.context.href(.explorerFile(.xlsx), e.asked)),
                ("JSON", e.context.href(.explorerFile(.json), e.asked)),
            ]
            + (e.answerHasPicture
                ? [(e.context(ExplorerPhrases.picture), e.context.href(.explorerFile(.svg), e.asked))] : [])
            + [(e.context(ExplorerPhrases.text), e.context.href(.explorerFile(.text), e.asked))]
        return """
            <p class="dl"><span>\(e.context(ExplorerPhrases.takeAway)):</span> \
            \(each: links, separator: " ", { "<a href=\"\(url: $0.1)\" rel=\"nofollow\">\($0.0)</a>" })</p>

            """
    }
}

extension Exploration {
    /// Tables have no drawing.
    var answerHasPicture: Bool {
        let shown = ExplorerProposal.instead(self)?.view ?? view
        return shown != .table && shown != .ranks
    }
}

/// What a file of the explorer says of itself.
enum ExplorerImprint {
    static func lines(_ e: Exploration) -> [String] {
        ChartImprint.lines(about: e.chosen[0], e.offences[0], e.context)
    }
}
