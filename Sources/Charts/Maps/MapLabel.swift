import Markup

/// Words on a map with their place, and the widths of the map at which they stand there.
struct MapLabel {
    let lines: [TileText.Line]
    let x: Double
    let y: Double
    let isInverse: Bool
    let hasHalo: Bool
    /// The ranges of widths at which it is shown.
    let tiers: Range<Int>
    /// Above the words what rose, under them what fell; alone in the middle where there is no room for words.
    var sign: ChangeSign?
    /// Where the middle of the words is, in pixels from the point in the area; a line leads there.
    var leader: SIMD2<Double>?

    /// The narrowest map, in pixels, in each of the three ranges of widths.
    static let widths = [300.0, 430, 560]
    static let size = 12.0, lineHeight = 14.0

    var width: Double { lines.map(Self.width).max() ?? 0 }
    var height: Double { max(1, Double(lines.count)) * Self.lineHeight }

    static func width(_ line: TileText.Line) -> Double {
        TextWidth.estimate(line.text, size: size, isBold: line.isValue)
    }

    /// Where it lies on a map of some width, in pixels.
    func box(on geometry: MapGeometry, width pixels: Double) -> LabelPlacement.Box {
        let scale = pixels / geometry.width
        let (x, y) = (x * scale + (leader?.x ?? 0), y * scale + (leader?.y ?? 0))
        return LabelPlacement.Box(
            left: x - width / 2, right: x + width / 2, top: y - height / 2 - 1, bottom: y + height / 2 + 1)
    }

    func html(on geometry: MapGeometry) -> HTML {
        let x = x / geometry.width * 100
        let at: HTML = "x=\"\(percent: x)\" y=\"\(percent: y / geometry.height * 100)\""
        return "\(leader.map { line($0, at) })\(words(at, x))\(mark(at))"
    }

    private func line(_ end: SIMD2<Double>, _ at: HTML) -> HTML {
        // To the edge of the words, not under them.
        let gap = SIMD2(width / 2 + 3, height / 2 - 1)
        let share = min(abs(end.x) > 0 ? gap.x / abs(end.x) : 1, abs(end.y) > 0 ? gap.y / abs(end.y) : 1, 1)
        let tip = end * (1 - share)
        return """
            <svg class="leader\(css)" \(at) overflow="visible"><line x2="\(xy: tip.x)" y2="\(xy: tip.y)"/>\
            <circle r="1.8"/></svg>
            """
    }

    private func words(_ at: HTML, _ x: Double) -> HTML? {
        guard !lines.isEmpty else { return nil }
        let down = (leader?.y ?? 0) + 4.25 - Double(lines.count - 1) * Self.lineHeight / 2 + shift
        let dx: HTML? = leader.map { " dx=\"\(xy: $0.x)\"" }
        guard lines.count > 1 || lines[0].isValue else {
            return "<text class=\"m\(css)\(tone)\" \(at)\(dx) dy=\"\(xy: down)\">\(lines[0].text)</text>"
        }
        let spans = HTML.join(lines.enumerated()) { index, line in
            """
            <tspan\(when: line.isValue, " class=\"val\"") x="\(percent: x)"\
            \(index > 0 ? " dy=\"\(xy: Self.lineHeight)\"" : nil as HTML?)>\(line.text)</tspan>
            """
        }
        return "<text class=\"m\(css)\(tone)\" \(at) dy=\"\(xy: down)\">\(spans)</text>"
    }

    private func mark(_ at: HTML) -> HTML? {
        guard let sign else { return nil }
        return "<svg class=\"sign\(css)\" \(at) overflow=\"visible\">\(sign.path(y: signOffset))</svg>"
    }

    /// The room that a sign takes beside words, half of it.
    private var shift: Double {
        guard let sign, lines.count > 1 else { return 0 }
        return sign.isUp ? 4 : -4
    }

    /// Where the middle of the sign is, in pixels under the point.
    var signOffset: Double {
        guard let sign, !lines.isEmpty, leader == nil else { return 0 }
        let half = Double(lines.count) * Self.lineHeight / 2
        return sign.isUp ? -half - 3.5 + shift : half + 5 + shift
    }

    /// Classes after `m`: `lab-2` and `lab-3` appear from the second and third width on, `t-1` and `t-12` end there.
    var css: HTML {
        switch (tiers.lowerBound, tiers.upperBound) {
        case (0, 1): " t-1"
        case (0, 2): " t-12"
        case (0, _): ""
        case (1, 2): " t-2"
        case (1, _): " lab-2"
        default: " lab-3"
        }
    }

    private var tone: HTML { "\(when: isInverse, " inv")\(when: hasHalo, " halo")" }
}
