import Facts
import Figures
import Phrases
import Records
import Strategy
import Tables

/// Files beside the draft as it stands: what would change, what is wrong, and what to look at.
struct ImportReading {
    /// The year that is written; one without a plan begins with these files.
    let year: Int
    let draft: PlanDraft?
    let difference: PlanDifference
    /// What is brought in, for the names of what it points at.
    let document: PlanDocument
    let warnings: [Phrase]

    /// Stands for the draft that was compared with; 0 for a year without one.
    var draftToken: Int64 { draft?.state.draftToken ?? 0 }

    static func read(
        _ kept: KeptImports.Import, _ context: PageContext, _ store: any PlanStore
    ) throws -> Result<ImportReading, PlanUploadProblems> {
        guard let draft = try PlanDraft(kept.year, store) else {
            return .failure(PlanUploadProblems([ImportPhrases.noPlan(kept.year)]))
        }
        switch kept.upload {
        case .folder(let files): return try folder(files, kept, draft, context, store)
        case .table(let kind, let text): return table(text, kind, draft, context)
        }
    }

    private static func folder(
        _ files: [PlanFile], _ kept: KeptImports.Import, _ own: PlanDraft, _ context: PageContext,
        _ store: any PlanStore
    ) throws -> Result<ImportReading, PlanUploadProblems> {
        let reading = PlanReader.read(files)
        let errors = reading.findings.filter { $0.severity == .error }
        guard let document = reading.document, errors.isEmpty else {
            return .failure(PlanUploadProblems(errors.map(ImportPhrases.finding)))
        }
        let year = document.strategy.planYear
        let draft = year == kept.year ? own : nil
        if draft == nil, try store.planState(of: year) != nil {
            return .failure(PlanUploadProblems([ImportPhrases.otherYear(year, kept.year)]))
        }
        if let draft, draft.document.strategy.id != document.strategy.id {
            return .failure(PlanUploadProblems([ImportPhrases.otherStrategy(draft.document.strategy.id.rawValue)]))
        }
        let difference = PlanDifference(
            from: draft?.document.entries ?? [], to: document.entries, isWhole: kept.removes, isOrdered: true)
        return result(
            ImportReading(
                year: year, draft: draft, difference: difference, document: document,
                warnings: reading.findings.map(ImportPhrases.finding)), reading.places, context)
    }

    private static func table(
        _ text: String, _ kind: PlanEntry.Kind, _ draft: PlanDraft, _ context: PageContext
    ) -> Result<ImportReading, PlanUploadProblems> {
        do throws(CSVReader.Refusal) {
            let (entries, mistakes) = try PlanTable.reading(text, kind, in: draft.document)
            guard mistakes.isEmpty else {
                return .failure(PlanUploadProblems(mistakes.map { ImportPhrases.mistake($0, kind) }))
            }
            var document = draft.document
            for entry in entries { document.set(entry) }
            let difference = PlanDifference(from: draft.document.entries, to: entries, isWhole: false, isOrdered: false)
            return result(
                ImportReading(
                    year: draft.year, draft: draft, difference: difference, document: document, warnings: []),
                PlanPlaces(), context)
        } catch {
            return .failure(PlanUploadProblems([ImportPhrases.refusal(error)]))
        }
    }

    /// The reading when the checks of the whole plan agree; what was wrong in the draft before is not held against it.
    private static func result(
        _ reading: ImportReading, _ places: PlanPlaces, _ context: PageContext
    ) -> Result<ImportReading, PlanUploadProblems> {
        let region = PlanRegion(context.edition.pack)
        var whole = reading.document
        if let draft = reading.draft {
            // What the files leave out stays, unless it is removed.
            whole = draft.document
            for change in reading.difference.changes {
                if let new = change.new { whole.set(new) } else { whole.remove(id: change.item.rawValue) }
            }
        }
        let before = Set(reading.draft?.document.problems(in: region) ?? [])
        let found = whole.problems(in: region).filter { !before.contains($0) }
        let identifiers = { (isPublic: Bool) in
            reading.difference.changes.flatMap { change -> [Phrase] in
                guard let new = change.new else { return [] }
                return EntryChecks.identifiers(new, before: change.old, isPublic: isPublic)
                    .map { ImportPhrases.inItem(new, $0.text) }
            }
        }
        let errors =
            found.filter { $0.severity == .error }.map { ImportPhrases.finding($0.finding(places)) }
            + identifiers(true)
        guard errors.isEmpty else { return .failure(PlanUploadProblems(errors)) }
        let warnings = found.map { ImportPhrases.finding($0.finding(places)) } + identifiers(false)
        return .success(
            ImportReading(
                year: reading.year, draft: reading.draft, difference: reading.difference, document: whole,
                warnings: reading.warnings + warnings))
    }
}
