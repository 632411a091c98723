import Facts

/// One figure on the wire: the contract of `vib figure` and of the open interface.
///
/// Every key is always present; what does not apply is `null`. Keys and words for programs are English in both languages.
package struct FigureRecord: Encodable, Sendable {
    /// Unrounded; `null` without a value.
    package let value: Double?
    /// `value`, `notPublished` or `notYetKnown`.
    package let state: String
    /// The word for programs of why there is no value.
    package let reason: String?
    package let numerator: Int?
    package let denominator: Int?
    package let unit: String
    package let period: Span
    package let notes: [String]
    package let dataVersion: String
    package let area: Named
    package let offence: Selection
    package let measure: String
    package let status: String
    package let missing: [String]
    package let comparison: Compared?
    package let interval: Interval?
    package let example: Bool
    package let source: String

    /// Keys of the source tables: `2017MM01`, `2017JJ00`.
    package struct Span: Encodable, Sendable {
        package let from: String
        package let to: String

        init(_ range: PeriodRange) {
            switch range {
            case .months(let months): (from, to) = (months.lowerBound.key, months.upperBound.key)
            case .years(let years): (from, to) = ("\(years.lowerBound)JJ00", "\(years.upperBound)JJ00")
            }
        }
    }

    package struct Named: Encodable, Sendable {
        package let code: String
        package let name: String
    }

    /// Either a code or a group; both `null` for all offences together.
    package struct Selection: Encodable, Sendable {
        package let code: String?
        package let group: String?
        package let title: String

        private enum CodingKeys: CodingKey { case code, group, title }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            if code != nil || group == nil { try container.encode(code, forKey: .code) }
            if group != nil { try container.encode(group, forKey: .group) }
            try container.encode(title, forKey: .title)
        }
    }

    package struct Interval: Encodable, Sendable {
        package let lower: Double
        package let upper: Double

        init(_ range: ClosedRange<Double>) { (lower, upper) = (range.lowerBound, range.upperBound) }
    }

    package struct Compared: Encodable, Sendable {
        package let period: Span
        package let count: Int
        package let baseCount: Int
        package let difference: Int
        package let changePercent: Double?
        package let changeState: String
        package let changeReason: String?
        package let interval: Interval?
        package let chanceBand: Interval?
        package let verdict: String
        package let dispersion: Double
        /// Percentage points between two shares.
        package let sharePoints: Double?
        /// Where both periods hold other months of the year; else `null`.
        package let season: Season?

        /// What the season alone would change, and what is left, in percent; all `null` where too few years are known.
        package struct Season: Encodable, Sendable {
            package let state: String
            package let expectedPercent: Double?
            package let correctedPercent: Double?
            package let interval: Interval?

            init(_ season: SeasonalCorrection) {
                let found = season.corrected
                state = found == nil ? "tooFewYears" : "corrected"
                expectedPercent = found?.expectedPercent
                correctedPercent = found?.percent
                interval = found?.interval.map(Interval.init)
            }

            private enum CodingKeys: CodingKey { case state, expectedPercent, correctedPercent, interval }

            package func encode(to encoder: any Encoder) throws {
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(state, forKey: .state)
                try container.encode(expectedPercent, forKey: .expectedPercent)
                try container.encode(correctedPercent, forKey: .correctedPercent)
                try container.encode(interval, forKey: .interval)
            }
        }

        init(_ result: ComparisonResult) {
            period = Span(result.period)
            (count, baseCount, difference) = (result.count, result.baseCount, result.difference)
            changePercent = result.changePercent.value
            changeState = result.changePercent.stateName
            changeReason = result.changePercent.reason?.rawValue
            interval = result.interval.map(Interval.init)
            chanceBand = result.chanceBand.map(Interval.init)
            verdict = result.verdict.rawValue
            dispersion = result.dispersion
            sharePoints = result.sharePoints?.value
            season = result.season.map(Season.init)
        }

        private enum CodingKeys: CodingKey {
            case period, count, baseCount, difference, changePercent, changeState, changeReason, interval, chanceBand
            case verdict, dispersion, sharePoints, season
        }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(period, forKey: .period)
            try container.encode(count, forKey: .count)
            try container.encode(baseCount, forKey: .baseCount)
            try container.encode(difference, forKey: .difference)
            try container.encode(changePercent, forKey: .changePercent)
            try container.encode(changeState, forKey: .changeState)
            try container.encode(changeReason, forKey: .changeReason)
            try container.encode(interval, forKey: .interval)
            try container.encode(chanceBand, forKey: .chanceBand)
            try container.encode(verdict, forKey: .verdict)
            try container.encode(dispersion, forKey: .dispersion)
            try container.encode(sharePoints, forKey: .sharePoints)
            try container.encode(season, forKey: .season)
        }
    }

    private enum CodingKeys: CodingKey {
        case value, state, reason, numerator, denominator, unit, period, notes, dataVersion, area, offence, measure
        case status, missing, comparison, interval, example, source
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try container.encode(state, forKey: .state)
        try container.encode(reason, forKey: .reason)
        try container.encode(numerator, forKey: .numerator)
        try container.encode(denominator, forKey: .denominator)
        try container.encode(unit, forKey: .unit)
        try container.encode(period, forKey: .period)
        try container.encode(notes, forKey: .notes)
        try container.encode(dataVersion, forKey: .dataVersion)
        try container.encode(area, forKey: .area)
        try container.encode(offence, forKey: .offence)
        try container.encode(measure, forKey: .measure)
        try container.encode(status, forKey: .status)
        try container.encode(missing, forKey: .missing)
        try container.encode(comparison, forKey: .comparison)
        try container.encode(interval, forKey: .interval)
        try container.encode(example, forKey: .example)
        try container.encode(source, forKey: .source)
    }
}
