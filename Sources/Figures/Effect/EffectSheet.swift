import Facts
import Geography
package import Phrases
import RegionPack
import Tables

/// An effect as programs and spreadsheets read it.
package struct EffectSheet: Sendable {
    private let analysis: EffectAnalysis
    private let edition: Edition
    private let language: Language

    package init(_ analysis: EffectAnalysis, edition: Edition, language: Language) {
        (self.analysis, self.edition, self.language) = (analysis, edition, language)
    }

    /// One row per month, before and during; RFC 4180 with a heading line.
    package func csv() -> String {
        let heading = [
            "area", "area_name", "offence", "offence_title", "event", "month", "phase", "observed", "state", "status",
            "expected", "expected_lower", "expected_upper", "example", "data_version", "source",
        ]
        let rows = analysis.points.map { point -> [CSVCell] in
            [
                .text(analysis.question.area.rawValue), .text(edition.name(of: analysis.question.area)),
                .text(edition.key(of: analysis.question.offence)),
                .text(edition.exportTitle(of: analysis.question.offence, in: language)),
                .text(analysis.question.eventID ?? ""), .text(point.month.key), .text(phase(point)),
                .count(point.value.value), .text(point.value.stateName), .text(point.status.rawValue),
                .number(point.expected?.mean), .number(point.isDuring ? point.expected?.lower : nil),
                .number(point.isDuring ? point.expected?.upper : nil), .text(analysis.isExample ? "true" : "false"),
                .text(analysis.dataVersion.description), .text(edition.sourceText(in: language)),
            ]
        }
        return CSVText(heading, rows).text
    }

    private func phase(_ point: EffectPoint) -> String {
        point.isDuring ? "during" : point.isLeftOut ? "left out" : "before"
    }

    /// The answer with its margins; keys sorted, `null` without an answer.
    package func json() -> String {
        JSONRecord.text(EffectRecord(analysis, edition, language))
    }
}

/// An effect on the wire.
struct EffectRecord: Encodable, Sendable {
    let area: FigureRecord.Named
    let offence: String
    let offenceTitle: String
    let event: String?
    let months: FigureRecord.Span
    let monthsCounted: Int?
    let observed: Int?
    let expected: Double?
    let expectedInterval: FigureRecord.Interval?
    let changePercent: Double?
    let changeInterval: FigureRecord.Interval?
    let verdict: String
    let baseline: FigureRecord.Span?
    let baselineMonths: Int?
    let trendPerYear: Double?
    let dispersion: Double?
    let remark: String
    let otherEvents: [String]
    let leftOut: [String]
    let example: Bool
    let dataVersion: String
    let source: String

    init(_ analysis: EffectAnalysis, _ edition: Edition, _ language: Language) {
        let question = analysis.question, estimate = analysis.estimate
        area = FigureRecord.Named(code: question.area.rawValue, name: edition.name(of: question.area))
        offence = edition.key(of: question.offence)
        offenceTitle = edition.exportTitle(of: question.offence, in: language)
        event = question.eventID
        months = FigureRecord.Span(.months(question.months))
        monthsCounted = estimate?.months
        observed = estimate?.observed
        expected = estimate?.expected
        expectedInterval = estimate.map { FigureRecord.Interval($0.expectedInterval) }
        changePercent = estimate?.changePercent
        changeInterval = estimate.map { FigureRecord.Interval($0.changeInterval) }
        verdict = (estimate?.verdict ?? .tooFewToSay).rawValue
        baseline = estimate.map { FigureRecord.Span(.months($0.baseline)) }
        baselineMonths = estimate?.baselineMonths
        trendPerYear = estimate?.trendPerYear
        dispersion = estimate?.dispersion
        switch analysis.outcome {
        case .estimated(let estimate):
            remark = estimate.sentences(question.months, in: language).joined(separator: " ")
        case .refused(let refusal): remark = refusal.text(in: language)
        }
        otherEvents = analysis.others.map(\.id)
        leftOut = analysis.leftOut.map(\.id)
        example = analysis.isExample
        dataVersion = analysis.dataVersion.description
        source = edition.sourceText(in: language)
    }
}
