import Cube
import Dispatch
import Facts
import Geography
import RegionPack
import Statistics
import Synchronization

extension Edition {
    /// Searches one family in one month; takes seconds for a large region, so that pages ask `SignalRuns` instead.
    ///
    /// - Parameter progress: the share of the work that is done, 0 to 1.
    package func signals(_ question: SignalQuestion, progress: @Sendable (Double) -> Void = { _ in }) -> SignalRun {
        SignalRun(
            question: question, outcome: outcome(question, progress), eventsInMonth: signalEvents(in: question.month),
            isExample: isExample, dataVersion: version)
    }

    private func outcome(_ question: SignalQuestion, _ progress: @Sendable (Double) -> Void) -> SignalRun.Outcome {
        let areas = signalAreas(question.family), selections = signalSelections(question.family)
        guard !areas.isEmpty, !selections.isEmpty, let held = cube.dimensions.months else {
            return .notTested(.noSeries)
        }
        guard held.contains(question.month), !cube.isEmpty(month: question.month) else {
            return .notTested(.monthMissing(absence(plan(areas[0]), selections[0].parts[0], month: question.month)))
        }
        guard let baseline = SignalBaseline(before: question.month, in: held) else {
            return .notTested(.tooShort(required: SignalBaseline.required))
        }
        var collected = SignalCandidates()
        for found in candidates(in: areas, selections: selections, baseline: baseline, progress: progress) {
            collected.add(found)
        }
        if collected.lacksMonth {
            return .notTested(
                .monthIncomplete(missing: collected.refusals[.monthMissing] ?? 0, of: collected.known))
        }
        guard !collected.candidates.isEmpty else {
            return .notTested(.tooShort(required: SignalBaseline.required))
        }
        let tested = tested(collected, baseline: baseline, question: question, progress: progress)
        return tested.count > 0 ? .tested(tested) : .notTested(.tooShort(required: SignalBaseline.required))
    }

    /// Reading takes about half of the time, testing the rest.
    private static let readingShare = 0.5

    private func candidates(
        in areas: [AreaCode], selections: [OffencePlan], baseline: SignalBaseline,
        progress: @Sendable (Double) -> Void
    ) -> [SignalCandidates] {
        let places = areas.compactMap { code in cube.dimensions.index(of: code).map { (code, $0) } }
        // A lock, because selections are read on all cores; it is held to put one result in its place.
        let found = Mutex<[SignalCandidates?]>(Array(repeating: nil, count: selections.count))
        let done = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: selections.count) { index in
            let counts = SignalCounts(selections[index], baseline, self)
            var own = SignalCandidates()
            for (code, place) in places {
                own.add(counts, selection: selections[index].selection, area: code, place: place)
            }
            if !counts.season.isEmpty { own.sharedSeasons = [selections[index].selection] }
            found.withLock { $0[index] = own }
            let count = done.add(1, ordering: .relaxed).newValue
            progress(Self.readingShare * Double(count) / Double(selections.count))
        }
        return found.withLock { $0.compactMap(\.self) }
    }

    private func tested(
        _ collected: SignalCandidates, baseline: SignalBaseline, question: SignalQuestion,
        progress: @Sendable (Double) -> Void
    ) -> SignalRun.Tested {
        let answer = SignalSearch.search(collected.candidates)
        progress(1)
        var refusals = collected.refusals
        for reason in answer.refused { refusals[reason, default: 0] += 1 }
        let status = status(of: question.month).status
        let touched = pack.events.filter { event in
            event.scope == .registeredOffences
                && baseline.usable([event]).prefix(baseline.counted?.count ?? 0).contains(false)
        }
        return SignalRun.Tested(
            count: answer.tested, expectedByChance: answer.expectedByChance,
            falseShareLimit: SignalBaseline.settings.falseDiscoveryRate,
            notTested: SignalRun.SeriesRefusal.allCases.compactMap { reason in refusals[reason].map { (reason, $0) } },
            baseline: baseline.counted ?? baseline.months,
            leftOut: touched.sorted { ($0.from, $0.id) < ($1.from, $1.id) },
            sharedSeasons: collected.sharedSeasons.sorted { key(of: $0) < key(of: $1) }, status: status,
            signals: answer.found.map { Signal($0.candidate, $0.result, month: question.month, status: status) })
    }
}

/// A series that goes to the engine: its months before, and the month itself as the last.
struct SignalCandidate {
    let series: WatchedSeries
    let observed: Int
    let baseline: (cases: Int, months: Int)
    let input: Statistics.SignalSeries
}

/// What was read of a family: series to test, and how many of the others fell out for what.
struct SignalCandidates {
    private(set) var candidates: [SignalCandidate] = []
    private(set) var refusals: [SignalRun.SeriesRefusal: Int] = [:]
    /// Series that had figures in the months before, so that the month's own figure could be expected.
    private(set) var known = 0
    /// What has a season that the region shares.
    var sharedSeasons: [OffenceSelection] = []

    /// More than one in ten of the series that go on have no figure: then the list would mislead.
    var lacksMonth: Bool { (refusals[.monthMissing] ?? 0) * 10 > known }

    mutating func add(_ other: SignalCandidates) {
        candidates += other.candidates
        refusals.merge(other.refusals, uniquingKeysWith: +)
        known += other.known
        sharedSeasons += other.sharedSeasons
    }

    /// Whether a series is tested follows from the months before it; its own count decides nothing.
    mutating func add(_ counts: SignalCounts, selection: OffenceSelection, area: AreaCode, place: Int) {
        let (history, isObserved) = counts.history(area: place)
        guard isObserved.contains(true) else { return }
        known += 1
        guard let observed = counts.count(area: place) else {
            refusals[.monthMissing, default: 0] += 1
            return
        }
        candidates.append(
            SignalCandidate(
                series: WatchedSeries(area: area, offence: selection), observed: observed,
                baseline: baselineFacts(history, isObserved: isObserved, baseline: counts.baseline),
                input: SignalSearch.input(
                    history + [Double(observed)], isObserved + [true],
                    firstMonth: counts.baseline.months.lowerBound.monthOfYear, season: counts.season)))
    }

    /// Cases and months of the stretch that the engine looks at.
    private func baselineFacts(_ counts: [Double], isObserved: [Bool], baseline: SignalBaseline) -> (
        cases: Int, months: Int
    ) {
        let length = baseline.counted?.count ?? 0
        var cases = 0.0, months = 0
        for index in 0..<length where isObserved[index] {
            cases += counts[index]
            months += 1
        }
        return (Int(cases), months)
    }
}
