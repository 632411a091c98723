import Glibc

/// A lasting or passing change of level that an interrupted time series allows for, beside the event that is studied.
package struct SeriesBreak: Hashable, Sendable {
    /// Places in the series; an end past the series lasts.
    package let months: Range<Int>
    /// From the start on, a trend of its own as well.
    package let changesTrend: Bool

    package init(months: Range<Int>, changesTrend: Bool = false) {
        self.months = months
        self.changesTrend = changesTrend
    }
}

/// The columns of an interrupted time series: level, trend, harmonics, breaks, the studied period.
struct SegmentedDesign: Sendable {
    let names: [String]
    private let harmonics: Int
    private let breaks: [SeriesBreak]
    /// Nil when the period is not part of the fit.
    private let period: Range<Int>?

    init(harmonics: Int, breaks: [SeriesBreak], period: Range<Int>?) {
        let count = min(6, max(0, harmonics))
        self.harmonics = count
        self.breaks = breaks
        self.period = period
        var names = ["(Intercept)", "ty"]
        for h in 1..<max(1, count + 1) {
            // At six harmonics the sine of a monthly series is zero everywhere.
            names.append("c\(h)")
            if h < 6 { names.append("s\(h)") }
        }
        for (place, item) in breaks.enumerated() {
            names.append("break\(place + 1)")
            if item.changesTrend { names.append("break\(place + 1)_ty") }
        }
        if period != nil { names.append("period") }
        self.names = names
    }

    /// The columns at one place in the series (0 is the first month), with the studied event or without it.
    func row(_ index: Int, withEvent: Bool) -> [Double] {
        let t = Double(index + 1)
        var row = [1, Double(index) / 12]
        for h in 1..<max(1, harmonics + 1) {
            let angle = 2 * Double.pi * Double(h) * t / 12
            row.append(cos(angle))
            if h < 6 { row.append(sin(angle)) }
        }
        for item in breaks {
            row.append(item.months.contains(index) ? 1 : 0)
            if item.changesTrend { row.append(max(0, Double(index - item.months.lowerBound)) / 12) }
        }
        if let period { row.append(withEvent && period.contains(index) ? 1 : 0) }
        return row
    }

    func matrix(_ indices: [Int]) -> DesignMatrix {
        let rows = indices.map { row($0, withEvent: true) }
        return DesignMatrix(columns: names.indices.map { column in rows.map { $0[column] } })
    }
}
