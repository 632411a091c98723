import Facts
package import Phrases
import Tables

/// What a table came in, when that was no text table: it is read as the text table that it holds.
package enum FileContainer: Hashable, Sendable {
    case workbook(sheet: String)
    /// Rows as the services give them, and whether the file says that more follow.
    case rows(isPage: Bool)
    /// A map that GDAL turned into GeoJSON.
    case map(MapFormat, layers: [String])

    package var words: Phrase {
        switch self {
        case .workbook(let sheet):
            Phrase(
                "een Excel-werkmap, blad \(Finding.quote(sheet))", "an Excel workbook, sheet \(Finding.quote(sheet))")
        case .rows: Phrase("JSON met regels, zoals de dienst ze geeft", "JSON with rows, as the service gives them")
        case .map(let format, let layers):
            Phrase { language in
                let names = layers.map { Finding.quote($0) }.joined(separator: ", ")
                let words = Phrase("omgezet door GDAL", "turned into GeoJSON by GDAL")
                return "\(format.words(language)) (\(names)), \(words(language))"
            }
        }
    }
}

/// A text table made of what a workbook or a service's answer holds.
struct Unpacked {
    let text: [UInt8]
    let container: FileContainer

    /// `nil` for a file that is a text table itself, or something else.
    static func of(_ source: any ByteSource, _ head: [UInt8], name: String) throws(IngestRefusal) -> Unpacked? {
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return try workbook(try TextTable.wholeFile(source, name: name, IngestLimits()), name: name)
        }
        guard holdsRows(head) else { return nil }
        return try rows(try TextTable.wholeFile(source, name: name, IngestLimits()), name: name)
    }

    // MARK: Rows of a service

    /// Whether JSON begins with rows of offences or nuisance, by the names of their fields.
    private static func holdsRows(_ head: [UInt8]) -> Bool {
        let start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = head[start...].first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }),
            first == 0x7B || first == 0x5B
        else { return false }
        let text = TextBytes.decode(head.prefix(64 << 10)).filter { !$0.isWhitespace }
        let hasKind = text.contains("\"SoortMisdrijf\":") || text.contains("\"Overlast\":")
        return text.contains("\"Perioden\":") && hasKind && !text.contains("\"Key\":")
    }

    private static func rows(_ bytes: [UInt8], name: String) throws(IngestRefusal) -> Unpacked? {
        let root = try JSONText.parse(bytes, name: name, IngestLimits())
        let rows = root["value"]?.array ?? root.array ?? []
        let names = rows.first?.members.map(\.name).filter { !$0.hasPrefix("odata.") && !$0.hasPrefix("@") } ?? []
        guard !names.isEmpty else { return nil }
        var text: [UInt8] = []
        append(names, to: &text)
        for row in rows {
            let values = Dictionary(
                row.members.map { ($0.name, $0.value.text ?? "") }, uniquingKeysWith: { first, _ in first })
            append(names.map { values[$0] ?? "" }, to: &text)
        }
        let isPage = root["odata.nextLink"]?.text != nil || root["@odata.nextLink"]?.text != nil
        return Unpacked(text: text, container: .rows(isPage: isPage))
    }

    // MARK: Workbooks

    private static func workbook(_ bytes: [UInt8], name: String) throws(IngestRefusal) -> Unpacked? {
        let sheets: [WorkbookReader.Sheet]
        do throws(WorkbookReader.Refusal) { sheets = try WorkbookReader.sheets(bytes) } catch {
            guard let refusal = WorkbookRefusal.of(error, name) else { return nil }
            throw refusal
        }
        var found: [Unpacked] = [], first: IngestRefusal?
        for sheet in sheets where !sheet.rows.isEmpty {
            let text = text(of: sheet), head = Array(text.prefix(Dialect.headBytes))
            do throws(IngestRefusal) {
                let kind = try Recognition.recognise(head, name: name, isWhole: head.count == text.count)
                if kind != .tableInfo { found.append(Unpacked(text: text, container: .workbook(sheet: sheet.name))) }
            } catch { first = first ?? error }
        }
        guard let table = found.first else {
            throw WorkbookRefusal.noTable(sheets.map(\.name), because: first, in: name)
        }
        if found.count > 1 {
            let names = found.compactMap { if case .workbook(let sheet) = $0.container { sheet } else { nil } }
            throw WorkbookRefusal.manyTables(names, name)
        }
        return table
    }

    /// A line per row of the sheet, so that findings name the rows that a person sees.
    private static func text(of sheet: WorkbookReader.Sheet) -> [UInt8] {
        var text: [UInt8] = [], line = 1
        for row in sheet.rows {
            text += repeatElement(0x0A, count: row.number - line)
            append(row.cells, to: &text)
            line = row.number + 1
        }
        return text
    }

    private static func append(_ fields: [String], to text: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { text.append(0x3B) }
            text.append(Dialect.quote)
            for byte in field.utf8 {
                if byte == Dialect.quote { text.append(Dialect.quote) }
                // A row end inside a cell would make the lines differ from the rows that a person sees.
                text.append([0x0A, 0x0D, 0x00].contains(byte) ? 0x20 : byte)
            }
            text.append(Dialect.quote)
        }
        text.append(0x0A)
    }
}

/// The sentences with which a workbook is refused.
private enum WorkbookRefusal {
    /// `nil` for an archive of something else, which has its own sentence.
    static func of(_ refusal: WorkbookReader.Refusal, _ name: String) -> IngestRefusal? {
        let shown = Finding.quote(name)
        switch refusal {
        case .notAWorkbook, .archive(.notAnArchive): return nil
        case .tooLarge, .archive(.tooLarge), .archive(.tooManyFiles):
            return IngestRefusal(
                .tooLarge,
                Phrase(
                    "\(shown) is een Excel-werkmap die te groot is om te lezen; bewaar het blad met de tabel als CSV (UTF-8).",
                    "\(shown) is an Excel workbook that is too large to read; save the sheet with the table as CSV (UTF-8)."
                ))
        case .archive(.unreadable):
            return IngestRefusal(
                .notATable,
                Phrase(
                    "\(shown) is een Excel-werkmap met een wachtwoord; haal het wachtwoord eraf of bewaar het blad als CSV (UTF-8).",
                    "\(shown) is an Excel workbook with a password; take the password off or save the sheet as CSV (UTF-8)."
                ))
        case .archive, .damaged:
            return IngestRefusal(
                .notATable,
                Phrase(
                    "\(shown) is een beschadigde Excel-werkmap; download het bestand opnieuw of bewaar het blad als CSV (UTF-8).",
                    "\(shown) is a damaged Excel workbook; download it again or save the sheet as CSV (UTF-8)."))
        }
    }

    static func noTable(_ sheets: [String], because first: IngestRefusal?, in name: String) -> IngestRefusal {
        let shown = Finding.quote(name), list = FindingWords.list(sheets.map { Finding.quote($0) })
        let why = first.map { Phrase(" \($0.sentence.dutch)", " \($0.sentence.english)") }
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is een Excel-werkmap zonder tabel die ingelezen kan worden (bladen: \(list.dutch)).\(why?.dutch ?? "")",
                "\(shown) is an Excel workbook without a table that can be imported (sheets: \(list.english)).\(why?.english ?? "")"
            ))
    }

    static func manyTables(_ sheets: [String], _ name: String) -> IngestRefusal {
        let shown = Finding.quote(name), list = FindingWords.list(sheets.map { Finding.quote($0) })
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is een Excel-werkmap met meer dan één tabel (bladen: \(list.dutch)); bewaar elk blad als een eigen bestand.",
                "\(shown) is an Excel workbook with more than one table (sheets: \(list.english)); save each sheet as a file of its own."
            ))
    }
}
