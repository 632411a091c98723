import Testing

@testable import Accounts

@Suite("CBOR of authenticators")
struct CBORTests {
    static let written: [(String, CBOR)] = [
        ("00", CBOR.integer(0)), ("17", .integer(23)), ("1818", .integer(24)), ("190100", .integer(256)),
        ("1a00010000", .integer(65_536)), ("1b0000000100000000", .integer(4_294_967_296)),
        ("1b7fffffffffffffff", .integer(.max)), ("20", .integer(-1)), ("3863", .integer(-100)),
        ("3b7fffffffffffffff", .integer(.min)), ("40", .bytes([])), ("43010203", .bytes([1, 2, 3])),
        ("62c3bc", .text("ü")), ("80", .list([])), ("820102", .list([.integer(1), .integer(2)])),
        ("a0", .map([])), ("f4", .bool(false)), ("f5", .bool(true)), ("f6", .null),
        (
            "a30102203a000100006161f5",
            .map([
                .init(key: .integer(1), value: .integer(2)), .init(key: .integer(-1), value: .integer(-65_537)),
                .init(key: .text("a"), value: .bool(true)),
            ])
        ),
        ("81818180", .list([.list([.list([.list([])])])])),
    ]

    @Test("What CTAP2 writes is read", arguments: written)
    func read(_ hex: String, _ value: CBOR) throws {
        #expect(try CBOR(Hex.bytes(hex)) == value)
    }

    static let wrong: [(String, CBORRefusal)] = [
        ("", CBORRefusal.truncated), ("18", .truncated), ("1900", .truncated), ("43", .truncated),
        ("5b7fffffffffffffff", .truncated), ("9affffffff", .truncated), ("bb0fffffffffffffff", .truncated),
        ("0000", .trailing), ("a000", .trailing), ("1800", .notCanonical), ("1817", .notCanonical),
        ("190017", .notCanonical), ("1900ff", .notCanonical), ("1a0000ffff", .notCanonical),
        ("1b00000000ffffffff", .notCanonical), ("5801aa", .notCanonical), ("a201020102", .notCanonical),
        ("a202000100", .notCanonical), ("a220000100", .notCanonical), ("a262616100616200", .notCanonical),
        ("1c", .unsupported), ("1f", .unsupported), ("5f", .unsupported), ("7fff", .unsupported),
        ("9fff", .unsupported), ("bfff", .unsupported), ("c000", .unsupported), ("f7", .unsupported),
        ("f90000", .unsupported), ("fb0000000000000000", .unsupported), ("ff", .unsupported), ("e0", .unsupported),
        ("1bffffffffffffffff", .unsupported), ("3bffffffffffffffff", .unsupported), ("62c328", .notText),
        ("8181818180", .tooDeep), ("a101a101a101a101a0", .tooDeep),
    ]

    @Test("What it never writes is refused, with the reason", arguments: wrong)
    func refused(_ hex: String, _ refusal: CBORRefusal) throws {
        let bytes = try Hex.bytes(hex)
        #expect(throws: refusal) { try CBOR(bytes) }
    }

    @Test("A text beyond the bound is not looked at")
    func bounded() {
        #expect(throws: CBORRefusal.tooLarge) { try CBOR([UInt8](repeating: 0, count: CBOR.maximumBytes + 1)) }
    }

    @Test("Many lists in one another end at the bound, however many there are")
    func deep() {
        #expect(throws: CBORRefusal.tooDeep) { try CBOR([UInt8](repeating: 0x81, count: CBOR.maximumBytes)) }
    }
}

/// Bytes as a specification prints them.
enum Hex {
    struct NotHex: Error {}

    static func bytes(_ text: String) throws -> [UInt8] {
        let digits = Array(text)
        return try stride(from: 0, to: digits.count, by: 2).map { place in
            guard place + 1 < digits.count, let byte = UInt8(String(digits[place...(place + 1)]), radix: 16) else {
                throw NotHex()
            }
            return byte
        }
    }
}
