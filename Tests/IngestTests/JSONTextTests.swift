import Testing

@testable import Ingest

@Suite("JSON")
struct JSONTextTests {
    private func parse(_ text: String) throws -> JSONValue {
        try JSONText.parse(Array(text.utf8), name: "x", IngestLimits())
    }

    @Test(
        "numbers come out as a full conversion would give them",
        arguments: [
            "0", "-0", "1", "-1", "4.75141438496392", "51.618903209335699", "0.1", "1e3", "-1.5E-3", "9007199254740993",
            "123456789012345678901234567890", "0.000000000000000000000000000001", "155000.25",
        ])
    func numbers(text: String) throws {
        #expect(try parse("[\(text)]").numbers == [try #require(Double(text))])
    }

    @Test(
        "strings keep their escapes' meaning",
        arguments: [
            ("\"a\\u00e9\"", "aé"), ("\"\\ud83d\\ude00\"", "😀"), ("\"\\n\\t\\\\\\\"\\/\"", "\n\t\\\"/"),
            ("\"\\ud83d\"", "\u{FFFD}"), ("\"é\"", "é"),
        ])
    func strings(text: String, value: String) throws {
        #expect(try parse(text).text == value)
    }

    @Test(
        "mistakes end the reading",
        arguments: [
            "", "{", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "\"a", "\"\\x\"", "tru", "[1]]", "-", "1.2.3", "NaN", "'a'",
            "[1,]", "{,}", "\"\\u12g4\"",
        ])
    func mistakes(text: String) {
        #expect(throws: IngestRefusal.self) { try parse(text) }
    }

    @Test("members are found by name, and numbers in mixed lists stay apart")
    func structure() throws {
        let value = try parse("{\"a\": [1, 2, \"x\", null], \"b\": {\"c\": true}}")
        #expect(value["a"]?.array?.count == 4)
        #expect(value["a"]?.numbers == nil)
        #expect(value["b"]?.members.map(\.name) == ["c"])
        #expect(value["z"] == nil)
    }
}
