import Charts
import Markup
import Phrases
import Testing

@Suite("All charts")
struct AllChartsTests {
    private func figure(_ chart: Chart) -> String {
        ChartFigure(chart, id: "x", downloads: [("CSV", "/x.csv")]).html.string
    }

    @Test("are sound markup without inline styles, as page and as file")
    func sound() {
        for chart in Gallery.charts.map(\.chart) + Gallery.extremes {
            #expect(SoundMarkup.problem(in: figure(chart))?.description == nil)
            #expect(SoundMarkup.problem(in: ChartFile.svg(chart).string)?.description == nil)
        }
        #expect(SoundMarkup.problem(in: Gallery.spark.html.string)?.description == nil)
        #expect(SoundMarkup.problem(in: Patterns.definitions.string)?.description == nil)
    }

    @Test("show hostile names as text only, and no number that is none")
    func hostile() {
        for chart in Gallery.extremes {
            for text in [figure(chart), ChartFile.svg(chart).string] {
                #expect(!text.contains("<script"))
                #expect(!text.unicodeScalars.contains("\u{202E}"))
                #expect(!text.lowercased().contains("nan%") && !text.contains("\"nan") && !text.contains("inf\""))
            }
        }
    }

    @Test("say in the drawing that figures are invented")
    func example() {
        for chart in Gallery.charts.map(\.chart) where chart.isExample {
            let drawing = figure(chart).prefix(while: { _ in true }).split(separator: "<details").first ?? ""
            #expect(drawing.contains("Voorbeeldcijfers") || drawing.contains("Example figures"))
            #expect(
                ChartFile.svg(chart).string.contains(chart.language == .dutch ? "Voorbeeldcijfers" : "Example figures"))
        }
        #expect(!figure(Gallery.trend.chart).contains("Voorbeeldcijfers"))
    }

    @Test("carry one sentence for who cannot see them, a table and downloads")
    func parts() {
        for (id, chart) in Gallery.charts {
            let html = ChartFigure(chart, id: id, heading: .second, downloads: [("CSV", "/x.csv")]).html.string
            #expect(html.contains("aria-label=\"\(chart.summary)\""))
            #expect(html.contains("<h2 id=\"\(id)\">"))
            #expect(html.contains("<details id=\"\(id)-table\">"))
            #expect(html.contains("<a href=\"/x.csv\">CSV</a>"))
            #expect(chart.table.rows.allSatisfy { $0.count == chart.table.columns.count })
        }
    }

    @Test("refer to nothing outside their file")
    func selfContained() {
        for chart in Gallery.charts.map(\.chart) {
            let file = ChartFile.svg(chart).string.replacing("http://www.w3.org/2000/svg", with: "")
                .replacing("href=\"#", with: "")
            #expect(
                !file.contains("http") && !file.contains("href") && !file.contains("@import") && !file.contains("var("))
        }
    }

    @Test("are the same every time")
    func deterministic() {
        for chart in Gallery.charts.map(\.chart) { #expect(figure(chart) == figure(chart)) }
    }
}
