import Testing

@testable import SiteKit

@Suite("JSON")
struct JSONTests {
    @Test("Text cannot leave its quotes")
    func escaped() {
        let json = JSON.object([
            ("a\"", .text("</script>\\\n\u{2028}")), ("b", .list([.null, .bool(true), .number(-1)])),
        ])
        #expect(json.text == "{\"a\\\"\":\"\\u003c/script\\u003e\\\\\\u000a\\u2028\",\"b\":[null,true,-1]}")
    }
}
