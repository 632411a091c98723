import Geography

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A municipality with its invented wijken and buurten.
struct DemoTown: Sendable {
    let code: AreaCode
    let wijken: [AreaCode]
    let neighbourhoods: [Neighbourhood]
    /// Offences per inhabitant against those of a town of 250,000; 1 where the size is invented.
    let pull: Double
    /// Change in inhabitants per year, 1 for none.
    let growth: Double

    struct Neighbourhood: Sendable {
        let code: AreaCode
        /// Index into the town's wijken.
        let wijk: Int
        /// In the year of the division.
        let inhabitants: Int
        /// Inhabitants, or what stands for them where people work or shop rather than live.
        let activity: Double
        let isCentre: Bool
    }

    /// `population` is divided over `count` buurten, in wijken of about six.
    ///
    /// - Parameter isStated: the population is a public fact: the buurten add up to it, and a larger town has more
    ///   offences per inhabitant.
    init?(code: AreaCode, population: Int, count: Int, seed: UInt64, isStated: Bool = false) {
        let key = DemoRandom.key(seed, code.rawValue), digits = code.rawValue.dropFirst(2)
        let wijkCount = min(99, max(1, (count + 5) / 6))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var wijken: [AreaCode] = [], neighbourhoods: [Neighbourhood] = []
        let shares = Shares(population, over: count, key: key, isExact: isStated)
        let pull = isStated ? Self.pull(of: population) : 1
        for wijk in 0..<wijkCount {
            guard let code = AreaCode("WK\(digits)\(two(wijk))") else { return nil }
            wijken.append(code)
            for number in count * wijk / wijkCount..<count * (wijk + 1) / wijkCount {
                let place = number - count * wijk / wijkCount + 1
                guard let code = AreaCode("BU\(digits)\(two(wijk))\(two(place))") else { return nil }
                let inhabitants = shares.inhabitants[number]
                let own = shares.isEmpty[number] ? 200 + shares.share[number] / 4 : Double(inhabitants)
                neighbourhoods.append(
                    Neighbourhood(
                        code: code, wijk: wijk, inhabitants: inhabitants, activity: own * pull, isCentre: number == 0))
            }
        }
        self.code = code
        self.wijken = wijken
        self.neighbourhoods = neighbourhoods
        self.pull = pull
        growth = Self.growth(of: code, seed: seed)
    }

    /// Change in inhabitants per year, between −0.2 and 1.4 per cent.
    static func growth(of code: AreaCode, seed: UInt64) -> Double {
        0.998 + 0.016 * DemoRandom.uniform(DemoRandom.key(seed, code.rawValue), 20_000)
    }

    /// People come to a large town from around it: offences per inhabitant grow with its size; plausible, not measured.
    private static func pull(of population: Int) -> Double { pow(Double(max(1, population)) / 250_000, 0.28) }

    /// Municipality, wijken and buurten, in the order of the town's rows.
    var codes: [AreaCode] { [code] + wijken + neighbourhoods.map(\.code) }
}

/// How the inhabitants of a town are divided over its buurten.
private struct Shares {
    /// What a buurt would have if people lived everywhere.
    let share: [Double]
    /// One in twelve is an industrial estate or the country outside: hardly anyone lives there.
    let isEmpty: [Bool]
    let inhabitants: [Int]

    init(_ population: Int, over count: Int, key: UInt64, isExact: Bool) {
        let weights = (0..<count).map { 0.25 + 2 * pow(DemoRandom.uniform(key, UInt64($0)), 2) }
        let total = weights.reduce(0, +)
        let share = weights.map { Double(population) * $0 / total }
        let isEmpty = (0..<count).map { $0 > 0 && DemoRandom.uniform(key, 10_000 &+ UInt64($0)) < 1 / 12 }
        var inhabitants = zip(share, isEmpty).map { $1 ? Int($0 / 60).clamped(to: 0...180) : Int($0) }
        if isExact { Self.complete(&inhabitants, to: population, shares: share, isEmpty: isEmpty) }
        (self.share, self.isEmpty, self.inhabitants) = (share, isEmpty, inhabitants)
    }

    /// What lacks goes to the buurten where people live, in proportion; the first ones take what rounding leaves.
    private static func complete(
        _ inhabitants: inout [Int], to population: Int, shares share: [Double], isEmpty: [Bool]
    ) {
        let lived = inhabitants.indices.filter { !isEmpty[$0] }, rest = population - inhabitants.reduce(0, +)
        let total = lived.reduce(0) { $0 + share[$1] }
        guard rest > 0, total > 0 else { return }
        for index in lived { inhabitants[index] += Int(Double(rest) * share[index] / total) }
        let left = population - inhabitants.reduce(0, +)
        for index in lived.prefix(max(0, left)) { inhabitants[index] += 1 }
    }
}

extension Comparable {
    func clamped(to range: ClosedRange<Self>) -> Self { min(max(self, range.lowerBound), range.upperBound) }
}
