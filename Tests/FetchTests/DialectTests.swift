import DialectServer
import Foundation
import TestKit
import Testing

@testable import Fetch

@Suite("The server on loopback speaks as the services do", .enabled(if: Shared.isPresent))
struct DialectTests {
    private let server: DialectServer

    init() throws { server = try DialectServer(data: Shared.path("data"), municipalities: Fetching.known) }

    private func ask(_ target: String) throws -> (status: Int, text: String) {
        let connection = try #require(Connection(TransferLimits(userAgent: "test")))
        let address = try #require(WebAddress(server.origin + target))
        let reply = try connection.get(address, accept: "*/*")
        return (reply.status, String(decoding: reply.body, as: UTF8.self))
    }

    @Test("ODataApi refuses more than 10,000 rows, and the count is a plain number")
    func refuses() throws {
        #expect(try ask("/ODataApi/odata/47022NED/TypedDataSet").status == 500)
        #expect(try ask("/ODataApi/odata/47022NED/TypedDataSet?$top=3").status == 200)
        #expect(try ask("/ODataApi/odata/47022NED/UntypedDataSet/$count").text == "110880")
    }

    @Test("The feed writes Atom unless it is asked for JSON, and hears no $orderby")
    func atom() throws {
        #expect(try ask("/ODataFeed/OData/47022NED/TypedDataSet").text.hasPrefix("<?xml"))
        let plain = try ask("/ODataFeed/odata/47022NED/TypedDataSet?$format=json&$top=2").text
        #expect(try ask("/ODataFeed/odata/47022NED/TypedDataSet?$format=json&$orderby=ID%20desc&$top=2").text == plain)
    }

    @Test("Keys are padded, and a filter that lacks a space finds nothing")
    func padded() throws {
        let table = "/ODataApi/odata/47018NED/WijkenEnBuurten",
            rows = "/ODataFeed/odata/47022NED/TypedDataSet/$count?$filter="
        #expect(try ask(table).text.contains("\"Key\":\"GM0513    \""))
        #expect(try ask(rows + "WijkenEnBuurten%20eq%20'GM0513'").text == "0")
        #expect(try ask(rows + "WijkenEnBuurten%20eq%20'GM0513%20%20%20%20'").text == "924")
    }

    @Test("The boundaries come by a hundred at most, and a parameter that is not known is a 400")
    func features() throws {
        let items = "/cbs/gebiedsindelingen/ogc/v1/collections/wijk_gegeneraliseerd/items?f=json"
        #expect(try ask(items + "&limit=101").status == 400)
        #expect(try ask(items + "&offset=100").status == 400)
        let page = try ask(items + "&limit=100")
        #expect(page.status == 200 && page.text.contains("\"rel\":\"next\"") && page.text.contains("cursor=100"))
    }
}
