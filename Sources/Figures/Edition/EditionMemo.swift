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
        let without: ClosedRange<Int>?
    }

    struct InhabitantsKey: Hashable {
        let area: AreaCode
        let year: Int
    }

    struct RatioKey: Hashable {
        let now: Int
        let before: Int
        let dispersion: Double
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
