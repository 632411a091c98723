import CZlib
import Tables
import Testing

@Suite("Archives that somebody sends")
struct ZipReaderTests {
    private func archive(_ files: [(String, [UInt8])]) -> [UInt8] {
        var archive = ZipArchive()
        for (name, bytes) in files { archive.add(name, bytes) }
        return archive.bytes
    }

    /// An archive of one deflated file that says it is as large as it likes.
    private func deflated(_ content: [UInt8], states size: UInt32? = nil, method: UInt16 = 8) -> [UInt8] {
        var stream = z_stream(), packed = [UInt8](repeating: 0, count: content.count + 1_000), input = content
        #expect(vib_deflate_init_gzip(&stream, 9) == Z_OK)
        let count = input.withUnsafeMutableBufferPointer { source in
            packed.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                #expect(deflate(&stream, Z_FINISH) == Z_STREAM_END)
                return target.count - Int(stream.avail_out)
            }
        }
        deflateEnd(&stream)
        // A gzip stream is ten bytes of head, the bare data, and eight of tail.
        let bare = Array(packed[10..<(count - 8)])
        let sum = content.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
        return Self.archive(bare, method, sum, size ?? UInt32(content.count))
    }

    private static func archive(_ packed: [UInt8], _ method: UInt16, _ sum: UInt32, _ size: UInt32) -> [UInt8] {
        func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }
        func four(_ number: UInt32) -> [UInt8] { two(UInt16(number & 0xFFFF)) + two(UInt16(number >> 16)) }
        let name = Array("a.md".utf8)
        let shared =
            two(20) + two(0) + two(method) + two(0) + two(0) + four(sum) + four(UInt32(packed.count)) + four(size)
            + two(4) + two(0)
        let body = four(0x0403_4B50) + shared + name + packed
        let directory =
            four(0x0201_4B50) + two(20) + shared + two(0) + two(0) + two(0) + four(0) + four(0) + name
        return body + directory + four(0x0605_4B50) + two(0) + two(0) + two(1) + two(1) + four(UInt32(directory.count))
            + four(UInt32(body.count)) + two(0)
    }

    private func refusal(_ bytes: [UInt8]) -> ZipReader.Refusal? {
        do throws(ZipReader.Refusal) {
            _ = try ZipReader.files(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test("What was put in comes out, stored and deflated; folders are passed over")
    func files() throws {
        let text = Array(String(repeating: "een regel tekst\n", count: 500).utf8)
        let stored = try ZipReader.files(archive([("plan/", []), ("plan/a.md", text), ("b.md", [])]))
        #expect(stored.map(\.name) == ["plan/a.md", "b.md"] && stored.map(\.bytes) == [text, []])
        #expect(try ZipReader.files(deflated(text)).map(\.bytes) == [text])
    }

    @Test(
        "A name that climbs, hides or belongs to another system is refused",
        arguments: [
            "../a.md", "a/../../b.md", "/etc/passwd", "a//b.md", "./a.md", "a\\b.md", "C:a.md", "a\u{0}.md",
            "a\u{202E}dm.exe", "a/./b.md", String(repeating: "a", count: 201),
        ])
    func names(_ name: String) {
        #expect(refusal(archive([(name, [1])])) == .name(name))
    }

    @Test("A file twice, too many, or encrypted is refused")
    func shapes() {
        #expect(refusal(archive([("a.md", [1]), ("a.md", [2])])) == .twice("a.md"))
        #expect(refusal(archive((0...ZipReader.countLimit).map { ("\($0).md", []) })) == .tooManyFiles)
        #expect(refusal(deflated([1, 2, 3], method: 12)) == .unreadable("a.md"))
    }

    @Test("What says it is small and is not, or large, is stopped before it fills the memory")
    func bombs() {
        let zeros = [UInt8](repeating: 0, count: 8 << 20)
        #expect(refusal(deflated(zeros)) == .tooLarge("a.md"))
        #expect(refusal(deflated(zeros, states: 1_000)) == .damaged("a.md"))
        #expect(refusal(deflated([1, 2, 3], states: 1_000)) == .damaged("a.md"))
        let many = archive((0..<40).map { ("\($0).md", [UInt8](repeating: 0, count: 1 << 19)) })
        if case .tooLarge = refusal(many) {} else { Issue.record("20 MB in all are taken") }
    }

    @Test("Any damage is a refusal and never a crash")
    func damaged() {
        let whole = deflated(Array("tekst die lang genoeg is om in te pakken, tekst".utf8))
        #expect(refusal([]) == .notAnArchive)
        for length in 0..<whole.count { #expect(refusal(Array(whole.prefix(length))) != nil, "\(length)") }
        for place in whole.indices {
            var bytes = whole
            bytes[place] ^= 0xFF
            // Some bytes, such as a time, mean nothing here; what comes out is then what went in.
            if let files = try? ZipReader.files(bytes) { #expect(files.count <= 1) }
        }
    }
}
