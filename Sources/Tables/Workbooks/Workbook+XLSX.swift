import CXLSXWriter
import Foundation

/// Why a workbook could not be written.
package struct WorkbookFailure: Error, Hashable, Sendable {
    package let reason: String
}

extension Workbook {
    /// The workbook as Office Open XML, written through a file in a folder that is removed again.
    package func xlsx() throws(WorkbookFailure) -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appending(path: "vib-\(UUID().uuidString).xlsx").path
        defer { unlink(path) }
        guard let book = workbook_new(path) else { throw WorkbookFailure(reason: "no memory") }
        var properties = lxw_doc_properties()
        var heading = Array(title.prefix(200).utf8.filter { $0 >= 0x20 }).map { CChar(bitPattern: $0) } + [0]
        let code = heading.withUnsafeMutableBufferPointer { text in
            properties.title = text.baseAddress
            if let statedMoment { properties.created = time_t(statedMoment) }
            let set = workbook_set_properties(book, &properties)
            let written = set == LXW_NO_ERROR ? write(into: book) : set
            // Closing frees the book, whatever happened before.
            let closed = workbook_close(book)
            return written == LXW_NO_ERROR ? closed : written
        }
        guard code == LXW_NO_ERROR else { throw WorkbookFailure(reason: String(cString: lxw_strerror(code))) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw WorkbookFailure(reason: "the file cannot be read back")
        }
        return Array(data)
    }

    private func write(into book: UnsafeMutablePointer<lxw_workbook>) -> lxw_error {
        let formats = Formats(book)
        var taken: Set<String> = []
        for sheet in sheets {
            let name = SheetName.make(sheet.name, besides: taken)
            taken.insert(name.lowercased())
            guard let page = workbook_add_worksheet(book, name) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
            let code = sheet.write(to: page, formats)
            if code != LXW_NO_ERROR { return code }
        }
        return LXW_NO_ERROR
    }
}

/// The formats of a book. The codes are Excel's; the reader's own settings make `1.234,5` and `€ 5` of them.
private struct Formats {
    let head: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?
    let whole: UnsafeMutablePointer<lxw_format>?
    let date: UnsafeMutablePointer<lxw_format>?
    let decimals: [UnsafeMutablePointer<lxw_format>?]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        func make(_ code: String? = nil) -> UnsafeMutablePointer<lxw_format>? {
            guard let format = workbook_add_format(book) else { return nil }
            if let code { format_set_num_format(format, code) }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            return format
        }
        head = make()
        if let head {
            format_set_bold(head)
            format_set_bottom(head, UInt8(LXW_BORDER_MEDIUM.rawValue))
            format_set_text_wrap(head)
        }
        text = make("@")
        if let text { format_set_text_wrap(text) }
        whole = make("#,##0")
        // 413 is Dutch (Netherlands): `31 december 2022` on every machine.
        date = make("[$-413]d mmmm yyyy;@")
        decimals = (1...4).map { make("#,##0." + String(repeating: "0", count: $0)) }
    }

    func number(decimals count: Int) -> UnsafeMutablePointer<lxw_format>? {
        count <= 0 ? whole : decimals[min(count, decimals.count) - 1]
    }
}

extension Sheet {
    /// What Excel takes in one cell.
    private static let longestText = 32_767

    fileprivate func write(to page: UnsafeMutablePointer<lxw_worksheet>, _ formats: Formats) -> lxw_error {
        for (index, column) in columns.enumerated() {
            let at = lxw_col_t(index)
            worksheet_set_column(page, at, at, column.width, nil)
            worksheet_write_string(page, 0, at, Self.harmless(column.title), formats.head)
        }
        worksheet_freeze_panes(page, 1, lxw_col_t(min(max(frozenColumns, 0), columns.count)))
        worksheet_repeat_rows(page, 0, 0)
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)
        worksheet_fit_to_pages(page, 1, 0)
        if !rows.isEmpty, !columns.isEmpty {
            worksheet_autofilter(page, 0, 0, lxw_row_t(rows.count), lxw_col_t(columns.count - 1))
        }
        for (index, row) in rows.enumerated() {
            for (column, cell) in row.prefix(columns.count).enumerated() {
                let code = Self.write(cell, to: page, row: lxw_row_t(index + 1), column: lxw_col_t(column), by: formats)
                if code != LXW_NO_ERROR { return code }
            }
        }
        return LXW_NO_ERROR
    }

    private static func write(
        _ cell: Cell, to page: UnsafeMutablePointer<lxw_worksheet>, row: lxw_row_t, column: lxw_col_t,
        by formats: Formats
    ) -> lxw_error {
        switch cell {
        case .empty: return LXW_NO_ERROR
        case .text(let text):
            if text.isEmpty { return LXW_NO_ERROR }
            return worksheet_write_string(page, row, column, harmless(text), formats.text)
        case .whole(let number): return worksheet_write_number(page, row, column, Double(number), formats.whole)
        case .number(let number, let decimals):
            guard number.isFinite else { return LXW_NO_ERROR }
            return worksheet_write_number(page, row, column, number, formats.number(decimals: decimals))
        case .date(let year, let month, let day):
            var date = lxw_datetime(year: Int32(year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
            return worksheet_write_datetime(page, row, column, &date, formats.date)
        }
    }

    /// Without what XML cannot hold, and not longer than a cell: cut with a mark where it is.
    private static func harmless(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var length = 0
        for scalar in text.unicodeScalars {
            let isAllowed = scalar.value >= 0x20 || scalar == "\n" || scalar == "\t"
            guard isAllowed, scalar.value != 0x7F, scalar.value & 0xFFFE != 0xFFFE else { continue }
            length += scalar.value > 0xFFFF ? 2 : 1
            if length >= longestText {
                kept.append("…")
                break
            }
            kept.append(scalar)
        }
        return String(kept)
    }
}

/// The name of a sheet as Excel takes it: at most 31 characters, without `[ ] : * ? / \`, and only once in a book.
private enum SheetName {
    static func make(_ wish: String, besides taken: Set<String>) -> String {
        let plain = wish.filter { character in
            !"[]:*?/\\'".contains(character)
                && character.unicodeScalars.allSatisfy {
                    $0.value >= 0x20 && $0.value != 0x7F && $0.value & 0xFFFE != 0xFFFE
                }
        }
        let base = plain.isEmpty ? "Blad" : String(plain.prefix(26))
        var name = base, number = 2
        while taken.contains(name.lowercased()) {
            name = "\(base) \(number)"
            number += 1
        }
        return name
    }
}
