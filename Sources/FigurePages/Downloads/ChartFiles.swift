import Charts
import Facts
import Figures
import Geography
import HTTPTypes
import Markup
import Phrases
import RegionPack
import SiteKit
import Tables

/// The figures of a chart as CSV, and its drawing as SVG.
enum ChartFiles {
    /// `nil` when there is no such area, or nothing of it to put in that file.
    static func answer(area code: AreaCode, _ file: PageFile, _ context: PageContext) -> Answer? {
        let subject = Subject(area: code, offence: context.chosen.offence)
        switch file.format {
        case .svg:
            return AreaPage.chart(file.chart, of: code, in: context).map { svg($0, as: file, of: subject, in: context) }
        case .csv:
            return table(file.chart, of: subject, in: context).map { csv($0, as: file, of: subject, in: context) }
        }
    }

    static func answer(offence: OffenceSelection, _ file: PageFile, _ context: PageContext) -> Answer? {
        let subject = Subject(area: context.edition.pack.region, offence: offence)
        switch file.format {
        case .svg:
            return OffencePage.chart(file.chart, of: offence, in: context).map {
                svg($0, as: file, of: subject, in: context)
            }
        case .csv:
            var narrowed = context.chosen
            narrowed.offence = offence
            let asked = context.asking(AreaQuery(narrowed), at: .area(subject.area))
            let found = file.chart == .ranking ? nil : table(file.chart, of: subject, in: asked)
            return (found ?? OffencePage.chart(file.chart, of: offence, in: context)?.table).map {
                csv($0, as: file, of: subject, in: context)
            }
        }
    }

    /// The figures behind a chart with keys that programs know; `nil` when there are none.
    private static func table(_ chart: ChartName, of subject: Subject, in context: PageContext) -> DataTable? {
        let edition = context.edition, code = subject.area
        guard edition.areas[code] != nil else { return nil }
        switch chart {
        case .trend, .rings:
            return SeriesFile.months(
                edition.series(area: code, offence: subject.offence, audience: context.audience), context.language)
        case .years:
            return SeriesFile.years(
                edition.yearSeries(area: code, offence: subject.offence, audience: context.audience), context.language)
        case .map, .subareas:
            return AreaModel(code, in: context)?.below.flatMap { SeriesFile.areas($0.rows, context) }
        case .offences, .ranking, .standing: return AreaPage.chart(chart, of: code, in: context)?.table
        }
    }

    private static func csv(
        _ table: DataTable, as file: PageFile, of subject: Subject, in context: PageContext
    ) -> Answer {
        answer(
            ProvenanceTable(table, about: subject, context).csv.bytes,
            mediaType: "text/csv; charset=utf-8; header=present",
            disposition: "attachment", as: file, of: subject, in: context)
    }

    private static func svg(_ chart: Chart, as file: PageFile, of subject: Subject, in context: PageContext) -> Answer {
        var chart = chart
        chart.imprint = ChartImprint.lines(about: subject.area, subject.offence, context)
        var answer = answer(
            Charts.ChartFile.svg(chart).bytes, mediaType: "image/svg+xml", disposition: "inline", as: file, of: subject,
            in: context)
        answer.headers[.contentSecurityPolicy] = Answer.picturePolicy
        return answer
    }

    private static func answer(
        _ bytes: [UInt8], mediaType: String, disposition: String, as file: PageFile, of subject: Subject,
        in context: PageContext
    ) -> Answer {
        let name = "\(file.chart.word(context.language))-\(subject.fileName(context)).\(file.format.rawValue)"
        return Answer(
            mediaType: mediaType,
            headers: [.contentDisposition: "\(disposition); filename=\"\(name)\"", .cacheControl: "no-cache"],
            body: bytes)
    }

    /// What a file is about: its own words in a table that leaves its page.
    struct Subject {
        let area: AreaCode
        let offence: OffenceSelection

        var offenceCode: String {
            switch offence {
            case .offence(let code): code.rawValue
            case .group(let id): id
            case .all: "all"
            }
        }

        /// ASCII letters, digits, full stops and hyphens only.
        func fileName(_ context: PageContext) -> String {
            let words = [
                area.rawValue, NameFolding.slug(context.edition.name(of: area)), offence == .all ? "" : offenceCode,
            ]
            return words.filter { !$0.isEmpty }.joined(separator: "-")
        }
    }
}
