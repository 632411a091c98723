package import Facts
package import Geography

/// A sudden rise that was put into the example on purpose; whatever looks for signals should find it.
package struct PlantedJump: Hashable, Sendable {
    /// A municipality with all its buurten, or one buurt.
    package let area: AreaCode
    package let offence: OffenceCode
    /// From this month on.
    package let from: Month
    /// The last month of it; `nil` when it goes on until the end.
    package let until: Month?
    /// How many times as much as without it.
    package let factor: Double

    /// Whether a month is in it.
    package func holds(_ month: Month) -> Bool { month >= from && until.map { month <= $0 } ?? true }
}

extension PlantedJump {
    private static let offences = ["1.1.1", "1.2.3", "2.2.1", "2.5.2", "1.2.1", "1.4.5"].compactMap { OffenceCode($0) }
    private static let monthsBack = [5, 2, 11, 8, 17, 3, 1, 23]

    static func make(_ towns: [DemoTown], offences known: [OffenceCode], months: ClosedRange<Month>, seed: UInt64)
        -> [PlantedJump]
    {
        let order = towns.indices.sorted {
            (DemoRandom.key(seed, "jump \(towns[$0].code)"), $0) < (DemoRandom.key(seed, "jump \(towns[$1].code)"), $1)
        }.map { towns[$0] }
        let lasting = lasting(order, known: known, months: months)
        return lasting + short(order, known: known, months: months, besides: lasting)
    }

    /// Rises that stay, spread over the towns; every other one in the largest buurt only.
    private static func lasting(_ towns: [DemoTown], known: [OffenceCode], months: ClosedRange<Month>) -> [PlantedJump]
    {
        let usable = offences.filter { known.contains($0) }
        guard !usable.isEmpty else { return [] }
        return towns.prefix(max(1, min(40, towns.count / 5))).enumerated().compactMap { number, town in
            let back = monthsBack[number % monthsBack.count]
            guard let area = number % 2 == 0 ? town.code : town.largest?.code else { return nil }
            return PlantedJump(
                area: area, offence: usable[number % usable.count],
                from: max(months.lowerBound, months.upperBound.advanced(by: -back)), until: nil,
                factor: town.visible(2 + 0.5 * Double(number % 4)))
        }
    }

    // MARK: Short ones

    /// With the lasting ones this makes twenty for each family in a region: enough to speak of a share.
    private static let shortCount = 33
    /// Types of which a municipality, and of which a single large buurt, has enough to see a rise in.
    private static let common = [
        "2.2.1", "3.9.1", "1.4.5", "1.2.1", "1.6.2", "2.5.2", "1.1.1", "3.5.2", "1.2.3", "3.7.4", "1.4.4", "1.2.5",
    ].compactMap { OffenceCode($0) }
    private static let commonest = ["1.2.1", "3.9.1", "2.5.2", "1.2.3", "2.2.1", "1.1.1", "3.5.2"].compactMap {
        OffenceCode($0)
    }

    /// Rises of three months over the last two years: large in a buurt, where the numbers are small, and less so in a whole town.
    private static func short(
        _ towns: [DemoTown], known: [OffenceCode], months: ClosedRange<Month>, besides others: [PlantedJump]
    ) -> [PlantedJump] {
        let usable = [common, commonest].map { $0.filter { known.contains($0) } }
        var taken = Set(others.map { Place(town: $0.area.municipality ?? $0.area, offence: $0.offence) })
        // From the other end of the order, so that towns with a lasting rise come last.
        return zip(0..<min(shortCount, towns.count), towns.reversed()).compactMap { number, town in
            let isBuurt = number % 2 == 0, types = usable[isBuurt ? 1 : 0]
            let from = months.upperBound.advanced(by: -(2 + number * 7 % 22))
            guard let area = isBuurt ? town.largest?.code : town.code, from > months.lowerBound,
                let offence = types.rotated(by: number / 2).first(where: {
                    !taken.contains(Place(town: town.code, offence: $0))
                })
            else { return nil }
            taken.insert(Place(town: town.code, offence: offence))
            return PlantedJump(
                area: area, offence: offence, from: from, until: from.advanced(by: 2),
                factor: town.visible(isBuurt ? 5 + Double(number / 2 % 4) : 2 + 0.5 * Double(number / 2 % 4)))
        }
    }

    private struct Place: Hashable {
        let town: AreaCode
        let offence: OffenceCode
    }
}

extension DemoTown {
    /// Where there are fewer offences per inhabitant a rise has to be larger to be seen; at most twice as large.
    fileprivate func visible(_ factor: Double) -> Double {
        let size = 1 + (factor - 1) * (1 / pull).clamped(to: 1...2)
        return (size * 10).rounded() / 10
    }

    fileprivate var largest: Neighbourhood? { neighbourhoods.max { $0.activity < $1.activity } }
}

extension [OffenceCode] {
    fileprivate func rotated(by count: Int) -> [OffenceCode] {
        guard !isEmpty else { return [] }
        return Array(self[(count % self.count)...] + self[..<(count % self.count)])
    }
}
