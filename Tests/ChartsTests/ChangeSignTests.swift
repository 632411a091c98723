import Markup
import Phrases
import Testing

@testable import Charts

@Suite("Signs of change on maps")
struct ChangeSignTests {
    /// Almere rose and its name fits; Renswoude fell and has no room for its name; Utrecht may be chance, Urk has too few.
    private static let changes: [String: MapArea.Change] = [
        "Almere": .init(.more, text: "+30%, hoger, meer dan toeval"),
        "Renswoude": .init(.less, text: "−40%, lager, meer dan toeval"),
        "Utrecht": .init(.chance, text: "+1%, kan toeval zijn"), "Urk": .init(.little, text: "te weinig om te zeggen"),
    ]

    private func area(_ name: String, _ value: Double) -> MapArea {
        var area = Gallery.area(name, value)
        area.change = Self.changes[name]
        return area
    }

    private func choropleth(_ names: Set<String> = Set(changes.keys)) -> Chart {
        let shapes = Boundaries.read("mn_gemeenten_2024.geojson").enumerated().map { index, feature in
            let plain = Gallery.area(feature.name, Gallery.rate(index))
            return ChoroplethMap.Shape(
                area: names.contains(feature.name) ? area(feature.name, Gallery.rate(index)) : plain,
                polygons: feature.polygons)
        }
        return ChoroplethMap(language: .dutch, texts: Gallery.mapTexts, shapes: shapes).chart
    }

    private var tiles: Chart {
        TileMap(
            language: .dutch, texts: Gallery.mapTexts,
            tiles: ["Almere", "Renswoude", "Utrecht", "Urk"].enumerated().map { index, name in
                .init(area: area(name, Gallery.rate(index + 3)), column: index, row: 0)
            }
        ).chart
    }

    private func drawing(_ chart: Chart) -> String {
        let html = ChartFigure(chart, id: "kaart").html.string
        return String(
            html.split(separator: "<div class=\"map").dropFirst().first?.split(separator: "<details").first ?? "")
    }

    private func legend(_ chart: Chart) -> String {
        let html = ChartFigure(chart, id: "kaart").html.string
        return String(
            html.split(separator: "<ul class=\"legend\">").dropFirst().first?.split(separator: "</ul>").first ?? "")
    }

    @Test("stand in the picture where a change is more than chance, up and down apart, and nowhere else")
    func onlyWhatStandsOut() {
        for chart in [choropleth(), tiles] {
            #expect(drawing(chart).contains("class=\"tri f-up\"") && drawing(chart).contains("class=\"tri f-down\""))
        }
        // Once for each width of the page, and once each in a file.
        #expect(ChartFile.svg(tiles).string.components(of: "<svg class=\"sign\"") == 2)
        #expect(!drawing(choropleth(["Utrecht", "Urk"])).contains("class=\"tri"))
        #expect(!legend(choropleth(["Utrecht", "Urk"])).contains("toeval"))
    }

    @Test("tell the direction by their form, not by colour alone")
    func form() {
        let up = ChangeSign(.more)?.path().string ?? "", down = ChangeSign(.less)?.path().string ?? ""
        #expect(up.contains("M-4.5 3h9l-4.5 -6z") && down.contains("M-4.5 -3h9l-4.5 6z"))
        #expect(ChangeSign(.chance) == nil && ChangeSign(.little) == nil && ChangeSign(nil) == nil)
    }

    @Test("are named in the legend, each only when it occurs")
    func named() {
        let both = legend(choropleth()), one = legend(choropleth(["Almere"]))
        #expect(both.contains("aantal gestegen, meer dan toeval") && both.contains("aantal gedaald, meer dan toeval"))
        #expect(one.contains("gestegen") && !one.contains("gedaald"))
    }

    @Test("come with their words in the table, and the table of a map without changes stays as it was")
    func table() {
        let chart = choropleth()
        #expect(chart.table.columns.last?.title == "Verandering")
        let row = chart.table.rows.first { $0.first?.text == "Renswoude" }
        #expect(row?.last?.text == "−40%, lager, meer dan toeval")
        #expect(choropleth([]).table.columns.count == 2)
    }

    @Test("are shown once per width of the map: beside the name, or alone where the name has no room")
    func widths() {
        let chart = choropleth(["Almere", "Renswoude"])
        let signs = drawing(chart).split(separator: "<svg class=\"sign").dropFirst().map { $0.prefix { $0 != "\"" } }
        // Almere at every width or at complementary ranges; Renswoude alone at every width.
        let whole = signs.count { $0.isEmpty }
        #expect(signs.count >= 2 && whole >= 1)
        let file = ChartFile.svg(chart).string
        #expect(file.components(of: "<svg class=\"sign") == 2)
        #expect(SoundMarkup.problem(in: file)?.description == nil)
        #expect(SoundMarkup.problem(in: ChartFigure(chart, id: "kaart").html.string)?.description == nil)
    }
}
