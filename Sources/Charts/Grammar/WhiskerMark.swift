import Markup

/// A margin around a value as a thin upright line with two ends: what the source gives, and no band of chance.
package struct WhiskerMark: Mark {
    private let slot: Double
    private let range: ClosedRange<Double>

    /// - Parameter range: finite at both ends.
    package init(slot: Double, range: ClosedRange<Double>) {
        self.slot = slot
        self.range = range
    }

    package var extent: [Double] { [range.lowerBound, range.upperBound] }

    package func draw(on canvas: inout Canvas) {
        let (x, top, bottom) = (canvas.x(slot), canvas.y(range.upperBound), canvas.y(range.lowerBound))
        canvas.front += """
            <svg x="\(percent: x)" overflow="visible"><path class="wh" d="M-5 \(xy: top)h10M-5 \(xy: bottom)h10\
            M0 \(xy: top)V\(xy: bottom)"/></svg>
            """
        canvas.note(from: (x, top), to: (x, bottom))
    }
}
