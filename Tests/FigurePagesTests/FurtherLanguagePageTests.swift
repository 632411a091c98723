import Markup
import Phrases
import Testing

@testable import SiteFixtures

/// Two languages that are invented for this test: the product has neither.
@Suite("Pages in a language beside those of the product")
struct FurtherLanguagePageTests {
    static let frisian = Language.further(FurtherLanguage(tag: "fy", ownName: "Frysk"))
    static let scots = Language.further(FurtherLanguage(tag: "sco", ownName: "Scots", fallbacks: [.english]))

    @Test("are whole in the languages that stand in", arguments: PageSnapshotTests.pages)
    func whole(_ page: PageSnapshotTests.Case) throws {
        let edition = try PageEditions.full()
        let dutch = try PageSnapshotTests.body(page, edition, .dutch)
        let english = try PageSnapshotTests.body(page, edition, .english)
        #expect(bare(try PageSnapshotTests.body(page, edition, Self.frisian), "/fy/", "/") == bare(dutch, "/fy/", "/"))
        #expect(
            bare(try PageSnapshotTests.body(page, edition, Self.scots), "/sco/", "/en/")
                == bare(english, "/sco/", "/en/"))
    }

    /// Without the marks of the language that a text is in, which differ, and with the addresses of the other one.
    private func bare(_ html: String, _ prefix: String, _ other: String) -> String {
        html.replacing(/<span lang="\w+">(.*?)<\/span>/) { $0.output.1 }.replacing(prefix, with: other)
    }
}
