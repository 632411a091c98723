/// Turns the cells of one offence, area × period, into running totals and bitmaps, period × area.
///
/// Goes through 64 areas at a time: one word of each bitmap row, and rows of cells that stay in the first cache.
struct TimeSums: Sendable {
    let sections: [Section]
    /// [level][period 0…T]: running number of cells with a value.
    let presence: [Int32]

    /// `nil` when a running total would not fit; the area's index is in `overflow`.
    init(_ plane: CellPlane, offence: Int, levelStarts: [Int], parts: PlaneParts) throws(TooLarge) {
        let areas = plane.areaCount, periods = plane.periodCount, words = PeriodPlanes.words(for: areas)
        var overflow: Int?
        var values = [UInt64](repeating: 0, count: words * periods)
        var secrets = values, undelivered = values
        let sums = Section(parts.sums, offence: offence, length: (periods + 1) * areas * 4) { raw in
            let sums = raw.assumingMemoryBound(to: Int32.self)
            plane.cells.withUnsafeBufferPointer { cells in
                for word in 0..<words {
                    let run = word * 64..<min(word * 64 + 64, areas)
                    overflow =
                        Self.accumulate(
                            cells, run, periods: periods, areas: areas, word: word, words: words, sums: sums,
                            values: &values, secrets: &secrets, undelivered: &undelivered) ?? overflow
                }
            }
        }
        if let overflow { throw TooLarge(area: overflow) }
        var sections = Self.bitmaps(
            offence, [(parts.values, values), (parts.secrets, secrets), (parts.undelivered, undelivered)])
        if sections.contains(where: { $0.part == parts.values }) { sections.append(sums) }
        self.sections = sections
        presence = Self.presence(values, words: words, periods: periods, levelStarts: levelStarts)
    }

    struct TooLarge: Error { let area: Int }

    private static func accumulate(
        _ cells: UnsafeBufferPointer<RawCell>, _ run: Range<Int>, periods: Int, areas: Int, word: Int, words: Int,
        sums: UnsafeMutableBufferPointer<Int32>, values: inout [UInt64], secrets: inout [UInt64],
        undelivered: inout [UInt64]
    ) -> Int? {
        var overflow: Int?
        for period in 0..<periods {
            var value: UInt64 = 0, secret: UInt64 = 0, missing: UInt64 = 0
            let before = period * areas, after = before + areas
            for area in run {
                let bits = cells[area * periods + period].bits, bit = UInt64(1) << UInt64(area & 63)
                let (sum, isOver) = sums[before + area].addingReportingOverflow(max(0, bits))
                if isOver { overflow = area }
                sums[after + area] = sum
                if bits >= 0 {
                    value |= bit
                } else if bits == RawCell.secret.bits {
                    secret |= bit
                } else if bits == RawCell.notDelivered.bits {
                    missing |= bit
                }
            }
            values[period * words + word] = value
            secrets[period * words + word] = secret
            undelivered[period * words + word] = missing
        }
        return overflow
    }

    /// Bitmaps without any bit are left out.
    private static func bitmaps(_ offence: Int, _ maps: [(SectionFile.Part, [UInt64])]) -> [Section] {
        maps.compactMap { part, words in
            guard words.contains(where: { $0 != 0 }) else { return nil }
            return words.withUnsafeBytes { Section(part, offence: offence, copying: $0) }
        }
    }

    private static func presence(_ values: [UInt64], words: Int, periods: Int, levelStarts: [Int]) -> [Int32] {
        var presence: [Int32] = []
        presence.reserveCapacity((levelStarts.count - 1) * (periods + 1))
        for (start, end) in zip(levelStarts, levelStarts.dropFirst()) {
            var running: Int32 = 0
            presence.append(0)
            for period in 0..<periods {
                if start < end { running += count(values, row: period * words, areas: start..<end) }
                presence.append(running)
            }
        }
        return presence
    }

    private static func count(_ values: [UInt64], row: Int, areas: Range<Int>) -> Int32 {
        var count = 0
        for word in areas.lowerBound >> 6...(areas.upperBound - 1) >> 6 {
            var bits = values[row + word]
            if word << 6 < areas.lowerBound { bits &= .max << UInt64(areas.lowerBound & 63) }
            if (word + 1) << 6 > areas.upperBound { bits &= ~(.max << UInt64(areas.upperBound & 63)) }
            count += bits.nonzeroBitCount
        }
        return Int32(count)
    }
}
