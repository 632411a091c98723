import Facts
import Records
package import RegionPack
package import Strategy
import Tables

/// Files beside the draft as it stands: what would change, what is wrong, and what to look at.
package struct PlanImport: Sendable {
    /// The year that is written; one without a plan begins with these files.
    package let year: Int
    package let draft: PlanDraft?
    package let difference: PlanDifference
    /// What is brought in, for the names of what it points at.
    package let document: PlanDocument
    package let warnings: [PlanImportProblem]

    /// Stands for the draft that was compared with; 0 for a year without one.
    package var draftToken: Int64 { draft?.state.draftToken ?? 0 }

    /// The changes as they are saved, with one reason for all of them.
    package func edits(reason: String) -> [PlanEdit] {
        difference.edits(of: year, after: draft?.revisions ?? [:], reason: reason)
    }

    /// What is brought in.
    package enum Source: Sendable {
        /// The text files of a whole plan.
        case plan(PlanReading)
        /// Comma-separated values of one kind.
        case table(PlanEntry.Kind, String)
    }

    /// Reads what is brought in beside the draft of a year and checks the plan that would come of it.
    ///
    /// The site and the command line both come in here, so that neither adopts what the other refuses.
    ///
    /// - Parameter removes: whether items that the files of a whole plan do not have are removed.
    /// - Throws: `PlanImportRefusal` for what is wrong with the files, else what the store throws.
    package static func read(
        _ source: Source, at year: Int, removes: Bool, of pack: RegionPack, in store: any PlanStore
    ) throws -> PlanImport {
        guard let draft = try PlanDraft(year, store) else { throw PlanImportRefusal([.noPlan(year)]) }
        switch source {
        case .plan(let reading):
            return try folder(reading, removes: removes, beside: draft, in: store)
                .checked(in: pack, store, places: reading.places)
        case .table(let kind, let text):
            return try table(text, of: kind, beside: draft).checked(in: pack, store, places: PlanPlaces())
        }
    }

    private static func folder(
        _ reading: PlanReading, removes: Bool, beside own: PlanDraft, in store: any PlanStore
    ) throws -> PlanImport {
        let errors = reading.findings.filter { $0.severity == .error }
        guard let document = reading.document, errors.isEmpty else {
            throw PlanImportRefusal(errors.map(PlanImportProblem.finding))
        }
        guard document.entries.count <= PlanTable.rowLimit else {
            throw PlanImportRefusal([.tooMany(document.entries.count, limit: PlanTable.rowLimit)])
        }
        let year = document.strategy.planYear
        let draft = year == own.year ? own : nil
        if draft == nil, try store.planState(of: year) != nil {
            throw PlanImportRefusal([.otherYear(found: year, here: own.year)])
        }
        if let draft, draft.document.strategy.id != document.strategy.id {
            throw PlanImportRefusal([.otherStrategy(draft.document.strategy.id.rawValue)])
        }
        let difference = PlanDifference(
            from: draft?.document.entries ?? [], to: document.entries, isWhole: removes, isOrdered: true)
        return PlanImport(
            year: year, draft: draft, difference: difference, document: document,
            warnings: reading.findings.map(PlanImportProblem.finding))
    }

    private static func table(
        _ text: String, of kind: PlanEntry.Kind, beside draft: PlanDraft
    ) throws -> PlanImport {
        let (entries, mistakes): ([PlanEntry], [PlanTable.Mistake])
        do {
            (entries, mistakes) = try PlanTable.reading(text, kind, in: draft.document)
        } catch let refusal as CSVReader.Refusal {
            throw PlanImportRefusal([.table(refusal)])
        } catch let refusal as PlanTable.TooManyRows {
            throw PlanImportRefusal([.tooMany(refusal.count, limit: PlanTable.rowLimit)])
        }
        guard mistakes.isEmpty else { throw PlanImportRefusal(mistakes.map(PlanImportProblem.cell)) }
        var document = draft.document
        document.merge(entries)
        let difference = PlanDifference(from: draft.document.entries, to: entries, isWhole: false, isOrdered: false)
        return PlanImport(year: draft.year, draft: draft, difference: difference, document: document, warnings: [])
    }

    /// The reading when the checks of the whole plan agree; what was wrong in the draft before is not held against it.
    private func checked(
        in pack: RegionPack, _ store: any PlanStore, places: PlanPlaces
    ) throws -> PlanImport {
        let region = PlanRegion(pack).after(try EarlierPlans(before: year, in: store))
        var whole = document
        if let draft {
            // What the files leave out stays, unless it is removed.
            whole = draft.document
            whole.merge(
                difference.changes.compactMap(\.new), removing: Set(difference.removed.map(\.item.rawValue)))
        }
        try Task.checkCancellation()
        var found = whole.problems(in: region)
        if !found.isEmpty, let draft {
            let before = Set(draft.document.problems(in: region))
            found.removeAll { before.contains($0) }
        }
        let (errors, rest) = (found.filter { $0.severity == .error }, found.filter { $0.severity != .error })
        func named(_ problems: [PlanProblem]) -> [PlanImportProblem] { problems.map { .finding($0.finding(places)) } }
        let refused = named(errors) + (try identifiers(isPublic: true))
        guard refused.isEmpty else { throw PlanImportRefusal(refused) }
        return PlanImport(
            year: year, draft: draft, difference: difference, document: whole,
            warnings: warnings + named(rest) + (try identifiers(isPublic: false)))
    }

    private func identifiers(isPublic: Bool) throws -> [PlanImportProblem] {
        try difference.changes.flatMap { change -> [PlanImportProblem] in
            try Task.checkCancellation()
            guard let new = change.new else { return [] }
            return EntryChecks.identifiers(new, before: change.old, isPublic: isPublic)
                .map { .text(item: new.id, $0) }
        }
    }
}
