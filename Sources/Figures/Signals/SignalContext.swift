package import Facts
package import Geography

/// What stands around a signal: the same offence nearby in the same month, and the same series in the months before.
package struct SignalContext: Sendable {
    /// Areas with a signal of the same offence: the municipality of a buurt, its other buurten, a municipality's neighbours.
    package let nearby: [AreaCode]
    /// Months of the year before in which the same series was on the list, the newest first.
    package let before: [Month]
    /// Of how many of the twelve months before the list is known.
    package let monthsKnown: Int
}

extension SignalRuns {
    /// How many months back the same series is looked for, and how many of those a page has searched for itself.
    package static let monthsBack = 12, monthsAsked = 3

    /// Runs that the pages of a month read beside its own: those of the year before, as far as they can be made.
    package func earlier(than question: SignalQuestion) -> [SignalQuestion] {
        guard let months = edition.signalMonths else { return [] }
        return (1...Self.monthsBack).map { SignalQuestion(question.family, question.month.advanced(by: -$0)) }
            .filter { months.contains($0.month) }
    }

    /// Where else and when before; only what is computed already counts, `monthsKnown` says how much that is.
    package func context(of run: SignalRun) -> [WatchedSeries: SignalContext] {
        let earlier = self.earlier(than: run.question).compactMap { question in
            known(question).map { (question.month, Set($0.signals.map(\.series))) }
        }
        let others = SignalFamily.allCases.filter { $0 != run.question.family }
            .compactMap { known(SignalQuestion($0, run.question.month)) }.flatMap(\.signals)
        let near = SignalNeighbours(of: run.signals + others, in: edition)
        return Dictionary(
            run.signals.map { signal in
                let before = earlier.filter { $0.1.contains(signal.series) }.map(\.0)
                return (
                    signal.series,
                    SignalContext(nearby: near.areas(of: signal), before: before, monthsKnown: earlier.count)
                )
            }, uniquingKeysWith: { first, _ in first })
    }
}

/// Which signals of one month lie near each other: inside the same municipality, or with a common border.
struct SignalNeighbours {
    private let byOffence: [OffenceSelection: [AreaCode]]
    private let borders: [AreaCode: Set<Corner>]

    /// A corner of a border, to about a metre.
    private struct Corner: Hashable {
        let x: Int32
        let y: Int32
    }

    init(of signals: [Signal], in edition: Edition) {
        byOffence = Dictionary(grouping: signals, by: \.offence).mapValues { $0.map(\.area).uniqued() }
        let shared = byOffence.values.filter { $0.count > 1 }.flatMap(\.self)
        borders = Dictionary(
            Set(shared).compactMap { area in edition.boundaries[area].map { (area, Self.corners($0)) } },
            uniquingKeysWith: { first, _ in first })
    }

    func areas(of signal: Signal) -> [AreaCode] {
        (byOffence[signal.offence] ?? []).filter { $0 != signal.area && isNear($0, signal.area) }.sorted()
    }

    private func isNear(_ a: AreaCode, _ b: AreaCode) -> Bool {
        if a.municipality == b.municipality { return true }
        guard a.level == b.level, let one = borders[a], let other = borders[b] else { return false }
        // One common corner is a point where four areas meet.
        return one.intersection(other).count > 1
    }

    private static func corners(_ boundary: Boundary) -> Set<Corner> {
        var corners: Set<Corner> = []
        for polygon in boundary.polygons {
            for ring in [polygon.outer] + polygon.holes {
                for point in ring {
                    corners.insert(
                        Corner(x: Int32((point.x * 1e5).rounded()), y: Int32((point.y * 1e5).rounded())))
                }
            }
        }
        return corners
    }
}
