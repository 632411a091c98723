package import Markup

/// A change in its band, as high as a word, for in a sentence: the stripe is what chance can do, the dot is what happened.
///
/// One scale for all, cut to what is drawn, so that two in a text compare. Decoration: the sentence around it says both counts and the verdict.
package struct WordBand: Sendable {
    /// In per cent; `nil` when the base is too small for one.
    package var change: Double?
    /// The changes that chance alone can make, in per cent.
    package var band: ClosedRange<Double>?
    package var verdict: BandVerdict

    package init(change: Double?, band: ClosedRange<Double>?, verdict: BandVerdict) {
        self.change = change.flatMap { $0.isFinite ? $0 : nil }
        self.band = band
        self.verdict = verdict
    }

    private static let limit = 120.0, width = 64.0

    package var html: HTML {
        guard let change, let band, verdict != .little else {
            return "<span class=\"word sign\">\(VerdictMark(verdict).html)</span>"
        }
        let (left, right) = (x(band.lowerBound), x(band.upperBound))
        let places = [left, right, x(0), x(change) - 4, x(change) + 4], start = (places.min() ?? 0) - 1
        let name: StaticString =
            switch verdict {
            case .more: "f-up"
            case .less: "f-down"
            case .chance, .little: "f-in"
            }
        return """
            <svg class="word band" viewBox="\(xy: start) 0 \(xy: (places.max() ?? 0) + 1 - start) 20" aria-hidden="true">\
            <rect class="bandfill" x="\(xy: left)" width="\(xy: max(1, right - left))" y="5" height="10" rx="1"/>\
            <path class="zero mid" d="M\(xy: x(0)) 2V18"/>\
            <circle class="\(literal: name)" cx="\(xy: x(change))" cy="10" r="3"/></svg>
            """
    }

    /// Changes beyond the limits lie at the edge.
    private func x(_ percent: Double) -> Double {
        let limited = min(max(percent, -Self.limit), Self.limit)
        return 4 + (limited + Self.limit) / (2 * Self.limit) * (Self.width - 8)
    }
}
