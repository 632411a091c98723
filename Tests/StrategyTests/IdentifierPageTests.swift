import Foundation
import Records
import RegionPack
import Testing

@testable import Strategy

/// What points at one person in the text of an entry, whatever Markdown makes of what stands between its parts.
@Suite("What points at one person, as a page shows it")
struct IdentifierPageTests {
    private static let numbers: [(IdentifierScan.Kind, [String])] = [
        (.phone, ["06-", "1234", "5678"]), (.bsn, ["111", ".222", ".333"]), (.bsn, ["1234-", "56782"]),
        (.iban, ["NL91", "ABNA", "0417164300"]), (.plate, ["12-", "GBK", "-3"]), (.mail, ["jan", "@", "voorbeeld.nl"]),
    ]
    /// What opens before a part and closes behind it.
    private static let wrappings = [
        ("*", "*"), ("**", "**"), ("_", "_"), ("__", "__"), ("***", "***"), ("`", "`"), ("~~", "~~"), ("[", "]"),
        ("[", "](https://example.nl)"), ("![", "](https://example.nl/a.png)"), ("<b>", "</b>"), ("<!-- x -->", ""),
        ("\\", ""), ("\\_", "\\_"), ("\\*", "\\*"), ("&#8203;", "&shy;"), ("&zwnj;", ""), ("\u{200B}", "\u{AD}"),
        ("_*", "*_"), ("**_", "_**"), ("&lowbar;", "&#95;"),
    ]

    @Test("Whatever Markdown makes of the signs around a part, it is found, and its kind")
    func found() throws {
        var programme = try #require(PlanFixture.document().programmes.first)
        for (kind, parts) in Self.numbers {
            for (open, close) in Self.wrappings {
                let wrapped = parts.indices.map { place in
                    parts.enumerated().map { $0 == place ? open + $1 + close : $1 }.joined()
                }
                for number in wrapped + [parts.map { open + $0 + close }.joined()] {
                    programme.text = PlanText("Neem contact op: \(number) dank.")
                    let found = PlanEntry.programme(programme).identifiers(since: nil).filter { $0.field == "text" }
                    #expect(found.contains { $0.finding.kind == kind }, "\(number): \(found.map(\.finding.text))")
                }
            }
        }
    }

    @Test("The id of a new entry is its address, and scanned like a text")
    func identity() throws {
        var programme = try #require(PlanFixture.document().programmes.first)
        for id in ["bsn-111222333", "jan-0612345678", "bel-06-12345678", "nl91abna0417164300", "actie-111-222-333"] {
            programme.id = try #require(ItemID(id))
            let entry = PlanEntry.programme(programme)
            #expect(entry.identifiers(since: nil).map(\.field).contains("id"), "\(id)")
            #expect(entry.identifiers(since: entry).isEmpty)
        }
    }

    @Test("Nothing is found in the texts of the pack, whoever may read them")
    func pack() throws {
        let folder = PlanFixture.path("Regions/midden-nederland")
        let plan = try #require(PlanReader.read(folder: PlanPack.folder(in: folder))?.document)
        #expect(plan.entries.flatMap { $0.identifiers(since: nil) }.map(\.finding.text) == [])
    }
}
