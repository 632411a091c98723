/// Reads the cells of an Excel workbook (ECMA-376, .xlsx) in memory, as texts.
///
/// Nothing is computed: of a formula the value that the workbook keeps is taken. Sizes, entries, cells and nesting are bounded,
/// whatever the file says of itself.
package enum WorkbookReader {
    package struct Sheet: Hashable, Sendable {
        package let name: String
        package let rows: [Row]
    }

    package struct Row: Hashable, Sendable {
        /// As the spreadsheet counts, from 1.
        package let number: Int
        package let cells: [String]
        /// The cells, from 0, that a formula computes; the text is what the workbook keeps of it.
        package let formulas: [Int]
    }

    package struct Book: Hashable, Sendable {
        package let sheets: [Sheet]
        /// Whether its days count from 1904; the texts of cells are days all the same.
        package let has1904Dates: Bool
    }

    package enum Refusal: Error, Hashable, Sendable {
        /// An archive of something else.
        case notAWorkbook
        case archive(ZipReader.Refusal)
        /// A part that is no well-formed XML, or has a document type.
        case damaged(String)
        case tooLarge
    }

    static let cellLimit = 5_000_000, textLimit = 100 << 20, rowLimit = 1 << 20, columnLimit = 1 << 14
    private static let limits = ZipReader.Limits(fileBytes: 100 << 20, totalBytes: 150 << 20, count: 2_000)

    /// The sheets that a person sees, in their order.
    package static func sheets(_ archive: [UInt8]) throws(Refusal) -> [Sheet] { try book(archive).sheets }

    /// - Parameter keepsHours: a day with an hour is `2022-06-16 14:00`; without it the day alone.
    package static func book(_ archive: [UInt8], keepsHours: Bool = false) throws(Refusal) -> Book {
        let files: [ZipReader.File]
        do throws(ZipReader.Refusal) {
            files = try ZipReader.files(archive, limits: limits) {
                $0.hasPrefix("xl/") && ($0.hasSuffix(".xml") || $0.hasSuffix(".rels"))
            }
        } catch { throw .archive(error) }
        let parts = Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        guard parts["xl/workbook.xml"] != nil else { throw .notAWorkbook }
        let index = try WorkbookIndex(parts)
        var contents = try SheetContents(parts, has1904Dates: index.has1904Dates, keepsHours: keepsHours)
        var sheets: [Sheet] = [], read: Set<String> = []
        for sheet in index.sheets where !sheet.isHidden {
            guard let path = index.paths[sheet.id], let part = parts[path] else { continue }
            // Each part once: a small workbook could else be read a thousand times over.
            guard read.insert(path).inserted else { throw .damaged(path) }
            do throws(XMLTokens.Mistake) {
                sheets.append(Sheet(name: sheet.name, rows: try contents.rows(part)))
            } catch { throw .damaged(path) }
            guard !contents.isFull else { throw .tooLarge }
        }
        return Book(sheets: sheets, has1904Dates: index.has1904Dates)
    }
}

/// Which sheets a workbook has, and where each lies in the archive.
private struct WorkbookIndex {
    private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []
    private(set) var paths: [String: String] = [:]
    private(set) var has1904Dates = false

    init(_ parts: [String: [UInt8]]) throws(WorkbookReader.Refusal) {
        do throws(XMLTokens.Mistake) {
            var book = XMLTokens(parts["xl/workbook.xml"] ?? [])
            while let token = try book.next() {
                guard case .open(let tag, let values) = token else { continue }
                if tag == "sheet", sheets.count < 1_000 {
                    sheets.append(
                        (values["name"] ?? "", values["id"] ?? "", (values["state"] ?? "visible") != "visible"))
                } else if tag == "workbookPr" {
                    has1904Dates = ["1", "true"].contains(values["date1904"])
                }
            }
        } catch { throw .damaged("xl/workbook.xml") }
        do throws(XMLTokens.Mistake) {
            var links = XMLTokens(parts["xl/_rels/workbook.xml.rels"] ?? [])
            while let token = try links.next() {
                guard case .open("Relationship", let values) = token, let id = values["Id"],
                    let target = values["Target"]
                else { continue }
                paths[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            }
        } catch { throw .damaged("xl/_rels/workbook.xml.rels") }
    }
}
