import Testing

@testable import Cube

@Suite("Cells as bytes")
struct CellBytesTests {
    private static let edges: [Int32] = [0, 1, 249, 250, 251, 255, 256, 65_535, 65_536, Int32.max, -1, -2, -3]

    @Test("come back as they were, around every edge of the encoding", arguments: [1, 15, 16, 17, 200])
    func roundTrip(length: Int) {
        for shift in edgeShifts {
            let cells = (0..<length).map { RawCell(bits: Self.edges[($0 * 7 + shift) % Self.edges.count]) }
            #expect(decoded(encoded(cells), count: length) == (cells.allSatisfy { $0 == .absent } ? [] : cells))
        }
    }

    @Test("take one byte for a small count")
    func small() {
        #expect(encoded((0..<200).map { RawCell(count: $0) }).count == 200)
    }

    @Test("take nothing when all are absent")
    func absent() {
        #expect(encoded(Array(repeating: .absent, count: 50)).isEmpty)
    }

    @Test("stay inside bytes that were cut off anywhere")
    func cut() {
        let cells = Self.edges.map { RawCell(bits: $0) }
        let bytes = encoded(cells)
        for end in bytes.indices {
            let back = decoded(Array(bytes[..<end]), count: cells.count)
            #expect(back.count == (end == 0 ? 0 : cells.count))
        }
    }

    private var edgeShifts: Range<Int> { 0..<Self.edges.count }

    private func encoded(_ cells: [RawCell]) -> [UInt8] { cells.withUnsafeBufferPointer { CellBytes.encode($0) } }

    private func decoded(_ bytes: [UInt8], count: Int) -> [RawCell] {
        guard !bytes.isEmpty else { return [] }
        var cells = [RawCell](repeating: .absent, count: count)
        cells.withUnsafeMutableBufferPointer { target in bytes.withUnsafeBytes { CellBytes.decode($0, into: target) } }
        return cells
    }
}
