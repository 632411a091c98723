package import Cube
import Dispatch
import Facts
import Geography

extension DemoFigures {
    /// The total holds every type, also those that are published per year only; those stay out of the months.
    package func fill(offence: Int, monthly: inout CellPlane, yearly: inout CellPlane) {
        guard offences.indices.contains(offence), let months, let years else { return }
        let counts = counts(offence: offence, from: 0, count: months.count)
        let isTotal = offences[offence] == .total
        if !isYearly[offence] {
            monthly.cells = counts.map { RawCell(bits: $0) }
        }
        guard isTotal || isYearly[offence] else { return }
        for area in areas.indices where areas[area].level <= .municipality {
            for year in 0..<years.count {
                let start = area * months.count + year * 12
                yearly[area, year] = RawCell(count: counts[start..<start + 12].reduce(0, +))
            }
        }
    }

    /// Counts [area][month] of `count` months from month `from` of the figures on; towns are divided over the cores.
    func counts(offence: Int, from: Int, count: Int) -> [Int32] {
        let types = offences[offence] == .total ? offences.indices.filter { $0 != offence } : [offence]
        var counts = [Int32](unsafeUninitializedCapacity: areas.count * count) { buffer, end in
            buffer.initialize(repeating: 0)
            end = buffer.count
            // Towns write to rows of their own; nobody reads before all are done.
            nonisolated(unsafe) let target = buffer
            let share = max(1, towns.count / 16), shares = (towns.count + share - 1) / share
            DispatchQueue.concurrentPerform(iterations: shares) { part in
                for town in part * share..<min(towns.count, (part + 1) * share) {
                    let rows = town < self.rows.count ? self.rows[town] : []
                    let drawn = drawn(towns[town], types, from: from, count: count)
                    for (row, area) in rows.enumerated() {
                        for month in 0..<count { target[area * count + month] = drawn[row * count + month] }
                    }
                }
            }
        }
        if let country = areas.firstIndex(of: .netherlands) { addCountry(country, count: count, to: &counts) }
        return counts
    }

    /// Rows of one town: municipality, wijken, buurten.
    func drawn(_ town: DemoTown, _ types: [Int], from: Int, count: Int) -> [Int32] {
        let rows = 1 + town.wijken.count + town.neighbourhoods.count
        var drawn = [Int32](repeating: 0, count: rows * count)
        drawn.withUnsafeMutableBufferPointer { buffer in
            for type in types { generator.add(town, offence: type, from: from, count: count, to: buffer) }
        }
        return drawn
    }

    /// The country has a little more than its municipalities: of some offences the place is not known at all.
    private func addCountry(_ country: Int, count: Int, to counts: inout [Int32]) {
        for month in 0..<count {
            let sum = rows.reduce(Int32(0)) { $0 + counts[$1[0] * count + month] }
            counts[country * count + month] = sum + sum / 400
        }
    }
}
