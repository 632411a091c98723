import Facts
import Geography
import Statistics
import Synchronization

/// Values that follow from an edition alone, kept because every page asks for them again.
///
/// A lock, because pages are made on several threads at once: spreads and exact tests take 10 to 20 µs each and populations of
/// roll-ups are sums over hundreds of buurten. It is held for a look-up only, never while computing; two threads may compute the
/// same value, which is the same. Bounded: a full table is emptied, which costs time and never an answer.
final class EditionMemo: Sendable {
    struct SpreadKey: Hashable {
        let area: Int
        let selection: OffenceSelection
        /// Calendar years that take no part.
        let without: [ClosedRange<Int>]
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
    private let ratios = Mutex<[RatioKey: RateRatio]>([:])
    private let years = Mutex<[Int]?>(nil)
    private let table = Mutex<OffenceLookup?>(nil)
    private let searches = Mutex<[String: any Sendable]>([:])
    private static let limit = 65_536
    /// Two families over the two years of the look-back and the year before them, and a few more.
    private static let searchLimit = 96

    func plan(_ area: AreaCode, _ compute: () -> AreaPlan) -> AreaPlan {
        if let known = plans.withLock({ $0[area] }) { return known }
        let plan = compute()
        plans.withLock { Self.store(plan, for: area, in: &$0) }
        return plan
    }

    func spread(_ key: SpreadKey, _ compute: () -> Dispersion) -> Dispersion {
        if let known = spreads.withLock({ $0[key] }) { return known }
        let spread = compute()
        spreads.withLock { Self.store(spread, for: key, in: &$0) }
        return spread
    }

    func scatter(_ key: ScatterKey, _ compute: () -> YearScatter?) -> YearScatter? {
        if let known = scatters.withLock({ $0[key] }) { return known }
        let scatter = compute()
        scatters.withLock { Self.store(scatter, for: key, in: &$0) }
        return scatter
    }

    func drift(_ key: DriftKey, _ compute: () -> LevelDrift) -> LevelDrift {
        if let known = drifts.withLock({ $0[key] }) { return known }
        let drift = compute()
        drifts.withLock { Self.store(drift, for: key, in: &$0) }
        return drift
    }

    func driftFamily(_ level: AreaLevel, _ compute: () -> [MonthlySeries]) -> [MonthlySeries] {
        if let known = driftFamilies.withLock({ $0[level] }) { return known }
        let family = compute()
        driftFamilies.withLock { $0[level] = family }
        return family
    }

    func inhabitants(_ key: InhabitantsKey, _ compute: () -> Int?) -> Int? {
        if let known = inhabitants.withLock({ $0[key] }) { return known }
        let count = compute()
        inhabitants.withLock { Self.store(count, for: key, in: &$0) }
        return count
    }

    func populationYears(_ compute: () -> [Int]) -> [Int] {
        if let known = years.withLock({ $0 }) { return known }
        let computed = compute()
        years.withLock { $0 = computed }
        return computed
    }

    func ratio(_ key: RatioKey, _ compute: () -> RateRatio) -> RateRatio {
        if let known = ratios.withLock({ $0[key] }) { return known }
        let ratio = compute()
        ratios.withLock { Self.store(ratio, for: key, in: &$0) }
        return ratio
    }

    func offenceLookup(_ compute: () -> OffenceLookup) -> OffenceLookup {
        if let known = table.withLock({ $0 }) { return known }
        let computed = compute()
        table.withLock { $0 = computed }
        return computed
    }

    /// What a search leaves behind for the lists of other months; `key` names its kind and month.
    func search<Value: Sendable>(_ key: String, _ compute: () -> Value) -> Value {
        if let known = searches.withLock({ $0[key] as? Value }) { return known }
        let value = compute()
        searches.withLock { table in
            if table.count >= Self.searchLimit { table.removeAll() }
            table[key] = value
        }
        return value
    }

    private static func store<Key, Value>(_ value: Value, for key: Key, in table: inout [Key: Value]) {
        if table.count >= limit { table.removeAll(keepingCapacity: true) }
        table[key] = value
    }
}
