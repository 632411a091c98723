import Charts
import Markup
import Phrases
import Testing

@Suite("Trend charts")
struct TrendTests {
    private func html(_ chart: Chart) -> String { ChartFigure(chart, id: "x").html.string }

    @Test("dot what is provisional and hatch what was not delivered")
    func states() {
        let html = html(Gallery.trend.chart)
        #expect(html.contains("<path class=\"l-prov\""))
        #expect(html.contains("class=\"pt-prov\" cx=\"87.5%\""))
        #expect(html.contains("<rect fill=\"url(#p-np)\" x=\"91.67%\""))
        #expect(html.contains("niet geleverd"))
        #expect(html.contains(">142*</td>"))
        #expect(html.contains("<p class=\"small muted\">* voorlopig</p>"))
    }

    @Test("end their line at a break and begin it again after")
    func breaks() {
        func starts(_ events: [ChartEvent]) -> Int {
            var chart = Gallery.trend
            chart.current = .init(label: "2017", readings: (1...12).map { .final(Double($0)) })
            (chart.events, chart.previous, chart.band) = (events, [], [])
            let path = html(chart.chart).split(separator: "class=\"l-now\" d=\"").last?.prefix { $0 != "\"" } ?? ""
            return path.count { $0 == "M" }
        }
        #expect(starts([]) == 1)
        #expect(starts([.init(slot: 6, kind: .breakInSeries, label: "a")]) == 2)
        #expect(starts([.init(slot: 6, kind: .event, label: "a")]) == 1)
        #expect(starts([3, 8].map { .init(slot: $0, kind: .breakInSeries, label: "a") }) == 3)
    }

    @Test("leave a gap where a value is missing and a dot where one stands alone")
    func gaps() {
        let plot = Plot(axis: SlotAxis(count: 5), unit: "u") {
            LineMark([.final(1), .absent, .final(2), .absent, .final(3)], style: .previous)
        }
        let html = plot.html(GraphicContext(summary: "s", language: .dutch, isExample: false, id: "x")).string
        #expect(!html.contains("<path"))
        #expect(html.components(of: "class=\"pt-prev\"") == 3)
    }

    @Test("colour dots only as the figures say")
    func outside() {
        #expect(html(Gallery.broken.chart).components(of: "pt-out f-up") == 1)
        #expect(!html(Gallery.trend.chart).contains("pt-out"))
    }

    @Test("put years over months in the table")
    func table() {
        let table = Gallery.long.chart.table
        #expect(table.columns.count == 13)
        #expect(table.rows.count == 7)
        #expect(table.rows[6][12].isMissing)
        #expect(table.rows[6][11].isProvisional)
    }
}

extension String {
    func components(of part: String) -> Int { ranges(of: part).count }
}
