import Markup

/// Finds for each label the place where it covers nothing, in a narrow and in a wide drawing at once.
enum LabelPlacement {
    /// Pixels between the axes in the narrowest and the widest drawing with the short texts, and with the full ones.
    ///
    /// Both ends count: a text that ends at its place moves towards one that begins a little before it as the drawing grows.
    static let widths = (narrow: [236.0, 450], wide: [450.0, 1200])

    struct Box: Equatable {
        var left, right, top, bottom: Double

        func overlaps(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }

        func contains(_ x: Double, _ y: Double) -> Bool { x > left && x < right && y > top && y < bottom }
    }

    struct Placed {
        let label: PlotLabel
        let candidate: PlotLabel.Candidate
        let isWideOnly: Bool
    }

    /// Labels that find no free place, off all lines, are left out; the important ones (priority 0) never.
    ///
    /// - Parameters:
    ///   - obstacles: points of lines and dots, per cent across and pixels down.
    ///   - rules: points of standing rules, which any label may cross where nothing is better.
    static func place(
        _ labels: [PlotLabel], obstacles: [(x: Double, y: Double)], rules: [(x: Double, y: Double)] = [],
        height: Double
    ) -> [Placed] {
        var placed: [Placed] = []
        var taken: (narrow: [[Box]], wide: [[Box]]) = ([], [])
        let order = labels.indices.sorted { (labels[$0].priority, $0) < (labels[$1].priority, $1) }
        for label in order.map({ labels[$0] }) {
            guard let choice = choose(for: label, avoiding: taken, obstacles: obstacles, rules: rules, height: height)
            else { continue }
            if !choice.isWideOnly { taken.narrow.append(boxes(label, choice.candidate, isShort: true)) }
            taken.wide.append(boxes(label, choice.candidate, isShort: false))
            placed.append(choice)
        }
        return placed
    }

    private static func choose(
        for label: PlotLabel, avoiding taken: (narrow: [[Box]], wide: [[Box]]), obstacles: [(x: Double, y: Double)],
        rules: [(x: Double, y: Double)], height: Double
    ) -> Placed? {
        var best: (cost: Double, placed: Placed)?
        let all = obstacles + rules
        let length = (
            short: TextWidth.estimate(label.text.short, isBold: label.isBold),
            full: TextWidth.estimate(label.text.full, isBold: label.isBold)
        )
        for (rank, candidate) in label.candidates.enumerated() {
            let narrow = widths.narrow.map { box(of: length.short, at: candidate, width: $0) }
            let wide = widths.wide.map { box(of: length.full, at: candidate, width: $0) }
            let fits = { (boxes: [Box], taken: [[Box]], widths: [Double]) in
                boxes.indices.allSatisfy { drawing in
                    let (box, width) = (boxes[drawing], widths[drawing])
                    return isFree(box, width: width, height: height, above: label.role == .stamp ? 44 : 9)
                        && !taken.contains { $0[drawing].overlaps(box) }
                        && (label.priority == 0 || points(obstacles, in: box, width) == 0)
                        && (label.priority == 0 || points(rules, in: box, width) == 0)
                }
            }
            let fitsWide = fits(wide, taken.wide, widths.wide), fitsNarrow = fits(narrow, taken.narrow, widths.narrow)
            guard fitsWide || label.priority == 0 else { continue }
            let covered = all.count {
                wide[0].contains($0.x / 100 * widths.wide[0], $0.y)
                    || narrow[0].contains($0.x / 100 * widths.narrow[0], $0.y)
            }
            let misfit = (fitsNarrow ? 0.0 : 100) + (fitsWide ? 0 : 1000)
            let cost = misfit + Double(covered) * 50 + Double(rank) * 0.5
            if cost < best?.cost ?? .infinity {
                best = (cost, Placed(label: label, candidate: candidate, isWideOnly: !fitsNarrow && label.priority > 0))
            }
        }
        return best?.placed
    }

    /// One for each width of the drawings with the short or the full texts.
    static func boxes(_ label: PlotLabel, _ at: PlotLabel.Candidate, isShort: Bool) -> [Box] {
        (isShort ? widths.narrow : widths.wide).map { box(label, at: at, width: $0, isShort: isShort) }
    }

    static func box(_ label: PlotLabel, at: PlotLabel.Candidate, width: Double, isShort: Bool) -> Box {
        let text = isShort ? label.text.short : label.text.full
        return box(of: TextWidth.estimate(text, isBold: label.isBold), at: at, width: width)
    }

    private static func box(of length: Double, at: PlotLabel.Candidate, width: Double) -> Box {
        let x = at.x / 100 * width + at.dx
        let left =
            switch at.anchor {
            case .start: x
            case .middle: x - length / 2
            case .end: x - length
            }
        return Box(left: left, right: left + length, top: at.y - 8, bottom: at.y + 8)
    }

    private static func points(_ points: [(x: Double, y: Double)], in box: Box, _ width: Double) -> Int {
        points.count { box.contains($0.x / 100 * width, $0.y) }
    }

    private static func isFree(_ box: Box, width: Double, height: Double, above: Double) -> Bool {
        box.top >= -above && box.bottom <= height && box.left >= -4 && box.right <= width + 48
    }
}

extension LabelPlacement.Placed {
    var html: HTML {
        let text: HTML =
            label.text.full == label.text.short || isWideOnly
            ? "\(label.text.full)"
            : "<tspan class=\"wide-only\">\(label.text.full)</tspan><tspan class=\"narrow\">\(label.text.short)</tspan>"
        let shift: HTML = candidate.dx == 0 ? "" : " dx=\"\(xy: candidate.dx)\""
        return """
            <text class="\(literal: role)\(literal: anchor)\(when: isWideOnly, " wide-only")" x="\(percent: candidate.x)"\(shift) \
            y="\(xy: candidate.y + 4.5)">\(text)</text>
            """
    }

    private var role: StaticString {
        switch label.role {
        case .context: "halo"
        case .now: "c-now halo"
        case .strong: "strong halo"
        case .stamp: "stamp"
        case .band: "on-band"
        }
    }

    private var anchor: StaticString {
        switch candidate.anchor {
        case .start: ""
        case .middle: " m"
        case .end: " e"
        }
    }
}
