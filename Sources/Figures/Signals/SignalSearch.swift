import Statistics

/// Hands the series of a family to the engine and reads its answer.
enum SignalSearch {
    struct Found {
        let candidate: SignalCandidate
        let result: SignalResult
    }

    struct Answer {
        var tested: Int
        var expectedByChance: Double
        /// One per series that the engine did not test.
        var refused: [SignalRun.SeriesRefusal] = []
        /// The least likely first.
        var found: [Found] = []
    }

    /// A series as the engine takes it: the tested month last.
    static func input(
        _ counts: [Double], _ isObserved: [Bool], firstMonth: Int, season: [Double]
    ) -> Statistics.SignalSeries {
        Statistics.SignalSeries(counts: counts, isUsed: isObserved, firstMonth: firstMonth, exposure: season)
    }

    static func search(_ candidates: [SignalCandidate]) -> Answer {
        let run = SignalEngine.test(candidates.map(\.input), settings: SignalBaseline.settings)
        var answer = Answer(tested: run.tested, expectedByChance: run.expectedByChance)
        for (candidate, outcome) in zip(candidates, run.outcomes) {
            switch outcome {
            case .tested(let result):
                if result.isSignal { answer.found.append(Found(candidate: candidate, result: result)) }
            case .notTested(.monthMissing): answer.refused.append(.monthMissing)
            case .notTested: answer.refused.append(.tooShort)
            }
        }
        answer.found.sort {
            ($0.result.pValue, $0.candidate.series.area) < ($1.result.pValue, $1.candidate.series.area)
        }
        return answer
    }
}
