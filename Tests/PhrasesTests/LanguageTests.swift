import Phrases
import Testing

@Suite("Language")
struct LanguageTests {
    @Test(
        "follows the reader's wish, Dutch without one",
        arguments: [
            (nil, .dutch), ("", .dutch), ("en", .english), ("en-GB,en;q=0.9,nl;q=0.8", .english),
            ("nl-NL,nl;q=0.9,en;q=0.8", .dutch), ("de,fr;q=0.9", .dutch), ("de, en ; q=0.4", .english),
            ("nl;q=0.1,en;q=0.2", .english), ("en;q=0,nl", .dutch), ("en;q=0", .dutch), ("*", .dutch),
            ("EN-us", .english), ("en;q=high", .dutch), (";;;,,,", .dutch),
        ] as [(String?, Language)])
    func negotiates(header: String?, expected: Language) {
        #expect(Language.negotiate(acceptLanguage: header) == expected)
    }

    @Test("follows the environment in the order of POSIX")
    func environment() {
        #expect(Language.negotiate(environment: [:]) == .dutch)
        #expect(Language.negotiate(environment: ["LANG": "nl_NL.UTF-8"]) == .dutch)
        #expect(Language.negotiate(environment: ["LANG": "en_GB.UTF-8"]) == .english)
        #expect(Language.negotiate(environment: ["LANG": "en_GB", "LC_ALL": "nl_NL"]) == .dutch)
        #expect(Language.negotiate(environment: ["LANG": "C.UTF-8"]) == .dutch)
    }

    @Test("speaks a phrase in both languages")
    func phrases() {
        let outside = Phrase("meer dan toeval", "more than chance")
        #expect(outside(.dutch) == "meer dan toeval")
        #expect(outside[.english] == "more than chance")
        let counted = Phrase { "\($0.number(1200)) \(Phrase("misdrijven", "offences")($0))" }
        #expect(counted(.dutch) == "1.200 misdrijven")
        #expect(counted(.english) == "1,200 offences")
    }

    @Test("joins lists and counts")
    func lists() {
        #expect(Language.dutch.list([]) == "")
        #expect(Language.dutch.list(["a"]) == "a")
        #expect(Language.dutch.list(["a", "b"]) == "a en b")
        #expect(Language.english.list(["a", "b", "c"]) == "a, b and c")
        #expect(Language.dutch.alternatives(["a", "b", "c"]) == "a, b of c")
        let (one, many) = (Phrase("gemeente", "municipality"), Phrase("gemeenten", "municipalities"))
        #expect(Language.dutch.count(1, one, many) == "1 gemeente")
        #expect(Language.english.count(1200, one, many) == "1,200 municipalities")
        #expect(Language.dutch.sentenceStart("ijsselstein") == "IJsselstein")
        #expect(Language.dutch.sentenceStart("") == "")
    }
}
