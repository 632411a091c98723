import Markup

/// A dot at a value.
package struct PointMark: Mark {
    package enum Style: Sendable, Hashable {
        case now, previous, provisional
        /// Outside the band.
        case above, below
        /// Outside the band, while counts may still be added: an open ring in the colour of the way.
        case provisionalAbove, provisionalBelow
    }

    var slot: Double
    var value: Double
    var style: Style
    var radius: Double

    package init(slot: Double, value: Double, style: Style = .now, radius: Double? = nil) {
        self.slot = slot
        self.value = value.isFinite ? value : 0
        self.style = style
        self.radius =
            radius
            ?? {
                switch style {
                case .now: 3
                case .previous: 2.4
                case .provisional: 4.5
                case .provisionalAbove, .provisionalBelow: 5
                case .above, .below: 5.5
                }
            }()
    }

    package var extent: [Double] { [value] }

    package func draw(on canvas: inout Canvas) {
        let name: StaticString =
            switch style {
            case .now: "pt"
            case .previous: "pt-prev"
            case .provisional: "pt-prov"
            case .above: "pt-out f-up"
            case .below: "pt-out f-down"
            case .provisionalAbove: "pt-prov r-up"
            case .provisionalBelow: "pt-prov r-down"
            }
        let (x, y) = (canvas.x(slot), canvas.y(value))
        canvas.front += "<circle class=\"\(literal: name)\" cx=\"\(percent: x)\" cy=\"\(xy: y)\" r=\"\(xy: radius)\"/>"
        for offset in [-radius, 0, radius] { canvas.obstacles.append((x, y + offset)) }
    }
}
