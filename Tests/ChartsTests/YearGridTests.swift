import Charts
import Markup
import Phrases
import Testing

@Suite("Grid of years")
struct YearGridTests {
    /// Two years; the last month provisional, the one before not delivered.
    private func grid(_ change: (inout YearGrid) -> Void = { _ in }) -> YearGrid {
        var cells = (1...22).map { YearGrid.Cell(.final(Double($0 * 10))) }
        cells += [.init(.notDelivered), .init(.provisional(12), expected: 100...200, verdict: .less)]
        cells[13] = .init(.final(300), expected: 100...200, verdict: .more)
        var grid = YearGrid(
            language: .dutch, title: "t", summary: "s", firstYear: 2020, cells: cells,
            events: [.init(slot: 10, kind: .span(months: 4), label: "Avondklok")])
        change(&grid)
        return grid
    }

    private func html(_ grid: YearGrid) -> String {
        grid.chart.graphic.html(GraphicContext(summary: "s", language: grid.language, id: "x")).string
    }

    @Test("has a cell that can be read for every month of every year")
    func cells() {
        let html = html(grid())
        #expect(html.components(of: " hit\"") == 24)
        #expect(html.contains("<title>februari 2021: 300; gewoon is 100 tot 200, boven de band; Avondklok</title>"))
        #expect(html.contains("<title>november 2021: niet geleverd</title>"))
        #expect(html.contains("<title>december 2021: 12 (voorlopig); gewoon is 100 tot 200, onder de band</title>"))
        #expect(html.contains("data-across=\"12\""))
    }

    @Test("rings only what the figures put outside the band, apart for above and below")
    func rings() {
        let drawing = html(grid()).prefix { _ in true }.split(separator: "<ul class=\"legend\">")[0]
        #expect(String(drawing).components(of: "r-up") == 1)
        #expect(String(drawing).components(of: "r-down") == 1)
        #expect(!html(grid { $0.cells = $0.cells.map { .init($0.reading) } }).contains("ring r-"))
    }

    @Test("hatches a gap and gives no cell to months outside the deliveries")
    func gaps() {
        let html = html(grid { $0.cells[0] = .init(.absent) })
        #expect(html.components(of: "class=\"np hit\"") == 1)
        #expect(html.components(of: "class=\"blank hit\"") == 1)
        #expect(html.contains("<title>januari 2020: geen cijfers</title>"))
    }

    @Test("draws an event over new year in a piece per year, and a break before its month with its name below")
    func events() {
        #expect(html(grid()).split(separator: "<ul")[0].ranges(of: "class=\"happened\"").count == 2)
        let broken = html(grid { $0.events = [.init(slot: 6, kind: .breakInSeries, label: "Andere telling")] })
        #expect(broken.contains("<line class=\"tgt\" x1=\"50%\" x2=\"50%\" y1=\"0\" y2=\"30\"/>"))
        #expect(broken.contains("juli 2020: Andere telling"))
    }

    @Test("is filled up to whole years, and stands in its table as such")
    func table() {
        let chart = grid {
            $0 = YearGrid(
                language: .english, title: "t", summary: "s", firstYear: 2020, cells: Array($0.cells.prefix(15)))
        }.chart
        #expect(chart.table.columns.count == 13 && chart.table.rows.count == 2)
        #expect(chart.table.rows[1][3].text == "150")
        #expect(chart.table.rows[1][4].isMissing)
    }

    @Test(
        "names whole numbers in its legend",
        arguments: [([0.0, 0, 1, 4, 9], "0 misdrijven in de maand"), ([7, 7], "7 misdrijven in de maand")])
    func legend(_ values: [Double], _ first: String) {
        let html = html(
            grid {
                $0.cells = values.map { .init(.final($0)) } + Array(repeating: .init(.absent), count: 12 - values.count)
            })
        #expect(html.contains(first))
        #expect(!html.contains("0,5"))
    }

    @Test("holds nothing, and the wildest")
    func extremes() {
        let readings: [[Reading]] = [
            [], [.absent], Array(repeating: .notDelivered, count: 12), [.final(.nan), .final(1e300), .provisional(-4)],
        ]
        for cells in readings {
            let grid = YearGrid(
                language: .dutch, title: Gallery.hostile, subtitle: Gallery.hostile, summary: Gallery.hostile,
                firstYear: 2020, cells: cells.map { .init($0, expected: 0...1e300, verdict: .more) },
                events: [
                    .init(slot: -4, kind: .breakInSeries, label: Gallery.hostile),
                    .init(slot: -3, kind: .span(months: 900), label: Gallery.hostile),
                    .init(slot: 99, kind: .event, label: Gallery.hostile),
                ], isExample: true)
            let page = ChartFigure(grid.chart, id: "x").html.string, file = ChartFile.svg(grid.chart).string
            for text in [page, file] {
                #expect(SoundMarkup.problem(in: text)?.description == nil)
                #expect(!text.contains("<script") && !text.lowercased().contains("nan%"))
                #expect(text.contains("Voorbeeldcijfers"))
            }
        }
    }
}
