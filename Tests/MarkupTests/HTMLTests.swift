import Markup
import Testing

@Suite("HTML")
struct HTMLTests {
    @Test("inserts markup as it is and nothing for an absent piece")
    func inserts() {
        let inner: HTML = "<b>\("a<b")</b>"
        let absent: HTML? = nil
        let html: HTML = "<p>\(inner)\(absent)\(when: false, "<i>no</i>")\(when: true, "<i>yes</i>")</p>"
        #expect(html.string == "<p><b>a&lt;b</b><i>yes</i></p>")
        #expect(html.bytes == Array(html.string.utf8))
    }

    @Test("writes attributes only when they have a value")
    func attributes() {
        let none: String? = nil
        let html: HTML = """
            <input\(attr: "name", "q")\(attr: "value", "a\"b")\(attr: "title", none)\(attr: "size", 3)\(attr: "hidden", true)\(
                attr: "checked", false)>
            """
        #expect(html.string == "<input name=\"q\" value=\"a&quot;b\" size=\"3\" hidden>")
    }

    @Test("joins pieces with a separator")
    func joins() {
        #expect(HTML.join(["a", "<"], separator: ", ") { "<i>\($0)</i>" }.string == "<i>a</i>, <i>&lt;</i>")
        #expect(HTML.join([String]()) { "<i>\($0)</i>" }.isEmpty)
        let html: HTML = "<ul>\(each: 1...3, separator: " ", { "<li>\($0)</li>" })</ul>"
        #expect(html.string == "<ul><li>1</li> <li>2</li> <li>3</li></ul>")
    }

    @Test(
        "writes coordinates short and finite",
        arguments: [
            (12.34, "12.3"), (-0.04, "0"), (0, "0"), (-0.05, "-0.1"), (99.96, "100"), (1e300, "1000000000000"),
            (.nan, "0"), (.infinity, "0"), (-12, "-12"), (0.1, "0.1"),
        ] as [(Double, String)])
    func coordinates(value: Double, expected: String) {
        let html: HTML = "\(xy: value)"
        #expect(html.string == expected)
    }

    @Test("writes shares with at most two decimals")
    func shares() {
        let html: HTML = "\(percent: 33.333) \(percent: 50) \(percent: 0.05) \(percent: .nan)"
        #expect(html.string == "33.33% 50% 0.05% 0%")
        #expect(("\(Int.min)" as HTML).string == String(Int.min))
    }
}
