import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Effects")
struct EffectTests {
    /// Eight years of about 200 a month with a season; from month 72 on a share of it for six months.
    private func edition(share: Double, level: Double = 200, events: [RegistryEvent] = []) throws -> Edition {
        var test = TestEdition()
        let counts = (0..<96).map { month -> Int32 in
            let season = 1 + 0.2 * [0, 1, 2, 3, 2, 1, 0, -1, -2, -3, -2, -1][month % 12] / 3
            let wobble = Double((month * 7919) % 13) - 6
            let factor = (72..<78).contains(month) ? share : 1
            return Int32(max(0, (level * season * factor + wobble).rounded()))
        }
        test.builder = CubeBuilder().counts("GM0001", "1.1.1", from: "2012MM01", counts)
        test.events = events
        return try test.edition()
    }

    private func question(_ from: String = "2018MM01", _ to: String = "2018MM06", event: String? = nil) throws
        -> EffectQuestion
    {
        guard case .months(let months) = try period(from, to) else { throw NoMonths() }
        return EffectQuestion(
            area: try area("GM0001"), offence: .offence(try offence("1.1.1")), months: months, eventID: event)
    }

    private struct NoMonths: Error {}

    @Test("A fall of 40% comes out as a fall of 40%, more than chance")
    func fall() throws {
        let analysis = try edition(share: 0.6).effect(question())
        let estimate = try #require(analysis.estimate)
        #expect(abs(estimate.changePercent + 40) < 3)
        #expect(estimate.changeInterval.contains(estimate.changePercent))
        #expect(estimate.changeInterval.upperBound < 0 && estimate.verdict == .moreThanChanceDown)
        #expect(estimate.expectedInterval.contains(estimate.expected))
        #expect(estimate.months == 6 && estimate.baselineMonths == 72)
        let during = analysis.points.filter(\.isDuring)
        #expect(during.count == 6 && during.allSatisfy { $0.expected != nil })
        let text = estimate.sentences(analysis.question.months, in: .dutch).joined(separator: " ")
        #expect(text.contains("40% minder dan verwacht") || text.contains("39% minder") || text.contains("41% minder"))
        #expect(text.contains("meer dan toeval"))
    }

    @Test("Where nothing happened, the difference could be chance")
    func nothing() throws {
        let estimate = try #require(try edition(share: 1).effect(question()).estimate)
        #expect(estimate.verdict == .couldBeChance)
        #expect(estimate.ratioInterval.contains(1))
    }

    @Test("The verdict and the interval agree", arguments: [0.5, 0.9, 0.97, 1, 1.03, 1.1, 1.6])
    func agreement(_ share: Double) throws {
        let estimate = try #require(try edition(share: share).effect(question()).estimate)
        #expect((estimate.verdict == .couldBeChance) == estimate.ratioInterval.contains(1))
        #expect((estimate.verdict == .moreThanChanceUp) == (estimate.ratioInterval.lowerBound > 1))
    }

    @Test("Two years before are too few, and so is next to nothing; the answer says which")
    func refusals() throws {
        func refusal(_ analysis: EffectAnalysis) -> EffectAnalysis.Refusal? {
            if case .refused(let refusal) = analysis.outcome { refusal } else { nil }
        }
        let early = try edition(share: 1).effect(question("2014MM01", "2014MM03"))
        #expect(refusal(early) == .tooShort(observed: 24, required: 36))
        let later = try edition(share: 1).effect(question("2021MM01", "2021MM03"))
        #expect(refusal(later) == .noMonths)
        let long = try edition(share: 1).effect(question("2015MM01", "2018MM06"))
        #expect(refusal(long) == .tooLong(months: 42, limit: 36))
        let unknown = try edition(share: 1).effect(
            EffectQuestion(area: try area("GM0009"), offence: .all, months: question().months))
        guard case .noSeries? = refusal(unknown) else {
            Issue.record("an area without figures got an answer")
            return
        }
    }

    @Test("Other events are named: those in the same months, and those left out of the time before")
    func others() throws {
        func event(_ id: String, _ from: String, _ to: String) throws -> RegistryEvent {
            guard case .months(let months) = try period(from, to) else { throw NoMonths() }
            return RegistryEvent(
                id: id, kind: .event, title: Phrase(dutch: id), explanation: Phrase(dutch: id),
                from: months.lowerBound, until: months.upperBound, source: "test", certainty: .high)
        }
        let events = [
            try event("eerder", "2015MM03", "2015MM05"), try event("zelf", "2018MM01", "2018MM06"),
            try event("tegelijk", "2018MM04", "2018MM08"),
        ]
        let analysis = try edition(share: 0.6, events: events).effect(question(event: "zelf"))
        #expect(analysis.others.map(\.id) == ["tegelijk"])
        #expect(analysis.leftOut.map(\.id) == ["eerder"])
        #expect(analysis.estimate?.baselineMonths == 69)
        #expect(analysis.points.count(where: \.isLeftOut) == 3)
    }
}
