import Facts
import Geography
import Statistics
import Synchronization

/// Values that follow from an edition alone, kept because every page asks for them again.
///
/// A lock, because pages are made on several threads at once: spreads and exact tests take 10 to 20 µs each and populations of
/// roll-ups are sums over hundreds of buurten. It is held for a look-up only, never while computing; two threads may compute the
/// same value, which is the same. Bounded: a full table is emptied, which costs time and never an answer.
/// Only what may take seconds is a promise, which the first who asks keeps.
final class EditionMemo: Sendable {
    struct SpreadKey: Hashable {
        let area: Int
        let selection: OffenceSelection
        /// Calendar years that take no part.
        let without: [ClosedRange<Int>]
        /// The months that take part where the parts change; all when `nil`.
        let era: ClosedRange<Month>?
    }

    /// Two spans of months, the earlier first, whichever of them is asked about.
    struct ScatterKey: Hashable {
        let area: Int
        let selection: OffenceSelection
        let first: Int
        let second: Int
        let length: Int
    }

    /// A kind of area, and the position of the first month that is not learnt from.
    struct DriftKey: Hashable {
        let level: AreaLevel
        let before: Int
    }

    struct LivesKey: Hashable {
        let municipality: AreaCode
        let level: AreaLevel
    }

    struct InhabitantsKey: Hashable {
        let area: AreaCode
        let year: Int
    }

    struct RatioKey: Hashable {
        let now: Int
        let before: Int
        let spread: SumSpread
    }

    /// The offences of the cube and of the pack, looked up once.
    struct OffenceLookup {
        let parts: [OffenceCode: OffencePart]
        /// What adds up to all offences, in code order.
        let types: [OffencePart]
        /// The rows of an area's table, in code order.
        let rows: [OffenceCode]
    }

    private let plans = Mutex<[AreaCode: AreaPlan]>([:])
    private let spreads = Mutex<[SpreadKey: Dispersion]>([:])
    private let scatters = Mutex<[ScatterKey: YearScatter?]>([:])
    private let drifts = Mutex<[DriftKey: LevelDrift]>([:])
    private let driftFamilies = Mutex<[AreaLevel: [MonthlySeries]]>([:])
    private let inhabitants = Mutex<[InhabitantsKey: Int?]>([:])
    private let lives = Mutex<[LivesKey: AreaLives]>([:])
    private let ratios = Mutex<[RatioKey: RateRatio]>([:])
    private let borders = Mutex<[AreaCode: [AreaCode]]>([:])
    private let years = Mutex<[Int]?>(nil)
    private let statuses = Mutex<[ReleaseStatus]?>(nil)
    private let addresses = Mutex<[AreaCode: String]>([:])
    private let table = Mutex<OffenceLookup?>(nil)
    private let searches = Mutex<[String: any Sendable]>([:])
    private let disclosures = Mutex<[String: Promise<any Sendable>]>([:])
    private static let limit = 16_384
    /// Two families over the two years of the look-back and the year before them, and a few more.
    private static let searchLimit = 96

    func plan(_ area: AreaCode, _ compute: () -> AreaPlan) -> AreaPlan { Self.kept(area, in: plans, compute) }

    func spread(_ key: SpreadKey, _ compute: () -> Dispersion) -> Dispersion { Self.kept(key, in: spreads, compute) }

    func scatter(_ key: ScatterKey, _ compute: () -> YearScatter?) -> YearScatter? {
        Self.kept(key, in: scatters, compute)
    }

    func drift(_ key: DriftKey, _ compute: () -> LevelDrift) -> LevelDrift { Self.kept(key, in: drifts, compute) }

    func driftFamily(_ level: AreaLevel, _ compute: () -> [MonthlySeries]) -> [MonthlySeries] {
        Self.kept(level, in: driftFamilies, compute)
    }

    func inhabitants(_ key: InhabitantsKey, _ compute: () -> Int?) -> Int? {
        Self.kept(key, in: inhabitants, compute)
    }

    func neighbours(_ area: AreaCode, _ compute: () -> [AreaCode]) -> [AreaCode] {
        Self.kept(area, in: borders, compute)
    }

    func populationYears(_ compute: () -> [Int]) -> [Int] { Self.kept(in: years, compute) }

    func monthStatuses(_ compute: () -> [ReleaseStatus]) -> [ReleaseStatus] { Self.kept(in: statuses, compute) }

    func address(_ area: AreaCode, _ compute: () -> String) -> String { Self.kept(area, in: addresses, compute) }

    func lives(_ key: LivesKey, _ compute: () -> AreaLives) -> AreaLives { Self.kept(key, in: lives, compute) }

    func ratio(_ key: RatioKey, _ compute: () -> RateRatio) -> RateRatio { Self.kept(key, in: ratios, compute) }

    func offenceLookup(_ compute: () -> OffenceLookup) -> OffenceLookup { Self.kept(in: table, compute) }

    /// What an audience may see of a source: it may take seconds, so that all who ask meanwhile wait for the first.
    ///
    /// As many as the pack has sources and there are audiences. Of any type, as in `search`.
    func disclosure<Value: Sendable>(_ key: String, _ compute: () -> Value) -> Value {
        let promise: Promise<any Sendable> = disclosures.withLock { table in
            if let known = table[key] { return known }
            let promise = Promise<any Sendable>()
            table[key] = promise
            return promise
        }
        let kept = promise.value { compute() as any Sendable }
        return kept as? Value ?? compute()
    }

    /// What a search leaves behind for the lists of other months, or a source for its links; `key` names what it is of.
    ///
    /// Of any type, because both are built on an edition, and an edition knows nothing of them.
    func search<Value: Sendable>(_ key: String, _ compute: () -> Value) -> Value {
        let kept = Self.kept(key, in: searches, limit: Self.searchLimit) { compute() as any Sendable }
        return kept as? Value ?? compute()
    }

    private static func kept<Key: Hashable & Sendable, Value: Sendable>(
        _ key: Key, in table: borrowing Mutex<[Key: Value]>, limit: Int = limit, _ compute: () -> Value
    ) -> Value {
        if let known = table.withLock({ $0[key] }) { return known }
        let value = compute()
        table.withLock { table in
            if table.count >= limit { table.removeAll(keepingCapacity: true) }
            table[key] = value
        }
        return value
    }

    private static func kept<Value: Sendable>(
        in place: borrowing Mutex<Value?>, _ compute: () -> Value
    ) -> Value {
        if let known = place.withLock({ $0 }) { return known }
        let value = compute()
        place.withLock { $0 = value }
        return value
    }
}

/// A value that the first who asks computes, while the others wait for it.
private final class Promise<Value: Sendable>: Sendable {
    private let kept = Mutex<Value?>(nil)

    func value(_ compute: () -> Value) -> Value {
        kept.withLock { kept in
            if let known = kept { return known }
            let value = compute()
            kept = value
            return value
        }
    }
}
