import Markup
import Testing

@Suite("Escaping")
struct EscapeTests {
    @Test(
        "replaces what could end a text or an attribute",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("\" onmouseover=\"x", "&quot; onmouseover=&quot;x"),
            ("' onfocus='x", "&#39; onfocus=&#39;x"),
            ("a & b &amp; c", "a &amp; b &amp;amp; c"),
            ("]]><!--", "]]&gt;&lt;!--"),
            ("Zoeterwoude‑Rijndijk é € 👮🏽", "Zoeterwoude‑Rijndijk é € 👮🏽"),
            ("", ""),
            ("tab\tand\nline", "tab\tand\nline"),
        ])
    func replaces(text: String, expected: String) {
        let html: HTML = "\(text)"
        #expect(html.string == expected)
        #expect(HTML(text: text).string == expected)
        let attribute: HTML = "<a title=\"\(text)\">"
        #expect(attribute.string == "<a title=\"" + expected + "\">")
    }

    @Test(
        "shows what could deceive as a replacement character",
        arguments: ["\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{2028}", "\0", "\u{1B}", "\u{7F}", "\u{85}"])
    func neutralises(hostile: String) {
        let html: HTML = "\("a" + hostile + "b")"
        #expect(html.string == "a\u{FFFD}b")
    }

    @Test("keeps marks next to the deceptive ones: en dash, curly quotes, non-breaking space, euro")
    func keepsNeighbours() {
        for scalar in ["\u{2013}", "\u{2019}", "\u{A0}", "\u{20AC}", "\u{2027}", "\u{202F}", "\u{2065}", "\u{00E2}"] {
            #expect(HTML(text: scalar).string == scalar)
        }
    }

    @Test("lets no hostile text leave its element, whatever it is made of")
    func closesNothing() {
        let pieces = ["<", ">", "\"", "'", "&", "/", "\0", "\u{202E}", "script", " on", "=", "`", "é", "\u{2028}"]
        var state: UInt64 = 7
        for _ in 0..<2000 {
            var text = ""
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let escaped = HTML(text: text).string
            #expect(!escaped.contains { "<>\"'".contains($0) })
            #expect(!escaped.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x2028 || $0.value == 0 })
        }
    }

    @Test("keeps a substring within its bounds, also when it is not contiguous")
    func substrings() {
        let name = "Baarn <Utrecht>"
        #expect(HTML(text: name.dropFirst(6)).string == "&lt;Utrecht&gt;")
        #expect(HTML(text: name.prefix(5)).string == "Baarn")
    }

    @Test("isolates a name from the text around it")
    func isolates() {
        #expect(HTML.isolated("\u{202E}<b>").string == "<bdi>\u{FFFD}&lt;b&gt;</bdi>")
    }
}
