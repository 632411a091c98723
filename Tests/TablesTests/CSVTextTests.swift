import Tables
import Testing

@Suite("Comma-separated values in the making")
struct CSVTextTests {
    private static let rows: [[CSVCell]] = [
        [.text("=cmd|' /C calc'!A0"), .count(-5)], [.text(" @x"), .rounded(1.25)],
        [.text("a,\"b\"\r\nc"), .rounded(.nan)], [.text("-1"), .rounded(1.0 / 3), .text("te veel")], [],
        [.digits("-1.5"), .digits("-1+1")], [.empty, .count(nil)], [.number(-2), .number(0.1)],
        [.number(nil), .number(.infinity)], [.text("a;b"), .text("'x")],
    ]

    @Test("Cells cannot become formulas, numbers stay numbers, and quotes, commas and line ends survive")
    func asIs() {
        let expected = [
            "naam,aantal", "'=cmd|' /C calc'!A0,-5", "' @x,1.25", "\"a,\"\"b\"\"\r\nc\",", "'-1,0.3333", ",",
            "-1.5,'-1+1",
            ",", "-2,0.1", ",", "a;b,'x", "",
        ]
        #expect(CSVText(["naam", "aantal"], Self.rows).text == expected.joined(separator: "\r\n"))
    }

    @Test("On one line a text has no control characters, and what they hid is no formula either")
    func oneLine() {
        let text = CSVText(["kop"], [[.text("a,\"b\"\r\nc")], [.text("\t=1")], [.text("\u{7F}+1")]], .oneLine).text
        #expect(text == "kop\r\n\"a,\"\"b\"\"c\"\r\n'=1\r\n'+1\r\n")
    }

    @Test("What is to be read back also quotes semicolons and marks apostrophes")
    func readBack() {
        #expect(CSVText(["h", "i"], [[.text("a;b"), .text("'x")]], .readBack).text == "h,i\r\n\"a;b\",''x\r\n")
    }
}
