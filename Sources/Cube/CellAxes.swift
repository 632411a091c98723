import Facts
import Geography

/// What the cells of a file are counted by, in the file's own order.
///
/// In the file: six Int32 (first and last month, first and last year, number of areas, length of the text), then the
/// codes of areas and offences, one to a line.
struct CellAxes: Sendable {
    let areas: [AreaCode]
    let offences: [OffenceCode]
    let months: ClosedRange<Month>?
    let years: ClosedRange<Int>?

    private static let none = Int32.min
    private static let fixed = 24

    func section() -> Section {
        let text = Array((areas.map(\.rawValue) + offences.map(\.rawValue)).joined(separator: "\n").utf8)
        let numbers: [Int32] = [
            months?.lowerBound.ordinal ?? Self.none, months?.upperBound.ordinal ?? Self.none,
            years.map { Int32($0.lowerBound) } ?? Self.none, years.map { Int32($0.upperBound) } ?? Self.none,
            Int32(areas.count), Int32(text.count),
        ]
        return Section(.dimensions, offence: 0, length: Self.fixed + text.count) { bytes in
            for (index, number) in numbers.enumerated() {
                bytes.storeBytes(of: number, toByteOffset: index * 4, as: Int32.self)
            }
            for (index, byte) in text.enumerated() { bytes[Self.fixed + index] = byte }
        }
    }
}

extension CellAxes {
    /// `nil` when the bytes are none; a checksum has passed, so only another program's file can be so.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Self.fixed else { return nil }
        let numbers = (0..<6).map { bytes.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self) }
        let areaCount = Int(numbers[4]), length = Int(numbers[5])
        guard areaCount >= 0, length >= 0, length <= bytes.count - Self.fixed else { return nil }
        let lines = bytes[Self.fixed..<Self.fixed + length].split(separator: 0x0A)
        guard lines.count >= areaCount else { return nil }
        areas = lines[..<areaCount].compactMap { AreaCode(rawValue: String(decoding: $0, as: UTF8.self)) }
        offences = lines[areaCount...].compactMap { OffenceCode(rawValue: String(decoding: $0, as: UTF8.self)) }
        months = Self.range(numbers[0], numbers[1]).map { Month(ordinal: $0)...Month(ordinal: $1) }
        years = Self.range(numbers[2], numbers[3]).map { Int($0)...Int($1) }
        guard areas.count + offences.count == lines.count else { return nil }
    }

    private static func range(_ first: Int32, _ last: Int32) -> (Int32, Int32)? {
        first == none || first > last || last > 30_000 ? nil : (first, last)
    }
}

extension CubeDimensions {
    var axes: CellAxes { CellAxes(areas: areas, offences: offences, months: months, years: years) }

    /// `nil` when the axes are not in the cube's order.
    init?(_ axes: CellAxes) {
        self.init(areas: axes.areas, offences: axes.offences, months: axes.months, years: axes.years)
        guard areas == axes.areas, offences == axes.offences else { return nil }
    }
}
