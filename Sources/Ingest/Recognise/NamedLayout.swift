import Facts
import Phrases

/// How a table with names is arranged: what its titles say, what stands across and what stands down.
///
/// StatLine exports a view in any arrangement: lines with titles, header lines with a word in front, then rows. The police's
/// portal and the clients in R and Python write one header line. Both are read by the same rule: a column whose last header is
/// the word of a dimension holds names of it, every other column holds counts.
struct NamedLayout: Hashable, Sendable {
    /// A column with counts, and what the header lines above it say.
    struct CountColumn: Hashable, Sendable {
        let index: Int
        let values: [TableDimension: String]
    }

    /// What holds for the whole table: `Soort misdrijf: Totaal misdrijven`.
    let stated: [TableDimension: String]
    /// The columns with names, by their place.
    let labels: [Int: TableDimension]
    let counts: [CountColumn]
    /// The words in the last header line; columns that are not read are told by them.
    let columnNames: [String]
    /// The columns of a table with one header line that are neither names nor counts of offences.
    let unknownColumns: [String]
    let firstTitle: String?
    /// How many records come before the first row.
    let headerCount: Int
    /// Title lines or more than one header line: an export of a view, in which an empty name repeats the one above.
    let isView: Bool
    /// Whether the word for areas names wijken and buurten.
    let hasNeighbourhoods: Bool

    /// Reads the header; `nil` when this is no such table with names. Records behind the header may be missing.
    static func detect(_ records: [TextRecord], of subject: TableSubject = .offences) -> NamedLayout? {
        var header = Header(records, subject)
        guard header.isOfSubject else { return nil }
        return header.layout()
    }

    /// What the table does not say anywhere: without it no row can be read.
    var missing: TableDimension? {
        let said = Set(stated.keys).union(labels.values).union(counts.first.map { Set($0.values.keys) } ?? [])
        return [.offence, .area, .period].first { !said.contains($0) }
    }

    var hasPlaces: Bool {
        stated[.place] != nil || labels.values.contains(.place) || counts.contains { $0.values[.place] != nil }
    }
}

/// Gathers the titles and the header lines of a table.
private struct Header {
    let subject: TableSubject
    private struct Line {
        let fields: [String]
        /// The columns with the word of a dimension.
        let words: [Int: TableDimension]
    }

    private var titles: [String] = []
    private var lines: [Line] = []
    private var recordCount = 0
    /// The record behind the header, which tells what a column without a word holds.
    private var firstRow: [String] = []

    init(_ records: [TextRecord], _ subject: TableSubject) {
        self.subject = subject
        for (number, record) in records.prefix(60).enumerated() {
            let words = Dictionary(
                record.fields.enumerated().compactMap { index, field in TableDimension(field).map { (index, $0) } },
                uniquingKeysWith: { first, _ in first })
            if !words.isEmpty, record.loneText == nil || !lines.isEmpty {
                lines.append(Line(fields: record.fields, words: words))
            } else if !lines.isEmpty, !record.isBlank {
                // A line of units belongs to the header, though it has no word of its own.
                let cells = record.fields.filter { !$0.isEmpty }
                guard cells.allSatisfy(TableWords.isUnit), lines.count < 20 else {
                    firstRow = record.fields
                    break
                }
                lines.append(Line(fields: record.fields, words: [:]))
            } else if !record.isBlank {
                // A title with a separator in it and without quotes is more than one field.
                guard titles.count < 20 else { break }
                titles.append(record.loneText ?? record.fields.joined(separator: "; "))
            }
            recordCount = number + 1
        }
    }

    /// A table about registered offences has at least two dimensions in its header, or says what it counts.
    var isOfSubject: Bool {
        let words = lines.flatMap(\.words.values)
        guard words.contains(where: { [.area, .place, .offence].contains($0) }) else { return false }
        if lines.contains(where: { $0.fields.contains(where: subject.isNamed) }) { return true }
        guard subject == .offences else {
            // A view of one topic has it among its titles.
            return titles.contains { Self.stated($0).map { $0.0 == .topic && subject.isNamed(by: $0.1) } ?? false }
                || words.count >= 2 && titles.contains(where: subject.isTitled)
        }
        return words.contains(.topic) && titles.contains { $0.lowercased().contains("misdrijven") }
            || words.count >= 2 && titles.contains { $0.lowercased().contains("geregistreerde misdrijven") }
    }

    mutating func layout() -> NamedLayout? {
        guard let last = lines.lastIndex(where: { !$0.words.isEmpty }) else { return nil }
        var labels = Self.first(lines[last].words), across: [(dimension: TableDimension, fields: [String])] = []
        if isAcross(lines[last]), let word = labels.min(by: { $0.key < $1.key }) {
            // The last line names what stands across, so nothing names what stands down.
            across.append((word.value, lines[last].fields))
            labels = [:]
        }
        for (number, line) in lines.enumerated() where number != last && !line.words.isEmpty {
            guard let word = line.words.min(by: { $0.key < $1.key }) else { continue }
            across.append((word.value, line.fields))
        }
        var stated: [TableDimension: String] = [:]
        for title in titles {
            if let (dimension, value) = Self.stated(title) { stated[dimension] = value }
        }
        if labels.isEmpty {
            let said = Set(across.map(\.dimension)).union(stated.keys)
            let open = [TableDimension.offence, .area, .period].filter { !said.contains($0) }
            guard open.count == 1 else { return nil }
            labels[0] = open[0]
        }
        // A column with the word of a dimension never holds counts, also when it is the second of that dimension.
        let fronts = Set(labels.keys).union(
            lines.flatMap { line in line.words.keys.filter { TableDimension(line.fields[$0]) != nil } })
        // A view of one topic may have it among its titles.
        let isOther = stated[.topic].map { !subject.isNamed(by: $0) } ?? false
        let width = isOther ? 0 : lines.map(\.fields.count).max() ?? 0
        var counts = (0..<width).filter { !fronts.contains($0) }.compactMap {
            column(at: $0, behind: fronts, across: across, last: last)
        }
        if subject.mustBeNamed, stated[.topic] == nil, !labels.values.contains(.topic) {
            counts.removeAll { $0.values[.topic] == nil }
        }
        let isView = !titles.isEmpty || lines.count > 1
        let names = lines[last].fields
        let read = Set(labels.keys).union(counts.map(\.index))
        return NamedLayout(
            stated: stated, labels: labels, counts: counts, columnNames: names,
            unknownColumns: isView
                ? []
                : names.indices.filter {
                    !read.contains($0) && !names[$0].isEmpty && !OffenceLayout.isLabel(names[$0])
                }.map { names[$0] },
            firstTitle: titles.first, headerCount: recordCount, isView: isView,
            hasNeighbourhoods: (titles + lines.flatMap(\.fields)).contains {
                TableDimension.hasNeighbourhoods($0) && (TableDimension($0) == .area || $0.contains(":"))
            })
    }

    /// `Soort misdrijf: Totaal misdrijven`
    private static func stated(_ title: String) -> (TableDimension, String)? {
        let parts = title.split(separator: ":", maxSplits: 1).map { String($0).trimmingSpaces }
        guard parts.count == 2, let dimension = TableDimension(parts[0]) else { return nil }
        return (dimension, parts[1])
    }

    /// Of two columns for one dimension the first: keys stand before their labels.
    private static func first(_ words: [Int: TableDimension]) -> [Int: TableDimension] {
        var seen: Set<TableDimension> = []
        return words.sorted { $0.key < $1.key }.reduce(into: [:]) { labels, word in
            if seen.insert(word.value).inserted { labels[word.key] = word.value }
        }
    }

    /// Whether a header line holds the names of its own dimension: `Perioden;2022;2023`.
    private func isAcross(_ line: Line) -> Bool {
        let cells = line.fields.enumerated().filter { line.words[$0.offset] == nil && !$0.element.isEmpty }.map(
            \.element)
        guard line.words.count == 1, let word = line.words.first?.value, !cells.isEmpty else { return false }
        switch word {
        case .period: return cells.allSatisfy { DutchPeriod.marked($0) != nil }
        case .offence where subject != .topic(.nuisance): return cells.allSatisfy { OffenceTitle.code($0) != nil }
        case .topic: return true
        case .area, .place, .offence:
            return !cells.contains {
                TableWords.isUnit($0) || subject.isNamed(by: $0) || DutchPeriod.marked($0) != nil
            }
        }
    }

    /// What stands above a column; `nil` when it counts something else.
    private func column(
        at index: Int, behind fronts: Set<Int>, across: [(dimension: TableDimension, fields: [String])], last: Int
    ) -> NamedLayout.CountColumn? {
        // Clients in R and Python write the number of the row in front, under no word at all.
        guard lines.contains(where: { $0.fields.indices.contains(index) && !$0.fields[index].isEmpty }) else {
            return nil
        }
        var values: [TableDimension: String] = [:]
        for line in across {
            // A merged cell of a spreadsheet has its text in the first column only.
            let value =
                line.fields.indices.contains(index)
                ? line.fields[...index].enumerated().last { !$0.element.isEmpty && !fronts.contains($0.offset) }?
                    .element : nil
            if let value { values[line.dimension] = value }
        }
        for (number, line) in lines.enumerated() where line.fields.indices.contains(index) {
            let text = line.fields[index]
            if text.isEmpty || across.contains(where: { $0.fields == line.fields }) { continue }
            if TableWords.isUnit(text) {
                guard TableWords.isCount(text) else { return nil }
            } else if number == last, DutchPeriod.marked(text) != nil {
                values[.period] = values[.period] ?? text
            } else if number == last, OffenceTitle.code(text) != nil {
                values[.offence] = values[.offence] ?? text
            } else {
                values[.topic] = text
            }
        }
        if let topic = values[.topic], !subject.isNamed(by: topic) { return nil }
        return NamedLayout.CountColumn(index: index, values: values)
    }
}
