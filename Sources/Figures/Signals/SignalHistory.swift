package import Facts
import Geography

/// The search over two years of months, and for invented figures how much of what was planted it found.
package struct SignalHistory: Sendable {
    package let family: SignalFamily
    /// One per month, the oldest first; months that are not computed yet are absent.
    package let runs: [SignalRun]
    /// Months of the stretch whose run is not computed yet.
    package let isComplete: Bool
    package let truth: Truth?

    /// What a search finds of rises whose place and month are known.
    package struct Truth: Sendable {
        /// Planted rises of this family that began inside the stretch and could have been seen, the oldest first.
        package let rises: [Rise]
        /// Signals in all months together, and those that no planted rise explains.
        package let signals: Int
        package let falseSignals: Int
        /// How many chance alone was to bring over all months.
        package let expectedByChance: Double

        package var planted: Int { rises.count }
        /// Those on the list in the month they began or one of the two after it.
        package var found: Int { rises.count { $0.foundIn != nil } }
    }

    /// A planted rise, and the month in which it was first on the list; `nil` when it was on none in time.
    package struct Rise: Sendable {
        package let planted: PlantedRise
        package let foundIn: Month?
    }

    /// How many months a rise has to be on the list in: the one it begins in and two more.
    package static let monthsToFind = 3
    package static let months = 24
}

extension SignalRuns {
    /// The questions of the two years up to the newest month with figures, the oldest first.
    package func historyQuestions(_ family: SignalFamily) -> [SignalQuestion] {
        guard let last = edition.latestSignalMonth, let months = edition.signalMonths else { return [] }
        let first = max(months.lowerBound, last.advanced(by: 1 - SignalHistory.months))
        return (first...last).map { SignalQuestion(family, $0) }
    }

    /// What is known of the two years; asking starts what is missing.
    package func history(_ family: SignalFamily) -> SignalHistory {
        let questions = historyQuestions(family)
        let runs = questions.compactMap { question -> SignalRun? in
            if case .ready(let run) = state(question, .later) { run } else { nil }
        }
        return SignalHistory(family: family, runs: runs, expected: questions.count, in: edition)
    }
}

extension SignalHistory {
    package init(family: SignalFamily, runs: [SignalRun], expected: Int, in edition: Edition) {
        self.family = family
        self.runs = runs
        isComplete = runs.count == expected
        let tested = runs.filter { $0.tested != nil }
        guard !edition.plantedRises.isEmpty, isComplete, let first = tested.first?.question.month,
            let last = tested.last?.question.month
        else {
            truth = nil
            return
        }
        let own = edition.plantedRises.filter { $0.area.level == family.level && (first...last).contains($0.from) }
        let signals = tested.flatMap(\.signals)
        truth = Truth(
            rises: own.sorted { ($0.from, $0.area) < ($1.from, $1.area) }.map { rise in
                let end = rise.from.advanced(by: Self.monthsToFind)
                let found = tested.first { run in
                    run.question.month < end
                        && run.signals.contains { $0.area == rise.area && rise.explains($0, in: edition) }
                }
                return Rise(planted: rise, foundIn: found?.question.month)
            },
            signals: signals.count,
            falseSignals: signals.count { signal in
                !edition.plantedRises.contains { $0.explains(signal, in: edition) }
            }, expectedByChance: tested.reduce(0) { $0 + ($1.tested?.expectedByChance ?? 0) })
    }
}
