package import Markup

/// A value as a bar in a table, with the value it is compared with as a thin line under it.
package struct BarCell: Sendable {
    package var value: Double
    package var previous: Double?
    /// The value of a full bar; the same in all rows of a column.
    package var largest: Double
    /// The class on a map beside the table, 1 to 5; the plain colour without one.
    package var valueClass: Int?

    package init(_ value: Double, previous: Double? = nil, largest: Double, valueClass: Int? = nil) {
        self.value = value
        self.previous = previous
        self.largest = largest
        self.valueClass = valueClass
    }

    package var html: HTML {
        let height = previous == nil ? 11 : 15
        return """
            <svg class="bars" height="\(height)" aria-hidden="true">\
            <rect class="\(literal: fill)" width="\(percent: share(value))" height="11" rx="1"/>\
            \(previous.map { "<rect class=\"b-prev\" y=\"13\" width=\"\(percent: share($0))\" height=\"2\"/>" as HTML })</svg>
            """
    }

    private func share(_ value: Double) -> Double {
        guard value.isFinite, largest.isFinite, largest > 0 else { return 0 }
        return min(max(value / largest, 0), 1) * 100
    }

    private var fill: StaticString { valueClass.map(ClassBreaks.fill) ?? "b-now" }
}
