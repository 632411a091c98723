import Tables
import Testing

@Suite("Percent-coding")
struct PercentCodingTests {
    @Test("Any text comes back as it went", arguments: ["", "a b", "é%+&=/?#", "\u{0}\u{1F}", "Baarle-Nassau_1.~"])
    func roundTrip(_ text: String) {
        let coded = PercentCoding.encode(text)
        #expect(coded.utf8.allSatisfy { PercentCoding.isUnreserved($0) || $0 == UInt8(ascii: "%") })
        for plusIsSpace in [true, false] {
            #expect(PercentCoding.decode(ArraySlice(coded.utf8), plusIsSpace: plusIsSpace) == Array(text.utf8))
        }
    }

    @Test("A plus is a space in forms only; a sign of percentage without two digits is refused")
    func decoding() {
        func decoded(_ text: String, _ plusIsSpace: Bool = true) -> [UInt8]? {
            PercentCoding.decode(ArraySlice(text.utf8), plusIsSpace: plusIsSpace)
        }
        #expect(decoded("a+b%2B%c3%A9") == Array("a b+é".utf8) && decoded("a+b", false) == Array("a+b".utf8))
        for broken in ["%", "%4", "%4g", "%-1", "a%"] { #expect(decoded(broken) == nil) }
    }
}
