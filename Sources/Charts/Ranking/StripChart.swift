import Markup
package import Phrases

/// Many areas on one axis, a tick each, with one of them marked and its margin: where it stands and how sure that is.
package struct StripChart: Sendable {
    package struct Item: Sendable, Hashable {
        package var name: String
        package var value: Double
        /// The value in words: "12,2".
        package var text: String

        package init(name: String, value: Double, text: String) {
            self.name = name
            self.value = value.isFinite ? value : 0
            self.text = text
        }
    }

    package var language: Language
    package var title: String
    package var subtitle: String
    package var summary: String
    package var unit: String
    /// Highest first.
    package var items: [Item]
    /// The place among `items` of the one that the page is about.
    package var own: Int
    /// The margin of the one that the page is about.
    package var margin: ClosedRange<Double>?
    /// A value that all are compared with, with its name.
    package var reference: (label: String, value: Double)?
    /// A row for each of the items, made when it is asked for.
    package var table: @Sendable () -> DataTable
    package var isExample: Bool
    package var source: String

    package init(
        language: Language, title: String, subtitle: String = "", summary: String, unit: String, items: [Item],
        own: Int, margin: ClosedRange<Double>? = nil, reference: (label: String, value: Double)? = nil,
        table: @autoclosure @escaping @Sendable () -> DataTable, isExample: Bool = false, source: String = ""
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.items = items
        self.own = own
        self.margin = margin.flatMap { $0.lowerBound.isFinite && $0.upperBound.isFinite ? $0 : nil }
        self.reference = reference.flatMap { $0.value.isFinite ? $0 : nil }
        self.table = table
        self.isExample = isExample
        self.source = source
    }

    package var chart: Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table(), hasRows: !items.isEmpty,
            language: language,
            isExample: isExample, source: source, graphic: StripGraphic(strip: self))
    }
}

/// The ticks on their axis; positions across in per cent.
struct StripGraphic: Graphic {
    let strip: StripChart
    private let ticks: Ticks

    private static let (ownY, top, axis) = (34.0, 50.0, 76.0)

    /// The name of the reference has a row of its own, above that of the unit.
    private var unitY: Double { Self.axis + (strip.reference == nil ? 36 : 54) }
    private var height: Double { unitY + 4 }

    init(strip: StripChart) {
        self.strip = strip
        let values = strip.items.map(\.value) + [strip.margin?.upperBound, strip.reference?.value].compactMap { $0 }
        ticks = Ticks(high: values.max() ?? 0)
    }

    func html(_ context: GraphicContext) -> HTML {
        """
        <div class="plot strip"><svg height="\(xy: height)" role="img" aria-label="\(context.summary)">\
        \(content(context))</svg></div>
        """
    }

    func drawing(width: Double, _ context: GraphicContext) -> (content: HTML, height: Double) {
        let content: HTML = """
            <svg x="24" width="\(xy: width - 48)" height="\(xy: height)" overflow="visible">\(content(context))</svg>
            """
        return (content, height)
    }

    private func content(_ context: GraphicContext) -> HTML {
        let stamp: HTML? =
            context.isExample
            ? "<text class=\"stamp e\" x=\"100%\" y=\"\(xy: unitY)\">\(ChartPhrases.example(context.language))</text>"
            : nil
        return
            "<g aria-hidden=\"true\">\(scale)\(reference)\(HTML.join(strip.items.indices, tick))\(mark)\(stamp)\(hits)</g>"
    }

    private func percent(_ value: Double) -> Double {
        let share = (value - ticks.low) / (ticks.high - ticks.low)
        return share.isFinite ? min(max(share, 0), 1) * 100 : 0
    }

    private var scale: HTML {
        let numbers = HTML.join(ticks.values) { value in
            """
            <text class="m" x="\(percent: percent(value))" y="\(xy: Self.axis + 17)">\
            \(strip.language.number(value, decimals: ticks.decimals))</text>
            """
        }
        return """
            <line class="zero" x1="0" x2="100%" y1="\(xy: Self.axis)" y2="\(xy: Self.axis)"/>\(numbers)\
            <text x="0" y="\(xy: unitY)">\(strip.unit)</text>
            """
    }

    private var reference: HTML? {
        strip.reference.map { reference in
            let x = percent(reference.value)
            return """
                <line class="rule" x1="\(percent: x)" x2="\(percent: x)" y1="\(xy: Self.top - 8)" y2="\(xy: Self.axis + 22)"/>\
                <text class="\(literal: anchor(x))" x="\(percent: x)" y="\(xy: Self.axis + 36)">\(reference.label)</text>
                """
        }
    }

    private func anchor(_ x: Double) -> StaticString { x > 70 ? "e halo" : x < 30 ? "halo" : "m halo" }

    private func tick(_ index: Int) -> HTML {
        let x = percent(strip.items[index].value)
        return """
            <line class="one" x1="\(percent: x)" x2="\(percent: x)" y1="\(xy: Self.top)" y2="\(xy: Self.axis)"/>
            """
    }

    /// The one that the page is about: its dot with its margin above the others, and its name.
    private var mark: HTML? {
        guard strip.items.indices.contains(strip.own) else { return nil }
        let item = strip.items[strip.own]
        let x = percent(item.value)
        let whisker: HTML? = strip.margin.map { margin in
            """
            <line class="wh" x1="\(percent: percent(margin.lowerBound))" x2="\(percent: percent(margin.upperBound))" \
            y1="\(xy: Self.ownY)" y2="\(xy: Self.ownY)"/>
            """
        }
        return """
            \(whisker)<line class="own" x1="\(percent: x)" x2="\(percent: x)" y1="\(xy: Self.ownY)" y2="\(xy: Self.axis)"/>\
            <circle class="pt" cx="\(percent: x)" cy="\(xy: Self.ownY)" r="5.5"/>\
            <text class="\(literal: x > 70 ? "c-now e" : x < 30 ? "c-now" : "c-now m")" x="\(percent: x)" y="18">\
            \(item.name): \(item.text)</text>
            """
    }

    /// One per area, from halfway its neighbour below to halfway the one above; lowest first, as the eye goes.
    private var hits: HTML {
        let items = strip.items.reversed().map { $0 }
        return HTML.join(items.indices) { index in
            let x = percent(items[index].value)
            let left = index == 0 ? 0 : (percent(items[index - 1].value) + x) / 2
            let right = index == items.count - 1 ? 100 : (percent(items[index + 1].value) + x) / 2
            return """
                <rect class="hit" x="\(percent: left)" y="\(xy: Self.top)" width="\(percent: max(0, right - left))" \
                height="\(xy: Self.axis - Self.top)"><title>\(items[index].name): \(items[index].text)</title></rect>
                """
        }
    }
}
