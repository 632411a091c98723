import Markup
import Phrases
import Testing

@testable import Charts

@Suite("Labels in a plot")
struct LabelPlacementTests {
    private func label(_ text: String, x: Double, y: Double, priority: Int = 4) -> PlotLabel {
        let candidates = [0.0, -20, 20, -40, 40].map {
            PlotLabel.Candidate(x: x, dx: 0, y: y + $0, anchor: .middle)
        }
        return PlotLabel(.init(text), role: .context, candidates: candidates, priority: priority)
    }

    @Test("never lie over each other, at no width")
    func apart() {
        let labels = (0..<40).map { label("naam \($0 * 37)", x: Double(($0 * 31) % 100), y: Double(($0 * 53) % 200)) }
        let placed = LabelPlacement.place(labels, obstacles: [], height: 220)
        #expect(placed.count > 8)
        expectApart(placed)
    }

    @Test("lie above bars, not on them")
    func aboveBars() throws {
        let plot = Plot(axis: .years(from: 2022, month: 1, count: 24), unit: "signalen", height: 180) {
            for slot in 0..<24 { BarMark(slot: Double(slot), value: slot == 23 ? 8 : 2) }
        }
        let html = plot.html(GraphicContext(summary: "", language: .dutch, isExample: true, id: "a")).string
        let stamp = try #require(html.firstMatch(of: /class="stamp"[^>]* y="([0-9.]+)"/))
        // Eight is the top; bars of two begin at three quarters of the height.
        #expect(try #require(Double(stamp.1)) < 100)
    }

    @Test("that begin and end at places close together stay apart when the drawing grows")
    func apartWhenGrowing() {
        func event(_ text: String, _ x: Double, _ anchor: PlotLabel.Anchor) -> PlotLabel {
            let candidates = [8.0, 24].map {
                PlotLabel.Candidate(x: x, dx: anchor == .start ? 4 : -4, y: $0, anchor: anchor)
            }
            return PlotLabel(.init(text), role: .context, candidates: candidates, priority: 5)
        }
        let labels = [event("strenge lockdown", 38.33, .start), event("avondklok", 40, .end)]
        let placed = LabelPlacement.place(labels, obstacles: [], height: 240)
        #expect(placed.map(\.candidate.y) == [8, 24])
        expectApart(placed)
    }

    private func expectApart(_ placed: [LabelPlacement.Placed]) {
        for (widths, isShort) in [(LabelPlacement.widths.wide, false), (LabelPlacement.widths.narrow, true)] {
            let shown = placed.filter { !isShort || !$0.isWideOnly }
            for width in stride(from: widths[0], through: widths[1], by: 10) {
                let boxes = shown.map { LabelPlacement.box($0.label, at: $0.candidate, width: width, isShort: isShort) }
                for (index, box) in boxes.enumerated() {
                    let hits = boxes[(index + 1)...].count { $0.overlaps(box) }
                    #expect(hits == 0, "\(width) pixels wide")
                }
            }
        }
    }

    @Test("leave out what has no room, but never what matters most")
    func importance() {
        let labels = [label("eerste", x: 50, y: 50), label("tweede", x: 50, y: 50, priority: 0)]
        let none = PlotLabel(
            .init("derde"), role: .context, candidates: labels[0].candidates.prefix(1) + [], priority: 9)
        let placed = LabelPlacement.place(labels + [none], obstacles: [], height: 200)
        #expect(placed.map(\.label.text.full) == ["tweede", "eerste"])
    }

    @Test("keep clear of lines where they can")
    func obstacles() {
        let placed = LabelPlacement.place(
            [label("naam", x: 50, y: 100)], obstacles: [(50, 100), (50, 80)], height: 200)
        #expect(placed.first?.candidate.y == 120)
    }

    @Test("keep clear of a line that jumps from one side of them to the other")
    func spikes() {
        var canvas = Canvas(axis: SlotAxis(count: 60), scale: ValueScale(ticks: Ticks(high: 6), height: 150))
        // Zero, and now and then one: both ends of a jump lie outside the words at the foot of the plot.
        LineMark((0..<60).map { .final($0 % 7 == 3 ? 1 : 0) }, style: .now).draw(on: &canvas)
        let foot = PlotLabel.Candidate(x: 0, dx: 6, y: 138, anchor: .start)
        let top = PlotLabel.Candidate(x: 0, dx: 6, y: 10, anchor: .start)
        let stamp = PlotLabel("Voorbeeldcijfers", role: .stamp, candidates: [foot, top], priority: 0)
        let placed = LabelPlacement.place([stamp], obstacles: canvas.obstacles, height: 150)
        #expect(placed.map(\.candidate.y) == [10])
    }

    @Test("of what happened are numbered flags that keep apart at every width, with the names under the plot")
    func flags() throws {
        let plot = Plot(axis: SlotAxis(count: 60), unit: "misdrijven") {
            LineMark((0..<60).map { .final(Double($0)) }, style: .now)
            for slot in [4, 32, 34, 36, 38, 57, 58] {
                RectangleMark(slot..<(slot + 2), .span, label: .init("strenge lockdown \(slot)"))
            }
        }
        let context = GraphicContext(summary: "", language: .dutch, id: "a")
        let flags = plot.layout(context).flags.flags
        #expect(flags.map(\.name) == [4, 32, 34, 36, 38, 57, 58].map { "strenge lockdown \($0)" })
        for (widths, shift) in [
            (LabelPlacement.widths.narrow, \PlotFlags.Flag.narrow), (LabelPlacement.widths.wide, \PlotFlags.Flag.wide),
        ] {
            for width in stride(from: widths[0], through: widths[1], by: 10) {
                let places = flags.map { $0.x / 100 * width + $0[keyPath: shift] }
                #expect(zip(places.dropFirst(), places).allSatisfy { $0 - $1 >= 16.9 }, "\(width) pixels wide")
                #expect(places.allSatisfy { $0 >= 0 && $0 <= width })
            }
        }
        let html = plot.html(context).string
        #expect(html.contains("<li><span aria-hidden=\"true\">7</span>strenge lockdown 58</li>"))
        #expect(plot.drawing(width: 900, context).content.string.contains(">strenge lockdown 58</text>"))
    }

    @Test(
        "move apart at the end of lines, in order and within the plot",
        arguments: [
            [10, 12, 14, 90], [0, 0, 0], [100, 99, 1], [50], [], [95, 96, 97, 98, 99, 100],
        ] as [[Double]])
    func spread(positions: [Double]) {
        let placed = Spread.apart(positions, gap: 16, within: 0...100)
        #expect(placed.count == positions.count)
        let sorted = placed.sorted()
        for (upper, lower) in zip(sorted, sorted.dropFirst()) { #expect(lower - upper >= 15.99) }
        for (position, own) in zip(positions, placed) {
            for (other, its) in zip(positions, placed) where position < other { #expect(own < its) }
        }
        #expect((sorted.first ?? 0) >= -0.01 && (sorted.last ?? 0) <= 100.01)
    }
}
