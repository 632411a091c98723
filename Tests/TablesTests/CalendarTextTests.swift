import Foundation
import Testing

@testable import Tables

@Suite("Calendars as text")
struct CalendarTextTests {
    private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for byte in bytes {
            lines[lines.count - 1].append(byte)
            if byte == 0x0A { lines.append([]) }
        }
        return lines.dropLast()
    }

    @Test(
        "Lines are at most 75 bytes, end with CR and LF, are never cut inside a character and unfold to the text",
        arguments: [
            "kort", String(repeating: "é", count: 300), String(repeating: "a;b,c\\d\n", count: 40),
            "👩‍🚒 " + String(repeating: "x", count: 74),
            "a\u{0}\u{202E}b\r\nc",
        ])
    func folding(_ text: String) throws {
        var calendar = CalendarText()
        calendar.text("SUMMARY", text)
        for line in lines(calendar.bytes) {
            #expect(line.count <= 77 && line.suffix(2) == [0x0D, 0x0A])
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        let whole = try #require(String(validating: calendar.bytes, as: UTF8.self)).replacing("\r\n ", with: "")
        #expect(whole == "SUMMARY:" + CalendarText.escaped(text) + "\r\n")
        #expect(!whole.dropLast().dropLast().contains("\n"))
    }

    @Test("An identifier is the one that the standard makes of the same name (RFC 9562, appendix A.4)")
    func identifiers() {
        let domainNames: [UInt8] = [
            0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
        ]
        #expect(NameUUID("www.example.com", in: domainNames).description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
        #expect(NameUUID("a") == NameUUID("a") && NameUUID("a") != NameUUID("b"))
    }

    @Test(
        "A moment is written in Coordinated Universal Time",
        arguments: [
            (1_650_000_000, "20220415T052000Z"), (0, "19700101T000000Z"), (-1, "19691231T235959Z"),
            (951_782_400, "20000229T000000Z"),
        ])
    func stamps(seconds: Int64, text: String) { #expect(CalendarText.stamp(seconds) == text) }
}
