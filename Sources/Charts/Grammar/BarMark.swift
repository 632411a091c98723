import Markup

/// A standing bar from zero to a value.
package struct BarMark: Mark {
    package enum Style: Sendable { case now, previous, provisional }

    var slot: Double
    var value: Double
    /// In slots.
    var width: Double
    var style: Style

    package init(slot: Double, value: Double, width: Double = 0.7, style: Style = .now) {
        self.slot = slot
        self.value = value.isFinite ? value : 0
        self.width = width
        self.style = style
    }

    package var extent: [Double] { [value] }

    package func draw(on canvas: inout Canvas) {
        let (left, right) = (canvas.x(slot - width / 2), canvas.x(slot + width / 2))
        let (top, bottom) = (canvas.y(max(0, value)), canvas.y(min(0, value)))
        let name: StaticString =
            switch style {
            case .now: "b-now"
            case .previous: "b-prev"
            case .provisional: "b-prov"
            }
        canvas.front += """
            <rect class="\(literal: name)" x="\(percent: left)" width="\(percent: right - left)" y="\(xy: top)" \
            height="\(xy: bottom - top)"/>
            """
        // The whole bar, so that no label comes to lie on it.
        for y in stride(from: top, through: bottom, by: 8) { canvas.note(from: (left, y), to: (right, y)) }
    }
}
