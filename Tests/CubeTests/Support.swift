import Cube
import Facts
import Geography
import TestKit

/// A delivery of every kind of cell, the same for the same seed: 3 levels, more than 64 areas, months and years.
func mixedDelivery(seed: UInt64, areas: Int = 150) -> DeliveryCells {
    var state = seed
    func next(_ bound: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % bound
    }
    func cell() -> RawCell {
        switch next(20) {
        case 0: .absent
        case 1: .secret
        case 2: .notDelivered
        case 3: RawCell(count: Int32(next(100_000)))
        default: RawCell(count: Int32(next(9)))
        }
    }
    let codes = (0..<areas).compactMap { index -> AreaCode? in
        let tail = String(1000 + index).dropFirst()
        return AreaCode(index == 0 ? "NL00" : index < 5 ? "GM010\(index)" : "BU01010\(tail)")
    }
    let offences = ["0.0.0", "1.1.1", "2.6.9", "2.6.10"].compactMap { OffenceCode($0) }
    let months = Month(ordinal: 2015 * 12)...Month(ordinal: 2015 * 12 + 26)
    let series = codes.count * offences.count
    return DeliveryCells(
        areas: codes.reversed(), offences: offences.reversed(), months: months, years: 2015...2017,
        monthly: (0..<series * months.count).map { index in
            // The second offence is complete, so that both ways of counting are met.
            index / (codes.count * months.count) == 1 ? RawCell(count: Int32(next(50))) : cell()
        },
        yearly: (0..<series * 3).map { _ in cell() })
}
