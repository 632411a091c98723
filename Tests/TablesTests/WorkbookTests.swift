import Foundation
import Tables
import TestKit
import Testing

@Suite("Workbooks")
struct WorkbookTests {
    private func parts(_ workbook: Workbook) throws -> [String: String] {
        let folder = try TemporaryFolder()
        let file = try folder.write(Data(try workbook.xlsx()), to: "boek.xlsx")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import json, sys, zipfile
            book = zipfile.ZipFile(sys.argv[1])
            print(json.dumps({name: book.read(name).decode() for name in book.namelist()}))
            """, file,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode([String: String].self, from: bytes)
    }

    @Test("Numbers are numbers, dates Dutch dates, and text that looks like a formula stays text")
    func cells() throws {
        let sheet = Sheet(
            name: "Acties", columns: [.init("Wat"), .init("Aantal"), .init("Deel"), .init("Termijn")],
            rows: [
                [
                    .text("=HYPERLINK(\"http://x\")"), .whole(1_234), .number(12.5, decimals: 1),
                    .date(year: 2022, month: 12, day: 31),
                ]
            ])
        let parts = try parts(Workbook(title: "Jaarplan & 2022", sheets: [sheet]))
        let page = try #require(parts["xl/worksheets/sheet1.xml"])
        #expect(!page.contains("<f>"))
        #expect(page.contains("<v>1234</v>") && page.contains("<v>12.5</v>") && page.contains("<v>44926</v>"))
        #expect(page.contains("state=\"frozen\"") && page.contains("autoFilter"))
        #expect(
            try #require(parts["xl/sharedStrings.xml"]).contains("=HYPERLINK(&quot;")
                || parts["xl/sharedStrings.xml"]?.contains("=HYPERLINK(\"") == true)
        let styles = try #require(parts["xl/styles.xml"])
        #expect(styles.contains("[$-413]d mmmm yyyy") && styles.contains("#,##0.0"))
        #expect(try #require(parts["docProps/core.xml"]).contains("Jaarplan &amp; 2022"))
    }

    @Test(
        "Whatever is in a text or a name of a sheet, the book is sound",
        arguments: [
            "a\u{0}b\u{1B}c", String(repeating: "é", count: 40_000), "\u{202E}om\u{FFFF}", "a/b:c*[d]?", "", "'",
        ])
    func hostile(_ text: String) throws {
        let sheet = Sheet(
            name: text, columns: [.init(text)], rows: [[.text(text)], [.number(.nan, decimals: 2)], [.empty]])
        let parts = try parts(Workbook(title: text, sheets: [sheet, sheet]))
        for (name, part) in parts where name.hasSuffix(".xml") {
            #expect(XMLSound.isSound(part), "\(name)")
        }
        #expect(parts["xl/worksheets/sheet2.xml"] != nil)
    }
}

/// Whether a part holds only what XML 1.0 can hold, and its tags are in pairs.
private enum XMLSound {
    static func isSound(_ text: String) -> Bool {
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 || "\n\r\t".unicodeScalars.contains($0) }) else {
            return false
        }
        var open: [Substring] = []
        for match in text.matches(of: /<(?<close>\/?)(?<name>[A-Za-z:]+)[^<>]*?(?<empty>\/?)>/) {
            if !match.close.isEmpty {
                guard open.popLast() == match.name else { return false }
            } else if match.empty.isEmpty {
                open.append(match.name)
            }
        }
        return open.isEmpty
    }
}
