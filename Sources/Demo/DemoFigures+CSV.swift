import Dispatch
import Facts
import Geography
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The example could not be written to a file.
package struct DemoFileFailure: Error, Hashable, Sendable {
    package let path: String
    package let errno: Int32
}

extension DemoFigures {
    /// Every buurt and offence over the last 24 months, in the layout of table 47022NED; gives the number of rows.
    ///
    /// As in that table an empty count means zero, and types that are published per year only are empty throughout.
    /// A nation with 59 offences gives 20,532,000 rows; `rows` stops after that many.
    @discardableResult
    package func writeCSV(to path: String, rows limit: Int = .max) throws(DemoFileFailure) -> Int {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw DemoFileFailure(path: path, errno: errno) }
        defer { close(descriptor) }
        let writer = DemoCSV(self, count: min(24, months?.count ?? 0))
        try write(DemoCSV.header, to: descriptor, path)
        var written = 0
        for offence in offences.indices where written < limit {
            let first = written
            let parts = Mutex<[[UInt8]]>(Array(repeating: [], count: towns.count))
            DispatchQueue.concurrentPerform(iterations: towns.count) { town in
                let bytes = writer.rows(town: town, offence: offence, first: first, limit: limit)
                parts.withLock { $0[town] = bytes }
            }
            for bytes in parts.withLock({ $0 }) where !bytes.isEmpty { try write(bytes, to: descriptor, path) }
            written = min(limit, first + writer.rowsPerOffence)
        }
        return written
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(DemoFileFailure) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0, from: done) }
            guard count > 0 else { throw DemoFileFailure(path: path, errno: errno) }
            done += count
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    bytes.baseAddress.map { write(descriptor, $0 + start, bytes.count - start) } ?? 0
}

/// Rows as bytes, one town at a time.
private struct DemoCSV: Sendable {
    static let header = Array(
        "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n".utf8)

    let figures: DemoFigures
    let from: Int
    let count: Int
    /// Index of each town's first buurt among all buurten.
    let starts: [Int]
    let rowsPerOffence: Int
    private let periods: [[UInt8]]

    init(_ figures: DemoFigures, count: Int) {
        self.figures = figures
        self.count = count
        from = (figures.months?.count ?? 0) - count
        var starts: [Int] = [], total = 0
        for town in figures.towns {
            starts.append(total)
            total += town.neighbourhoods.count
        }
        self.starts = starts
        rowsPerOffence = total * count
        periods = figures.months.map { $0.suffix(count).map { Array("\";\"\($0.key)\";".utf8) } } ?? []
    }

    func rows(town index: Int, offence: Int, first: Int, limit: Int) -> [UInt8] {
        let town = figures.towns[index], code = figures.offences[offence]
        let types = code == .total ? figures.offences.indices.filter { $0 != offence } : [offence]
        let isEmpty = figures.isYearly[offence]
        let drawn = isEmpty ? [] : figures.drawn(town, types, from: from, count: count)
        let offenceKey = Array(
            ";\"\(code.rawValue)\(String(repeating: " ", count: max(0, 6 - code.rawValue.utf8.count)))\";\"".utf8)
        var id = first + starts[index] * count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(town.neighbourhoods.count * count * 48)
        for (place, neighbourhood) in town.neighbourhoods.enumerated() {
            let row = (1 + town.wijken.count + place) * count, area = Array(neighbourhood.code.padded.utf8)
            for month in 0..<count {
                guard id < limit else { return bytes }
                bytes.append(decimal: id)
                bytes.append(contentsOf: offenceKey)
                bytes.append(contentsOf: area)
                bytes.append(contentsOf: periods[month])
                if !isEmpty, drawn[row + month] > 0 { bytes.append(decimal: Int(drawn[row + month])) }
                bytes.append(0x0A)
                id += 1
            }
        }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(decimal number: Int) {
        var rest = number, divisor = 1
        while rest / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(0x30 + rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }
}
