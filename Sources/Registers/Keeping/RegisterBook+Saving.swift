import Facts
import Phrases
import Records

extension RegisterBook {
    /// How many rows are written at once, and how many bytes a row may have.
    package static let changeLimit = 5_000
    package static let rowLimit = 64 << 10

    package func save(
        _ changes: [RowChange], in register: RegisterID, by actor: RegisterActor
    ) throws -> RowSaving {
        guard changes.count <= Self.changeLimit else { return .refused(.tooMany(limit: Self.changeLimit)) }
        var reasons: [String] = []
        for change in changes {
            do throws(FreeTextProblem) { reasons.append(try FreeText.reason(change.reason)) } catch {
                return .refused(.reasonPointsAtPerson)
            }
        }
        return try keeping.writeRows(by: actor.author, opening: opening) { rows, moment in
            guard let ledger = try ledger(register, for: actor.viewer, rows) else {
                return ([], .refused(.noSuchRegister))
            }
            let session = RowSession(
                ledger: ledger, eye: try eye(on: ledger, for: actor.viewer, rows),
                references: try references(rows, adding: changes.map(\.row), to: register), moment: moment)
            return try session.save(changes, reasons: reasons, rows)
        }
    }

    /// What rows of all registers may point at, whoever sees it: what the writer may not see is not judged here.
    private func references(
        _ rows: any RowReading, adding ids: [ItemID], to register: RegisterID
    ) throws -> ReferenceChecks {
        var known: [RegisterID: Set<ItemID>] = [:]
        let targets = pack.shelf.registers.first { $0.id == register }?.declaration.fields.compactMap { field in
            if case .row(let target) = field.kind { target } else { nil }
        }
        for target in Set(targets ?? []).union([register]) {
            guard let other = try ledger(target, for: .bureau, rows) else { continue }
            known[target] = Set(other.entries.map(\.id))
        }
        known[register, default: []].formUnion(ids)
        return ReferenceChecks(
            world: world(.bureau), rows: known, declared: Set(pack.shelf.registers.map(\.id)))
    }
}

/// Changes of rows of one register, as they are judged and written in one transaction.
struct RowSession {
    let ledger: RegisterLedger
    let eye: RowEye
    let references: ReferenceChecks
    let moment: Int64

    private var declaration: RegisterDeclaration { ledger.declaration }
    private var register: RegisterID { declaration.id }

    typealias Outcome = (writes: [RowWrite], outcome: RowSaving)

    /// A change that goes on: the text that it began with, and what would come of it.
    private struct Proposal {
        let entry: RegisterLedger.Entry?
        let row: RegisterRow
        let reason: String
        var isSame: Bool { entry?.row.map { $0 == row } ?? false }
    }

    func save(_ changes: [RowChange], reasons: [String], _ rows: any RowReading) throws -> Outcome {
        var conflicts: [RowConflict] = [], proposals: [Proposal] = []
        for (change, reason) in zip(changes, reasons) {
            let entry = ledger.entry(change.row)
            if entry?.isDestroyed == true { return ([], .refused(.destroyed)) }
            // What somebody may not see is not there for them, and an id that is taken is only that.
            if let row = entry?.row, !eye.sees(row), change.base != nil { return ([], .refused(.noSuchRow)) }
            guard isBase(change.base, entry) else {
                conflicts.append(try conflict(change, with: entry, rows))
                continue
            }
            switch proposal(change, of: entry, because: reason) {
            case .success(let proposal): proposals.append(proposal)
            case .failure(let refused): return ([], .refused(refused.refusal))
            }
        }
        guard conflicts.isEmpty else { return ([], .conflict(conflicts)) }
        let objections = objections(to: proposals)
        guard objections.isEmpty else { return ([], .problems(objections)) }
        return written(proposals)
    }

    // MARK: Conflicts

    /// A row that was taken back counts as absent for whoever makes it anew.
    private func isBase(_ base: Int?, _ entry: RegisterLedger.Entry?) -> Bool {
        guard let entry else { return base == nil }
        return entry.isGone ? base == nil : base == entry.number && entry.row != nil
    }

    private func conflict(
        _ change: RowChange, with entry: RegisterLedger.Entry?, _ rows: any RowReading
    ) throws -> RowConflict {
        guard let entry, let row = entry.row, eye.sees(row) else {
            return RowConflict(row: change.row, base: nil, theirs: nil)
        }
        let isWriter = eye.mayWrite(row)
        let seen = { (revision: RowRevision) in
            RegisterBook.seen(revision, of: entry, isWriter: isWriter, in: ledger, by: eye)
        }
        let base = try change.base.flatMap { number in
            try rows.revisions(of: change.row, in: register, below: number + 1, limit: 1).first
        }
        let pack = SeenRevision(
            number: 0, content: .row(eye.shown(row)), act: RowAct(author: .pack, at: 0, reason: ""), undoes: nil,
            verdict: nil, isShown: entry.shown == 0)
        return RowConflict(
            row: change.row, base: base.flatMap(seen), theirs: entry.revision.map(seen) ?? pack)
    }

    // MARK: Rights

    private func proposal(
        _ change: RowChange, of entry: RegisterLedger.Entry?, because reason: String
    ) -> Result<Proposal, RegisterRefused> {
        let old = entry?.row
        var row = old ?? RegisterRow(fields: declaration.fields.count)
        row.id = change.row
        let before = row
        row = row.applying(change.edits, eye.layout)
        let isMoved = row.status != before.status
        if isMoved, row.since == before.since { row.since = PlanDate(inNetherlandsAt: moment) }
        let edits = change.edits.filter { before.applying([$0], eye.layout) != before }
        if let refusal = refusal(edits, from: old, to: row) { return .failure(RegisterRefused(refusal)) }
        return .success(Proposal(entry: entry, row: row, reason: reason))
    }

    private func refusal(_ edits: [RowEdit], from old: RegisterRow?, to new: RegisterRow) -> RegisterRefusal? {
        let whose = eye.owners(old ?? new)
        if old == nil, !declaration.mayWrite(eye.viewer, whose: eye.owners(new)) { return .notAllowed }
        if let refusal = sealRefusal(from: old, to: new) { return refusal }
        // Nobody writes what they do not see, before or after.
        if let old, !eye.sees(old) { return .noSuchRow }
        if !eye.sees(new) { return .notAllowed }
        for edit in edits {
            guard mayMake(edit, whose: whose, on: old ?? new) else { return .notAllowed }
        }
        guard let key = declaration.whose, edits.contains(where: { $0.key == key }) else { return nil }
        return declaration.mayWrite(eye.viewer, whose: eye.owners(new)) ? nil : .notAllowed
    }

    private func mayMake(_ edit: RowEdit, whose: [OrganisationID], on row: RegisterRow) -> Bool {
        switch edit {
        case .field(let key, _, _):
            guard let field = declaration.field(key) else { return true }
            return eye.sees(field, of: row) && declaration.mayWrite(key, eye.viewer, whose: whose)
        case .status(let state?, _): return declaration.mayEnter(state, eye.viewer, whose: whose)
        case .since:
            return declaration.mayWrite(eye.viewer, whose: whose)
                || declaration.status?.states.contains { declaration.mayEnter($0.id, eye.viewer, whose: whose) }
                    ?? false
        case .audience: return eye.viewer == .bureau || declaration.mayWrite(eye.viewer, whose: whose)
        default: return declaration.mayWrite(eye.viewer, whose: whose)
        }
    }

    /// A sealed row is written by somebody of its organisation, and never given to another one.
    private func sealRefusal(from old: RegisterRow?, to new: RegisterRow) -> RegisterRefusal? {
        let before = old.flatMap { declaration.holder(of: $0) }, after = declaration.holder(of: new)
        guard declaration.isSealed || before != nil || after != nil else { return nil }
        guard let after, let holder = OrganisationID(after), case .partner(let own) = eye.viewer, own.contains(holder),
            before == nil || before == after
        else { return .sealed }
        return nil
    }

    // MARK: Checks

    private func objections(to proposals: [Proposal]) -> [RowObjection] {
        let changed = proposals.filter { !$0.isSame }
        // Rules of sealed registers hold within an organisation: else one would learn of another's rows.
        let holder = changed.first.flatMap { declaration.holder(of: $0.row) }
        let before = ledger.entries.compactMap(\.row).filter { declaration.holder(of: $0) == holder }
        let checks = ProposalChecks(
            declaration: declaration, before: before, references: references, isOnSite: true)
        let problems = checks.problems(changed.map { ProposedRow(old: $0.entry?.row, new: $0.row) })
        return zip(changed, problems).compactMap { proposal, problems in
            var problems = problems + unkeepable(proposal.row)
            if proposal.entry == nil { problems += badID(proposal.row.id) }
            return problems.contains { $0.severity == .error }
                ? RowObjection(row: proposal.row.id, problems: problems) : nil
        }
    }

    /// What would not come back from its text as it went in.
    private func unkeepable(_ row: RegisterRow) -> [RowProblem] {
        let text = ledger.reader.text(of: row), reading = ledger.reader.read(text)
        if text.block.utf8.count > RegisterBook.rowLimit {
            return [
                RowProblem(
                    .tooLarge, at: "",
                    found: Phrase("een rij van meer dan 64 KB", "a row of more than 64 KB"),
                    expected: Phrase("een kortere rij", "a shorter row"),
                    cure: Phrase("maak de teksten korter", "shorten its texts"))
            ]
        }
        return reading.findings.filter { $0.severity == .error }.map {
            RowProblem($0.kind, at: $0.column, found: $0.found, expected: $0.expected, cure: $0.cure)
        }
    }

    private func badID(_ id: ItemID) -> [RowProblem] {
        guard id.rawValue.contains(".") || id == .unset else { return [] }
        return [
            RowProblem(
                .packInvalid, at: "id", found: Phrase("de id \"\(id)\"", "the id \"\(id)\""),
                expected: Phrase("een id zonder punt", "an id without a full stop"),
                cure: Phrase("kies een andere id", "choose another id"))
        ]
    }

    // MARK: Writing

    private func written(_ proposals: [Proposal]) -> Outcome {
        var writes: [RowWrite] = [], standings: [RowStanding] = []
        let isReleased = declaration.publication == .living
        for proposal in proposals {
            let number = proposal.entry?.number ?? 0
            guard !proposal.isSame else {
                if let entry = proposal.entry, let standing = RegisterBook.standing(entry, eye) {
                    standings.append(standing)
                }
                continue
            }
            var row = proposal.row
            if let entry = proposal.entry, entry.number == 0, entry.revision == nil, let own = entry.row {
                writes.append(.packText(register, own.id, ledger.reader.text(of: own)))
            }
            writes.append(
                .revision(
                    register, row.id, number: number + 1, content: .text(ledger.reader.text(of: row)),
                    reason: proposal.reason, undoes: nil, isReleased: isReleased))
            row.revision = number + 1
            standings.append(
                RowStanding(
                    row: eye.shown(row), id: row.id, revision: number + 1,
                    state: isReleased ? .shown : .waiting(shown: proposal.entry?.shown), lastChange: nil))
        }
        return (writes, .saved(standings))
    }
}

extension RowEdit {
    /// The field that it edits.
    fileprivate var key: FieldKey? { if case .field(let key, _, _) = self { key } else { nil } }
}
