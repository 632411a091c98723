import Markup
import Records
import Testing

@testable import Strategy

@Suite("Texts of a plan as HTML")
struct RichTextTests {
    private func html(_ text: String) throws -> String {
        let document = try PlanFixture.document()
        let rendering = TextRendering(values: PlanValues(document)) { id in Href(path: ["plan", id.rawValue]) }
        return PlanText(text).html(rendering).string
    }

    @Test(
        "CommonMark becomes HTML, and nothing else does",
        arguments: [
            ("Eén *twee* **drie** `vier`", "<p>Eén <em>twee</em> <strong>drie</strong> <code>vier</code></p>\n"),
            ("# Kop", "<h3>Kop</h3>\n"),
            ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
            ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
            ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
            ("a\nb", "<p>a b</p>\n"),
            (
                "[x](https://example.org/a?b=1&c=2)",
                "<p><a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener\">x</a></p>\n"
            ),
            ("[x](/jaarplan)", "<p><a href=\"/jaarplan\">x</a></p>\n"),
            ("[x](#burgernet)", "<p><a href=\"/plan/burgernet\">x</a></p>\n"),
            ("[x](javascript:alert(1))", "<p>x</p>\n"),
            ("[x](http://example.org)", "<p>x</p>\n"),
            ("[x](//example.org)", "<p>x</p>\n"),
            ("![beeld](https://example.org/a.png)", "<p>beeld</p>\n"),
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
            ("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n"),
            ("&lt;i&gt; & \"q\"", "<p>&lt;i&gt; &amp; &quot;q&quot;</p>\n"),
            (
                "<https://example.org>",
                "<p><a href=\"https://example.org\" rel=\"noopener\">https://example.org</a></p>\n"
            ),
        ])
    func rendered(text: String, expected: String) throws {
        let normalised = try html(text).replacing("&#39;", with: "'").replacing("&#34;", with: "&quot;")
        #expect(normalised == expected)
    }

    @Test("A binding stands in running text and in tables, and links to its indicator")
    func bindings() throws {
        let bound =
            "<a class=\"bound-link\" href=\"/plan/burgernet.actions\"><data class=\"bound\" value=\"burgernet.actions\">838 (700 in 2020)</data></a>"
        #expect(try html("Er waren {{burgernet.actions|2021}}.") == "<p>Er waren \(bound).</p>\n")
        let table = try html("| a | b |\n| - | - |\n| c | {{burgernet.actions|2021}} |")
        #expect(table.contains("<td>\(bound)</td>"))
        #expect(try html("`{{burgernet.actions|2021}}`") == "<p><code>{{burgernet.actions|2021}}</code></p>\n")
        #expect(try html("{{geen binding}}") == "<p>{{geen binding}}</p>\n")
    }

    @Test("Deep nesting and long lines are cut, not followed")
    func deep() throws {
        for text in [
            String(repeating: ">", count: 20_000), String(repeating: "[", count: 20_000),
            String(repeating: "- ", count: 5_000), String(repeating: "*a ", count: 10_000),
            String(repeating: "`", count: 10_000) + "a",
        ] {
            #expect(try html(text).utf8.count < 400_000)
        }
    }

    @Test("The plain text has the words and the bindings")
    func plain() {
        let text = RichText(PlanText("# Kop\n\nEen **vette** [link](https://x) met {{a.b|2021}}.\n\n- punt"))
        #expect(text.plainText == "Kop Een vette link met {{a.b|2021}}. punt")
    }

    @Test(
        "Texts lose invisible characters and odd line ends",
        arguments: [
            ("a\r\nb\rc", "a\nb\nc"), ("\n\n  \na\n \n", "a"), ("a\u{202E}b\u{0}c\u{E000}", "abc"),
            ("    code", "    code"), ("", ""),
        ])
    func normalised(text: String, expected: String) {
        #expect(PlanText(text).rawValue == expected)
        #expect(PlanText(PlanText(text).rawValue) == PlanText(text))
    }
}
