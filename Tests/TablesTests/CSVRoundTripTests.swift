import Testing

@testable import Tables

@Suite("Comma-separated values that are to be read back")
struct CSVRoundTripTests {
    @Test(
        "come back as they went, whatever stands in their head",
        arguments: [
            [["id", "a;b;c"], ["x", "y"]], [["a;b"], ["1,2"]], [["a\tb"], ["c,d"]],
            [["regel\nwissel;", "b"], ["x", "y"]],
            [["5\" hoog", "=1+1", "'x"], ["", "\r\n", "''"]], [["\u{FEFF}id", "it"], ["programma", "t"]],
        ])
    func come(_ rows: [[String]]) throws {
        #expect(try CSVReader.rows(rows.map { CSVText($0, .readBack).text }.joined()) == rows)
    }

    @Test("are read with any of three separators, and with more than one mark before them")
    func separators() throws {
        for sign in [",", ";", "\t"] {
            #expect(
                try CSVReader.rows("id\(sign)titel\n1\(sign)\"a\(sign)b\"\n") == [
                    ["id", "titel"], ["1", "a\(sign)b"],
                ])
        }
        #expect(try CSVReader.rows("\u{FEFF}\u{FEFF}id;titel\n1;2") == [["id", "titel"], ["1", "2"]])
        #expect(
            try CSVReader.rows("hoogte 5\";breedte;diepte\n1;2;3") == [
                ["hoogte 5\"", "breedte", "diepte"], ["1", "2", "3"],
            ])
    }
}
