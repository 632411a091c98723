import Foundation
import TestKit
import Testing

@testable import Records

@Suite("The scan for identifiers")
struct IdentifierScanTests {
    @Test(
        "finds what points at one person",
        arguments: [
            ("bsn 111222333 genoemd", .bsn), ("BSN: 123456782", .bsn), ("nummer 123.456.782.", .bsn),
            ("burgerservicenummer 1112 22 333", .bsn), ("bel 06-12345678", .phone), ("06 12 34 56 78", .phone),
            ("(030) 123 45 67", .phone), ("0343-123456", .phone), ("+31 6 12345678", .phone),
            ("0031612345678", .phone), ("+49 30 1234567 8", .phone), ("mail naar a.b@voorbeeld.nl!", .mail),
            ("NL91 ABNA 0417 1643 00", .iban), ("nl91abna0417164300 graag", .iban),
            ("DE89 3704 0044 0532 0130 00", .iban),
            ("auto AB-12-34", .plate), ("12-34-AB", .plate), ("12-AB-34", .plate), ("AB-12-CD", .plate),
            ("AB-CD-12", .plate), ("12-AB-CD", .plate), ("12-BDF-3", .plate), ("1-BDF-23", .plate),
            ("BD-123-F", .plate),
            ("B-123-DF", .plate), ("BDF-12-G", .plate), ("B-12-DFG", .plate), ("1-BD-234", .plate),
            ("123-BD-4", .plate),
            ("kenteken BD123F", .plate),
        ] as [(String, IdentifierScan.Kind)])
    func finds(_ text: String, _ kind: IdentifierScan.Kind) {
        #expect(IdentifierScan.findings(in: text).map(\.kind) == [kind], "\(text)")
    }

    @Test(
        "lets amounts, years, dates, codes and articles pass",
        arguments: [
            "€ 123.456.782 begroot", "123456782 euro", "111222334", "in 2019-2022", "05-11-2021 10:30", "art. 2:239 BW",
            "GM0344 en WK034401", "BU03440111", "van 838 naar 1000 acties", "1.234.567 inwoners", "0800-1234",
            "0900-8844",
            "bel 112 of 144", "01-02-2022", "2021-2022-2023", "24/7", "A-2-B", "12-13-14", "AEI-12-U", "x@y",
            "@burgernet",
            "COVID-19", "nummer 000000000", "25 van 39", "06-11-2021", "NL00 niets", "BWBR0022463",
            "2021MM01..2021MM12",
            "1.1.1", "47022NED",
        ])
    func passes(_ text: String) {
        #expect(IdentifierScan.findings(in: text).isEmpty, "\(text)")
    }

    @Test("says where, in order and without overlap")
    func places() {
        let text = "Bel 06-12345678 of mail x@voorbeeld.nl over 12-BDF-3"
        let found = IdentifierScan.findings(in: text)
        #expect(found.map(\.text) == ["06-12345678", "x@voorbeeld.nl", "12-BDF-3"])
        #expect(found.allSatisfy { String(text[$0.range]) == $0.text })
    }

    @Test("finds in the seed its own phone numbers and addresses only", .enabled(if: Shared.isPresent))
    func seed() throws {
        let folder = Shared.folder.appending(path: "seed")
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let found = IdentifierScan.findings(in: text)
            #expect(found.filter { ![.mail, .phone].contains($0.kind) }.isEmpty, "\(found.map(\.text))")
            #expect(found.count <= 10, "\(found.map(\.text))")
        }
    }

    @Test("takes hostile text in its stride")
    func hostile() {
        for text in [
            String(repeating: "1", count: 50_000), String(repeating: "a@", count: 20_000),
            String(repeating: "NL00", count: 10_000), String(repeating: "1-", count: 20_000), "\u{0}\u{202E}👩‍👩‍👧",
        ] {
            #expect(IdentifierScan.findings(in: text).count < 20_000)
        }
    }
}
