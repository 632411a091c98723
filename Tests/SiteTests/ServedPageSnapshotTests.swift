import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestKit
import Testing

/// What the server answers for pages that hold no figures, and where there is no page.
@Suite("Pages as they are served")
struct ServedPageSnapshotTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let addresses: [String]
        var status = HTTPResponse.Status.ok
        var testDescription: String { name }

        init(_ name: String, _ dutch: String, _ english: String, status: HTTPResponse.Status = .ok) {
            (self.name, addresses, self.status) = (name, [dutch, english], status)
        }
    }

    static let pages = [
        Case("about", "/over-de-cijfers", "/en/about-the-figures"), Case("data", "/data", "/en/data"),
        Case("delivery", "/data/levering/3", "/en/data/delivery/3"), Case("areas", "/gebieden", "/en/areas"),
        Case("difference", "/data/levering/3/verschil", "/en/data/delivery/3/difference"),
        Case("offences", "/misdrijven", "/en/offences"), Case("privacy", "/privacy", "/en/privacy"),
        Case("accessibility", "/toegankelijkheid", "/en/accessibility"),
        Case("search", "/zoeken", "/en/search"), Case("search-found", "/zoeken?q=utrecht", "/en/search?q=burglary"),
        Case("search-near", "/zoeken?q=utrehct", "/en/search?q=asault"),
        Case("search-nothing", "/zoeken?q=qqqqqq", "/en/search?q=%3Cb%3Eqqqq"),
        Case("no-page", "/bestaat-niet", "/en/no-such-page", status: .notFound),
        Case("no-area", "/gebied/GM9999", "/en/area/GM9999", status: .notFound),
        Case(
            "bad-value", "/gebied/GM0344-utrecht?periode=onzin", "/en/area/GM0344-utrecht?period=nonsense",
            status: .badRequest),
        Case("bad-address", "/gebied/%zz", "/en/area/%zz", status: .badRequest),
    ]

    @Test("look as they did, in both languages", arguments: pages)
    func look(_ page: Case) async throws {
        try await Loopback.run { client in
            for (address, language) in zip(page.addresses, ["nl", "en"]) {
                let response = try await client.execute(uri: address, method: .get)
                #expect(response.status == page.status, "\(address)")
                #expect(
                    try CommittedSnapshot.difference(ofPage: response.text, named: "served-\(page.name)-\(language)")
                        == nil)
            }
        }
    }
}
