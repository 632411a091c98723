import Foundation
import Testing

/// Tables of reference numbers, read as rows of named cells.
enum Reference {
    typealias Row = [String: String]

    /// A table under the shared reference folder, `data/statistics/…`.
    static func shared(_ name: String) throws -> [Row] {
        try rows(of: sharedFolder.appendingPathComponent("data/statistics/\(name)"))
    }

    /// The 42 reference series: counts and population by name.
    static func series() throws -> [String: (counts: [Double], population: [Double])] {
        var found: [String: (counts: [Double], population: [Double])] = [:]
        for row in try shared("series.csv") {
            let id = try #require(row["series_id"])
            found[id, default: ([], [])].counts.append(try row.number("count"))
            found[id]?.population.append(try row.number("population"))
        }
        return found
    }

    /// Says in the log of the tests how much was compared with R, and fails when it was nothing.
    static func report(_ what: String, compared: Int, worst: Double) {
        print("compared with R: \(what), \(compared) values, largest relative difference \(worst)")
        #expect(compared > 0, "nothing compared: \(what)")
    }

    /// A table that a script in `Oracles` made.
    static func oracle(_ name: String) throws -> [Row] {
        try rows(of: here.appendingPathComponent("Oracles/\(name)"))
    }

    private static let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()

    private static var sharedFolder: URL {
        if let path = ProcessInfo.processInfo.environment["VIB_SHARED"] { return URL(fileURLWithPath: path) }
        return here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("shared")
    }

    private static func rows(of url: URL) throws -> [Row] {
        let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
        let names = try #require(lines.first).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Row(uniqueKeysWithValues: zip(names, cells))
        }
    }
}

extension [String: String] {
    func number(_ name: String) throws -> Double {
        let cell = try #require(self[name], "\(name) in \(self)")
        return try #require(Double(cell), "\(name) in \(self)")
    }
}

/// Equal up to a relative difference; infinities equal only themselves.
func agrees(_ a: Double, _ b: Double, within tolerance: Double) -> Bool {
    a == b || abs(a - b) <= tolerance * max(abs(a), abs(b))
}

/// Reproducible random numbers for the tests (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
