import Facts
import Phrases
import PlacedYAML
import Records

/// Reads a section and what stands below it.
enum SectionReader {
    static func section(_ block: RecordBlock, log: PackLog) -> ReportSection? {
        guard let table = PackTable<SectionKey>(block.keys) else { return nil }
        let id = table.required(.id) { $0.reportName() }, title = table.required(.title) { $0.reportText() }
        let figure = table.optional(.figure) { $0.reportName() }
        let condition: SectionCondition?
        switch table.optional(.when, { $0.word(ConditionWord.self) }) ?? .always {
        case .always: condition = .always
        case .event: condition = .event
        case .moreThanChance:
            condition = (figure ?? table.required(.figure) { $0.reportName() }).map { .moreThanChance(figure: $0) }
        }
        let paragraphs = block.paragraphs(log: log)
        guard let id, let title, let condition else { return nil }
        return ReportSection(
            id: id, title: title, condition: condition, isEffect: table.optional(.effect) { $0.flag() } ?? false,
            paragraphs: paragraphs, line: block.line)
    }

    static func table(_ block: RecordBlock) -> TableLine? {
        guard let table = PackTable<TableKey>(block.keys) else { return nil }
        let title = table.required(.title) { $0.reportText() }
        let figures = table.requiredList(.figures) { $0.reportName() }
        let columns = table.requiredList(.columns) { $0.word(TableColumn.self) }
        guard let title, !figures.isEmpty, !columns.isEmpty else { return nil }
        return TableLine(title: title, figures: figures, columns: columns, line: block.line)
    }

    static func chart(_ block: RecordBlock) -> ChartLine? {
        guard let table = PackTable<ChartKey>(block.keys) else { return nil }
        let title = table.required(.title) { $0.reportText() }, figure = table.required(.figure) { $0.reportName() }
        guard let title, let figure else { return nil }
        return ChartLine(title: title, figure: figure, line: block.line)
    }

    static func remark(_ block: RecordBlock) -> RemarkLine? {
        guard let table = PackTable<RemarkKey>(block.keys), let title = table.required(.title, { $0.reportText() })
        else { return nil }
        return RemarkLine(title: title, hint: block.text.rawValue, line: block.line)
    }
}

extension RecordBlock {
    /// The text as paragraphs: lines are joined up to a blank one; a line that opens with a hyphen stands by itself.
    func paragraphs(log: PackLog) -> [ReportText] {
        var joined: [(line: Int, text: String)] = [], isOpen = false
        for (index, line) in text.rawValue.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.drop { $0 == " " }
            if words.isEmpty { isOpen = false; continue }
            if isOpen, !words.hasPrefix("- "), let last = joined.indices.last {
                joined[last].text += " " + words
            } else {
                joined.append((textLine + index, String(words)))
            }
            isOpen = true
        }
        return joined.compactMap {
            ReportText.read($0.text, at: PackPlace(file: keys.place.file, line: $0.line, log: log))
        }
    }
}

/// Reads the texts of a wording or an overview: `state: text`, one per line, each state once.
struct WordsReader<State: RawRepresentable<String> & CaseIterable & Hashable> {
    private let block: RecordBlock
    private let id: String
    private let log: PackLog

    init?(_ block: RecordBlock, log: PackLog) {
        guard let id = PackTable<WordsKey>(block.keys)?.required(.id, { $0.reportName() }) else { return nil }
        self.block = block
        self.id = id
        self.log = log
    }

    /// `nil` when a state lacks its text: each needs one, also where nobody expects it.
    func words() -> (id: String, texts: [State: ReportText])? {
        var texts: [State: ReportText] = [:]
        for (index, line) in block.text.rawValue.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.allSatisfy({ $0 == " " }) else { continue }
            let place = PackPlace(file: block.keys.place.file, line: block.textLine + index, log: log)
            guard let state = Self.state(line), texts[state.0] == nil else {
                place.report(
                    found: Phrase("\"\(Finding.quote(line))\"", "\"\(Finding.quote(line))\""),
                    expected: Self.known, cure: Phrase("schrijf elke toestand één keer", "write each state once"))
                continue
            }
            texts[state.0] = ReportText.read(state.1, at: place)
        }
        let absent = State.allCases.filter { texts[$0] == nil }.map(\.rawValue)
        guard absent.isEmpty else {
            let names = absent.joined(separator: ", ")
            block.keys.place.report(
                found: Phrase("geen zin voor \(names)", "no sentence for \(names)"), expected: Self.known,
                cure: Phrase("voeg voor elke toestand een regel toe", "add a line for each state"))
            return nil
        }
        return (id, texts)
    }

    private static func state(_ line: Substring) -> (State, Substring)? {
        guard let colon = line.firstIndex(of: ":"), let state = State(rawValue: String(line[..<colon])) else {
            return nil
        }
        return (state, line[line.index(after: colon)...].drop { $0 == " " })
    }

    private static var known: Phrase {
        let names = State.allCases.map(\.rawValue).joined(separator: ", ")
        return Phrase("toestand: zin, met een van \(names)", "state: sentence, with one of \(names)")
    }
}
