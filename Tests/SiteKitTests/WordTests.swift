import Phrases
import Testing

@testable import SiteKit

@Suite("Words of addresses")
struct WordTests {
    @Test(
        "are small letters, digits, hyphens and dots",
        arguments: [
            ("misdrijven", true), ("per-1000", true), ("q", true), ("plan.zip", true), ("", false), ("Gebied", false),
            ("vóór", false),
            ("a b", false), ("a/b", false), ("a%20", false),
        ])
    func isWord(text: String, expected: Bool) {
        #expect(Word.isWord(text) == expected)
    }

    @Test("speak in each language")
    func speaks() {
        #expect(Word("misdrijf", "offence")(.english) == "offence" && Word("code", "code")(.dutch) == "code")
        #expect(Word("misdrijf", "offence").dutch == "misdrijf" && Word("misdrijf", "offence").english == "offence")
    }
}
