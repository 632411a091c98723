import CZlib
import Tables
import Testing

@Suite("Compression")
struct GzipTests {
    @Test("Compression comes back as it was, at both levels", arguments: [1, 9] as [Int32])
    func gzip(_ level: Int32) throws {
        let text = Array(String(repeating: "geregistreerde misdrijven per maand; ", count: 400).utf8)
        let packed = try #require(Gzip.compress(text, level: level))
        #expect(packed.count < text.count / 10)
        #expect(try inflated(packed, count: text.count) == text)
        #expect(Gzip.expand(packed, size: text.count) == text)
    }

    @Test("What does not become smaller is not compressed")
    func incompressible() {
        #expect(Gzip.compress([], level: 9) == nil)
        #expect(Gzip.compress(Array("kort".utf8), level: 9) == nil)
        var state: UInt64 = 7
        let noise = (0..<5_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return UInt8(truncatingIfNeeded: state >> 40)
        }
        #expect(Gzip.compress(noise, level: 9) == nil)
    }

    @Test("A stream that is broken, or holds another number of bytes than stated, is not expanded")
    func bounded() throws {
        let text = Array(String(repeating: "tekst ", count: 200).utf8)
        let packed = try #require(Gzip.compress(text, level: 9))
        #expect(Gzip.expand(Array("geen gzip".utf8), size: 9) == nil)
        for size in [0, text.count - 1, text.count + 1] { #expect(Gzip.expand(packed, size: size) == nil) }
    }

    private func inflated(_ bytes: [UInt8], count: Int) throws -> [UInt8] {
        var stream = z_stream(), input = bytes
        #expect(vib_inflate_init_gzip(&stream) == Z_OK)
        defer { inflateEnd(&stream) }
        return input.withUnsafeMutableBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: count + 1) { target, written in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(count + 1)
                written = inflate(&stream, Z_FINISH) == Z_STREAM_END ? count + 1 - Int(stream.avail_out) : 0
            }
        }
    }
}
