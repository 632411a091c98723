import Charts
import Markup
import Phrases
import Testing

@Suite("Comparisons")
struct ComparisonTests {
    @Test("put the dot in or beside the band, to scale")
    func dot() {
        let html = ComparisonCell(change: -40, band: -20...20, verdict: .less).html.string
        #expect(html.contains("<rect class=\"bandfill\" x=\"37.5%\" width=\"25%\""))
        #expect(html.contains("<circle class=\"f-down\" cx=\"25%\""))
    }

    @Test("say the change and what chance can do, and without a percentage the verdict")
    func words() {
        let said = { (cell: ComparisonCell) in cell.html.string }
        #expect(
            said(ComparisonCell(change: 7, band: -5...6, verdict: .more, language: .dutch)).contains(
                "data-say=\"+7%; −5 tot +6% kan toeval zijn\""))
        #expect(
            said(ComparisonCell(change: nil, band: nil, verdict: .little, language: .english)).contains(
                "data-say=\"too few to say\""))
        #expect(
            ExpectedCell(28, mean: 11, band: 4...19, verdict: .more, language: .dutch).html.string.contains(
                "data-say=\"28; gewoon is 4 tot 19\""))
    }

    @Test("draw no dot on too few counts, and an arrow at what lies beyond the edge")
    func special() {
        let little = ComparisonCell(change: 300, band: nil, verdict: .little).html.string
        #expect(little.contains("g-little") && !little.contains("circle"))
        let far = ComparisonCell(change: 300, band: -10...10, verdict: .more).html.string
        #expect(!far.contains("circle") && far.contains("<path class=\"f-up\""))
        #expect(!ComparisonCell(change: .nan, band: -1...1, verdict: .chance, limit: .nan).html.string.contains("nan"))
    }

    @Test("never leave the sign without words")
    func verdicts() {
        for verdict in BandVerdict.allCases {
            let html = VerdictMark(verdict).labelled(.english).string
            let words = verdict.words(.english)
            #expect(html.contains(words))
            #expect(html.contains("aria-hidden=\"true\""))
        }
    }

    @Test(
        "keep bars within their cell",
        arguments: [(5.0, 10.0, "50%"), (20, 10, "100%"), (-3, 10, "0%"), (.nan, 0, "0%")])
    func bars(value: Double, largest: Double, width: String) {
        #expect(BarCell(value, largest: largest).html.string.contains("width=\"\(width)\""))
    }

    @Test("rank with margins as whiskers; a filled band is only what chance can make of it")
    func ranking() {
        let html = ChartFigure(Gallery.ranking.chart, id: "r").html.string
        #expect(html.components(of: "<li class=\"rank-row") == 8)
        #expect(html.components(of: "rank-now") == 1)
        #expect(html.components(of: "class=\"wh\"") == 3 * 7 && !html.contains("bandfill"))
        #expect(html.contains("data-say=\"Amersfoort: 42,1; marge 39,0 tot 44,0\""))
        #expect(html.contains("data-say=\"Eemnes: niet geleverd\""))
        var banded = Gallery.ranking
        banded.rows[0].band = 60...64
        let drawn = ChartFigure(banded.chart, id: "r").html.string
        #expect(
            drawn.components(of: "class=\"bandfill\"") == 1
                && drawn.contains("gewoon is 60,0 tot 64,0; meer dan toeval"))
        #expect(html.contains("<a href=\"/a\"><bdi>Utrecht</bdi></a>"))
        #expect(html.contains("url(#p-np)"))
    }
}
