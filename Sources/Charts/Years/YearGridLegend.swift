import Markup
import Phrases

/// What the cells of a grid of years mean: only what the grid has.
struct YearGridLegend {
    let grid: YearGrid
    let breaks: ClassBreaks

    private var language: Language { grid.language }

    private typealias Item = (sign: HTML, text: String)

    var html: HTML {
        """
        <ul class="legend">\(each: items, { "<li><svg aria-hidden=\"true\">\($0.sign)</svg>\($0.text)</li>" })</ul>
        """
    }

    /// In rows as wide as the file.
    func drawing(width: Double) -> (content: HTML, height: Double) {
        var x = 0.0, y = 0.0
        let content = HTML.join(items) { item in
            let size = 34 + TextWidth.estimate(item.text, size: 13) + 18
            if x > 0, x + size > width { (x, y) = (0, y + 24) }
            defer { x += size }
            return """
                <g class="rings" transform="translate(\(xy: x) \(xy: y))"><svg width="24" height="16">\(item.sign)</svg>\
                <text x="32" y="12.5">\(item.text)</text></g>
                """
        }
        return (content, y + 24)
    }

    private var items: [Item] { classes + signs + grid.events.filter { $0.kind == .breakInSeries }.map(broken) }

    private var classes: [Item] {
        guard grid.cells.contains(where: { $0.reading.value != nil }) else { return [] }
        return (0..<breaks.count).map { index in
            let shade = breaks.shade(of: index)
            return (
                "<rect class=\"\(literal: ClassBreaks.fill(shade))\" width=\"24\" height=\"16\"/>", range(of: index)
            )
        }
    }

    /// Whole numbers, since cells are counts: `minder dan 20`, `20–49`, `50 of meer`.
    private func range(of index: Int) -> String {
        func whole(_ bound: Double) -> Int { Int(bound.rounded(.up)) }
        let unit = index == 0 ? " \(YearGridPhrases.perMonth(language))" : ""
        if let only = breaks.only { return language.number(only) + unit }
        guard let lowest = breaks.bounds.first else { return YearGridPhrases.perMonth(language) }
        guard index > 0 else {
            let first = whole(lowest)
            return (first == 1 ? "0" : ChartPhrases.lessThan(language.number(first))(language)) + unit
        }
        let low = whole(breaks.bounds[index - 1])
        guard index < breaks.bounds.count else { return ChartPhrases.orMore(language.number(low))(language) }
        let high = whole(breaks.bounds[index]) - 1
        return low >= high ? language.number(low) : language.range(low, high)
    }

    private var signs: [Item] {
        func has(_ holds: (YearGrid.Cell) -> Bool) -> Bool { grid.cells.contains(where: holds) }
        let box: HTML = " x=\"2\" y=\"2\" width=\"20\" height=\"12\""
        let all: [(isThere: Bool, item: Item)] = [
            (has { $0.verdict == .more }, ("<rect class=\"ring r-up\"\(box)/>", YearGridPhrases.above(language))),
            (has { $0.verdict == .less }, ("<rect class=\"ring r-down\"\(box)/>", YearGridPhrases.below(language))),
            (
                has { $0.reading.isProvisional },
                ("<circle class=\"pt-prov\" cx=\"12\" cy=\"8\" r=\"4\"/>", ChartPhrases.provisional(language))
            ),
            (
                has { $0.reading == .notDelivered },
                ("<rect fill=\"url(#p-np)\" width=\"24\" height=\"16\"/>", ChartPhrases.notDelivered(language))
            ),
            (
                grid.events.contains { $0.kind != .breakInSeries },
                ("<line class=\"happened\" x1=\"0\" x2=\"24\" y1=\"9\" y2=\"9\"/>", YearGridPhrases.event(language))
            ),
        ]
        return all.filter(\.isThere).map(\.item)
    }

    private func broken(_ event: ChartEvent) -> Item {
        let month = language.month(event.slot % 12 + 1, of: grid.firstYear + event.slot / 12)
        return ("<line class=\"tgt\" x1=\"12\" x2=\"12\" y1=\"0\" y2=\"16\"/>", "\(month): \(event.label.full)")
    }
}
