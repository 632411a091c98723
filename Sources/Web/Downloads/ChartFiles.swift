import Charts
import Facts
import Figures
import Geography
import HTTPTypes
import Hummingbird
import Markup
import Phrases
import RegionPack

/// The figures of a chart as CSV, and its drawing as SVG.
enum ChartFiles {
    /// `nil` when there is no such area, or nothing of it to put in that file.
    static func answer(area code: AreaCode, _ file: ChartFile, _ context: PageContext) -> Answer? {
        guard let chart = AreaPage.chart(file.chart, code, context) else { return nil }
        return answer(chart, file, about: Subject(area: code, offence: context.query.offence), context)
    }

    static func answer(offence: OffenceSelection, _ file: ChartFile, _ context: PageContext) -> Answer? {
        guard let chart = OffencePage.chart(file.chart, offence, context) else { return nil }
        return answer(chart, file, about: Subject(area: context.edition.pack.region, offence: offence), context)
    }

    private static func answer(_ chart: Chart, _ file: ChartFile, about: Subject, _ context: PageContext) -> Answer {
        let name = "\(file.chart.word(context.language))-\(about.fileName(context)).\(file.format.rawValue)"
        var answer: Answer
        switch file.format {
        case .csv:
            let bytes = ProvenanceTable(chart.table, about: about, source: chart.source, context).csv.bytes
            answer = Answer(mediaType: "text/csv; charset=utf-8; header=present", body: bytes)
            answer.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        case .svg:
            answer = Answer(mediaType: "image/svg+xml", body: Charts.ChartFile.svg(chart).bytes)
            answer.headers[.contentDisposition] = "inline; filename=\"\(name)\""
            answer.headers[.contentSecurityPolicy] = SecurityHeaders.picturePolicy
        }
        answer.headers[.cacheControl] = "no-cache"
        return answer
    }

    /// What a file is about: its own words in a table that leaves its page.
    struct Subject {
        let area: AreaCode
        let offence: OffenceSelection

        var offenceCode: String {
            switch offence {
            case .offence(let code): code.rawValue
            case .group(let id): id
            case .all: OffenceCode.total.rawValue
            }
        }

        /// ASCII letters, digits, full stops and hyphens only.
        func fileName(_ context: PageContext) -> String {
            let words = [area.rawValue, Slug.make(context.edition.name(of: area)), offence == .all ? "" : offenceCode]
            return words.filter { !$0.isEmpty }.joined(separator: "-")
        }
    }
}
