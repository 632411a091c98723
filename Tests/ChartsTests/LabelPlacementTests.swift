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
        for (width, isShort) in [(LabelPlacement.widths.wide, false), (LabelPlacement.widths.narrow, true)] {
            let shown = placed.filter { !isShort || !$0.isWideOnly }
            let boxes = shown.map { LabelPlacement.box($0.label, $0.candidate, width, isShort: isShort) }
            for (index, box) in boxes.enumerated() {
                let hits = boxes[(index + 1)...].count { $0.overlaps(box) }
                #expect(hits == 0)
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
