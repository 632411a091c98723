import Charts
import Markup
import Testing

@Suite("Drawings as high as a word")
struct WordTests {
    private let year: [Reading] = [.final(10), .final(14), .notDelivered, .final(12), .provisional(30)]

    @Test("draw the months in their band and the last one as a dot that says its verdict")
    func trend() {
        let band: [ClosedRange<Double>?] = [8...16, 8...16, nil, 8...16, 8...16]
        let html = WordTrend(year, band: band, verdict: .more).html.string
        #expect(SoundMarkup.problem(in: html)?.description == nil)
        #expect(html.components(of: "class=\"bandfill\"") == 2, "the missing month divides the band")
        #expect(
            html.contains("<circle class=\"o-up\" cx=\"85\" cy=\"3\""), "provisional is open, at the top of the scale")
        #expect(html.contains("aria-hidden"))
        #expect(WordTrend([.final(3)], verdict: .chance).html.string.isEmpty)
        #expect(!WordTrend([.final(.nan), .final(1), .final(2)], verdict: .less).html.string.contains("nan"))
    }

    @Test("put a change in its band, and the bare sign where there is no percentage")
    func band() {
        let html = WordBand(change: 60, band: -60...60, verdict: .more).html.string
        #expect(SoundMarkup.problem(in: html)?.description == nil)
        #expect(html.contains("x=\"18\" width=\"28\"") && html.contains("class=\"f-up\" cx=\"46\""))
        #expect(WordBand(change: 900, band: -1...1, verdict: .more).html.string.contains("cx=\"60\""))
        #expect(WordBand(change: nil, band: nil, verdict: .less).html.string.contains("g-down"))
    }

    @Test("draw a square per thing, and nothing where there is nothing to count by eye")
    func count() {
        let html = WordCount(reached: 2, missed: 1, open: 3, unknown: 4).html.string
        #expect(SoundMarkup.problem(in: html)?.description == nil)
        #expect(html.components(of: "w-met") == 2 && html.components(of: "w-unknown") == 4)
        #expect(html.components(of: "<rect") == 10)
        #expect(WordCount(reached: 1, missed: 0, open: 0, unknown: 0).html.string.isEmpty)
        #expect(WordCount(reached: 30, missed: 0, open: 20, unknown: 0).html.string.isEmpty)
    }
}
