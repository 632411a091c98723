import Foundation
import TestKit
import Testing

/// What no page may say, looked for in every committed body: code words, glued words, numbers that are none.
@Suite("Leftover words")
struct LeftoverWordTests {
    /// One kind of leftover; `only` names the language whose pages it is looked for in.
    struct Leftover: Sendable, CustomTestStringConvertible {
        let name: String
        let pattern: String
        var only: String?
        /// Where it is found, so that the pattern is known to find anything.
        let example: String
        var testDescription: String { name }
    }

    static let leftovers = [
        Leftover(
            name: "a value of the program", pattern: #"\b(?:nan|NaN|nil|Optional|null|undefined|inf)\b"#,
            example: "was nan per 1.000"),
        Leftover(name: "names glued together", pattern: #"\b\p{Ll}+\p{Lu}\w*"#, example: "niet begonnenOndermijning"),
        Leftover(
            name: "a name of the program", pattern: #"\b\p{Ll}+_\p{Ll}+|\b\w+\(\w+: "#, example: "period_empty"),
        Leftover(
            name: "a rate above zero that reads as none",
            pattern:
                #"(?<![\d,.])0,0 per 1\.000 inwoners, marge (?!0,0)|(?<![\d,.])0\.0 per 1,000 residents, margin (?!0\.0)"#,
            example: "0,0 per 1.000 inwoners, marge 0,1–0,2"),
        Leftover(
            name: "a page that asks to be loaded anew", pattern: #"straks opnieuw|(?i:laad de pagina)"#, only: "nl",
            example: "Probeer het straks opnieuw."),
        Leftover(
            name: "English in Dutch",
            pattern:
                #"\b(?:the|and|with|this|from|are|shown|value|error|draft|published|unknown|none|true|false|row|field|entry|offence|count|month|year)\b"#,
            only: "nl", example: "stand: draft"),
        Leftover(
            name: "Dutch in English",
            pattern: #"\b(?:het|een|van|voor|zijn|niet|werd|aantal|misdrijven|inwoners|maand|jaar|gemeente)\b"#,
            only: "en",
            example: "805 misdrijven"),
    ]

    @Test("are on no page, and would be found", arguments: leftovers)
    func none(_ leftover: Leftover) throws {
        let pattern = try NSRegularExpression(pattern: leftover.pattern)
        #expect(Self.hits(of: pattern, in: leftover.example).count == 1)
        let pages = try PageText.committed(in: leftover.only)
        #expect(pages.count > 60)
        for page in pages {
            #expect(Self.hits(of: pattern, in: page.text) == [], "\(page.name)")
        }
    }

    /// What is read aloud or copied has no styles: `<span>niet begonnen</span><span>Ondermijning</span>` is one word.
    @Test("No two words are parted by style alone")
    func parted() throws {
        let inline = "(?:a|b|bdi|strong|em|span|small|summary)"
        let pattern = try NSRegularExpression(
            pattern: #"[\p{L}\d.)’%](?:</"# + inline + ">)+(?:<" + inline + #"\b[^>]*>)+[\p{L}\d]"#)
        #expect(Self.hits(of: pattern, in: "<span>les</span><span class=\"small\">voor leerlingen</span>").count == 1)
        for (name, body) in try CommittedSnapshot.all() {
            #expect(Self.hits(of: pattern, in: body) == [], "\(name)")
        }
    }

    /// The first few places with what stands around them.
    private static func hits(of pattern: NSRegularExpression, in text: String) -> [String] {
        let whole = text as NSString
        return pattern.matches(in: text, range: NSRange(location: 0, length: whole.length)).prefix(3).map { match in
            let start = max(0, match.range.location - 40)
            let end = min(whole.length, match.range.location + match.range.length + 40)
            return whole.substring(with: NSRange(location: start, length: end - start))
        }
    }
}

/// The words of committed bodies, as a reader meets them.
enum PageText {
    /// Hostile packs are full of marks that their authors wrote, and an address that cannot be read has no language.
    static func committed(in language: String?) throws -> [(name: String, text: String)] {
        try CommittedSnapshot.all().filter { name, _ in
            !name.hasPrefix("hostile-") && name != "served-bad-address-en.html"
                && (language.map { name.hasSuffix("-\($0).html") } ?? true)
        }.map { (name: $0.key, text: try words(of: $0.value, on: language)) }
    }

    /// Blocks become `¶`; what is marked as another language, as code, or for readers without script is left out.
    private static func words(of body: String, on language: String?) throws -> String {
        var text = body
        for (pattern, by) in [
            (#"<(noscript|code|pre|script|style|cite)\b[^>]*>[\s\S]*?</\1>"#, "·"),
            (#"<(\w+)[^>]* lang="\w+"[^>]*>[\s\S]*?</\1>"#, "·"),
            (#"<(?!/?(?:a|b|bdi|em|strong|i|span|small|abbr|time|mark)\b)[^>]*>"#, "¶"), (#"<[^>]*>"#, ""),
        ] {
            let made = try NSRegularExpression(pattern: pattern)
            let range = NSRange(location: 0, length: (text as NSString).length)
            text = made.stringByReplacingMatches(in: text, range: range, withTemplate: by)
        }
        for (mark, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "’"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: mark, with: sign)
        }
        return text
    }
}
