import Facts
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
        /// Planted rises of this family that began inside the stretch and could have been seen.
        package let planted: Int
        /// Those on the list in the month they began or one of the two after it.
        package let found: Int
        /// Signals in all months together, and those that no planted rise explains.
        package let signals: Int
        package let falseSignals: Int
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
        // Asked backwards, so that the oldest is computed first and the list grows like time.
        let runs = questions.reversed().compactMap { question -> SignalRun? in
            if case .ready(let run) = state(question) { run } else { nil }
        }.reversed()
        return SignalHistory(family: family, runs: Array(runs), expected: questions.count, in: edition)
    }
}

extension SignalHistory {
    init(family: SignalFamily, runs: [SignalRun], expected: Int, in edition: Edition) {
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
        let found = own.filter { rise in
            let chances = tested.filter {
                $0.question.month >= rise.from
                    && $0.question.month < rise.from.advanced(by: Self.monthsToFind)
            }
            return chances.contains { run in
                run.signals.contains { $0.area == rise.area && rise.explains($0, in: edition) }
            }
        }
        let signals = tested.flatMap(\.signals)
        truth = Truth(
            planted: own.count, found: found.count, signals: signals.count,
            falseSignals: signals.count { signal in
                !edition.plantedRises.contains { $0.explains(signal, in: edition) }
            })
    }
}
