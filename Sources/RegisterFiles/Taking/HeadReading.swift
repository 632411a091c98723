import Facts
import Phrases
import Registers

/// The columns of a file beside those of what its sender sees.
struct HeadReading {
    /// By their place in the file; `nil` of a column without head in which nothing stands.
    let columns: [FileColumn?]
    let findings: [Finding]
    let idPlace: Int
    let revisionPlace: Int?

    init(_ upload: RegisterUpload, of register: VisibleRegister) {
        let known = FileColumn.columns(of: register)
        var columns: [FileColumn?] = [], findings: [Finding] = [], seen: Set<String> = []
        for (place, name) in upload.head.enumerated() {
            let column = Self.column(name, among: known)
            columns.append(column)
            if let column {
                if !seen.insert(column.name).inserted { findings.append(Self.twice(name, upload.name)) }
            } else if !name.isEmpty
                || upload.rows.contains(where: { place < $0.cells.count && !$0.cells[place].trimmed.isEmpty })
            {
                findings.append(Self.unknown(name, in: upload.name, among: known))
            }
        }
        let idPlace = columns.firstIndex { $0?.content == .id }
        if idPlace == nil { findings.append(Self.withoutID(upload.name)) }
        self.columns = columns
        self.findings = findings
        self.idPlace = idPlace ?? 0
        revisionPlace = columns.firstIndex { $0?.content == .revision }
    }

    /// By its name, or by what it is called where only one is called so.
    private static func column(_ name: String, among known: [FileColumn]) -> FileColumn? {
        if let column = known.first(where: { $0.name == name }) { return column }
        let called = known.filter { [$0.title.dutch, $0.title.english].contains(name) }
        return called.count == 1 ? called[0] : nil
    }

    /// The same words for a column that is not there and for one that the sender may not know of.
    private static func unknown(_ name: String, in file: String, among known: [FileColumn]) -> Finding {
        let names = known.prefix(40).map(\.name).joined(separator: ", "), quoted = Finding.quote(name)
        return Finding(
            .extraColumn, severity: .error, file: file, row: 1, column: quoted,
            found: Phrase("de kolom “\(quoted)”", "the column “\(quoted)”"),
            expected: Phrase("een van \(names)", "one of \(names)"),
            cure: Phrase("haal de kolom weg of verbeter haar naam", "remove the column, or correct its name"))
    }

    private static func twice(_ name: String, _ file: String) -> Finding {
        let quoted = Finding.quote(name)
        return Finding(
            .planDuplicate, file: file, row: 1, column: quoted,
            found: Phrase("de kolom “\(quoted)” voor de tweede keer", "the column “\(quoted)” a second time"),
            expected: Phrase("elke kolom één keer", "every column once"),
            cure: Phrase("haal een van de twee weg", "remove one of the two"))
    }

    private static func withoutID(_ file: String) -> Finding {
        Finding(
            .missingColumn, file: file, row: 1, column: "id", found: Phrase("geen kolom id", "no column id"),
            expected: Phrase("een kolom id, die zegt welke rij het is", "a column id, which says which row it is"),
            cure: Phrase("haal de tabel hier op en vul die aan", "fetch the table here and fill that in"))
    }
}
