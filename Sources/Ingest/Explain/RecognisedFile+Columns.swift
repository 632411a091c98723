import Facts
import Phrases

extension RecognisedFile {
    /// How the text is written; `nil` for boundaries, which are JSON.
    var writing: Phrase? {
        if case .boundaries = kind { return nil }
        if container != nil { return nil }
        let dialect = Dialect(head: head)
        let encoding =
            head.starts(with: [0xEF, 0xBB, 0xBF])
            ? Phrase("UTF-8 met bytevolgordemarkering", "UTF-8 with a byte order mark")
            : isUTF8 ? Phrase(verbatim: "UTF-8") : Phrase(verbatim: "Windows-1252 / Latin-1")
        let separator =
            switch dialect.separator {
            case 0x3B: Phrase("puntkomma", "semicolon")
            case 0x2C: Phrase("komma", "comma")
            case 0x09: Phrase("tabteken", "tab")
            default: Phrase("verticale streep", "vertical bar")
            }
        return Phrase(
            "\(encoding.dutch), scheidingsteken \(separator.dutch)",
            "\(encoding.english), separator \(separator.english)")
    }

    /// A character that the end of the beginning cuts in two does not count.
    private var isUTF8: Bool {
        (0..<4).contains { String(validating: head.dropLast(head.count == source.size ? 0 : $0), as: UTF8.self) != nil }
    }

    /// What each column means; empty for what has no columns.
    var columns: [FileExplanation.Column] {
        switch kind {
        case .offenceTable(.keyed(let layout)):
            return zip(layout.columnNames, layout.roles).map { name, role in
                FileExplanation.Column(name: Finding.quote(name), meaning: role.meaning)
            }
        case .offenceTable(.named): return columns(of: .offences)
        case .openTable(let topics): return columns(of: topics.first.map { .topic($0) } ?? .offences)
        case .offenceTable(.nationalSeries):
            return listed { name in
                switch name {
                case "crime_type_code": ColumnRole.offence.meaning
                case "date": ColumnRole.period.meaning
                case "frequency": ColumnRole.count.meaning
                default: ColumnRole.ignored.meaning
                }
            }
        case .dayMonitor(let columns):
            return zip(columns.names, columns.roles).map { name, role in
                FileExplanation.Column(name: Finding.quote(name), meaning: DayColumns.meaning(of: role))
            }
        case .areaCodeList, .offenceCodeList, .periodList, .population:
            let names = TextTable(head).columnNames.map { $0.lowercased() }
            let key = ListColumns.key(names), title = ListColumns.title(names), people = ListColumns.population(names)
            return listed { name in
                switch names.firstIndex(of: name) {
                case nil: ColumnRole.ignored.meaning
                case key: Phrase("de code", "the code")
                case title: Phrase("de naam", "the name")
                case people: Phrase("het aantal inwoners", "the number of inhabitants")
                default:
                    name == "status" && kind == .periodList
                        ? Phrase("definitief of voorlopig", "final or provisional") : ColumnRole.ignored.meaning
                }
            }
        case .values: return listed { ValueColumn($0)?.meaning ?? ValueColumn.refused }
        case .boundaries, .tableInfo: return []
        }
    }

    /// The columns of a list that is a text table.
    private func listed(_ meaning: (String) -> Phrase) -> [FileExplanation.Column] {
        guard head.first(where: { ![0xEF, 0xBB, 0xBF, 0x20, 0x0A, 0x0D].contains($0) }) != 0x7B,
            StatLineMetadata.areas(head) == nil
        else { return [] }
        return TextTable(head).columnNames.map { name in
            FileExplanation.Column(name: Finding.quote(name), meaning: meaning(name.lowercased()))
        }
    }

    private func columns(of subject: TableSubject) -> [FileExplanation.Column] {
        guard let layout = NamedLayout.detect(TextTable.records(head, Dialect(head: head)), of: subject) else {
            return []
        }
        let stated = layout.stated.sorted { $0.value < $1.value }.map { dimension, value in
            FileExplanation.Column(
                name: Finding.quote(value),
                meaning: Phrase(
                    "\(dimension.word.dutch), voor de hele tabel", "\(dimension.word.english), for the whole table"))
        }
        let labels = layout.labels.sorted { $0.key < $1.key }.map { index, dimension in
            FileExplanation.Column(
                name: layout.columnNames.indices.contains(index) ? Finding.quote(layout.columnNames[index]) : "",
                meaning: Phrase("\(dimension.word.dutch), als naam", "\(dimension.word.english), as a name"))
        }
        let counts = layout.counts.map { column in
            let above = column.values.filter { $0.key != .topic }.map(\.value).sorted().joined(separator: ", ")
            let title =
                above.isEmpty && layout.columnNames.indices.contains(column.index)
                ? layout.columnNames[column.index] : above
            return FileExplanation.Column(name: Finding.quote(title), meaning: subject.meaning)
        }
        let others = layout.unknownColumns.map {
            FileExplanation.Column(name: Finding.quote($0), meaning: ColumnRole.ignored.meaning)
        }
        return stated + labels + counts + others
    }
}

extension ColumnRole {
    /// What a column with the role holds.
    var meaning: Phrase {
        switch self {
        case .ignored: Phrase("wordt niet gelezen", "is not read")
        case .offence: Phrase("soort misdrijf", "kind of offence")
        case .area: Phrase("gebied", "area")
        case .period: Phrase("periode", "period")
        case .count: Phrase("aantal geregistreerde misdrijven", "number of registered offences")
        }
    }
}

extension TableSubject {
    /// What a column with its counts holds.
    fileprivate var meaning: Phrase {
        guard case .topic(let topic) = self else { return ColumnRole.count.meaning }
        return Phrase("aantal: \(topic.words.dutch)", "number: \(topic.words.english)")
    }
}

extension TableDimension {
    var word: Phrase {
        switch self {
        case .offence: Phrase("soort", "kind")
        case .area: ColumnRole.area.meaning
        case .period: ColumnRole.period.meaning
        case .topic: Phrase("onderwerp", "topic")
        case .place: Phrase("plaats", "place")
        }
    }
}
