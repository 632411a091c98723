import Testing

@testable import Fetch

@Suite("Requests go to the configured service and nowhere else")
struct LinkTests {
    private let asked = WebAddress("https://dataderden.cbs.nl/ODataFeed/odata/47022NED/TypedDataSet?$format=json")

    @Test(
        "A next link of the same table is followed as it is written",
        arguments: [
            "https://dataderden.cbs.nl/ODataFeed/odata/47022NED/TypedDataSet?$format=json&$skip=10000",
            "https://dataderden.cbs.nl/ODataFeed/OData/47022NED/TypedDataSet?$format=json&$format=json&$skip=10000",
            "/ODataFeed/odata/47022NED/TypedDataSet?$filter=startswith(RegioS,%20%27GM%27)&$skip=20000",
        ])
    func followed(link: String) throws {
        let target = try LinkRule.follow(link, from: #require(asked))
        #expect(target.description.hasSuffix(link))
    }

    @Test("A space in a next link becomes %20 and nothing else changes")
    func spaces() throws {
        let link = "https://dataderden.cbs.nl/ODataFeed/odata/47022NED/TypedDataSet?$filter=A eq 'b+c'"
        let target = try LinkRule.follow(link, from: #require(asked))
        #expect(target.description == link.replacing(" ", with: "%20"))
    }

    @Test(
        "Another scheme, host, port, table or user is not",
        arguments: [
            "http://dataderden.cbs.nl/ODataFeed/odata/47022NED/TypedDataSet?$skip=1",
            "https://example.org/ODataFeed/odata/47022NED/TypedDataSet?$skip=1",
            "https://dataderden.cbs.nl:8443/ODataFeed/odata/47022NED/TypedDataSet?$skip=1",
            "https://dataderden.cbs.nl/ODataFeed/odata/47018NED/TypedDataSet?$skip=1",
            "https://dataderden.cbs.nl@example.org/ODataFeed/odata/47022NED/TypedDataSet",
            "https://dataderden.cbs.nl.example.org/ODataFeed/odata/47022NED/TypedDataSet",
            "https://dataderden.cbs.nl/ODataFeed/odata/47022NED/TypedDataSet/../../47018NED/TypedDataSet",
            "//example.org/ODataFeed/odata/47022NED/TypedDataSet", "file:///etc/passwd", "TypedDataSet?$skip=1", "",
            "https://dataderden.cbs.nl/ODataFeed/odata/47022NED/TypedDataSet?a=\r\nHost: example.org",
        ])
    func refused(link: String) throws {
        let asked = try #require(asked)
        #expect(throws: FetchProblem.elsewhere(from: asked, to: link)) { try LinkRule.follow(link, from: asked) }
    }

    @Test("A service is an encrypted address, or one on this machine")
    func services() {
        #expect(ServiceAddress("https://opendata.cbs.nl/")?.speaksVersion4 == false)
        #expect(ServiceAddress("https://datasets.cbs.nl/odata/v1")?.speaksVersion4 == true)
        #expect(ServiceAddress("http://127.0.0.1:8089") != nil)
        for wrong in [
            "http://opendata.cbs.nl", "opendata.cbs.nl", "https://a@b.nl", "https://b.nl/?x=1", "ftp://b.nl", "",
        ] {
            #expect(ServiceAddress(wrong) == nil, "\(wrong)")
        }
    }
}
