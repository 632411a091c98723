import Facts
import Foundation
import Phrases
import RegionPack
import TestKit
import Testing

/// One way to break the test pack: a text that is replaced in a file, and what the finding must name.
struct Breakage: Sendable, CustomTestStringConvertible {
    let what: String
    let file: String
    let text: String
    let replacement: String
    /// Where the finding must point; the line that the replacement stands on when `nil`.
    var line: Int?
    var kind = FindingKind.packInvalid
    let found: String

    init(
        _ what: String, _ file: String, _ text: String, _ replacement: String, line: Int? = nil,
        kind: FindingKind = .packInvalid, found: String
    ) {
        self.what = what
        self.file = file
        self.text = text
        self.replacement = replacement
        self.line = line
        self.kind = kind
        self.found = found
    }

    var testDescription: String { what }
}

@Suite("Broken packs")
struct BrokenPackTests {
    static let breakages = [
        // Values
        Breakage(
            "A bad area code", "municipalities.yaml", "GM0513", "GM513", found: "\"GM513\" for municipalities.code"),
        Breakage("A code of another level", "municipalities.yaml", "GM0513", "WK051301", found: "WK051301"),
        Breakage("A bad region code", "region.yaml", "RG-gouda", "Gouda", found: "Gouda-rijswijk-zoetermeer"),
        Breakage(
            "A bad offence code", "groups.yaml", "[1.4.4, 1.4.5, 1.4.6]", "[1.4.4, mishandeling]", found: "mishandeling"
        ),
        Breakage(
            "A number that is a word", "region.yaml", "minimumBase: 20", "minimumBase: twintig", found: "\"twintig\""),
        Breakage("A negative number", "region.yaml", "minimumBase: 20", "minimumBase: -1", found: "\"-1\""),
        Breakage(
            "A word outside the list", "events.yaml", "kind: event", "kind: gebeurtenis", found: "\"gebeurtenis\""),
        Breakage("A month that is none", "events.yaml", "from: 2014-06", "from: 2014-13", found: "\"2014-13\""),
        Breakage(
            "A month written otherwise", "events.yaml", "from: 2014-06", "from: juni 2014", found: "\"juni 2014\""),
        Breakage("A day that is none", "groups.yaml", "2015-01-01", "2015-02-29", found: "\"2015-02-29\""),
        Breakage(
            "An end before the beginning", "events.yaml", "until: 2014-08", "until: 2014-05", line: 2, found: "before"),
        Breakage(
            "A list for a text", "groups.yaml", "owner: De tests", "owner: [De, tests]",
            found: "a list for groups.owner"),
        Breakage(
            "A text for a list", "groups.yaml", "parts: [1.4.4, 1.4.5, 1.4.6]", "parts: geweld", found: "\"geweld\""),
        Breakage("An empty value", "groups.yaml", "owner: De tests", "owner:", found: "nothing for groups.owner"),
        Breakage(
            "A group id for no address", "groups.yaml", "id: vermogen", "id: Vermogen & geld", found: "Vermogen & geld"),
        Breakage("A missing key", "groups.yaml", "    owner: De tests\n", "", line: 2, found: "no owner"),
        Breakage(
            "An uncertain team without what to confirm", "districts.yaml",
            "        toConfirm: Niets; dit team is verzonnen.\n", "", line: 13, found: "BT-test-west"),
        Breakage(
            "A text longer than a page", "events.yaml", "Verzonnen voor de tests.", String(repeating: "a", count: 2001),
            found: "aaaa"),
        Breakage(
            "Inhabitants of elsewhere", "municipalities.yaml", "municipalities:\n",
            "inhabitants: {year: 2024, source: CBS, counts: {GM0344: 374200}}\nmunicipalities:\n",
            line: 1, kind: .packReference, found: "\"GM0344\""),
        Breakage(
            "Inhabitants without a source", "municipalities.yaml", "municipalities:\n",
            "inhabitants: {year: 2024, counts: {GM0513: 75000}}\nmunicipalities:\n", line: 1, found: "no source"),
        Breakage(
            "Inhabitants in words", "municipalities.yaml", "municipalities:\n",
            "inhabitants: {year: 2024, source: CBS, counts: {GM0513: veel}}\nmunicipalities:\n", line: 1,
            found: "\"veel\""),
        // Keys
        Breakage("An unknown key", "groups.yaml", "owner:", "eigenaar:", kind: .packUnknownKey, found: "\"eigenaar\""),
        Breakage(
            "A key twice", "groups.yaml", "    version: 1\n", "    version: 1\n    version: 2\n", line: 3,
            found: "\"version\" twice"),
        // Duplicates and references
        Breakage(
            "A municipality twice", "municipalities.yaml", "GM0603", "GM0513",
            found: "\"GM0513\" a second time (first on line 2)"),
        Breakage(
            "A team twice", "districts.yaml", "BT-test-west", "BT-test-oost", found: "\"BT-test-oost\" a second time"),
        Breakage(
            "A group version twice", "groups.yaml", "version: 2", "version: 1", line: 20, found: "agressie version 1"),
        Breakage(
            "An event twice", "events.yaml", "id: testbreuk", "id: testgebeurtenis",
            found: "\"testgebeurtenis\" a second time"),
        Breakage(
            "A part twice", "groups.yaml", "[1.4.4, 1.4.5, 1.4.6]", "[1.4.4, 1.4.5, 1.4.5]",
            found: "\"1.4.5\" a second time"),
        Breakage("A tile twice", "tiles.yaml", "GM0637", "GM0603", found: "\"GM0603\" a second time"),
        Breakage("Two tiles on one cell", "tiles.yaml", "GM0603 GM0637", "GM0603GM0637", found: "GM0603GM0637"),
        Breakage("A tile of elsewhere", "tiles.yaml", "GM0513", "GM0514", kind: .packReference, found: "\"GM0514\""),
        Breakage(
            "An unknown group part", "groups.yaml", "1.4.4, 1.4.5, 1.4.6]", "1.4.4, 1.4.5, 1.4.9]",
            kind: .packReference, found: "\"1.4.9\""),
        Breakage(
            "The total beside its parts", "groups.yaml", "[1.4.4, 1.4.5, 1.4.6]", "[1.4.4, 0.0.0]", line: 11,
            found: "0.0.0"),
        Breakage(
            "An unknown offence of an event", "events.yaml", "offences: [1.2.4]", "offences: [1.2.9]",
            kind: .packReference, found: "\"1.2.9\""),
        Breakage(
            "An effect on another offence", "events.yaml", "{1.2.4: -10}", "{1.2.3: -10}", kind: .packReference,
            found: "1.2.3"),
        Breakage("An effect that is a text", "events.yaml", "{1.2.4: -10}", "{1.2.4: veel}", found: "\"veel\""),
        Breakage(
            "A headline of nothing", "region.yaml", "vermogen", "vermogens", kind: .packReference,
            found: "\"vermogens\""),
        Breakage(
            "A team with an unknown municipality", "districts.yaml", "[GM0603]", "[GM0604]", kind: .packReference,
            found: "\"GM0604\""),
        Breakage(
            "An unknown district", "municipalities.yaml", "district: PD-test}", "district: PD-toets}",
            kind: .packReference, found: "\"PD-toets\""),
        Breakage(
            "A municipality in two teams", "districts.yaml", "[GM0603]", "[GM0603, GM0637]", line: 13,
            found: "an overlap: GM0637 (Zoetermeer)"),
        Breakage(
            "An excluded part", "groups.yaml", "    validFrom", "    excludes: [1.4.7]\n    validFrom", line: 29,
            found: "1.4.7 both in parts and in excludes"),
        Breakage(
            "A municipality that merges into itself", "boundary-changes.yaml", "changes: []",
            "changes:\n  - {effective: 2020-01-01, from: [GM0513], to: GM0603, note: a, source: b}\n  - {effective: 2020-01-01, from: [GM0603], to: GM0513, note: a, source: b}",
            line: 2, found: "merges into itself"),
        // Wijken and buurten
        Breakage(
            "A split into one", "boundary-changes.yaml", "changes: []",
            "changes: []\nareas:\n  - {effective: 2020-01-01, kind: split, from: [BU05130101], to: [BU05130102], note: a, source: b}",
            line: 3, found: "1 codes in from and 1 in to with kind: split"),
        Breakage(
            "A kind that is none", "boundary-changes.yaml", "changes: []",
            "areas:\n  - {effective: 2020-01-01, kind: joined, from: [BU05130101], to: [BU05130102], note: a, source: b}",
            line: 2, found: "\"joined\""),
        Breakage(
            "A municipality among wijken and buurten", "boundary-changes.yaml", "changes: []",
            "areas:\n  - {effective: 2020-01-01, kind: renamed, from: [GM0513], to: [BU05130102], note: a, source: b}",
            line: 2, found: "\"GM0513\""),
        Breakage(
            "A wijk that becomes a buurt", "boundary-changes.yaml", "changes: []",
            "areas:\n  - {effective: 2020-01-01, kind: renamed, from: [WK051301], to: [BU05130102], note: a, source: b}",
            line: 2, found: "wijken and buurten together"),
        Breakage(
            "A change that changes nothing", "boundary-changes.yaml", "changes: []",
            "areas:\n  - {effective: 2020-01-01, kind: renamed, from: [BU05130101], to: [BU05130101], note: a, source: b}",
            line: 2, found: "BU05130101 in from and in to"),
        Breakage(
            "A code that comes and goes on one day", "boundary-changes.yaml", "changes: []",
            "areas:\n  - {effective: 2020-01-01, kind: renamed, from: [BU05130101], to: [BU05130102], note: a, source: b}\n  - {effective: 2020-01-01, kind: renamed, from: [BU05130102], to: [BU05130103], note: a, source: b}",
            line: 3, found: "BU05130102 on 2020-01-01, and also on line 2"),
        // Names and postcodes
        Breakage(
            "A plain name without a plural", "offences.yaml", "    incidentCodes: [A72",
            "    plain: {nl: {one: fietsdiefstal}}\n    incidentCodes: [A72", line: 5, found: "no many"),
        Breakage(
            "A synonym of another offence", "offences.yaml", "    incidentCodes: [A72",
            "    synonyms: [Autokraak]\n    incidentCodes: [A72", line: 3, found: "\"Autokraak\" at 1.2.1 and at 1.2.3"),
        Breakage(
            "A chapter of nothing", "offences.yaml", "offences:",
            "chapters:\n  - {title: Fietsen, begins: [9.9]}\noffences:",
            line: 3, found: "\"9.9\", which no type begins with"),
        Breakage(
            "A group with the name of an offence", "groups.yaml", "title: {nl: Agressie",
            "title: {nl: Bedreiging en stalking", line: 11,
            found: "with the same name as 1.4.4"),
        Breakage("A postcode with letters", "postcodes.yaml", "2715", "2715 AB", found: "\"2715 AB\""),
        Breakage("A postcode twice", "postcodes.yaml", "2725", "2715", found: "\"2715\" a second time"),
        Breakage("A postcode of a district", "postcodes.yaml", "[GM0513]", "[PD-test]", found: "\"PD-test\""),
        Breakage(
            "A postcode outside the pack", "postcodes.yaml", "[GM0513]", "[GM0344]",
            found: "GM0344 at postcode 2801, outside the pack"),
        Breakage(
            "A list of postcodes without a source", "postcodes.yaml", "source:", "# source:", line: 3,
            found: "no source"),
        // YAML
        Breakage(
            "A bracket that is open", "groups.yaml", "[1.4.4, 1.4.5, 1.4.6]", "[1.4.4, 1.4.5, 1.4.6", line: 18,
            found: "a mistake in the YAML"),
        Breakage("A tab for blanks", "region.yaml", "  minimumBase", "\tminimumBase", found: "a mistake in the YAML"),
        Breakage("An anchor", "region.yaml", "code: RG", "code: &a RG", found: "\"&\""),
        Breakage("An alias", "region.yaml", "headline: [vermogen", "headline: [*a", found: "\"*\""),
        Breakage("A tag", "region.yaml", "code: RG", "code: !!str RG", found: "\"!\""),
        Breakage("A directive", "groups.yaml", "groups:", "%YAML 1.1\n---\ngroups:", line: 1, found: "\"%\""),
        Breakage("An invisible character", "region.yaml", "Rijswijk and", "Rijswijk\u{202E} and", found: "\\u{202E}"),
        Breakage(
            "An invisible character by its code", "region.yaml", "'Gouda, Rijswijk and Zoetermeer'",
            "\"Gouda\\u202E, Rijswijk and Zoetermeer\"", found: "\\u{202E}"),
        Breakage("A NUL", "region.yaml", "Rijswijk and", "Rijswijk\u{0} and", found: "\\u{0}"),
        Breakage(
            "A second document", "tiles.yaml", "rows:", "rows: []\n---\nrows:", line: 2, found: "another document"),
        Breakage(
            "A list where keys belong", "boundary-changes.yaml", "changes: []", "[1, 2]", line: 1, found: "a list"),
        Breakage(
            "A text where keys belong", "boundary-changes.yaml", "changes: []", "niets", line: 1, found: "\"niets\""),
    ]

    /// A copy of the test pack that a test may break; the shared classification stands beside it.
    private func withCopy<Result>(_ body: (TemporaryFolder, String) throws -> Result) throws -> Result {
        try withTemporaryFolder { folder in
            let pack = folder.path("pack")
            try FileManager.default.copyItem(
                atPath: Packs.path("Tests/Packs/gouda-rijswijk-zoetermeer"), toPath: pack)
            try FileManager.default.copyItem(atPath: Packs.path("Regions/_shared"), toPath: folder.path("_shared"))
            return try body(folder, pack)
        }
    }

    private func findings(_ pack: String) -> [Finding] {
        do { return try RegionPack.load(from: pack).findings } catch { return error.findings }
    }

    @Test("Each mistake is found in its file and line, with what is expected and how to mend it", arguments: breakages)
    func broken(_ breakage: Breakage) throws {
        try withCopy { folder, pack in
            let original = try String(contentsOfFile: "\(pack)/\(breakage.file)", encoding: .utf8)
            let place = try #require(original.range(of: breakage.text), "the text to replace is there")
            let broken = original.replacingCharacters(in: place, with: breakage.replacement)
            try folder.write(broken, to: "pack/\(breakage.file)")
            let line = breakage.line ?? lastLine(of: breakage, at: place, in: original)
            let all = findings(pack)
            let finding = try #require(
                all.first {
                    $0.file == breakage.file && $0.kind == breakage.kind && $0.found.english.contains(breakage.found)
                },
                "\(all.map { $0.packLine(in: "pack") })")
            #expect(finding.row == line)
            #expect(finding.languageFault == nil)
            #expect(finding.packLine(in: "pack/").hasPrefix("pack/\(breakage.file):\(line): found "))
            if finding.severity == .error {
                #expect(throws: PackError.self) { try RegionPack.load(from: pack) }
            }
        }
    }

    /// The line on which a replacement ends: where a finding about it points.
    private func lastLine(of breakage: Breakage, at place: Range<String.Index>, in original: String) -> Int {
        1 + (original[..<place.lowerBound] + breakage.replacement).utf8.count { $0 == 0x0A }
    }

    @Test("All mistakes of all files are named in one go")
    func allAtOnce() throws {
        try withCopy { folder, pack in
            for breakage in Self.breakages.filter({
                ["A bad area code", "An unknown group part", "A month that is none"].contains($0.what)
            }) {
                let text = try String(contentsOfFile: "\(pack)/\(breakage.file)", encoding: .utf8)
                try folder.write(
                    text.replacingOccurrences(of: breakage.text, with: breakage.replacement),
                    to: "pack/\(breakage.file)")
            }
            let error = #expect(throws: PackError.self) { try RegionPack.load(from: pack) }
            let files = Set(error?.findings.filter { $0.severity == .error }.map(\.file) ?? [])
            #expect(
                files == [
                    "municipalities.yaml", "groups.yaml", "events.yaml", "districts.yaml", "tiles.yaml", "peers.yaml",
                ])
            #expect(error?.description.split(separator: "\n").count == error?.findings.count { $0.severity == .error })
        }
    }

    @Test("A mistake in the shared classification is named by its own path")
    func sharedFile() throws {
        try withCopy { folder, pack in
            let text = try String(contentsOfFile: folder.path("_shared/offences.yaml"), encoding: .utf8)
            try folder.write(
                text.replacingOccurrences(of: "code: 3.7.4", with: "code: cyber!"), to: "_shared/offences.yaml")
            let finding = try #require(findings(pack).first { $0.severity == .error })
            #expect(finding.packLine(in: "Regions/x").hasPrefix("Regions/_shared/offences.yaml:"))
        }
    }

    @Test("A file that is missing, a folder, or not text", arguments: ["region.yaml", "municipalities.yaml"])
    func unreadable(name: String) throws {
        try withCopy { folder, pack in
            func first() throws -> Finding { try #require(findings(pack).first { $0.file == name }) }
            try folder.write(Data([0x63, 0x0A, 0x61, 0xE9, 0x62]), to: "pack/\(name)")
            #expect(try first().found.english.contains("UTF-8"))
            #expect(try first().row == 2)
            try folder.write(Data(), to: "pack/\(name)")
            #expect(try first().found.english == "an empty file")
            try folder.write(Data(count: (4 << 20) + 1), to: "pack/\(name)")
            #expect(try first().kind == .tooLarge)
            try FileManager.default.removeItem(atPath: "\(pack)/\(name)")
            #expect(try first().found.english == "no such file")
            try FileManager.default.createDirectory(atPath: "\(pack)/\(name)", withIntermediateDirectories: true)
            #expect(try first().found.english == "something that is no file")
        }
    }

    @Test("A folder that is not there, and a mistyped file name")
    func folders() throws {
        #expect(findings("/no/such/folder").first?.found.english == "no such folder")
        try withCopy { folder, pack in
            try folder.write("a: b", to: "pack/event.yaml")
            let finding = try #require(findings(pack).first { $0.file == "event.yaml" })
            #expect(finding.kind == .packUnknownKey && finding.cure.english.contains("not read"))
        }
    }

    /// Kept out of the arguments of the test, which a report would print in full.
    static let hostileTexts: [String: String] = [
        "open brackets": String(repeating: "[", count: 1_000_000),
        "open braces": String(repeating: "{a: ", count: 200_000),
        "dashes": String(repeating: "- ", count: 500_000), "question marks": String(repeating: "? ", count: 500_000),
        "brackets closed in comments": String(repeating: "[ # ]\n", count: 100_000),
        "brackets closed in quotes": String(repeating: "[\"]\", ", count: 100_000),
        "stairs": (0..<5_000).map { String(repeating: " ", count: $0 % 900) + "a:\n" }.joined(),
        "laughs": "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b]\nrows: *c\n",
        "undefined alias": "rows: [\"x\", *y]", "alias in a key": "? &a [b]\n: *a",
        "byte order mark": "\u{FEFF}rows: [",
        "surrogate": "rows: \"\\uD800\"", "escaped NUL": "rows: \"\\x00\"", "binary": "rows: !!binary aGFsbG8=",
        "verbatim tag": "rows: !<tag:yaml.org,2002:int> 3", "merge": "<<: {rows: []}",
        "list as a key": "? [a, b]\n: c\n",
        "null": "rows: ~", "returns": "\r\r\r", "tab": "\t", "documents": "--- ---",
        "one character": "\"", "quote": "'", "literal": "|", "folded": ">", "start": "---", "end": "...", "at": "@",
        "tick": "`", "percent": "%", "exclamation": "!", "ampersand": "&", "asterisk": "*",
    ]

    @Test("Hostile YAML is refused, quickly and without a crash", arguments: hostileTexts.keys.sorted())
    func hostile(name: String) throws {
        try withCopy { folder, pack in
            try folder.write(try #require(Self.hostileTexts[name]), to: "pack/tiles.yaml")
            let own = findings(pack).filter { $0.file == "tiles.yaml" }
            #expect(!own.isEmpty && own.count <= 1000)
            #expect(own.allSatisfy { $0.found.english.utf8.count < 1000 })
        }
    }

    @Test("Every single character can be lost without a crash, and what loads is a pack")
    func lostCharacters() throws {
        try withCopy { folder, pack in
            let text = Array(try String(contentsOfFile: "\(pack)/groups.yaml", encoding: .utf8).utf8)
            for position in stride(from: 0, to: text.count, by: 7) {
                var broken = text
                broken.remove(at: position)
                try folder.write(Data(broken), to: "pack/groups.yaml")
                #expect(findings(pack).compactMap(\.languageFault) == [])
            }
        }
    }

    @Test("The fingerprint follows every byte of every file, and nothing else")
    func fingerprint() throws {
        let original = try Packs.load("Tests/Packs/gouda-rijswijk-zoetermeer").fingerprint
        #expect(original.count == 16 && original.allSatisfy(\.isHexDigit))
        try withCopy { folder, pack in
            #expect(try RegionPack.load(from: pack).pack.fingerprint == original)
            for name in ["pack/groups.yaml", "pack/tiles.yaml", "_shared/offences.yaml"] {
                let before = try RegionPack.load(from: pack).pack.fingerprint
                let text = try String(contentsOfFile: folder.path(name), encoding: .utf8)
                try folder.write(text + "# iets\n", to: name)
                #expect(try RegionPack.load(from: pack).pack.fingerprint != before)
            }
        }
    }
}
