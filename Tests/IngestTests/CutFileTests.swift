import Facts
import Foundation
import FuzzCases
import Ingest
import TestKit
import Testing

/// A file that was cut off in the middle of a row is refused, or held until a person accepts it, whatever its format.
@Suite("Files cut off anywhere")
struct CutFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
        "of every format are refused or held",
        arguments: try FileManager.default.contentsOfDirectory(atPath: FormatTests.folder.path + "/examples"))
    func examples(name: String) throws {
        let bytes = [UInt8](
            try Data(contentsOf: FormatTests.folder.appending(path: "examples/\(name)")))
        let step = max(1, bytes.count / 300)
        try cut(bytes, at: Array(stride(from: 1, to: bytes.count, by: step)), name: name)
    }

    static let shared = [
        "47013NED_statline_view_gemeente_total_2022_2023.csv",
        "47018NED_2023JJ00_total_BU_utrecht_amersfoort_heuvelrug.csv", "47022NED_NL00_month_by_type_2012_2023.csv",
        "47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv", "buurt_names_gouda_rijswijk_zoetermeer.csv",
    ]

    @Test("of the real ones too", .enabled(if: Shared.isPresent), arguments: shared)
    func real(name: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Shared.path("data/police/\(name)"))))
        var random = MutatingRandom(seed: 13)
        // Where it was published once: two thirds of the way, in the middle of a row.
        let places = [bytes.count * 2 / 3 - 7] + (0..<20).map { _ in Int.random(in: 1..<bytes.count, using: &random) }
        try cut(bytes, at: places, name: name)
    }

    private func cut(_ bytes: [UInt8], at places: [Int], name: String) throws {
        let path = folder.path("cut-\(name)"), options = try FormatTests.options(for: name)
        let isText = name.hasSuffix(".csv")
        // White space behind the last brace of JSON is nothing.
        let end = bytes.lastIndex { $0 > 0x20 } ?? 0
        var judged = 0
        for place in places {
            let piece: Piece = isText ? Piece(of: bytes, cutAt: place) : place < end ? .halfway : .whole
            guard piece != .whole else { continue }
            judged += 1
            try Data(bytes[..<place]).write(to: URL(fileURLWithPath: path))
            let read = FileExplanation.of(path: path, name: name, options: options)
            let told = read.findings.filter { $0.kind == .fileTruncated }
            let isStopped = read.refusal != nil || told.contains { $0.hold != nil }
            if piece == .halfway {
                #expect(isStopped, "cut at \(place) of \(bytes.count)")
            } else {
                #expect(isStopped || !told.isEmpty, "not a word of the end at \(place) of \(bytes.count)")
            }
        }
        #expect(judged > 0)
    }
}

/// What a cut leaves of the last row.
private enum Piece {
    /// Nothing, or the whole row with its line ending, or a line that is no row.
    case whole
    /// All fields; of the last one perhaps only a part.
    case lastField
    case halfway

    init(of bytes: [UInt8], cutAt place: Int) {
        let begin = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
        let row = bytes[begin..<end].filter { $0 != 0x0D }, left = bytes[begin..<place].filter { $0 != 0x0D }
        func separators(_ text: [UInt8]) -> Int {
            text.reduce((0, false)) { seen, byte in
                byte == 0x22
                    ? (seen.0, !seen.1) : (seen.0 + (!seen.1 && (byte == 0x3B || byte == 0x2C) ? 1 : 0), seen.1)
            }.0
        }
        if left.isEmpty || separators(row) == 0 {
            self = .whole
        } else if separators(left) < separators(row) || left.count(where: { $0 == 0x22 }) % 2 == 1 {
            self = .halfway
        } else {
            self = .lastField
        }
    }
}
