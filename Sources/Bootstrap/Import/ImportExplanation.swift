import Facts
import Geography
import Ingest
import Phrases

/// What `vib import --explain` says of a file: in words, and as a value for programs.
struct ImportExplanation {
    private let explanation: FileExplanation

    init(_ explanation: FileExplanation) { self.explanation = explanation }

    /// A line per thing to know, in one language.
    func lines(in language: Language) -> [String] {
        var lines = [explanation.file]
        func add(_ label: Phrase, _ text: Phrase?) {
            if let text { lines.append("  \(label(language)): \(text(language))") }
        }
        add(Phrase("wat het is", "what it is"), explanation.kind)
        add(Phrase("verpakt in", "packed in"), explanation.container)
        add(Phrase("schrijfwijze", "written as"), explanation.writing)
        if !explanation.columns.isEmpty {
            add(Phrase("kolommen", "columns"), Phrase(verbatim: ""))
            for column in explanation.columns.prefix(40) {
                lines.append("    \(column.name) – \(column.meaning(language))")
            }
            if explanation.columns.count > 40 {
                let rest = explanation.columns.count - 40
                lines.append("    " + Phrase("en nog \(rest)", "and \(rest) more")(language))
            }
        }
        if let refusal = explanation.refusal {
            add(Phrase("wordt geweigerd", "is refused"), refusal)
            return lines
        }
        add(Phrase("tabel", "table"), explanation.table.map { Phrase(verbatim: $0) })
        add(Phrase("perioden", "periods"), periods)
        add(Phrase("gebieden", "areas"), areas)
        add(Phrase("misdrijven", "offences"), offences)
        add(Phrase("zou inlezen", "would take in"), entries)
        add(Phrase("voor de bron", "for the source"), sources)
        if explanation.leftOut > 0 {
            add(
                Phrase("valt weg", "left out"),
                Phrase { "\($0.number(explanation.leftOut)) \(Self.rows(explanation.leftOut)($0))" })
        }
        if !explanation.findings.isEmpty {
            add(Phrase("bevindingen", "findings"), Phrase(verbatim: ""))
            for finding in explanation.findings.prefix(20) {
                lines.append(
                    "    \(finding.kind.title(language)) (\(finding.kind.rawValue)): \(finding.found(language)). \(finding.cure(language))"
                )
            }
        }
        return lines
    }

    private var periods: Phrase? {
        guard let first = explanation.periods.first, let last = explanation.periods.last else { return nil }
        let count = explanation.periods.count
        return count == 1
            ? Phrase(verbatim: first.key)
            : Phrase("\(count), van \(first.key) t/m \(last.key)", "\(count), from \(first.key) to \(last.key)")
    }

    /// How many areas of each level.
    private var areas: Phrase? {
        guard !explanation.areas.isEmpty else { return nil }
        let levels = Dictionary(grouping: explanation.areas, by: \.level).sorted { $0.key < $1.key }
        return Phrase { language in
            levels.map { $0.key.counted($0.value.count, in: language) }.joined(separator: ", ")
        }
    }

    private var sources: Phrase? {
        guard !explanation.sources.isEmpty else { return nil }
        return Phrase { language in
            explanation.sources.map { entry in
                let count = language.number(entry.values)
                return "\(entry.source) (\(Phrase("\(count) waarden", "\(count) values")(language)))"
            }.joined(separator: ", ")
        }
    }

    private var offences: Phrase? {
        guard !explanation.offences.isEmpty else { return nil }
        let codes = explanation.offences.prefix(8).map(\.rawValue).joined(separator: ", ")
        let rest = explanation.offences.count - 8
        return rest > 0
            ? Phrase("\(codes) en nog \(rest)", "\(codes) and \(rest) more") : Phrase(verbatim: codes)
    }

    private var entries: Phrase {
        Phrase { language in
            let count = language.number(explanation.entries)
            let word =
                explanation.table == nil
                ? Phrase("gegevens", "entries") : Phrase("aantallen", "counts")
            return "\(count) \(word(language))"
        }
    }

    private static func rows(_ count: Int) -> Phrase { count == 1 ? Phrase("regel", "row") : Phrase("regels", "rows") }
}

/// The same for a program.
struct ExplanationRow: Encodable {
    struct Column: Encodable {
        let name, meaning: String
    }

    let file: String
    let kind, container, writing, table, refusal: String?
    let columns: [Column]
    let periods, areas, offences: [String]
    let entries, leftOut: Int
    let findings: [FindingRow]

    init(_ explanation: FileExplanation, terminal: Terminal) {
        file = explanation.file
        kind = explanation.kind.map { terminal[$0] }
        container = explanation.container.map { terminal[$0] }
        writing = explanation.writing.map { terminal[$0] }
        table = explanation.table
        refusal = explanation.refusal.map { terminal[$0] }
        columns = explanation.columns.map { Column(name: $0.name, meaning: terminal[$0.meaning]) }
        periods = explanation.periods.map(\.key)
        areas = explanation.areas.map(\.rawValue)
        offences = explanation.offences.map(\.rawValue)
        entries = explanation.entries
        leftOut = explanation.leftOut
        findings = explanation.findings.map(FindingRow.init)
    }
}
