import Reports
import Testing

@Suite("A line of a report's template")
struct ReportTextTests {
    @Test("Words, bindings and stretches that may go are told apart")
    func reads() throws {
        let text = try ReportText("In {{when}}: {{totaal|count}}[ ({{percent}})].", line: 3)
        #expect(
            text.pieces == [
                .words("In "), .binding(name: "when", view: nil), .words(": "),
                .binding(name: "totaal", view: "count"),
                .optional([.words(" ("), .binding(name: "percent", view: nil), .words(")")]), .words("."),
            ])
        #expect(text.bindings.map(\.name) == ["when", "totaal", "percent"])
        #expect(text.words == ["In ", ": ", " (", ")", "."])
    }

    @Test(
        "What does not close, or is no name, is refused",
        arguments: ["{{a", "{{}}", "{{a b}}", "{{a|b|c}}", "[a", "a]", "[a [b]]", "{{1a}}", "{{a\u{202E}}}"])
    func refuses(_ text: String) {
        #expect(throws: ReportText.Problem.self) { try ReportText(text, line: 1) }
    }
}
