import Facts
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@testable import Figures

@Suite("Line-up of a signal")
struct LineUpTests {
    private static let last = QuietSeries.months - 1

    private func month(_ offset: Int) throws -> Month {
        guard case .month(let first)? = Period(key: QuietSeries.first) else { throw NoMonth() }
        return first.advanced(by: offset)
    }

    private struct NoMonth: Error {}

    private func edition(breaks: [RegistryEvent] = []) throws -> Edition {
        var test = TestEdition()
        test.builder = QuietSeries.builder { area, type, month, count in
            area == 5 && type == 1 && month == Self.last ? count * 3 + 12 : count
        }
        test.events = breaks
        return try test.edition()
    }

    private func signal(_ edition: Edition) throws -> Signal {
        try #require(edition.signals(SignalQuestion(.municipality, month(Self.last))).signals.first)
    }

    private func breakIn(_ offset: Int) throws -> RegistryEvent {
        RegistryEvent(
            id: "breuk", kind: .breakInSeries, title: Phrase(dutch: "Breuk"), explanation: Phrase(dutch: "x"),
            from: try month(offset), until: nil, offences: [], source: "x", certainty: .high)
    }

    @Test("holds the three years before the signal as they are, at one place, and stays as it is")
    func real() throws {
        let edition = try edition(), signal = try signal(edition)
        let lineUp = try #require(edition.lineUp(of: signal)), again = try #require(edition.lineUp(of: signal))
        #expect(lineUp.panels.count == SignalLineUp.size && lineUp.months.count == 36)
        #expect(lineUp.months.upperBound == signal.month)
        let real = edition.series(area: signal.area, offence: signal.offence, months: lineUp.months, band: false)
        #expect(lineUp.panels[lineUp.real] == real.points.map(\.value.value))
        #expect(lineUp.panels == again.panels && lineUp.real == again.real)
        #expect(lineUp.largest == lineUp.panels.joined().compactMap(\.self).max())
    }

    @Test("draws the last month about what the signal expected, with its scatter")
    func expected() throws {
        let edition = try edition(), signal = try signal(edition)
        #expect(signal.dispersion > 1)
        let lineUp = try #require(edition.lineUp(of: signal))
        let drawn = lineUp.panels.enumerated().filter { $0.offset != lineUp.real }.compactMap { $0.element.last ?? nil }
        #expect(drawn.count == 19)
        // Nineteen draws of which 95% lie inside: more than five outside once in 3,000 times.
        #expect(drawn.count { !signal.expected.contains($0) } <= 5)
    }

    @Test("shows nothing from before a break, and is not made of less than two years after one")
    func broken() throws {
        let later = try edition(breaks: [breakIn(Self.last - 30)])
        let signal = try signal(later)
        let lineUp = try #require(later.lineUp(of: signal))
        #expect(try lineUp.months.lowerBound == month(Self.last - 30) && lineUp.panels[0].count == 31)
        let short = try edition(breaks: [breakIn(Self.last - 20)])
        #expect(short.lineUp(of: signal) == nil)
    }

    @Test("Beside counts stands a whole expectation, and the three numbers add up")
    func words() throws {
        let signal = try signal(try edition())
        func text(_ mean: Double, _ observed: Int) -> String {
            Signal(
                area: signal.area, offence: signal.offence, month: signal.month, observed: observed,
                expected: ExpectedRange(mean: mean, lower: 2, upper: 11), ratio: Double(observed) / mean,
                ratioInterval: 2.9...7, chance: 1e-4, falseShare: 0.01, status: .final, baseline: (300, 58)
            ).sizeText(in: .dutch)
        }
        #expect(
            text(5.9, 28) == "22 meer dan verwacht; gerekend met 5,9 is dat 4,7 keer zo veel (tussen 2,9 en 7,0 keer)")
        #expect(text(117.4, 309) == "192 meer dan verwacht, 2,6 keer zo veel (tussen 2,9 en 7,0 keer)")
        #expect(text(0.2, 3) == "3 meer dan verwacht")
        #expect(SignalWords.expected(6.5, in: .dutch) == "7" && text(6.5, 28).hasPrefix("21 meer"))
        #expect(SignalWords.expected(0.49, in: .dutch) == "minder dan 1")
    }
}
