import Charts
import Foundation
import Markup
import Phrases
import Testing

/// Writes the gallery as a page and as files into the folder that `VIB_GALLERY` names, to look at with a browser.
///
/// The page asks for `vib.css`: the files of `Sources/SiteKit/Assets/Style`, joined.
@Suite("Gallery")
struct GalleryPage {
    @Test("can be looked at", .enabled(if: ProcessInfo.processInfo.environment["VIB_GALLERY"] != nil))
    func write() throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["VIB_GALLERY"] ?? "/tmp")
        let body = HTML.join(Gallery.charts) { id, chart in
            "<section>\(ChartFigure(chart, id: id, downloads: [("CSV", "/x.csv"), ("SVG", "/x.svg")]).html)</section>"
        }
        let verdicts = HTML.join(BandVerdict.allCases) { "<p>\(VerdictMark($0).labelled(.dutch))</p>" }
        let tile: HTML = """
            <div class="tiles"><article class="tile"><h3><a href="#">Woninginbraak</a></h3><p class="tile-value">720</p>\
            \(Gallery.spark.html)</article><article class="tile"><h3>Leeg</h3>\(Sparkline([], labels: ["2021", "2022", "2023"]).html)\
            </article></div>
            """
        let cells: [(String, ComparisonCell)] = [
            ("Vernieling", .init(change: -6, band: -12...13.5, verdict: .chance)),
            ("Motor", .init(change: -29, band: -24...32, verdict: .less)),
            ("Fiets", .init(change: 41, band: -14...18, verdict: .more)),
            ("Ver", .init(change: 190, band: -14...18, verdict: .more)),
            ("Weg", .init(change: -95, band: -44...48, verdict: .less)),
            ("Roof", .init(change: nil, band: nil, verdict: .little)),
        ]
        let table: HTML = """
            <div class="scroll"><table><thead><tr><th>Soort</th><th class="bar"></th><th class="ci">\(ComparisonCell.axis(.dutch))</th>\
            <th>Oordeel</th></tr></thead><tbody>\(each: cells, { name, cell in
                """
                <tr><th scope="row">\(name)</th><td class="bar">\(BarCell(60, previous: 70, largest: 80).html)</td>\
                <td class="ci">\(cell.html)</td><td>\(VerdictMark(cell.verdict).labelled(.dutch))</td></tr>
                """
            })</tbody></table></div>
            """
        let page: HTML = """
            <!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">\
            <link rel="stylesheet" href="vib.css"></head><body>\(Patterns.definitions)\
            <main class="wrap">\(body)<section>\(verdicts)\(tile)\(table)</section></main></body></html>
            """
        try page.string.write(to: folder.appendingPathComponent("charts.html"), atomically: true, encoding: .utf8)
        for (id, chart) in Gallery.charts {
            let file = folder.appendingPathComponent("\(id).svg")
            try ChartFile.svg(chart).string.write(to: file, atomically: true, encoding: .utf8)
        }
    }
}
