import Testing

@testable import Cube

@Suite("Checksum")
struct ChecksumTests {
    private func sum(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { Checksum.of($0) } }

    @Test("changes with any single bit, at every length", arguments: [1, 7, 8, 31, 32, 33, 64, 100, 257])
    func everyBit(length: Int) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
        var seen: Set<UInt64> = [sum(bytes)]
        for bit in 0..<length * 8 {
            var flipped = bytes
            flipped[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(seen.insert(sum(flipped)).inserted, "bit \(bit) of \(length) bytes")
        }
    }

    @Test("tells runs of zeros of different lengths apart")
    func zeros() {
        let sums = Set((0...200).map { sum(Array(repeating: 0, count: $0)) })
        #expect(sums.count == 201)
    }

    @Test("notices two words that changed places")
    func swaps() {
        let words: [UInt64] = (0..<16).map { $0 &* 0x0123_4567_89AB_CDEF }
        var seen: Set<UInt64> = [words.withUnsafeBytes { Checksum.of($0) }]
        for a in 0..<16 {
            for b in a + 1..<16 {
                var swapped = words
                swapped.swapAt(a, b)
                #expect(seen.insert(swapped.withUnsafeBytes { Checksum.of($0) }).inserted, "words \(a) and \(b)")
            }
        }
    }
}
