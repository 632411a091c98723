package import Markup
package import Phrases

/// A change in its band, as a cell of a table: the stripe is what chance can do, the dot is what happened.
package struct ComparisonCell: Sendable {
    /// The change in per cent; `nil` when the base is too small for one: then there are dashes, and an arrow for a verdict.
    package var change: Double?
    /// The changes that chance alone can make, in per cent.
    package var band: ClosedRange<Double>?
    package var verdict: BandVerdict
    /// The change at both edges of the cell, in per cent.
    package var limit: Double
    /// In which it can be read under the pointer and by keys; `nil` leaves only the drawing.
    package var language: Language?

    package init(
        change: Double?, band: ClosedRange<Double>?, verdict: BandVerdict, limit: Double = 80, language: Language? = nil
    ) {
        self.change = change.flatMap { $0.isFinite ? $0 : nil }
        self.band = band
        self.verdict = verdict
        self.limit = limit.isFinite && limit > 0 ? limit : 80
        self.language = language
    }

    package var html: HTML {
        """
        <svg height="36" aria-hidden="true"\(attr: "data-say", language.map(words))>\(stripe)\
        <line class="zero mid" x1="50%" x2="50%" y1="0" y2="36"/>\(dot)</svg>
        """
    }

    /// `+7%; −5 tot +6% kan toeval zijn`; without a percentage the verdict alone.
    private func words(_ language: Language) -> String {
        guard verdict != .little, let change, let band else {
            switch verdict {
            case .more, .less: return ChartPhrases.moreThanChance(language)
            case .chance: return ChartPhrases.canBeChance(language)
            case .little: return ChartPhrases.tooLittle(language)
            }
        }
        let range = language.percentRange(band.lowerBound, band.upperBound)
        return "\(language.signedPercent(change)); \(range) \(ChartPhrases.canBeChance(language))"
    }

    private var stripe: HTML {
        guard verdict != .little, let band else {
            return "<rect class=\"g-little\" x=\"32%\" width=\"36%\" y=\"9\" height=\"18\" rx=\"1\"/>"
        }
        let (left, right) = (percent(band.lowerBound), percent(band.upperBound))
        return
            "<rect class=\"bandfill\" x=\"\(percent: left)\" width=\"\(percent: right - left)\" y=\"9\" height=\"18\" rx=\"1\"/>"
    }

    /// The dot; a change beyond the edge becomes an arrow there.
    private var dot: HTML? {
        guard verdict != .little, let change else { return way }
        let name: StaticString =
            switch verdict {
            case .more: "f-up"
            case .less: "f-down"
            case .chance, .little: "f-in"
            }
        guard abs(change) > limit else {
            return "<circle class=\"\(literal: name)\" cx=\"\(percent: percent(change))\" cy=\"18\" r=\"4.5\"/>"
        }
        return arrow(name, isRise: change > 0)
    }

    /// Where a verdict has no percentage there is no place on the scale: an arrow at the edge says which way.
    private var way: HTML? {
        switch verdict {
        case .more: arrow("f-up", isRise: true)
        case .less: arrow("f-down", isRise: false)
        case .chance, .little: nil
        }
    }

    private func arrow(_ name: StaticString, isRise: Bool) -> HTML {
        let (x, shape): (StaticString, StaticString) =
            isRise ? ("100%", "M-8 -5.5 1 0-8 5.5Z") : ("0", "M8 -5.5-1 0 8 5.5Z")
        return """
            <svg x="\(literal: x)" y="18" overflow="visible"><path class="\(literal: name)" d="\(literal: shape)"/></svg>
            """
    }

    private func percent(_ value: Double) -> Double {
        let limited = min(max(value.isFinite ? value : 0, -limit), limit)
        return 50 + limited / limit * 50
    }

    /// The scale for the head of the column: −50%, 0 and +50% where they are.
    package static func axis(limit: Double = 80, tick: Double = 50, _ language: Language) -> HTML {
        let span = limit.isFinite && limit > 0 ? limit : 80
        let offset = min(max(tick.isFinite ? tick : 0, 0), span) / span * 50
        return """
            <svg height="16" aria-hidden="true">\
            <text class="m" x="\(percent: 50 - offset)" y="12">\(language.signedPercent(-tick))</text>\
            <text class="m" x="50%" y="12">0</text>\
            <text class="m" x="\(percent: 50 + offset)" y="12">\(language.signedPercent(tick))</text></svg>
            """
    }
}
