package import Facts
package import Geography

/// A sudden rise that was put into the example on purpose; whatever looks for signals should find it.
package struct PlantedJump: Hashable, Sendable {
    /// A municipality with all its buurten, or one buurt.
    package let area: AreaCode
    package let offence: OffenceCode
    /// From this month on, until the end.
    package let from: Month
    /// How many times as much as without it.
    package let factor: Double
}

extension PlantedJump {
    private static let offences = ["1.1.1", "1.2.3", "2.2.1", "2.5.2", "1.2.1", "1.4.5"].compactMap { OffenceCode($0) }
    private static let monthsBack = [5, 2, 11, 8, 17, 3, 1, 23]

    /// Spread over the towns; every other one in the largest buurt only.
    static func make(_ towns: [DemoTown], offences known: [OffenceCode], months: ClosedRange<Month>, seed: UInt64)
        -> [PlantedJump]
    {
        let usable = offences.filter { known.contains($0) }
        guard !usable.isEmpty else { return [] }
        let order = towns.indices.sorted {
            (DemoRandom.key(seed, "jump \(towns[$0].code)"), $0) < (DemoRandom.key(seed, "jump \(towns[$1].code)"), $1)
        }
        return order.prefix(max(1, min(40, towns.count / 5))).enumerated().compactMap { number, index in
            let town = towns[index], back = monthsBack[number % monthsBack.count]
            let largest = town.neighbourhoods.max { $0.activity < $1.activity }
            guard let area = number % 2 == 0 ? town.code : largest?.code else { return nil }
            return PlantedJump(
                area: area, offence: usable[number % usable.count],
                from: max(months.lowerBound, months.upperBound.advanced(by: -back)),
                factor: 2 + 0.5 * Double(number % 4))
        }
    }
}
