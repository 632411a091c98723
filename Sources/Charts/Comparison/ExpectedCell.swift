package import Markup
package import Phrases

/// A count against what is usual, as a cell of a table: the stripe is what chance can do, the tick the mean, the dot the count.
package struct ExpectedCell: Sendable {
    package var value: Int
    package var mean: Double
    package var band: ClosedRange<Int>
    package var verdict: BandVerdict
    /// In which it can be read under the pointer and by keys; `nil` leaves only the drawing.
    package var language: Language?

    package init(
        _ value: Int, mean: Double, band: ClosedRange<Int>, verdict: BandVerdict, language: Language? = nil
    ) {
        self.value = value
        self.mean = mean.isFinite ? max(0, mean) : 0
        self.band = band
        self.verdict = verdict
        self.language = language
    }

    /// Every row has a scale of its own, from zero to a little above the highest.
    package var html: HTML {
        let (left, right) = (share(Double(band.lowerBound)), share(Double(band.upperBound)))
        return """
            <svg height="26" aria-hidden="true"\(attr: "data-say", language.map(words))><line class="grid" x1="0" x2="100%" y1="13" y2="13"/>\
            <rect class="bandfill" x="\(percent: left)" width="\(percent: max(right - left, 1))" y="6" height="14" rx="1"/>\
            <line class="zero mid" x1="\(percent: share(mean))" x2="\(percent: share(mean))" y1="4" y2="22"/>\
            <circle class="\(literal: dot)" cx="\(percent: share(Double(value)))" cy="13" r="4.5"/></svg>
            """
    }

    /// `28; gewoon is 4 tot 19`.
    private func words(_ language: Language) -> String {
        let range = ChartPhrases.between(language.number(band.lowerBound), language.number(band.upperBound))
        return "\(language.number(value)); \(ChartPhrases.usual(language)) \(range(language))"
    }

    private func share(_ number: Double) -> Double {
        let largest = max(Double(value), Double(band.upperBound), mean, 1)
        return 3 + min(max(number / largest, 0), 1) * 90
    }

    private var dot: StaticString {
        switch verdict {
        case .more: "f-up"
        case .less: "f-down"
        case .chance, .little: "f-in"
        }
    }
}
