import Testing

@testable import QRCode

/// That a camera reads it is shown in `Tests/Browser/accounts.py`, with a reader that is not ours.
@Suite("QR codes")
struct QRCodeTests {
    @Test("have a finder pattern in three corners, as every reader looks for (ISO/IEC 18004, 6.3.3)")
    func finders() throws {
        let code = try #require(QRCode("otpauth://totp/Veiligheid%20in%20Beeld:a@voorbeeld.nl?secret=JBSWY3DPEHPK3PXP"))
        #expect((code.size - 17) % 4 == 0)
        let rows = code.rows
        for (row, first) in [(0, 0..<7), (6, 0..<7), (code.size - 1, 0..<7), (code.size - 7, 0..<7)] {
            #expect(rows[row].first == first)
        }
        #expect(rows[0].last == code.size - 7..<code.size)
        #expect(rows[6].last == code.size - 7..<code.size)
        #expect(rows[code.size - 1].last != code.size - 7..<code.size)
    }

    @Test("grow with the text, and end where no square is large enough")
    func sizes() throws {
        #expect(try #require(QRCode("a")).size == 21)
        #expect(try #require(QRCode(String(repeating: "a", count: 2_331))).size == 177)
        #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
        #expect(QRCode("") == nil)
    }

    @Test("are the same for the same text, and another for another")
    func same() {
        #expect(QRCode("één") == QRCode("één"))
        #expect(QRCode("a") != QRCode("b"))
    }

    @Test("have as many dark modules in their stretches as there are, and none twice")
    func stretches() throws {
        let code = try #require(QRCode("vib"))
        for row in code.rows {
            for (left, right) in zip(row, row.dropFirst()) { #expect(left.upperBound < right.lowerBound) }
            #expect(row.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= code.size })
        }
    }
}
