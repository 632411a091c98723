import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

/// A small country of series that do nothing, to which a test adds what should be seen.
enum QuietSeries {
    static let months = 72
    static let first = "2018MM01"
    static let types = ["1.1.1", "1.4.5", "1.4.6", "2.1.1"]

    static func area(_ index: Int) -> String { "GM\(index < 10 ? "000" : "00")\(index)" }

    /// Twelve municipalities × four types, means from 2 to 40, with chance of their own.
    static func builder(_ change: (_ area: Int, _ type: Int, _ month: Int, Int32) -> Int32?) -> CubeBuilder {
        var builder = CubeBuilder()
        var state: UInt64 = 7
        func uniform() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) * 0x1p-53
        }
        for area in 1...12 {
            for (type, code) in types.enumerated() {
                let mean = Double(2 + (area * 7 + type * 11) % 39)
                for month in 0..<months {
                    // Twelve uniforms make a bell; its variance is that of a Poisson count.
                    let bell = (0..<12).reduce(-6.0) { sum, _ in sum + uniform() }
                    let count = Int32(max(0, (mean + bell * mean.squareRoot()).rounded()))
                    let key = Period(key: first).flatMap { period -> Month? in
                        if case .month(let start) = period { start.advanced(by: month) } else { nil }
                    }
                    guard let key, let kept = change(area, type, month, count) else { continue }
                    builder = builder.count(Self.area(area), code, in: key.key, is: kept)
                }
            }
        }
        return builder
    }
}

@Suite("Signals")
struct SignalTests {
    private func month(_ offset: Int) throws -> Month {
        guard case .month(let first)? = Period(key: QuietSeries.first) else { throw NoMonth() }
        return first.advanced(by: offset)
    }

    private struct NoMonth: Error {}

    private func edition(
        events: [RegistryEvent] = [], planted: [PlantedRise] = [],
        _ change: (_ area: Int, _ type: Int, _ month: Int, Int32) -> Int32? = { $3 }
    ) throws -> Edition {
        var test = TestEdition()
        test.builder = QuietSeries.builder(change)
        test.events = events
        test.plantedRises = planted
        return try test.edition()
    }

    private var last: Int { QuietSeries.months - 1 }

    @Test("A tripled month is found, with its expectation, size and verdict")
    func found() throws {
        let edition = try edition { area, type, month, count in
            area == 5 && type == 1 && month == self.last ? count * 3 + 12 : count
        }
        let run = edition.signals(SignalQuestion(.municipality, try month(last)))
        let tested = try #require(run.tested)
        #expect(tested.count == 48)
        let signal = try #require(run.signals.first)
        #expect(try signal.area == area("GM0005"))
        #expect(try signal.offence == .offence(offence("1.4.5")))
        #expect(run.signals.count <= 2)
        #expect(Double(signal.observed) > signal.expected.upper)
        #expect(signal.ratioInterval.contains(signal.ratio) && signal.ratioInterval.lowerBound > 1)
        #expect(signal.differenceInterval.contains(signal.difference))
        #expect(signal.falseShare <= tested.falseShareLimit && signal.chance < 0.01)
        #expect(signal.verdict == .moreThanChanceUp)
        #expect(tested.expectedByChance > 0 && tested.expectedByChance < 1)
    }

    @Test(
        "What comes in the same month of every year can be the season; what never came before cannot",
        arguments: [(27, true), (1, false)])
    func sameMonths(_ decembers: Int, _ canBeTheSeason: Bool) throws {
        let edition = try edition { area, type, month, count in
            guard area == 3, type == 2, month % 12 == self.last % 12 else { return count }
            return month == self.last ? 60 : month > self.last - 30 ? Int32(2 * decembers) : Int32(decembers)
        }
        let third = try area("GM0003")
        let signals = edition.signals(SignalQuestion(.municipality, try month(last))).signals
        let signal = try #require(signals.first { $0.area == third })
        let before = edition.sameMonths(before: signal)
        #expect(before.points.map(\.month.year) == [2022, 2021, 2020, 2019, 2018])
        #expect(before.points.first?.value.value == 2 * decembers)
        #expect(before.canBeTheSeason == canBeTheSeason)
        for (language, remark) in [(Language.dutch, "tijd van het jaar"), (.english, "time of the year")] {
            let text = try #require(before.text(in: language))
            #expect(text.hasPrefix("\(2 * decembers) in 2022, \(2 * decembers) in 2021, \(decembers) in 2020"))
            #expect(text.contains(remark) == canBeTheSeason)
        }
    }

    @Test("What comes in one month of every year everywhere is no signal, and more than that is one")
    func sharedSeason() throws {
        let december = last % 12
        let edition = try edition { area, type, month, count in
            guard type == 0, month % 12 == december else { return count }
            let more = Int32(5 * (2 + area * 7 % 39))
            return (count + more) * (area == 9 && month == self.last ? 2 : 1)
        }
        let run = edition.signals(SignalQuestion(.municipality, try month(last)))
        let ninth = try area("GM0009"), fireworks = OffenceSelection.offence(try offence(QuietSeries.types[0]))
        #expect(run.signals.filter { $0.offence == fireworks }.map(\.area) == [ninth])
        let forecast = try #require(edition.forecast(area: ninth, offence: fireworks, months: 12)).months
        let next = try #require(forecast.last).expected.mean, june = forecast[5].expected.mean
        #expect(next > 4 * june && next < 9 * june)
    }

    @Test("What is tested follows from the months before, never from the month's own count", arguments: [0, 1, 900])
    func eligibility(_ count: Int) throws {
        let quiet = try edition().signals(SignalQuestion(.municipality, try month(last)))
        let changed = try edition { $2 == self.last ? Int32(count) : $3 }
            .signals(SignalQuestion(.municipality, try month(last)))
        #expect(changed.tested?.count == quiet.tested?.count)
        #expect(changed.tested?.notTested.map(\.reason) == quiet.tested?.notTested.map(\.reason))
    }

    @Test("Numbers of one and two are never listed")
    func small() throws {
        let run = try edition { $2 == self.last ? min($3, 2) : 0 }.signals(
            SignalQuestion(.municipality, try month(last)))
        #expect(run.tested != nil && run.signals.isEmpty)
    }

    @Test("A month that nobody has is not tested and says so")
    func missingMonth() throws {
        let edition = try edition()
        let run = edition.signals(SignalQuestion(.municipality, try month(last + 1)))
        guard case .notTested(.monthMissing(let reason)) = run.outcome else {
            Issue.record("tested a month without figures")
            return
        }
        #expect(reason == .afterLastPeriod)
        #expect(SignalSheet(run, edition: edition, language: .dutch).text().contains("is niet getoetst"))
    }

    @Test("A month of which a large part is missing is not tested; a small part only leaves out those series")
    func incompleteMonth() throws {
        let half = try edition { area, _, month, count in month == self.last && area > 6 ? nil : count }
        guard
            case .notTested(.monthIncomplete(let missing, let all)) = half.signals(
                SignalQuestion(.municipality, try month(last))
            ).outcome
        else {
            Issue.record("tested a month of which half is missing")
            return
        }
        #expect(missing == 24 && all == 48)
        let one = try edition { area, type, month, count in
            month == self.last && area == 1 && type == 0 ? nil : count
        }
        let run = one.signals(SignalQuestion(.municipality, try month(last)))
        #expect(run.tested?.count == 47)
        #expect(run.tested?.notTested.map(\.reason) == [.monthMissing])
    }

    @Test("A break takes the months before it out; too short after it, a series is not tested")
    func breaks() throws {
        let recent = RegistryEvent(
            id: "breuk", kind: .breakInSeries, title: Phrase(dutch: "Breuk"),
            explanation: Phrase(dutch: "Anders geteld."), from: try month(50), offences: [try offence("1.4.5")],
            source: "test", certainty: .high)
        let run = try edition(events: [recent]).signals(SignalQuestion(.municipality, try month(last)))
        #expect(run.tested?.count == 36)
        #expect(run.tested?.notTested.map(\.count) == [12])
        #expect(run.tested?.leftOut.map(\.id) == ["breuk"])
    }

    @Test("What an event did to the whole region is no reason to expect less afterwards, and no reason for signals")
    func events() throws {
        let lockdown = RegistryEvent(
            id: "lockdown", kind: .event, title: Phrase(dutch: "Lockdown"),
            explanation: Phrase(dutch: "Alles dicht."), from: try month(30), until: try month(40),
            source: "test", certainty: .high)
        func collapsed(_ area: Int, _ type: Int, _ month: Int, _ count: Int32) -> Int32? {
            (30...40).contains(month) ? 0 : count
        }
        let without = try edition(collapsed).signals(SignalQuestion(.municipality, try month(last)))
        let with = try edition(events: [lockdown], collapsed).signals(SignalQuestion(.municipality, try month(last)))
        #expect(with.tested?.leftOut.map(\.id) == [])
        #expect(with.tested?.count == without.tested?.count)
        #expect(with.signals.count <= 2)
    }

    @Test("Too little history is no test")
    func short() throws {
        let edition = try edition { $2 < 49 ? nil : $3 }
        let run = try edition.signals(SignalQuestion(.municipality, month(last)))
        guard case .notTested(.tooShort) = run.outcome else {
            Issue.record("tested on 22 months")
            return
        }
        #expect(edition.latestSignalMonth == nil && edition.signalMonths == nil)
        #expect(try self.edition().signalMonths?.lowerBound == month(SignalQuestion.monthsNeeded))
    }

    @Test("A search is computed once, in the background, and kept")
    func kept() async throws {
        let runs = SignalRuns(try edition())
        let question = SignalQuestion(.municipality, try month(last))
        #expect(runs.known(question) == nil)
        await runs.prepare([question], within: .seconds(600))
        guard case .ready(let run) = runs.state(question) else {
            Issue.record("the search did not end")
            return
        }
        #expect(run.question == question && runs.known(question) != nil)
    }

    @Test("The same series in earlier months and the same offence in the municipality stand beside a signal")
    func context() async throws {
        let runs = SignalRuns(
            try edition { area, type, month, count in
                area == 5 && type == 1 && month >= self.last - 1 ? count * 3 + 12 : count
            })
        let question = SignalQuestion(.municipality, try month(last))
        runs.search([question] + runs.earlier(than: question))
        guard case .ready(let run) = runs.state(question), let signal = run.signals.first else {
            Issue.record("no signal")
            return
        }
        let context = try #require(runs.context(of: run)[signal.series])
        #expect(try context.before == [month(last - 1)])
        #expect(context.monthsKnown == 12)
    }

    @Test("The look back says what share of the planted rises was found, and what share of the signals is false")
    func lookBack() async throws {
        let rise = PlantedRise(
            area: try area("GM0005"), offence: try offence("1.4.5"), from: try month(last - 3), factor: 4)
        let runs = SignalRuns(
            try edition(planted: [rise]) { area, type, month, count in
                area == 5 && type == 1 && month >= self.last - 3 ? count * 4 + 10 : count
            })
        runs.search(runs.historyQuestions(.municipality))
        let history = runs.history(.municipality)
        #expect(history.isComplete && history.runs.count == 24)
        let truth = try #require(history.truth)
        #expect(truth.planted == 1 && truth.found == 1)
        #expect(try truth.rises.first?.foundIn == month(last - 3))
        let byChance = history.runs.compactMap(\.tested).reduce(0) { $0 + $1.expectedByChance }
        #expect(truth.expectedByChance == byChance && byChance > 0)
        #expect(truth.signals >= 3 && truth.falseSignals <= truth.signals - 3)
        #expect(runs.history(.neighbourhood).truth == nil)
    }

    @Test("A rise that is over explains no later signal, and one that was not seen in time counts as not found")
    func lookBackEnded() throws {
        let short = PlantedRise(
            area: try area("GM0005"), offence: try offence("1.4.5"), from: try month(last - 8),
            until: try month(last - 6), factor: 4)
        let unseen = PlantedRise(
            area: try area("GM0007"), offence: try offence("1.1.1"), from: try month(last - 8),
            until: try month(last - 6), factor: 2)
        // The first rise is there three months later than it is said to be.
        let runs = SignalRuns(
            try edition(planted: [short, unseen]) { area, type, month, count in
                area == 5 && type == 1 && month >= self.last - 5 && month < self.last - 2 ? count * 4 + 10 : count
            })
        runs.search(runs.historyQuestions(.municipality))
        let truth = try #require(runs.history(.municipality).truth)
        #expect(truth.planted == 2 && truth.found == 0 && truth.rises.allSatisfy { $0.foundIn == nil })
        #expect(truth.signals >= 3 && truth.falseSignals == truth.signals)
    }

    @Test(
        "How unusual reads in months, years, or as rarer than a century",
        arguments: [
            (14.2, "door toeval gemiddeld eens in de 14 maanden"), (1_000, "door toeval gemiddeld eens in de 83 jaar"),
            (5_000, "door toeval minder dan eens in de 100 jaar"),
            (Double.infinity, "door toeval minder dan eens in de 100 jaar"),
        ])
    func rarity(_ months: Double, _ text: String) {
        #expect(SignalWords.rarity(months, in: .dutch) == text)
    }

    @Test("The files hold every signal with both intervals, and no word is read as a formula")
    func sheet() throws {
        let edition = try edition { area, type, month, count in
            area == 5 && type == 1 && month == self.last ? count * 3 + 12 : count
        }
        let run = edition.signals(SignalQuestion(.municipality, try month(last)))
        let sheet = SignalSheet(run, edition: edition, language: .english)
        let lines = sheet.csv().split(separator: "\r\n")
        #expect(lines.count == run.signals.count + 1)
        #expect(lines[0].contains("ratio_lower,ratio_upper") && lines[0].contains("difference_lower"))
        #expect(lines.count < 2 || lines[1].contains("moreThanChanceUp"))
        #expect(sheet.json().contains("\"outcome\" : \"tested\""))
    }
}
