package import Records

extension RegisterBook {
    // MARK: Taking back

    package func undo(
        _ revision: Int, of row: ItemID, in register: RegisterID, by actor: RegisterActor
    ) throws -> Result<RowStanding?, RegisterRefused> {
        try keeping.writeRows(by: actor.author, opening: opening) { rows, moment in
            switch try undoing(revision, of: row, in: register, Look(actor: actor, rows: rows, moment: moment)) {
            case .failure(let refused): return ([], .failure(refused))
            case .success(let undoing):
                let ledger = undoing.ledger, eye = undoing.eye
                let isReleased = ledger.declaration.publication == .living
                let write = RowWrite.revision(
                    register, row, number: revision + 1, content: undoing.before?.content ?? .removed, reason: "",
                    undoes: revision, isReleased: isReleased)
                guard case .text(let text)? = undoing.before?.content, var back = ledger.reader.read(text).row else {
                    return ([write], .success(nil))
                }
                back.id = row
                back.revision = revision + 1
                return (
                    [write],
                    .success(
                        RowStanding(
                            row: eye.shown(back), id: row, revision: revision + 1,
                            state: isReleased ? .shown : .waiting(shown: undoing.entry.shown), lastChange: nil))
                )
            }
        }
    }

    package func refusalToUndo(
        _ revision: Int, of row: ItemID, in register: RegisterID, by actor: RegisterActor
    ) throws -> RegisterRefusal? {
        let moment = keeping.moment()
        return try keeping.readRows(opening: opening) { rows in
            switch try undoing(revision, of: row, in: register, Look(actor: actor, rows: rows, moment: moment)) {
            case .success: nil
            case .failure(let refused): refused.refusal
            }
        }
    }

    /// Who looks at what, and when.
    struct Look {
        let actor: RegisterActor
        let rows: any RowReading
        let moment: Int64
    }

    private struct Undoing {
        let ledger: RegisterLedger
        let eye: RowEye
        let entry: RegisterLedger.Entry
        /// `nil`: there was none.
        let before: RowRevision?
    }

    private func undoing(
        _ number: Int, of row: ItemID, in register: RegisterID, _ look: Look
    ) throws -> Result<Undoing, RegisterRefused> {
        let actor = look.actor
        guard let ledger = try ledger(register, for: actor.viewer, look.rows) else { return .refused(.noSuchRegister) }
        let eye = try eye(on: ledger, for: actor.viewer, look.rows)
        guard let entry = ledger.entry(row), let revision = entry.revision, let present = entry.row, eye.sees(present)
        else { return .refused(.noSuchRow) }
        guard entry.number == number else { return .refused(number < entry.number ? .notNewest : .noSuchRevision) }
        guard actor.author.account != nil, revision.author.person == actor.author.person else {
            return .refused(.notOwn)
        }
        guard look.moment - revision.at <= 86_400 else { return .refused(.tooLate) }
        let before = try look.rows.revisions(of: row, in: register, below: number, limit: 1).first
        // What was erased does not come back.
        switch before?.content {
        case .erased, .closed: return .refused(.noSuchRevision)
        default: return .success(Undoing(ledger: ledger, eye: eye, entry: entry, before: before))
        }
    }

    // MARK: The second person

    package func decide(
        _ verdict: RowVerdict.Kind, remark: String, on revision: Int, of row: ItemID, in register: RegisterID,
        by actor: RegisterActor
    ) throws -> Result<RowStanding, RegisterRefused> {
        let text: String
        switch Self.remark(remark, for: verdict) {
        case .success(let checked): text = checked
        case .failure(let refused): return .failure(refused)
        }
        return try keeping.writeRows(by: actor.author, opening: opening) { rows, _ in
            guard let ledger = try ledger(register, for: actor.viewer, rows) else {
                return ([], .refused(.noSuchRegister))
            }
            let eye = try eye(on: ledger, for: actor.viewer, rows)
            guard ledger.declaration.publication == .checked else { return ([], .refused(.notDeclared)) }
            guard let entry = ledger.entry(row), let newest = entry.revision, let present = entry.row,
                eye.sees(present)
            else { return ([], .refused(.noSuchRow)) }
            guard eye.mayRelease(present) else { return ([], .refused(.notAllowed)) }
            guard entry.number == revision else { return ([], .refused(.notNewest)) }
            guard newest.verdict == nil, entry.isWaiting else { return ([], .refused(.decidedAlready)) }
            let writers = try rows.revisions(of: row, in: register, below: nil, limit: 1_000)
                .prefix { $0.number > entry.shown ?? 0 }.map(\.author.person)
            guard !writers.contains(actor.author.person) else { return ([], .refused(.secondPersonNeeded)) }
            let isReleased = verdict == .released
            let standing = RowStanding(
                row: eye.shown(present), id: row, revision: revision,
                state: isReleased ? .shown : .returned(remark: text, shown: entry.shown),
                lastChange: RowAct(author: newest.author, at: newest.at, reason: newest.reason))
            return ([.verdict(verdict, remark: text, on: newest)], .success(standing))
        }
    }

    /// A remark as it is kept; what is returned needs one.
    static func remark(_ typed: String, for verdict: RowVerdict.Kind) -> Result<String, RegisterRefused> {
        let text: String
        do throws(FreeTextProblem) { text = try FreeText.reason(typed) } catch {
            return .failure(RegisterRefused(.reasonPointsAtPerson))
        }
        return verdict == .returned && text.isEmpty ? .failure(RegisterRefused(.reasonMissing)) : .success(text)
    }

    // MARK: Reviews

    package func markReviewed(
        _ row: ItemID?, in register: RegisterID, by actor: RegisterActor
    ) throws -> Result<PlanDate, RegisterRefused> {
        try keeping.writeRows(by: actor.author, opening: opening) { rows, moment in
            guard let ledger = try ledger(register, for: actor.viewer, rows) else {
                return ([], .refused(.noSuchRegister))
            }
            let eye = try eye(on: ledger, for: actor.viewer, rows)
            if let row {
                guard let entry = ledger.entry(row), let present = entry.row, eye.sees(present) else {
                    return ([], .refused(.noSuchRow))
                }
                let isOwner = ledger.declaration.review?.owner.map { actor.viewer.sees(.organisation($0)) } ?? false
                guard isOwner || eye.mayWrite(present) else { return ([], .refused(.notAllowed)) }
            } else {
                let isOwner = ledger.declaration.review?.owner.map { actor.viewer.sees(.organisation($0)) } ?? false
                guard isOwner || eye.mayWriteRegister else { return ([], .refused(.notAllowed)) }
            }
            guard let day = PlanDate(inNetherlandsAt: moment) else { return ([], .refused(.tooLate)) }
            return ([.review(register, row)], .success(day))
        }
    }
}

extension Result where Failure == RegisterRefused {
    static func refused(_ refusal: RegisterRefusal) -> Self { .failure(RegisterRefused(refusal)) }
}
