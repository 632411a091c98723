import Facts
import Geography
import Phrases

/// The export of a StatLine view of 47013NED: names instead of codes, one offence, a column per period.
///
/// ```
/// "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026"
/// "Soort misdrijf: Totaal misdrijven"
/// ""
/// "Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven"
/// "Perioden";"2022";"2023"
/// "Regio's";"aantal";"aantal"
/// "Utrecht (gemeente)";"24248";"25614"
/// "Bron: Politie"
/// ```
enum StatLineView {
    static func read(_ source: any ByteSource, name: String, _ options: IngestOptions) throws(IngestRefusal) -> Batch {
        let bytes = try TextTable.wholeFile(source, name: name, options.limits)
        let dialect = Dialect(of: bytes)
        var lines: [(line: Int, fields: [String])] = [], position = dialect.start, line = 1, record = Record()
        while position < bytes.count {
            record.read(bytes.span, from: position, to: bytes.count, dialect)
            lines.append((line, record.fields.map { TextBytes.field(bytes.span, $0).trimmingSpaces }))
            line += 1 + record.innerLines
            position = record.next
        }
        let view = try View(lines, name: name, options)
        let layout = OffenceLayout(
            dialect: dialect, roles: [.area, .period, .count],
            columnNames: ["Regio's", "Perioden", "Geregistreerde misdrijven"],
            firstRow: 0, firstLine: 1)
        var table = SmallTable(file: name, columns: layout, options: options)
        guard view.take(&table) else { throw view.noNames() }
        return try table.batch(
            table: "47013NED", divisionYear: view.divisionYear, sha256: FileChecksum.sha256(bytes), byteCount: bytes.count)
    }

    private struct View {
        let name: String
        let options: IngestOptions
        let offence: OffenceCode
        /// The period of each column that counts offences, and whether it is marked as provisional.
        let columns: [(index: Int, period: Period, isProvisional: Bool)]
        let divisionYear: Int?
        let rows: ArraySlice<(line: Int, fields: [String])>

        init(_ lines: [(line: Int, fields: [String])], name: String, _ options: IngestOptions) throws(IngestRefusal) {
            self.name = name
            self.options = options
            func index(_ word: String) -> Int? {
                lines.firstIndex { $0.fields.count > 1 && $0.fields[0].lowercased() == word }
            }
            guard let topics = index("onderwerp"), let periods = index("perioden"), let regions = index("regio's")
            else {
                throw Self.refusal(
                    name,
                    Phrase(
                        "heeft geen regels Onderwerp, Perioden en Regio's",
                        "has no lines Onderwerp, Perioden and Regio's"))
            }
            let preamble = lines[..<topics].flatMap(\.fields)
            guard let code = Self.offence(preamble) else {
                throw Self.refusal(
                    name,
                    Phrase(
                        "noemt niet één soort misdrijf; exporteer de weergave met één soort misdrijf",
                        "names no single offence; export the view with one kind of offence"))
            }
            offence = code
            let heads = lines[periods].fields, words = lines[topics].fields
            columns = heads.indices.dropFirst().compactMap { index in
                let text = heads[index].trimmingSuffix("*")
                guard words.indices.contains(index), words[index].lowercased() == "geregistreerde misdrijven",
                    let period = DutchPeriod.read(text)
                else { return nil }
                return (index, period, text != heads[index])
            }
            guard !columns.isEmpty else {
                throw Self.refusal(
                    name,
                    Phrase("heeft geen kolom met geregistreerde misdrijven", "has no column of registered offences"))
            }
            divisionYear = preamble.first.flatMap { $0.split(separator: " ").last.flatMap { Int($0) } }.flatMap {
                (1995...2100).contains($0) ? $0 : nil
            }
            rows = lines[(max(regions, periods, topics) + 1)...]
        }

        /// False when no name but the country's is known.
        func take(_ table: inout SmallTable) -> Bool {
            let codes = AreaNames(options.known)
            var unknown: [(line: Int, name: String)] = [], isKnown = false
            for (line, fields) in rows where !fields.isEmpty && fields != [""] {
                if fields.count == 1, fields[0].hasPrefix("Bron") { continue }
                guard let area = codes[fields[0]] else {
                    unknown.append((line, Finding.quote(fields[0])))
                    continue
                }
                if area != .netherlands { isKnown = true }
                for column in columns {
                    guard fields.indices.contains(column.index) else {
                        table.note(.broken(fields: fields.count, expected: column.index + 1), line: line)
                        break
                    }
                    var star = false, problem: RowProblem?
                    let bytes = Array(fields[column.index].utf8)
                    let count = CountField.read(
                        bytes.span, 0..<bytes.count, limits: options.limits, star: &star, problem: &problem)
                    if let problem {
                        table.note(problem, line: line)
                    } else {
                        table.put(count, offence: offence, area: area, period: column.period, line: line)
                    }
                    if star || column.isProvisional { table.statuses[column.period] = .provisional }
                }
            }
            if let first = unknown.first {
                table.findings.append(
                    Finding(
                        .areaMalformed, file: name, row: first.line, column: "Regio's",
                        found: FindingWords.list(unknown.map(\.name)),
                        expected: Phrase(
                            "namen van gemeenten en eenheden die in een codelijst of het regiopakket staan",
                            "names of municipalities and units that a code list or the region pack knows"),
                        cure: Phrase(
                            "Deze regels tellen niet mee. Lees eerst de metadata van 47013NED of de lijst WijkenEnBuurten in.",
                            "These rows are left out. Import the metadata of 47013NED or WijkenEnBuurten first."),
                        count: unknown.count))
            }
            return isKnown
        }

        /// The offence that the preamble names: by its code in front, or the total.
        private static func offence(_ preamble: [String]) -> OffenceCode? {
            let stated = preamble.first { $0.lowercased().hasPrefix("soort misdrijf:") }
            guard let title = stated?.split(separator: ":", maxSplits: 1).last.map({ String($0).trimmingSpaces }) else {
                return nil
            }
            return OffenceTitle.code(title)
        }

        func noNames() -> IngestRefusal {
            Self.refusal(
                name,
                Phrase(
                    "is een StatLine-weergave met namen in plaats van codes en geen naam is bekend; lees eerst de lijst "
                        + "WijkenEnBuurten of de metadata van 47013NED in, of download de tabel met codes",
                    "is a StatLine view with names instead of codes, none of which is known; import the WijkenEnBuurten "
                        + "list or the metadata of 47013NED first, or download the table with codes"))
        }

        private static func refusal(_ name: String, _ reason: Phrase) -> IngestRefusal {
            let shown = Finding.quote(name)
            return IngestRefusal(.notATable, Phrase { "\(shown) \(reason($0))." })
        }
    }

    /// Codes by the names that StatLine writes, of municipalities and everything above.
    private struct AreaNames {
        private var codes: [String: AreaCode] = [:]

        init(_ known: KnownNames) {
            // Of areas with one name the municipality is meant; StatLine marks the others, as in "Utrecht (PV)".
            for (code, name) in known.areas.sorted(by: { $0.key < $1.key })
            where code.level <= .municipality && !code.level.isRollUp {
                codes[Self.fold(name)] = code
            }
            codes["nederland"] = .netherlands
        }

        subscript(name: String) -> AreaCode? { codes[Self.fold(name)] }

        private static func fold(_ name: String) -> String {
            name.lowercased().replacing(" (gemeente)", with: "").trimmingSpaces
        }
    }
}

/// The code that a title of the classification begins with: `1.1.1 Diefstal/inbraak woning`.
enum OffenceTitle {
    static func code(_ title: String) -> OffenceCode? {
        if title.lowercased() == "totaal misdrijven" { return .total }
        guard let word = title.split(separator: " ").first, word.contains("."),
            word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        return OffenceCode(String(word))
    }
}

/// Periods as StatLine writes them for people: `2023`, `2023 januari`, `2023 1e kwartaal`.
enum DutchPeriod {
    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    static func read(_ text: String) -> Period? {
        let words = text.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first, first.utf8.count == 4, let year = Int(first), (1900...2199).contains(year) else {
            return nil
        }
        switch words.count {
        case 1: return .year(year)
        case 2: return months.firstIndex(of: words[1]).flatMap { Month(year: year, month: $0 + 1) }.map(Period.month)
        case 3 where words[2] == "kwartaal":
            return words[1].first?.wholeNumberValue.flatMap {
                (1...4).contains($0) ? .quarter(year: year, quarter: $0) : nil
            }
        default: return nil
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)).trimmingSpaces : self
    }
}
