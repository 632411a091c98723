import Strategy
import Testing

@testable import Desk
@testable import FigurePages
@testable import Server
@testable import SiteKit

@Suite("Tables of a plan as comma-separated values")
struct PlanFileTests {
    @Test(
        "Any text comes back as it went, and no cell begins as a formula",
        arguments: [
            "", "=1+1", "+31", "-5", "@x", "'", "'=x", "\tx", "a,b;c", "zegt \"ja\"", "regel 1\nregel 2", "x\r", " x ",
            "é\u{202E}", "'a",
        ])
    func cell(_ text: String) throws {
        let written = PlanCSV.write([["id", "tekst"], ["a", text]])
        #expect(try PlanCSV.read(written) == [["id", "tekst"], ["a", text]])
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
            #expect(try PlanCSV.read(PlanCSV.write([["h", "a", "b", "c"]] + rows)) == [["h", "a", "b", "c"]] + rows)
        }
    }

    @Test("A semicolon or tab between the cells is understood; an open quotation mark is told with its line")
    func separators() throws {
        #expect(try PlanCSV.read("\u{FEFF}id;titel\r\na;\"b,c\"\r\n") == [["id", "titel"], ["a", "b,c"]])
        #expect(try PlanCSV.read("id\ttitel\na\tb") == [["id", "titel"], ["a", "b"]])
        #expect(throws: PlanCSV.Refusal.openQuote(line: 2)) { try PlanCSV.read("id,titel\na,\"b\nc") }
        #expect(throws: PlanCSV.Refusal.empty) { try PlanCSV.read("") }
    }

    @Test(
        "The table of a kind read back changes nothing",
        arguments: [PlanEntry.Kind.agenda, .indicator, .lookBack, .participation])
    func roundTrip(_ kind: PlanEntry.Kind) throws {
        let (entries, mistakes) = try PlanTable.reading(
            PlanTable.csv(kind, of: PlanSamples.document), kind, in: PlanSamples.document)
        #expect(entries.isEmpty && mistakes.isEmpty, "\(mistakes)")
    }

    @Test("Changed and new rows come out, rows that are not there remove nothing")
    func changes() throws {
        let text =
            "id,programme,title,due\r\nburgernet-2022-acties,burgernet,Anders,2022-06-01\r\nnieuw-1,burgernet,Nieuw,\r\n"
        let (entries, mistakes) = try PlanTable.reading(text, .agenda, in: PlanSamples.document)
        #expect(mistakes.isEmpty)
        #expect(entries.map(\.title) == ["Anders", "Nieuw"])
        #expect(try PlanTable.reading("id,title\r\n", .agenda, in: PlanSamples.document).entries.isEmpty)
    }

    @Test("Every mistake is told with row and column")
    func mistakes() throws {
        let text = """
            id,programme,title,due,onzin
            """
        #expect(
            try PlanTable.reading(text, .agenda, in: PlanSamples.document).mistakes == [
                .init(row: 1, column: "onzin", problem: .noReference("onzin"))
            ])
        let rows =
            "id,programme,title,due\r\nburgernet-2022-acties,ander,x,2022-99-01\r\n,burgernet,x,\r\nburgernet.actions,burgernet,x,\r\n"
        #expect(try PlanTable.reading(rows, .agenda, in: PlanSamples.document).mistakes.map(\.row) == [2, 3, 4])
    }
}
