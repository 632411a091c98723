import Markup
import Phrases

/// The cells of a grid of years: across in per cent of the width, down in pixels.
struct YearGridGraphic: Graphic {
    let grid: YearGrid
    let breaks: ClassBreaks

    private static let row = 30.0

    init(grid: YearGrid) {
        self.grid = grid
        breaks = grid.breaks
    }

    private var height: Double { Double(grid.years.count) * Self.row }

    func html(_ context: GraphicContext) -> HTML {
        let stamp: HTML? =
            context.isExample ? "<strong class=\"tag-example\">\(ChartPhrases.example(context.language))</strong>" : nil
        return """
            <div class="plot rings" data-across="12"><svg height="\(xy: height)" role="img" aria-label="\(context.summary)">\
            \(content(isFile: false))</svg></div>
            <div class="row">\(stamp)\(YearGridLegend(grid: grid, breaks: breaks).html)</div>
            """
    }

    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let legend = YearGridLegend(grid: grid, breaks: breaks).drawing(width: width)
        let stamp: HTML? =
            context.isExample
            ? "<text class=\"stamp\" x=\"0\" y=\"\(xy: height + 52)\">\(ChartPhrases.example(context.language))</text>"
            : nil
        let content: HTML = """
            <svg class="rings" x="46" y="24" width="\(xy: width - 46)" height="\(xy: height)" overflow="visible">\
            \(content(isFile: true))</svg>\(stamp)\
            <g transform="translate(0 \(xy: height + 68))">\(legend.content)</g>
            """
        return (content, height + 68 + legend.height)
    }

    private func content(isFile: Bool) -> HTML {
        let months = HTML.join(0..<12) { month in
            """
            <text class="\(literal: month % 3 == 0 ? "m" : "m wide-only")" x="\(percent: middle(month))" y="-8">\
            \(grid.language.monthNameShort(month + 1))</text>
            """
        }
        let years = HTML.join(grid.years.enumerated()) { index, year in
            "<text class=\"e\" x=\"0\" dx=\"-8\" y=\"\(xy: Double(index) * Self.row + 19.5)\">\(year)</text>"
        }
        return """
            <g class="axis" aria-hidden="true">\(months)\(years)</g>
            <g aria-hidden="true">\(HTML.join(grid.cells.indices, { cell(at: $0) }))\(marks(isFile: isFile))</g>
            """
    }

    private func middle(_ month: Int) -> Double { (Double(month) + 0.5) * 100 / 12 }

    /// One shape that is coloured, read under the pointer and reached by the arrow keys, with its number on it.
    private func cell(at slot: Int) -> HTML {
        let (x, y) = (Double(slot % 12) * 100 / 12, Double(slot / 12) * Self.row)
        let reading = grid.cells[slot].reading
        return """
            <rect\(fill(reading)) x="\(percent: x)" y="\(xy: y)" width="8.34%" height="\(xy: Self.row)">\
            <title>\(grid.words(at: slot))</title></rect>\(number(reading, month: slot % 12, y: y))
            """
    }

    private func fill(_ reading: Reading) -> HTML {
        if let value = reading.value {
            return " class=\"\(literal: ClassBreaks.fill(breaks.shade(of: value))) hit\""
        }
        return reading == .notDelivered ? " class=\"np hit\" fill=\"url(#p-np)\"" : " class=\"blank hit\""
    }

    private func number(_ reading: Reading, month: Int, y: Double) -> HTML? {
        guard let value = reading.value, value < 100_000 else { return nil }
        let isDark = breaks.shade(of: value) > 3
        return """
            <text class="\(literal: isDark ? "m wide-only inv" : "m wide-only")" x="\(percent: middle(month))" \
            y="\(xy: y + 19.5)">\(grid.language.number(value))</text>
            """
    }

    // MARK: What stands out

    private func marks(isFile: Bool) -> HTML {
        let rings = HTML.join(grid.cells.indices) { slot in ring(at: slot, isFile) ?? .empty }
        let events = HTML.join(grid.events) { event in
            switch event.kind {
            case .breakInSeries: rule(before: event.slot)
            case .event: line(event.slot..<(event.slot + 1))
            case .span(let months): line(event.slot..<(event.slot + months))
            }
        }
        return rings + events
    }

    /// A ring inside the cell, and the open dot of what may still change.
    private func ring(at slot: Int, _ isFile: Bool) -> HTML? {
        let cell = grid.cells[slot]
        guard cell.reading.value != nil else { return nil }
        let name: StaticString? =
            switch cell.verdict {
            case .more?: "ring r-up"
            case .less?: "ring r-down"
            default: nil
            }
        guard name != nil || cell.reading.isProvisional else { return nil }
        let size: HTML = isFile ? " x=\"4\" y=\"4\" width=\"64\" height=\"22\"" : ""
        let ring: HTML? = name.map {
            "<rect class=\"ring under\"\(size)/><rect class=\"\(literal: $0)\"\(size)/>"
        }
        let dot: HTML? =
            cell.reading.isProvisional
            ? "<circle class=\"pt-prov\" cx=\"100%\" cy=\"0\" r=\"3.5\" transform=\"translate(-7 7)\"/>" : nil
        return """
            <svg x="\(percent: Double(slot % 12) * 100 / 12)" y="\(xy: Double(slot / 12) * Self.row)" width="8.34%" \
            height="\(xy: Self.row)">\(ring)\(dot)</svg>
            """
    }

    /// Figures before and after this line cannot be compared.
    private func rule(before slot: Int) -> HTML {
        guard grid.cells.indices.contains(slot) else { return .empty }
        let (x, y) = (Double(slot % 12) * 100 / 12, Double(slot / 12) * Self.row)
        return """
            <line class="tgt" x1="\(percent: x)" x2="\(percent: x)" y1="\(xy: y)" y2="\(xy: y + Self.row)"/>
            """
    }

    /// A line under the months of an event, a piece per year.
    private func line(_ slots: Range<Int>) -> HTML {
        let slots = slots.clamped(to: 0..<grid.cells.count)
        guard !slots.isEmpty else { return .empty }
        return HTML.join(slots.lowerBound / 12...(slots.upperBound - 1) / 12) { year in
            let own = slots.clamped(to: year * 12..<(year + 1) * 12)
            let (left, right) = (Double(own.lowerBound % 12), Double((own.upperBound - 1) % 12 + 1))
            let y = Double(year + 1) * Self.row - 3
            return """
                <line class="happened" x1="\(percent: left * 100 / 12)" x2="\(percent: right * 100 / 12)" \
                y1="\(xy: y)" y2="\(xy: y)"/>
                """
        }
    }
}
