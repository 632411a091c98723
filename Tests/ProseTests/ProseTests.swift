import Markup
import Phrases
import Prose
import Testing

@Suite("Words with what they mean")
struct ProseTests {
    private static let sentence: Prose = """
        In \(name: "’s-Gravenhage <&>") zijn er \(strong: "1.877 \(emphasis: "misdrijven")") geteld.
        """

    @Test("HTML marks what is strong and isolates a name, and escapes what was typed")
    func html() {
        #expect(
            Self.sentence.html.string
                == "In <bdi>’s-Gravenhage &lt;&amp;&gt;</bdi> zijn er <strong>1.877 <em>misdrijven</em></strong> geteld."
        )
    }

    @Test("A literal is text too: markup in it is shown, not obeyed")
    func literal() {
        let words: Prose = "a <b> & \("<i>")"
        #expect(words.html.string == "a &lt;b&gt; &amp; &lt;i&gt;")
        #expect(words.plainText == "a <b> & <i>")
    }

    @Test("A link leads where an address of this site leads")
    func link() throws {
        let address = try #require(Href(local: "/gebieden?a=1&b=2"))
        let words = Prose([.link("naar \(strong: "gebieden")", to: address), .text(" en terug")])
        #expect(
            words.html.string == "<a href=\"/gebieden?a=1&amp;b=2\">naar <strong>gebieden</strong></a> en terug")
        #expect(words.plainText == "naar gebieden en terug")
    }

    @Test("Plain text is the words without what they mean")
    func plainText() {
        #expect(Self.sentence.plainText == "In ’s-Gravenhage <&> zijn er 1.877 misdrijven geteld.")
    }

    @Test("Sentences stand apart by one space, and what says nothing leaves none")
    func sentences() {
        #expect(Prose.sentences(["Eén.", "", "Twee."]).plainText == "Eén. Twee.")
        #expect(Prose.list(["één", "\(strong: "twee")"]).html.string == "één, <strong>twee</strong>")
        #expect(Prose.sentences([]).isEmpty && Prose.sentences(["", ""]).html.isEmpty)
        #expect(Prose(text: "").isEmpty && !Prose(text: " ").isEmpty)
    }

    @Test("A language chooses its words")
    func languages() {
        func words(_ language: Language) -> Prose { Localized("\(strong: "ja")", "\(strong: "yes")")(language) }
        #expect(words(.dutch).plainText == "ja" && words(.english).html.string == "<strong>yes</strong>")
    }
}
