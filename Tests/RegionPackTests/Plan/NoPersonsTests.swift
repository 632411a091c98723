import Foundation
import Geography
import RegionPack
import TestKit
import Testing

/// Functions decide and act in a plan; persons are not in it.
@Suite("No person, number or address stands in the packs", .enabled(if: Shared.isPresent))
struct NoPersonsTests {
    static let files = PackTexts.files(below: "Regions")

    /// Where the seed names somebody: a function before a name, or somebody who speaks.
    static var patterns: [Regex<(Substring, Substring)>] {
        [
            #/Burgemeester (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/#, #/auteur (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/#,
            #/“(\p{Lu}\p{Ll}+) heeft/#, #/roept (\p{Lu}\p{Ll}+) van/#, #/zegt (\p{Lu}\p{Ll}+) de/#,
            #/vraagt (\p{Lu}\p{Ll}+) van/#,
        ]
    }

    @Test("Nobody whom the seed names is named", arguments: files)
    func names(file: PackTexts.File) throws {
        let seed = try PackTexts.seed()
        let words = Set(PackTexts.words(file.text))
        for pattern in Self.patterns {
            let names = seed.matches(of: pattern).map(\.output.1)
            #expect(!names.isEmpty, "a pattern that finds no name proves nothing")
            for name in names.flatMap({ PackTexts.words($0) }) { #expect(!words.contains(name), "\(file.name)") }
        }
    }

    @Test("No telephone number, mail address or citizen number", arguments: files)
    func numbers(file: PackTexts.File) {
        for found in Self.identifiers(in: file.text) { Issue.record("\(file.name): \(found)") }
    }

    @Test(
        "Such numbers would be found",
        arguments: ["06-12345678", "030 1234567", "+31 6 12 34 56 78", "iemand@voorbeeld.nl", "BSN 123456782"])
    func finds(text: String) { #expect(!Self.identifiers(in: "Bel \(text) voor meer.").isEmpty) }

    @Test("No mayor is told by the municipality", arguments: files)
    func mayors(file: PackTexts.File) throws {
        let pack = try Packs.load("Regions/midden-nederland")
        for area in pack.areas where area.level == .municipality {
            #expect(!file.text.lowercased().contains("burgemeester van \(area.name.lowercased())"), "\(file.name)")
        }
    }

    private static func identifiers(in text: String) -> [String] {
        let patterns = [
            #/\+31[ \-]?\d[\d \-]{7,}/#, #/\b0\d{1,3}[ \-]\d{6,8}\b/#, #/\b0\d{9}\b/#, #/\b\d{9}\b/#,
            #/[\w.+\-]+@[\w\-]+\.\w+/#,
        ]
        return patterns.flatMap { text.matches(of: $0).map { String($0.output) } }
    }
}
