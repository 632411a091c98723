import Tables
import Testing

@Suite("Workbooks that somebody sends")
struct WorkbookReaderTests {
    private static let book =
        "<workbook><sheets><sheet name=\"Tabel\" r:id=\"a\"/><sheet name=\"Weg\" state=\"hidden\" r:id=\"b\"/></sheets></workbook>"
    private static let links = """
        <Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>
        <Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>
        """

    private func sheets(_ sheet: String, _ more: [String: String] = [:]) throws(WorkbookReader.Refusal)
        -> [WorkbookReader.Sheet]
    {
        var archive = ZipArchive()
        let parts = [
            "xl/workbook.xml": Self.book, "xl/_rels/workbook.xml.rels": Self.links, "xl/worksheets/sheet1.xml": sheet,
            "xl/worksheets/sheet2.xml": sheet,
        ].merging(more) { $1 }
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) { archive.add(name, Array(text.utf8)) }
        return try WorkbookReader.sheets(archive.bytes)
    }

    private func rows(_ rows: String, _ more: [String: String] = [:]) throws(WorkbookReader.Refusal) -> [WorkbookReader
        .Row]
    {
        try sheets("<worksheet><sheetData>\(rows)</sheetData></worksheet>", more)[0].rows
    }

    @Test("give the texts, numbers and dates that a person sees, at their row and column")
    func cells() throws {
        let found = try rows(
            """
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>69.0</v></c><c r="D2" s="1"><v>36892</v></c></row>
            <row r="5"><c t="inlineStr"><is><t>a &amp; b</t></is></c><c><f>1+1</f><v>2</v></c><c t="str"><v>x</v></c></row>
            """,
            [
                "xl/sharedStrings.xml":
                    "<sst><si><t>nee</t></si><si><r><t>Re</t></r><r><t>gio's</t></r><rPh><t>q</t></rPh></si></sst>",
                "xl/styles.xml":
                    "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            ])
        #expect(found.map(\.number) == [2, 5])
        #expect(found.map(\.cells) == [["Regio's", "", "69", "2001-01-01"], ["a & b", "2", "x"]])
    }

    @Test("read no part twice")
    func twice() {
        let book = "<workbook><sheets><sheet name=\"A\" r:id=\"a\"/><sheet name=\"B\" r:id=\"a\"/></sheets></workbook>"
        #expect(throws: WorkbookReader.Refusal.damaged("xl/worksheets/sheet1.xml")) {
            try sheets("<worksheet><sheetData/></worksheet>", ["xl/workbook.xml": book])
        }
    }

    @Test("show no hidden sheet")
    func hidden() throws {
        #expect(try sheets("<worksheet><sheetData/></worksheet>").map(\.name) == ["Tabel"])
    }

    @Test(
        "are refused with a document type, an unknown entity, a row twice, a cell too far or a tag left open",
        arguments: [
            "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>", "<worksheet>&a;</worksheet>",
            "<worksheet><row r=\"2\"/><row r=\"2\"/></worksheet>", "<worksheet><row r=\"9999999\"/></worksheet>",
            "<worksheet><row><c r=\"ZZZZ1\"/></row></worksheet>", "<worksheet><row>",
            String(repeating: "<a>", count: 100), "<worksheet></sheet>",
        ])
    func damaged(sheet: String) {
        #expect(throws: WorkbookReader.Refusal.damaged("xl/worksheets/sheet1.xml")) { try sheets(sheet) }
    }

    @Test("cannot fill the memory with cells that are not there")
    func sparse() {
        let rows = (1...400).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
        #expect(throws: WorkbookReader.Refusal.tooLarge) { try self.rows(rows) }
    }

    @Test("are no workbooks when they are an archive of something else")
    func other() {
        var archive = ZipArchive()
        archive.add("a.csv", Array("x".utf8))
        #expect(throws: WorkbookReader.Refusal.notAWorkbook) { try WorkbookReader.sheets(archive.bytes) }
        #expect(throws: WorkbookReader.Refusal.archive(.notAnArchive)) { try WorkbookReader.sheets([1, 2, 3]) }
    }
}
