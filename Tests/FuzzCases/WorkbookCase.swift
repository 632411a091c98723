import Tables

/// What must hold for any parts of a workbook: they are read within bounds or refused.
package enum WorkbookCase {
    /// The parts of one workbook, in the order of `names`, with a byte between them that no XML has.
    package static let seeds: [[UInt8]] = [
        parts.joined(separator: "\u{1}"),
        parts.joined(separator: "\u{1}").replacing("t=\"s\"><v>0</v>", with: "t=\"inlineStr\"><is><t>a&amp;b</t></is>"),
    ].map { Array($0.utf8) }

    private static let names = [
        "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
    ]
    private static let parts = [
        "<workbook><sheets><sheet name=\"T\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        "<sst><si><t>Regio's</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si></sst>",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"d-m-yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>36892</v></c></row><row r=\"4\"><c><v>3.0</v></c></row></sheetData></worksheet>",
    ]

    package static let words = [
        "<", ">", "/>", "</", "\"", "'", "=", "&", "&amp;", "&#x41;", "&#0;", "&#99999999;", "&x;", "<!DOCTYPE x [",
        "<!ENTITY a \"b\">", "<![CDATA[", "]]>", "<!--", "-->", "<?", "?>", "<row r=\"1048576\">", "<c r=\"XFD1\">",
        "<c r=\"ZZZZ1\">", "<a><a><a><a><a><a><a><a>", "\u{1}", "\u{0}", "t=\"s\"", "s=\"1\"", "<v>1e308</v>", "-1",
    ]

    /// An archive of the parts of an input.
    package static func archive(_ bytes: [UInt8]) -> [UInt8] {
        var archive = ZipArchive()
        let parts = bytes.split(separator: 1, maxSplits: names.count - 1, omittingEmptySubsequences: false)
        for (name, part) in zip(names, parts) { archive.add(name, Array(part)) }
        return archive.bytes
    }

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        guard let sheets = try? WorkbookReader.sheets(archive(bytes)) else { return nil }
        for sheet in sheets {
            var last = 0, texts = 0
            for row in sheet.rows {
                if row.number <= last { return "row \(row.number) behind \(last)" }
                last = row.number
                if row.cells.count > 1 << 14 { return "\(row.cells.count) cells in a row" }
                texts += row.cells.reduce(0) { $0 + $1.utf8.count }
            }
            if texts > bytes.count * bytes.count { return "\(texts) bytes of text" }
        }
        return nil
    }
}
