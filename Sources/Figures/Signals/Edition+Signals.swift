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
        let before = earlierSearched(question)
        let steps = Double(before.count + 1)
        var evidence: [MonthEvidence] = []
        for (place, month) in before.enumerated() {
            progress(Double(place) / steps)
            if case .searched(let found) = searched(SignalQuestion(question.family, month), { _ in }) {
                evidence.append(found.evidence)
            }
        }
        let start = Double(before.count) / steps
        switch searched(question, { progress(start + (1 - start) * $0) }) {
        case .refused(let refusal): return .notTested(refusal)
        case .searched(let found):
            progress(1)
            return .tested(listed(found, after: evidence, question))
        }
    }

    /// The months before a question that share its limit, as far as they can be searched, the oldest first.
    private func earlierSearched(_ question: SignalQuestion) -> [Month] {
        guard let months = signalMonths else { return [] }
        return (1..<SignalBaseline.settings.windowMonths).reversed().map { question.month.advanced(by: -$0) }
            .filter(months.contains)
    }

    /// A family in a month, searched once per edition: the lists of a year need it.
    private func searched(_ question: SignalQuestion, _ progress: @Sendable (Double) -> Void) -> SearchedFamily.Answer {
        memo.search("\(question.family.rawValue) \(question.month.key)") { search(question, progress) }
    }

    private func search(_ question: SignalQuestion, _ progress: @Sendable (Double) -> Void) -> SearchedFamily.Answer {
        let areas = signalAreas(question.family), selections = signalSelections(question.family, in: question.month)
        guard !areas.isEmpty, !selections.isEmpty, let held = cube.dimensions.months else { return .refused(.noSeries) }
        guard held.contains(question.month), !cube.isEmpty(month: question.month) else {
            return .refused(.monthMissing(absence(plan(areas[0]), selections[0].parts[0], month: question.month)))
        }
        guard let baseline = SignalBaseline(before: question.month, in: held) else {
            return .refused(.tooShort(required: SignalBaseline.required))
        }
        var collected = SignalCandidates(), totals: [Int: MonthlySeries] = [:]
        for (group, found) in candidates(in: areas, selections: selections, baseline: baseline, progress: progress)
            .enumerated()
        {
            collected.add(found)
            totals[group] = found.total
        }
        if collected.lacksMonth {
            return .refused(.monthIncomplete(missing: collected.refusals[.monthMissing] ?? 0, of: collected.known))
        }
        guard !collected.candidates.isEmpty else { return .refused(.tooShort(required: SignalBaseline.required)) }
        let found = SearchedFamily(
            collected, totals: totals, baseline: baseline, selections: selections.map(\.selection))
        return found.tested > 0 ? .searched(found) : .refused(.tooShort(required: SignalBaseline.required))
    }

    /// Reading takes about a third of the time, testing the rest.
    private static let readingShare = 0.3

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
            own.total = counts.total
            for (code, place) in places {
                own.add(counts, selection: selections[index].selection, group: index, area: code, place: place)
            }
            found.withLock { $0[index] = own }
            let count = done.add(1, ordering: .relaxed).newValue
            progress(Self.readingShare * Double(count) / Double(selections.count))
        }
        return found.withLock { $0.compactMap(\.self) }
    }

    private func listed(
        _ found: SearchedFamily, after evidence: [MonthEvidence], _ question: SignalQuestion
    ) -> SignalRun.Tested {
        let settings = SignalBaseline.settings
        let list = found.evidence.list(after: evidence, settings: settings)
        let status = status(of: question.month).status
        let touched = pack.events.filter { event in
            event.scope == .registeredOffences
                && found.baseline.usable([event]).prefix(found.baseline.counted?.count ?? 0).contains(false)
        }
        let signals = list.found.compactMap { series, share in
            found.candidates[series].map {
                Signal($0.candidate, $0.tested, falseShare: share, month: question.month, status: status)
            }
        }
        return SignalRun.Tested(
            count: found.tested, expectedByChance: list.expectedByChance,
            falseShareLimit: settings.falseDiscoveryRate,
            window: SignalRun.Window(
                months: list.months, listed: list.listed, expectedByChance: list.listedByChance),
            notTested: SignalRun.SeriesRefusal.allCases.compactMap { reason in
                found.refusals[reason].map { (reason, $0) }
            },
            baseline: found.baseline.counted ?? found.baseline.months,
            leftOut: touched.sorted { ($0.from, $0.id) < ($1.from, $1.id) },
            regional: found.regional, status: status,
            signals: signals.sorted {
                ($0.falseShare, $0.chance, $0.area, key(of: $0.offence))
                    < ($1.falseShare, $1.chance, $1.area, key(of: $1.offence))
            })
    }
}

/// A series that goes to the engine: its months before, and the month itself as the last.
struct SignalCandidate {
    let series: WatchedSeries
    let observed: Int
    let baseline: (cases: Int, months: Int)
    let input: SearchedSeries
}

/// What was read of a family: series to test, and how many of the others fell out for what.
struct SignalCandidates {
    private(set) var candidates: [SignalCandidate] = []
    private(set) var refusals: [SignalRun.SeriesRefusal: Int] = [:]
    /// Series that had figures in the months before, so that the month's own figure could be expected.
    private(set) var known = 0
    /// What the region counted of one selection.
    var total: MonthlySeries?

    /// More than one in ten of the series that go on have no figure: then the list would mislead.
    var lacksMonth: Bool { (refusals[.monthMissing] ?? 0) * 10 > known }

    mutating func add(_ other: SignalCandidates) {
        candidates += other.candidates
        refusals.merge(other.refusals, uniquingKeysWith: +)
        known += other.known
    }

    /// Whether a series is tested follows from the months before it; its own count decides nothing.
    mutating func add(_ counts: SignalCounts, selection: OffenceSelection, group: Int, area: AreaCode, place: Int) {
        let (history, isObserved) = counts.history(area: place)
        guard isObserved.contains(true) else { return }
        known += 1
        guard let observed = counts.count(area: place) else {
            refusals[.monthMissing, default: 0] += 1
            return
        }
        let series = SignalSeries(
            counts: history + [Double(observed)], isUsed: isObserved + [true],
            firstMonth: counts.baseline.months.lowerBound.monthOfYear)
        candidates.append(
            SignalCandidate(
                series: WatchedSeries(area: area, offence: selection), observed: observed,
                baseline: baselineFacts(history, isObserved: isObserved, baseline: counts.baseline),
                input: SearchedSeries(series, group: group, isPartOfTotal: counts.isPartOfTotal(area))))
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
