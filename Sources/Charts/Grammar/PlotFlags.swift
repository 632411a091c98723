import Markup

/// What happened, as numbered flags over a plot and their names under it: names in a plot would lie on its lines.
struct PlotFlags {
    struct Flag {
        /// Per cent across.
        let x: Double
        let name: String
        /// Pixels that it stands aside, so that flags close together keep their room, in a narrow and in a wide drawing.
        let narrow, wide: Double
    }

    let flags: [Flag]

    /// The height that they take over the plot.
    static let room = 18.0
    private static let (radius, gap, y) = (8.0, 18.0, -13.0)

    init(_ found: [(x: Double, name: String)]) {
        let sorted = found.sorted { ($0.x, $0.name) < ($1.x, $1.name) }
        let narrow = Self.shifts(sorted.map(\.x), in: LabelPlacement.widths.narrow[0])
        let wide = Self.shifts(sorted.map(\.x), in: LabelPlacement.widths.wide[0])
        flags = sorted.indices.map {
            Flag(x: sorted[$0].x, name: sorted[$0].name, narrow: narrow[$0], wide: wide[$0])
        }
    }

    var isEmpty: Bool { flags.isEmpty }

    /// What is apart in the narrowest drawing stays apart in every wider one: places grow away, the shifts stay.
    private static func shifts(_ places: [Double], in width: Double) -> [Double] {
        let pixels = places.map { $0 / 100 * width }
        let apart = Spread.apart(pixels, gap: gap, within: 0...width)
        return zip(apart, pixels).map { ($0 - $1).rounded() }
    }

    /// In the drawing; the names are their titles too.
    var marks: HTML {
        HTML.join(flags.enumerated()) { index, flag in
            flag.narrow == flag.wide
                ? mark(flag, number: index + 1, shift: flag.wide, css: "")
                : mark(flag, number: index + 1, shift: flag.narrow, css: " narrow")
                    + mark(flag, number: index + 1, shift: flag.wide, css: " wide-only")
        }
    }

    private func mark(_ flag: Flag, number: Int, shift: Double, css: StaticString) -> HTML {
        """
        <svg class="flag\(literal: css)" x="\(percent: flag.x)" y="\(xy: Self.y)" overflow="visible">\
        <title>\(flag.name)</title><path d="M0 \(xy: -Self.y - 2)L\(xy: shift) \(xy: Self.radius)"/>\
        <circle cx="\(xy: shift)" r="\(xy: Self.radius)"/><text class="m" x="\(xy: shift)" y="4">\(number)</text></svg>
        """
    }

    /// Under the drawing.
    var list: HTML? {
        guard !isEmpty else { return nil }
        return """

            <ol class="flags">\(each: flags.enumerated(), { "<li><span aria-hidden=\"true\">\($0.offset + 1)</span>\($0.element.name)</li>" })</ol>
            """
    }

    /// Under the drawing in a file, from (0, 0), as many lines as they need in a width.
    func lines(width: Double) -> (content: HTML, height: Double) {
        var (x, y) = (0.0, 0.0)
        let content = HTML.join(flags.enumerated()) { index, flag in
            let length = 26 + TextWidth.estimate(flag.name) + 20
            if x > 0, x + length > width { (x, y) = (0, y + 20) }
            defer { x += length }
            return """
                <g class="flag" transform="translate(\(xy: x + 8) \(xy: y + 9))"><circle r="8"/>\
                <text class="m" y="4">\(index + 1)</text><text x="15" y="4">\(flag.name)</text></g>
                """
        }
        return (content, isEmpty ? 0 : y + 20)
    }
}
