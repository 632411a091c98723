/// Turns the parts of a workbook into rows of texts, within one bound over all sheets.
struct SheetContents {
    private let texts: [String]
    /// The styles of cells that show a number as a date.
    private let dateStyles: Set<Int>
    private let has1904Dates: Bool
    private let keepsHours: Bool
    private var cellCount = 0
    private var textCount = 0

    init(
        _ parts: [String: [UInt8]], has1904Dates: Bool, keepsHours: Bool = false
    ) throws(WorkbookReader.Refusal) {
        self.has1904Dates = has1904Dates
        self.keepsHours = keepsHours
        do throws(XMLTokens.Mistake) {
            texts = try Self.sharedTexts(parts["xl/sharedStrings.xml"] ?? [])
        } catch { throw .damaged("xl/sharedStrings.xml") }
        do throws(XMLTokens.Mistake) {
            dateStyles = try DateStyles.read(parts["xl/styles.xml"] ?? [])
        } catch { throw .damaged("xl/styles.xml") }
    }

    var isFull: Bool { cellCount > WorkbookReader.cellLimit || textCount > WorkbookReader.textLimit }

    /// The texts that cells share, each the sum of its runs; how a reading aloud goes (`rPh`) is left out.
    private static func sharedTexts(_ part: [UInt8]) throws(XMLTokens.Mistake) -> [String] {
        var tokens = XMLTokens(part), texts: [String] = [], text = "", isText = false, isReading = false
        while let token = try tokens.next() {
            switch token {
            case .open("si", _): text = ""
            case .open("t", _): isText = true
            case .open("rPh", _): isReading = true
            case .close("t"): isText = false
            case .close("rPh"): isReading = false
            case .close("si"): texts.append(text)
            case .text(let run) where isText && !isReading: text += run
            default: break
            }
        }
        return texts
    }

    /// The rows that have cells; a full workbook ends early, which `isFull` tells.
    mutating func rows(_ part: [UInt8]) throws(XMLTokens.Mistake) -> [WorkbookReader.Row] {
        var tokens = XMLTokens(part), rows: [WorkbookReader.Row] = [], cells: [String] = []
        var number = 0, cell = Cell(), isValue = false, formulas: [Int] = []
        while !isFull, let token = try tokens.next() {
            switch token {
            case .open("row", let values):
                let next = values["r"].flatMap { Int($0) } ?? number + 1
                guard next > number, next <= WorkbookReader.rowLimit else { throw .malformed(0) }
                (number, cells, formulas) = (next, [], [])
            case .open("c", let values):
                let column = values["r"].flatMap(Self.column) ?? cells.count
                guard column >= cells.count, column < WorkbookReader.columnLimit else { throw .malformed(0) }
                cell = Cell(column: column, type: values["t"] ?? "n", style: values["s"].flatMap { Int($0) } ?? 0)
            case .open("f", _): if formulas.last != cell.column { formulas.append(cell.column) }
            case .open("v", _), .open("t", _): isValue = true
            case .close("v"), .close("t"): isValue = false
            case .text(let text) where isValue: cell.text += text
            case .close("c"):
                cellCount += cell.column - cells.count + 1
                guard !isFull, cell.column >= cells.count else { break }
                cells += repeatElement("", count: cell.column - cells.count)
                cells.append(text(of: cell))
                textCount += cells.last?.utf8.count ?? 0
            case .close("row"):
                if cells.contains(where: { !$0.isEmpty }) {
                    rows.append(WorkbookReader.Row(number: number, cells: cells, formulas: formulas))
                }
            default: break
            }
        }
        return rows
    }

    private struct Cell {
        var column = 0
        var type = "n"
        var style = 0
        var text = ""
    }

    private func text(of cell: Cell) -> String {
        switch cell.type {
        case "s": return Int(cell.text).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
        case "n":
            guard let value = Double(cell.text), value.isFinite else { return cell.text }
            if dateStyles.contains(cell.style), let date = DateStyles.date(value, has1904Dates: has1904Dates) {
                return keepsHours ? date + DateStyles.hour(value) : date
            }
            return Int(exactly: value).map(String.init) ?? cell.text
        default: return cell.text
        }
    }

    /// `AB12` is column 27, from 0; `nil` without letters in front.
    private static func column(_ reference: String) -> Int? {
        var column = 0, count = 0
        for byte in reference.utf8 {
            guard (0x41...0x5A).contains(byte), count < 4 else { break }
            column = column * 26 + Int(byte - 0x40)
            count += 1
        }
        return count > 0 ? column - 1 : nil
    }
}

/// Which styles of a workbook show numbers as dates, and what date a number then is.
enum DateStyles {
    static func read(_ part: [UInt8]) throws(XMLTokens.Mistake) -> Set<Int> {
        var tokens = XMLTokens(part), formats: Set<Int> = Set(14...22).union(45...47).union(27...36).union(50...58)
        var styles: Set<Int> = [], index = 0, isInCells = false
        while let token = try tokens.next() {
            switch token {
            case .open("numFmt", let values):
                guard let id = values["numFmtId"].flatMap({ Int($0) }) else { continue }
                if isDate(values["formatCode"] ?? "") { formats.insert(id) } else { formats.remove(id) }
            case .open("cellXfs", _): isInCells = true
            case .close("cellXfs"): isInCells = false
            case .open("xf", let values) where isInCells:
                if let id = values["numFmtId"].flatMap({ Int($0) }), formats.contains(id) { styles.insert(index) }
                index += 1
            default: break
            }
        }
        return styles
    }

    /// Whether a format has a day, a month with a year, or an hour outside quotes and brackets.
    private static func isDate(_ code: String) -> Bool {
        var isQuoted = false, isBracketed = false, letters = ""
        for character in code.lowercased() {
            if character == "\"" { isQuoted.toggle() }
            if character == "[" { isBracketed = true }
            if !isQuoted, !isBracketed { letters.append(character) }
            if character == "]" { isBracketed = false }
        }
        return letters.contains("d") || letters.contains("yy") || letters.contains("jj") || letters.contains("h:")
    }

    /// ` 14:00` of a moment within a day, to the minute; nothing of a whole day.
    static func hour(_ serial: Double) -> String {
        let minutes = Int(((serial - serial.rounded(.down)) * 1440).rounded())
        guard (1..<1440).contains(minutes) else { return "" }
        let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return " " + parts.joined(separator: ":")
    }

    /// `2001-01-01`; a day of a calendar that counts from 1900, with the 29 February 1900 that Excel has, or from 1904.
    static func date(_ serial: Double, has1904Dates: Bool) -> String? {
        guard serial >= 1, serial < 2_958_466 else { return nil }
        // Days since 1 March 0000 (H. Hinnant's algorithm for the civil calendar).
        let days = Int(serial) + (has1904Dates ? 1462 : 0) + 693_900 - 1
        let era = days / 146_097, day = days - era * 146_097
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let dayOfYear = day - (365 * year + year / 4 - year / 100), month = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1, calendarMonth = month < 10 ? month + 3 : month - 9
        let calendarYear = year + era * 400 + (calendarMonth <= 2 ? 1 : 0)
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
        }
        return "\(padded(calendarYear, 4))-\(padded(calendarMonth, 2))-\(padded(dayOfMonth, 2))"
    }
}
