import Editions
import Facts
import Geography
import Ingest
import Phrases
import RegionPack
import Store

/// Values of the sources that the pack declares.
extension Workplace {
    func takeInValues(_ file: RecognisedFile, name: String, options: IngestOptions) throws -> ImportOutcome {
        try keep([try ValueTable.read(file, options: options)], of: name)[0]
    }

    /// Nuisance or reports filed: values of each source that takes them.
    func takeInOpenTable(_ file: RecognisedFile, name: String, options: IngestOptions) throws -> [ImportOutcome] {
        try keep(try OpenTableFile.read(file, options: options), of: name)
    }

    /// What stands beside the offences in a table, such as reports filed; what is wrong with it does not stop the offences.
    ///
    /// Where every row of it is about what no source takes, there is nothing to take in and nothing to refuse.
    func takeInBeside(_ file: RecognisedFile, name: String, options: IngestOptions) -> [ImportOutcome] {
        do { return try takeInOpenTable(file, name: name, options: options) } catch {
            if (error as? IngestRefusal)?.kind == .rowsNotTaken { return [] }
            if let sentence = (error as? IngestRefusal)?.sentence ?? (error as? StoreError)?.sentence {
                return [.refused(name, sentence)]
            }
            terminal.say("\(name): \(error)")
            return [
                .refused(
                    name,
                    Phrase(
                        "\(name): de aangiften konden niet ingelezen worden.",
                        "\(name): the reports could not be taken in."))
            ]
        }
    }

    /// All tables of one file, or none.
    private func keep(_ tables: [ValueTable], of name: String) throws -> [ImportOutcome] {
        guard let sha256 = tables.first?.sha256 else { return [] }
        for table in tables {
            guard let source = pack.source(id: table.source), source.measure == .count else { continue }
            let kept = try store.sourceValues(in: .newest)[source.id] ?? []
            try table.checkSize(name, beside: kept, codes: source.codes.count)
        }
        let contents = tables.map { ReferenceContents.values($0.values, source: $0.source) }
        try store.keep(contents, of: ReferenceFile(name: name, sha256: sha256), by: actor)
        return tables.map { kept($0, of: name) }
    }

    private func kept(_ table: ValueTable, of name: String) -> ImportOutcome {
        let source = pack.source(id: table.source)?.name ?? Phrase(verbatim: table.source)
        return ImportOutcome(
            file: name,
            kind: Phrase("waarden van \u{201C}\(source.dutch)\u{201D}", "values of \u{201C}\(source.english)\u{201D}"),
            delivery: nil, isPublished: false, entries: table.values.count, findings: table.findings, refusal: nil)
    }

    /// Whose values may come in, and of which areas: those of the pack and all inside its municipalities.
    func expectedValues(for request: ImportRequest) -> ExpectedValues {
        let sources = pack.sources.filter { $0.content == .values }.map { source in
            ExpectedSource(
                id: source.id, measure: source.measure.expected, codes: source.codes.map(\.code), table: source.table,
                titles: Dictionary(
                    source.codes.flatMap { code in
                        [code.title, code.name.dutch].compactMap(\.self).map { ($0, code.code) }
                    }, uniquingKeysWith: { first, _ in first }))
        }
        return ExpectedValues(
            source: request.source, sources: sources,
            areas: Set(pack.areas.map(\.code)).union([pack.unit].compactMap(\.self)))
    }

    /// Why a file that was said to hold values of a source is not taken in as something else.
    static func noValues(_ kind: InputKind, of source: String) -> Phrase {
        Phrase(
            "Dit bestand bevat \(kind.words.dutch) en geen waarden van de bron \(source). Lees het zonder --source in, of maak een bestand met gebied, periode en waarde.",
            "This file holds \(kind.words.english), not values of the source \(source). Import it without --source, or make a file with gebied (area), periode (period) and waarde (value)."
        )
    }

    /// Why a file was refused; of one that was said to hold values also what such a file looks like.
    func sentence(of refusal: IngestRefusal, for request: ImportRequest) -> Phrase {
        guard request.source != nil, refusal.kind == .notATable else { return refusal.sentence }
        let form = Phrase(
            "Een bestand voor --source heeft de kolommen gebied, periode en waarde.",
            "A file for --source has the columns gebied (area), periode (period) and waarde (value).")
        return Phrase { "\(refusal.sentence($0)) \(form($0))" }
    }
}

extension DataSource.Measure {
    fileprivate var expected: ExpectedSource.Measure {
        switch self {
        case .count: .count
        case .percentage: .percentage
        case .number: .number
        }
    }
}
