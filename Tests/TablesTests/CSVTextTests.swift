import Testing

@testable import Tables

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

    @Test(
        "No cell begins with a formula, wherever a program splits, and lists stay as they are",
        arguments: [
            ("x;=1+1", "x;'=1+1"), ("x; \u{A0}=1", "x;' \u{A0}=1"), ("a\t+1", "a\t'+1"), ("a\n=1", "a\n'=1"),
            ("a\r\n@x", "a\r\n'@x"), ("＝1+1", "'＝1+1"), ("x;＋1", "x;'＋1"), ("－1", "'－1"), ("＠x", "'＠x"),
            ("\u{200B}=1", "'\u{200B}=1"), ("\u{0}=1", "'\u{0}=1"), ("a\n-1", "a\n'-1"),
            ("a\n- cmd|' /C calc'!A0", "a\n'- cmd|' /C calc'!A0"), ("a;;=1", "a;;'=1"),
            ("eerst\n- een punt\n- nog een", "eerst\n- een punt\n- nog een"), ("a; b", "a; b"), ("a;-", "a;'-"),
            ("5 = 2 + 3", "5 = 2 + 3"), ("a, =b", "a, =b"),
        ])
    func splitElsewhere(_ text: String, _ guarded: String) throws {
        #expect(FormulaGuard.guarded(text) == guarded)
        #expect(FormulaGuard.opened(FormulaGuard.sealed(text)) == text)
        let file = CSVText(["h", "i"], [[.text(text), .text(text)]]).text
        for separator in [";", "\t"] as [Character] {
            for line in file.split(whereSeparator: \.isNewline) {
                for cell in line.split(separator: separator) {
                    let first = cell.unicodeScalars.first {
                        $0.properties.generalCategory != .format && $0.value > 0x20
                    }
                    #expect(first.map { !"=@＝＋－＠".unicodeScalars.contains($0) } ?? true, "\(cell)")
                }
            }
        }
    }

    @Test("Whatever is written to be read back comes back, and no start of a cell in it is a formula")
    func sealing() {
        let signs = Array("a'=-;\n\t +@\r \"＝(")
        var state: UInt64 = 7
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(signs[Int(state >> 33) % signs.count])
            }
            #expect(FormulaGuard.opened(FormulaGuard.sealed(text)) == text, "\(text.debugDescription)")
        }
    }

    @Test("What is to be read back also quotes semicolons and marks apostrophes")
    func readBack() {
        #expect(CSVText(["h", "i"], [[.text("a;b"), .text("'x")]], .readBack).text == "h,i\r\n\"a;b\",''x\r\n")
    }

    @Test("For a Dutch Excel: its mark, semicolons, decimal commas, and no formula behind either sign")
    func dutchSpreadsheet() throws {
        var csv = CSVText(["gebied", "per 1000"], .oneLine, .dutchSpreadsheet)
        csv.append([.text("a;b,c"), .number(3.25)])
        let first = csv.take()
        #expect(first == "\u{FEFF}gebied;per 1000\r\n\"a;b,c\";3,25\r\n")
        csv.append([.text("=1+1"), .count(12)])
        let second = csv.take()
        #expect(second == "'=1+1;12\r\n" && csv.take().isEmpty)
        // A program that splits at commas begins a cell behind one.
        csv.append([.text("X,=cmd|' /c calc'!A0"), .count(1)])
        #expect(csv.take() == "X,'=cmd|' /c calc'!A0;1\r\n")
        #expect(try CSVReader.rows(first + second) == [["gebied", "per 1000"], ["a;b,c", "3,25"], ["=1+1", "12"]])
    }
}
