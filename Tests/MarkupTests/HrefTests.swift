import Markup
import Testing

@Suite("Addresses")
struct HrefTests {
    @Test("encodes segments, query and fragment")
    func encodes() {
        let href = Href(
            path: ["gebied", "a/b ?é"], query: [("jaar", "2017"), ("q", "a&b=c#\"")], fragment: "buurten <1>")
        #expect(href.value == "/gebied/a%2Fb%20%3F%C3%A9?jaar=2017&q=a%26b%3Dc%23%22#buurten%20%3C1%3E")
        #expect(Href(path: []).value == "/")
    }

    @Test("never climbs out of its folder and never becomes another host")
    func stays() {
        #expect(Href(path: ["", "evil.example"]).value == "/_/evil.example")
        #expect(Href(path: ["..", ".", "x"]).value == "/_/_/x")
        #expect(Href(path: ["javascript:alert(1)"]).value == "/javascript%3Aalert%281%29")
    }

    @Test(
        "takes secure web addresses only",
        arguments: [
            ("https://www.cbs.nl/a?b=c", true), ("HTTPS://example.org", true), ("http://example.org", false),
            ("javascript:alert(1)", false), ("https://", false), ("https:///x", false), ("https://a b", false),
            ("https://user@host/", false), ("https://é.nl", false), ("//host", false), (" https://a", false),
            ("data:text/html,x", false), ("https://a\n.nl", false),
        ])
    func https(address: String, isTaken: Bool) {
        #expect((Href(https: address) != nil) == isTaken)
    }

    @Test(
        "takes paths of this site only",
        arguments: [("/gebied/x?y=z#q", true), ("//evil", false), ("/\\evil", false), ("evil", false), ("/a b", false)])
    func local(path: String, isTaken: Bool) {
        #expect((Href(local: path) != nil) == isTaken)
    }

    @Test("leads to a place on its page, whatever place it led to")
    func place() {
        let href: Href = "/a?x=1"
        #expect(href.at(fragment: "z").at(fragment: "é").value == "/a?x=1#%C3%A9")
        let html: HTML = "<a href=\"\(url: href)\">"
        #expect(html.string == "<a href=\"/a?x=1\">")
    }
}
