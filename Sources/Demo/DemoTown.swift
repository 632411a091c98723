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
    init?(code: AreaCode, population: Int, count: Int, seed: UInt64) {
        let key = DemoRandom.key(seed, code.rawValue), digits = code.rawValue.dropFirst(2)
        let wijkCount = min(99, max(1, (count + 5) / 6))
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        var wijken: [AreaCode] = [], neighbourhoods: [Neighbourhood] = []
        let weights = (0..<count).map { 0.25 + 2 * pow(DemoRandom.uniform(key, UInt64($0)), 2) }
        let total = weights.reduce(0, +)
        for wijk in 0..<wijkCount {
            guard let code = AreaCode("WK\(digits)\(two(wijk))") else { return nil }
            wijken.append(code)
            for number in count * wijk / wijkCount..<count * (wijk + 1) / wijkCount {
                let place = number - count * wijk / wijkCount + 1
                guard let code = AreaCode("BU\(digits)\(two(wijk))\(two(place))") else { return nil }
                // One in twelve is an industrial estate or the country outside: hardly anyone lives there.
                let isEmpty = number > 0 && DemoRandom.uniform(key, 10_000 &+ UInt64(number)) < 1 / 12
                let share = Double(population) * weights[number] / total
                let inhabitants = isEmpty ? Int(share / 60).clamped(to: 0...180) : Int(share)
                neighbourhoods.append(
                    Neighbourhood(
                        code: code, wijk: wijk, inhabitants: inhabitants,
                        activity: isEmpty ? 200 + share / 4 : Double(inhabitants), isCentre: number == 0))
            }
        }
        self.code = code
        self.wijken = wijken
        self.neighbourhoods = neighbourhoods
        growth = 0.998 + 0.016 * DemoRandom.uniform(key, 20_000)
    }

    /// Municipality, wijken and buurten, in the order of the town's rows.
    var codes: [AreaCode] { [code] + wijken + neighbourhoods.map(\.code) }
}

extension Comparable {
    func clamped(to range: ClosedRange<Self>) -> Self { min(max(self, range.lowerBound), range.upperBound) }
}
