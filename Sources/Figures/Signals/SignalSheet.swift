import Facts
import Geography
package import Phrases
import RegionPack
import Tables

/// A run as programs and spreadsheets read it: the same records as JSON, CSV and text.
package struct SignalSheet: Sendable {
    package let record: SignalRunRecord
    let run: SignalRun
    let edition: Edition
    let language: Language

    package init(_ run: SignalRun, edition: Edition, language: Language) {
        record = SignalRunRecord(run, edition: edition, language: language)
        (self.run, self.edition, self.language) = (run, edition, language)
    }

    /// Keys sorted, no line break at the end.
    package func json() -> String {
        JSONRecord.text(record)
    }

    /// RFC 4180 with a heading line; a run without signals has the heading only.
    package func csv() -> String { CSVText(Self.heading, record.signals.map(row)).text }

    private static let heading = [
        "month", "family", "area", "area_name", "offence", "offence_title", "observed", "expected", "band_lower",
        "band_upper", "difference", "difference_lower", "difference_upper", "ratio", "ratio_lower", "ratio_upper",
        "chance", "once_in_months", "false_share", "verdict", "status", "baseline_months", "baseline_cases", "tested",
        "expected_by_chance", "example", "data_version", "source",
    ]

    private func row(_ signal: SignalRunRecord.Found) -> [CSVCell] {
        [
            .text(record.month), .text(record.family), .text(signal.area.code), .text(signal.area.name),
            .text(signal.offence), .text(signal.offenceTitle), .count(signal.observed), .number(signal.expected),
            .number(signal.band.lower), .number(signal.band.upper), .number(signal.difference),
            .number(signal.differenceInterval.lower), .number(signal.differenceInterval.upper),
            .number(signal.ratio), .number(signal.ratioInterval.lower), .number(signal.ratioInterval.upper),
            .number(signal.chance), .number(signal.onceInMonths), .number(signal.falseShare), .text(signal.verdict),
            .text(signal.status), .count(signal.baselineMonths), .count(signal.baselineCases), .count(record.tested),
            .number(record.expectedByChance), .text(record.example ? "true" : "false"), .text(record.dataVersion),
            .text(record.source),
        ]
    }

    /// Lines for a terminal.
    package func text() -> String {
        let name = language.month(run.question.month.monthOfYear, of: run.question.month.year)
        var lines =
            run.isExample ? [Phrase("VOORBEELDCIJFERS (verzonnen)", "EXAMPLE FIGURES (invented)")(language)] : []
        lines.append(
            Phrase(
                "Signalen \(name), \(run.question.family.text(in: language))",
                "Signals \(name), \(run.question.family.text(in: language))")(language))
        switch run.outcome {
        case .notTested(let refusal): lines.append(refusal.text(run.question.month, in: language))
        case .tested(let tested):
            lines.append(tested.testedText(in: language))
            if let text = tested.notTestedText(in: language) { lines.append(text) }
            if tested.signals.isEmpty {
                lines.append(Phrase("Geen signalen.", "No signals.")(language))
            }
            lines += tested.signals.map(line)
            lines += tested.regional.map { $0.text(in: edition, language) }
            lines.append(tested.yearText(in: language))
        }
        return lines.joined(separator: "\n")
    }

    private func line(_ signal: Signal) -> String {
        let place = edition.name(of: signal.area)
        let what = edition.title(of: signal.offence, in: language)
        let expected = signal.expectedText(in: language)
        return "\(place) (\(signal.area)): \(what), \(language.number(signal.observed)); "
            + Phrase("verwacht \(expected)", "expected \(expected)")(language)
            + ". \(language.sentenceStart(signal.sizeText(in: language))); \(signal.unusualText(in: language))."
    }
}

/// A run on the wire; keys and words for programs are English in both languages.
package struct SignalRunRecord: Encodable, Sendable {
    package let month: String
    package let family: String
    /// `tested`, `monthMissing`, `monthIncomplete`, `tooShort` or `noSeries`.
    package let outcome: String
    package let remark: String
    package let tested: Int
    package let expectedByChance: Double
    package let falseShareLimit: Double
    package let notTested: [String: Int]
    package let baselineFrom: String?
    package let baselineTo: String?
    package let leftOut: [String]
    package let window: Window?
    package let regional: [Regional]
    package let signals: [Found]
    package let example: Bool
    package let dataVersion: String
    package let source: String

    package struct Found: Encodable, Sendable {
        package let area: FigureRecord.Named
        package let offence: String
        package let offenceTitle: String
        package let observed: Int
        package let expected: Double
        package let band: FigureRecord.Interval
        package let difference: Double
        package let differenceInterval: FigureRecord.Interval
        package let ratio: Double
        package let ratioInterval: FigureRecord.Interval
        package let chance: Double
        package let onceInMonths: Double
        package let falseShare: Double
        package let verdict: String
        package let status: String
        package let baselineMonths: Int
        package let baselineCases: Int
    }

    /// The searched months that share the limit.
    package struct Window: Encodable, Sendable {
        package let months: Int
        package let listed: Int
        package let expectedByChance: Double
    }

    /// A rise of the region as a whole.
    package struct Regional: Encodable, Sendable {
        package let offence: String
        package let offenceTitle: String
        package let observed: Int
        package let expected: Double
        package let chance: Double
        package let falseShare: Double
    }

    init(_ run: SignalRun, edition: Edition, language: Language) {
        month = run.question.month.key
        family = run.question.family.rawValue
        outcome = run.outcome.word
        example = run.isExample
        dataVersion = run.dataVersion.description
        source = edition.sourceText(in: language)
        let known = run.tested
        if case .notTested(let refusal) = run.outcome {
            remark = refusal.text(run.question.month, in: language)
        } else {
            remark = known?.testedText(in: language) ?? ""
        }
        tested = known?.count ?? 0
        expectedByChance = known?.expectedByChance ?? 0
        falseShareLimit = known?.falseShareLimit ?? 0
        notTested = Dictionary(
            (known?.notTested ?? []).map { ($0.reason.rawValue, $0.count) }, uniquingKeysWith: +)
        baselineFrom = known?.baseline.lowerBound.key
        baselineTo = known?.baseline.upperBound.key
        leftOut = (known?.leftOut ?? []).map(\.id)
        window = known.map {
            Window(
                months: $0.window.months, listed: $0.window.listed, expectedByChance: $0.window.expectedByChance)
        }
        regional = (known?.regional ?? []).map { rise in
            Regional(
                offence: edition.key(of: rise.offence),
                offenceTitle: edition.title(of: rise.offence, in: language, as: .official), observed: rise.observed,
                expected: rise.expected, chance: rise.chance, falseShare: rise.falseShare)
        }
        signals = run.signals.map { Found($0, edition, language) }
    }
}

extension SignalRunRecord.Found {
    fileprivate init(_ signal: Signal, _ edition: Edition, _ language: Language) {
        area = FigureRecord.Named(code: signal.area.rawValue, name: edition.name(of: signal.area))
        offence = edition.key(of: signal.offence)
        offenceTitle = edition.title(of: signal.offence, in: language, as: .official)
        observed = signal.observed
        expected = signal.expected.mean
        band = FigureRecord.Interval(signal.expected.lower...max(signal.expected.lower, signal.expected.upper))
        difference = signal.difference
        differenceInterval = FigureRecord.Interval(signal.differenceInterval)
        ratio = signal.ratio
        ratioInterval = FigureRecord.Interval(signal.ratioInterval)
        chance = signal.chance
        onceInMonths = signal.monthsApart
        falseShare = signal.falseShare
        verdict = signal.verdict.rawValue
        status = signal.status.rawValue
        baselineMonths = signal.baseline.months
        baselineCases = signal.baseline.cases
    }
}

extension SignalRun.Outcome {
    /// The word for programs.
    fileprivate var word: String {
        switch self {
        case .tested: "tested"
        case .notTested(.monthMissing): "monthMissing"
        case .notTested(.monthIncomplete): "monthIncomplete"
        case .notTested(.tooShort): "tooShort"
        case .notTested(.noSeries): "noSeries"
        }
    }
}
