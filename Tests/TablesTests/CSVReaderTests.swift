import Tables
import Testing

@Suite("Comma-separated values that come back as they went")
struct CSVReaderTests {
    private func write(_ rows: [[String]]) -> String {
        CSVText(rows[0], rows.dropFirst().map { $0.map(CSVCell.text) }, .readBack).text
    }

    @Test(
        "Any text comes back as it went, and no cell begins as a formula",
        arguments: [
            "", "=1+1", "  =1", "\n-1", "+31", "-5", "@x", "'", "'=x", "\tx", "a,b;c", "zegt \"ja\"",
            "regel 1\nregel 2", "x\r", " x ",
            "é\u{202E}", "'a",
        ])
    func cell(_ text: String) throws {
        let written = write([["id", "tekst"], ["a", text]])
        #expect(try CSVReader.rows(written) == [["id", "tekst"], ["a", text]])
        let body = written.dropFirst("id,tekst\r\na,".count).drop { $0 == "\"" }
        guard let cell = body.unicodeScalars.first else { return }
        #expect(!"=+-@\t".unicodeScalars.contains(cell))
    }

    @Test("Random tables come back as they went")
    func random() throws {
        var random = SystemRandomNumberGenerator()
        let letters = Array("ab,;\t\"'=\n\r+é ")
        for _ in 0..<300 {
            let rows = (0..<Int.random(in: 1...5, using: &random)).map { row in
                ["r\(row)"]
                    + (0..<3).map { _ in
                        String(
                            (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
                                letters.randomElement(using: &random)
                            })
                    }
            }
            #expect(try CSVReader.rows(write([["h", "a", "b", "c"]] + rows)) == [["h", "a", "b", "c"]] + rows)
        }
    }

    @Test("A semicolon or tab between the cells is understood; an open quotation mark is told with its line")
    func separators() throws {
        #expect(try CSVReader.rows("\u{FEFF}id;titel\r\na;\"b,c\"\r\n") == [["id", "titel"], ["a", "b,c"]])
        #expect(try CSVReader.rows("id\ttitel\na\tb") == [["id", "titel"], ["a", "b"]])
        // A doubled quotation mark ends no text: the semicolon behind it is one of the text still.
        let head = ["id", "tit \"\"euw;"]
        #expect(try CSVReader.rows(write([head, ["a", "b"]])) == [head, ["a", "b"]])
        #expect(throws: CSVReader.Refusal.openQuote(line: 2)) { try CSVReader.rows("id,titel\na,\"b\nc") }
        #expect(throws: CSVReader.Refusal.empty) { try CSVReader.rows("") }
    }
}
