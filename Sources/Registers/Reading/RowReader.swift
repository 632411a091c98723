import Facts
import Phrases
import PlacedYAML
import Records

/// A row with the place where it stands, so that what is found later names file and line.
struct PlacedRow {
    let row: RegisterRow
    let place: RowPlace
}

/// Where a row and its keys stand in the files of the pack.
struct RowPlace {
    let file: String
    let line: Int
    private let lines: [String: Int]

    init(file: String, line: Int, lines: [String: Int] = [:]) {
        self.file = file
        self.line = line
        self.lines = lines
    }

    /// The line of a key, or of the row where that is not written.
    func line(of key: String) -> Int { lines[key] ?? line }
}

/// Reads the rows of a register; a row with a mistake is left out, and the others are read.
struct RowReader {
    let register: RegisterDeclaration
    let record: RecordDescription<RegisterRow>
    let log: PackLog

    func rows(of files: [RegisterFile]) -> [PlacedRow] {
        var rows: [PlacedRow] = [], places: [ItemID: RowPlace] = [:]
        // A register that has no rows yet may have an empty file for them.
        for file in files where !file.isBlank {
            BlockFile(name: file.name, bytes: file.bytes, log: log).read(kinds: ["row"]) { block in
                guard let placed = row(block, of: file) else { return }
                if let first = places[placed.row.id] {
                    reportTwice(placed, first: first)
                } else {
                    places[placed.row.id] = placed.place
                    rows.append(placed)
                }
            }
        }
        return rows
    }

    /// `nil` when anything in it is wrong.
    private func row(_ block: RecordBlock, of file: RegisterFile) -> PlacedRow? {
        let before = log.findings.count
        let row = record.read(block.keys, text: block.text)
        let isClean = !log.findings.dropFirst(before).contains { $0.severity == .error }
        guard let row, isClean else { return nil }
        return PlacedRow(row: row, place: RowPlace(file: file.name, line: block.line, lines: block.keys.lines))
    }

    private func reportTwice(_ placed: PlacedRow, first: RowPlace) {
        let place = PackPlace(file: placed.place.file, line: placed.place.line(of: "id"), key: "id", log: log)
        place.report(
            .planDuplicate,
            found: Phrase(
                "\"\(placed.row.id)\" voor de tweede keer (eerst op regel \(first.line) van \(first.file))",
                "\"\(placed.row.id)\" a second time (first on line \(first.line) of \(first.file))"),
            expected: Phrase("elke id één keer in het register", "every id once in the register"),
            cure: Phrase("geef een van de twee een andere id, of haal hem weg", "rename or remove one of the two"))
    }
}

/// A file of registers as bytes, named relative to the folder of the pack.
package struct RegisterFile: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    var isBlank: Bool { bytes.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) } }
}
