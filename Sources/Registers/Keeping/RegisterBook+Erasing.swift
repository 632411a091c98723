import Geography
package import Records

extension RegisterBook {
    package func erasures(for viewer: PlanViewer, waiting: Bool) throws -> [Erasure] {
        try keeping.readRows(opening: opening) { rows in
            try rows.erasures().filter { erasure in
                try (!waiting || erasure.decision == nil) && mayErase(erasure.subject, as: viewer, rows)
            }
        }
    }

    package func askErasure(
        of subject: Erasure.Subject, reason: String, by actor: RegisterActor
    ) throws -> Result<Erasure, RegisterRefused> {
        let text: String
        do throws(FreeTextProblem) { text = try FreeText.reason(reason) } catch {
            return .refused(.reasonPointsAtPerson)
        }
        guard !text.isEmpty else { return .refused(.reasonMissing) }
        let refused: RegisterRefusal? = try keeping.writeRows(by: actor.author, opening: opening) { rows, _ in
            guard try mayErase(subject, as: actor.viewer, rows) else { return ([], .notAllowed) }
            if let refusal = try refusal(subject, rows) { return ([], refusal) }
            let isAsked = try rows.erasures().contains { $0.decision == nil && $0.subject == subject }
            return isAsked ? ([], .askedAlready) : ([.askErasure(subject, reason: text)], nil)
        }
        if let refused { return .refused(refused) }
        return try keeping.readRows(opening: opening) { rows in
            guard let asked = try rows.erasures().first(where: { $0.subject == subject }) else {
                return .refused(.noSuchRevision)
            }
            return .success(asked)
        }
    }

    package func decideErasure(
        _ id: ErasureID, confirmed: Bool, by actor: RegisterActor
    ) throws -> Result<Erasure, RegisterRefused> {
        let outcome: Result<Erasure, RegisterRefused> = try keeping.writeRows(
            by: actor.author, opening: opening
        ) { rows, moment in
            guard let erasure = try rows.erasures().first(where: { $0.id == id }) else {
                return ([], .refused(.noSuchRevision))
            }
            guard try mayErase(erasure.subject, as: actor.viewer, rows) else { return ([], .refused(.notAllowed)) }
            guard erasure.decision == nil else { return ([], .refused(.decidedAlready)) }
            // Who asked may take it back, and never confirm it.
            let isOwn = erasure.asked.author.person == actor.author.person
            if confirmed {
                if isOwn { return ([], .refused(.secondPersonNeeded)) }
                if let refusal = try refusal(erasure.subject, rows) { return ([], .refused(refusal)) }
            }
            let decided = Erasure(
                id: erasure.id, subject: erasure.subject, asked: erasure.asked,
                decision: Erasure.Decision(isConfirmed: confirmed, author: actor.author, at: moment))
            return ([.decideErasure(erasure, isConfirmed: confirmed)], .success(decided))
        }
        if case .success = outcome, confirmed { try keeping.cleanErased() }
        return outcome
    }

    /// Whoever may write all of the row; the bureau also what it sees, and what of it can no longer be read.
    private func mayErase(
        _ subject: Erasure.Subject, as viewer: PlanViewer, _ rows: any RowReading
    ) throws -> Bool {
        guard let register = subject.register else { return viewer == .bureau }
        guard let ledger = try ledger(register, for: viewer, rows) else { return false }
        let eye = try eye(on: ledger, for: viewer, rows)
        guard let row = ledger.entry(subject.item)?.row else {
            return viewer == .bureau && !ledger.declaration.isSealed
        }
        return eye.mayWriteAll(row) || eye.mayRelease(row) || (viewer == .bureau && eye.sees(row))
    }

    /// Why it cannot be erased; the newest text, and one that readers see, only goes with its row.
    private func refusal(_ subject: Erasure.Subject, _ rows: any RowReading) throws -> RegisterRefusal? {
        switch subject {
        case .row(let register, let item):
            guard let ledger = try ledger(register, for: .bureau, rows), let entry = ledger.entry(item) else {
                return .noSuchRow
            }
            return entry.isDestroyed ? .destroyed : nil
        case .revisions(let register, let item, let through):
            guard let ledger = try ledger(register, for: .bureau, rows), let entry = ledger.entry(item) else {
                return .noSuchRow
            }
            if entry.isDestroyed { return .destroyed }
            return through < 0 || through >= entry.number || through >= entry.shown ?? Int.max ? .stillShown : nil
        case .planRevisions(let year, let item, let through):
            guard let numbers = try rows.planNumbers(of: item, in: year) else { return .noSuchRow }
            return through < 1 || through >= numbers.newest || through >= numbers.published ?? Int.max
                ? .stillShown : nil
        }
    }

    // MARK: Retention

    package func due(on day: PlanDate, for viewer: PlanViewer) throws -> [DueRow] {
        try keeping.readRows(opening: opening) { rows in
            var due: [DueRow] = []
            for register in pack.shelf.registers {
                guard let retention = register.declaration.retention,
                    let ledger = try ledger(register.id, for: viewer, rows)
                else { continue }
                let eye = try eye(on: ledger, for: viewer, rows)
                for entry in ledger.entries {
                    guard let row = entry.row, eye.mayWriteAll(row) || (viewer == .bureau && eye.sees(row)),
                        let last = Self.last(entry, for: retention, in: eye.layout)
                    else { continue }
                    let until = last.advanced(byMonths: retention.months)
                    if until < day {
                        due.append(DueRow(register: register.id, row: entry.id, until: until, retention: retention))
                    }
                }
            }
            return due
        }
    }

    /// The day from which the time of keeping counts; without a field that of the last change, which a row of the pack
    /// does not tell.
    private static func last(
        _ entry: RegisterLedger.Entry, for retention: Retention, in layout: FieldLayout
    ) -> PlanDate? {
        if let key = retention.from { return entry.row.flatMap { layout.value(key, of: $0)?.days?.upperBound } }
        return entry.revision.flatMap { PlanDate(inNetherlandsAt: $0.at) }
    }

    // MARK: Ids

    package func freshID(for text: String, in register: RegisterID) throws -> ItemID {
        try keeping.readRows(opening: opening) { rows in
            let own = pack.shelf.registers.first { $0.id == register }
            let kept = try rows.kept(register), named = Set(own?.rows.map(\.id) ?? [])
            let isSealed = own?.declaration.isSealed ?? true
            let stem = isSealed ? "" : Slug.words(of: text, limit: 60)
            var number = 1
            while true {
                let name =
                    stem.isEmpty ? "rij-\(Slug.random())" : number == 1 ? stem : "\(stem)-\(number)"
                if let id = ItemID(name), !named.contains(id), kept.rows[id] == nil { return id }
                number += 1
            }
        }
    }
}

extension Slug {
    /// The words of a text as an id, cut; empty when there is no letter.
    fileprivate static func words(of text: String, limit: Int) -> String {
        let cut = NameFolding.slug(text).drop { !$0.isLetter }.prefix(limit)
        return String(cut.last == "-" ? cut.dropLast() : cut)
    }

    /// Eight letters and digits by chance.
    fileprivate static func random() -> String {
        String((0..<8).compactMap { _ in "abcdefghjkmnpqrstuvwxyz23456789".randomElement() })
    }
}
