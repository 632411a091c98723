import Charts
import Markup
import Phrases
import Testing

@Suite("Charts of small areas")
struct AreaChartTests {
    // MARK: Few registrations

    @Test(
        "are drawn month by month below five on average, dot by dot where dots can be counted",
        arguments: [
            ([5.0, 5, 5], nil), ([4, 3, 7], .columns), ([0, 6, 0], .dots), ([0, 7, 0], .columns), ([0, 0], .dots),
            ([], nil),
        ] as [([Double], TrendChart.FewStyle?)])
    func few(_ counts: [Double], _ style: TrendChart.FewStyle?) {
        #expect(TrendChart.FewStyle(for: counts) == style)
    }

    private static let small = TrendChart(
        language: .dutch, title: "t", summary: "s", unit: "misdrijven per maand",
        current: .init(
            label: "2017", readings: [.final(0), .final(3), .final(1), .provisional(2), .notDelivered, .absent]),
        previous: [.init(label: "2016", readings: Array(repeating: .final(1), count: 12))], band: [0...2, 0...2],
        outside: [1: .more])

    private func html(_ style: TrendChart.FewStyle) -> String {
        ChartFigure(Self.small.chart(as: style), id: "x").html.string
    }

    @Test("have a dot per registration, and a zero that is written")
    func dots() {
        let html = html(.dots)
        #expect(html.components(of: "<circle class=\"f-up\"") == 3)
        #expect(html.components(of: "<circle class=\"pt\"") == 1)
        #expect(html.components(of: "<circle class=\"pt-prov\"") == 2)
        #expect(html.components(of: "<circle class=\"pt-prev\"") == 12)
        #expect(html.components(of: ">0</text>") == 2)  // The month, and the axis.
        #expect(!html.contains("<path class=\"l-now\""))
    }

    @Test("have columns with a band of their own month, and hatch what was not delivered")
    func columns() {
        let html = html(.columns)
        #expect(html.components(of: "<rect class=\"b-prev\"") == 12)
        #expect(html.components(of: "<rect class=\"b-prov\"") == 1)
        #expect(html.components(of: "<rect class=\"f-up\"") == 1)
        #expect(html.components(of: "<rect class=\"bandfill\"") == 2)
        #expect(html.contains("fill=\"url(#p-np)\""))
        #expect(html.contains("data-say=\""))
    }

    @Test("keep what they say of chance while they are provisional", arguments: [BandVerdict.more, .less])
    func provisionalOutside(_ verdict: BandVerdict) {
        var chart = Self.small
        chart.outside = [3: verdict]
        let sign = verdict == .more ? "r-up" : "r-down"
        #expect(ChartFigure(chart.chart(as: .dots), id: "x").html.string.components(of: "\"pt-prov \(sign)\"") == 2)
        #expect(ChartFigure(chart.chart(as: .columns), id: "x").html.string.components(of: "\"b-prov \(sign)\"") == 1)
    }

    @Test("have the same table as the line would")
    func table() {
        #expect(Self.small.chart(as: .dots).table == Self.small.chart.table)
    }

    // MARK: A strip

    private func strip(_ values: [Double], own: Int, margin: ClosedRange<Double>? = nil) -> StripChart {
        StripChart(
            language: .dutch, title: "t", summary: "s", unit: "per 1.000 inwoners",
            items: values.map { .init(name: "n\($0)", value: $0, text: "\($0)") }, own: own, margin: margin,
            reference: ("Stad: 5,0", 5), table: DataTable(caption: "t", columns: [], rows: []))
    }

    private func html(_ strip: StripChart) -> String {
        strip.chart.graphic.html(GraphicContext(summary: "s", language: .dutch, isExample: true, id: "x")).string
    }

    @Test("has a tick and a reading per area, from low to high, and one that is marked")
    func ticks() {
        let html = html(strip([10, 5, 5, 0], own: 1, margin: 3...8))
        #expect(html.components(of: "class=\"one\"") == 4)
        #expect(html.components(of: "class=\"hit\"") == 4)
        #expect(html.components(of: "class=\"pt\"") == 1)
        #expect(html.contains("<line class=\"wh\" x1=\"30%\" x2=\"80%\""))
        #expect(html.contains(">n5.0: 5.0</text>"))
        #expect(html.contains("Stad: 5,0"))
        #expect(html.contains("Voorbeeldcijfers"))
        let titles = html.ranges(of: "<title>n0.0").first.map {
            html.distance(from: html.startIndex, to: $0.lowerBound)
        }
        let last = html.ranges(of: "<title>n10.0").first.map { html.distance(from: html.startIndex, to: $0.lowerBound) }
        #expect(titles ?? 0 < last ?? 0)
    }

    @Test("holds zeros alone, a mark that is not there and no number", arguments: [[0.0, 0], [.nan, 1e300], []])
    func wild(_ values: [Double]) {
        let html = html(strip(values, own: 7, margin: 0 ... .infinity))
        #expect(SoundMarkup.problem(in: html)?.description == nil)
        #expect(!html.contains("\"nan") && !html.contains("nan%") && !html.contains("inf\"") && !html.contains("inf%"))
    }

    // MARK: Where it lies

    @Test("fills the own area, links its neighbours and leaves the rest as ground")
    func locator() throws {
        func square(_ x: Double) -> [[MapPoint]] {
            [[(0.0, 0.0), (1, 0), (1, 1), (0, 1), (0, 0)].map { MapPoint(x: x + $0.0, y: 52 + $0.1) }]
        }
        let geometry = MapGeometry([0, 1, 2].map { [square($0)] })
        let areas = [
            LocatorMap.Area(name: "Een", isOwn: true), LocatorMap.Area(name: "Twee", href: "/gebied/BU2"),
            LocatorMap.Area(name: Gallery.hostile),
        ]
        let html = try #require(LocatorMap(summary: "s", areas: areas, geometry: geometry).html).string
        #expect(html.components(of: "<a href=\"/gebied/BU2\" aria-label=\"Twee\">") == 1)
        #expect(html.components(of: "class=\"own\"") == 1 && html.components(of: "class=\"near\"") == 1)
        #expect(SoundMarkup.problem(in: html)?.description == nil)
        #expect(LocatorMap(summary: "s", areas: [], geometry: MapGeometry([])).html == nil)
        // Coarse boundaries may leave nothing of a small area: no map then, and not an empty one.
        let gone = MapGeometry([[], [square(1)], [square(2)]])
        #expect(LocatorMap(summary: "s", areas: areas, geometry: gone).html == nil)
    }
}
