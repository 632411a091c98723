/// Reads small tables of comma-separated values (RFC 4180): line ends, quotes and blanks included.
package enum CSVReader {
    package enum Refusal: Error, Hashable, Sendable {
        case empty
        case openQuote(line: Int)
        case tooLarge
    }

    /// The rows of a text; the separator is a comma, a semicolon or a tab, as its first line has it.
    package static func rows(_ text: String) throws(Refusal) -> [[String]] {
        guard text.utf8.count <= 4 << 20 else { throw .tooLarge }
        var scalars = Array(text.unicodeScalars)
        // Programs that open and save a file add a mark before the one that is there.
        while scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        let separator = separator(of: scalars)
        var rows: [[String]] = [], row: [String] = [], cell = String.UnicodeScalarView()
        var isQuoted = false, wasQuoted = false, line = 1, opened = 1, index = 0
        func endCell() {
            row.append(FormulaGuard.opened(String(cell)))
            cell = String.UnicodeScalarView()
            wasQuoted = false
        }
        func endRow() {
            endCell()
            if row != [""] { rows.append(row) }
            row = []
        }
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "\n" { line += 1 }
            if isQuoted {
                if scalar != "\"" {
                    cell.append(scalar)
                } else if index < scalars.count, scalars[index] == "\"" {
                    cell.append(scalar)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch scalar {
            case "\"" where cell.isEmpty && !wasQuoted:
                (isQuoted, wasQuoted, opened) = (true, true, line)
            case separator: endCell()
            case "\r":
                if index < scalars.count, scalars[index] == "\n" { index += 1; line += 1 }
                endRow()
            case "\n": endRow()
            default: cell.append(scalar)
            }
        }
        guard !isQuoted else { throw .openQuote(line: opened) }
        if !cell.isEmpty || !row.isEmpty || wasQuoted { endRow() }
        guard !rows.isEmpty else { throw .empty }
        return rows
    }

    /// The commonest sign of the head, what stands between quotes left out.
    private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        let signs: [Unicode.Scalar] = [",", ";", "\t"]
        var counts = [0, 0, 0], isQuoted = false, startsCell = true, index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if isQuoted {
                if scalar != "\"" { continue }
                // A doubled quotation mark is one of the text.
                if index < scalars.count, scalars[index] == "\"" { index += 1 } else { isQuoted = false }
                continue
            }
            if scalar == "\n" || scalar == "\r" { break }
            isQuoted = scalar == "\"" && startsCell
            let sign = signs.firstIndex(of: scalar)
            if let sign { counts[sign] += 1 }
            startsCell = sign != nil
        }
        return signs.indices.max { counts[$0] < counts[$1] }.flatMap { counts[$0] > 0 ? signs[$0] : nil } ?? ","
    }
}
