package import Records

extension RegisterBook {
    /// How many revisions are answered at once.
    package static let historyLimit = 100

    package func standings(of register: RegisterID, for viewer: PlanViewer) throws -> [RowStanding] {
        try keeping.readRows(opening: opening) { rows in
            guard let ledger = try ledger(register, for: viewer, rows) else { return [] }
            let eye = try eye(on: ledger, for: viewer, rows)
            return ledger.entries.enumerated().compactMap { Self.standing($1, eye, place: $0) }
        }
    }

    package func standing(
        of row: ItemID, in register: RegisterID, for viewer: PlanViewer
    ) throws -> RowStanding? {
        try keeping.readRows(opening: opening) { rows in
            guard let ledger = try ledger(register, for: viewer, rows), let entry = ledger.entry(row) else {
                return nil
            }
            return Self.standing(entry, try eye(on: ledger, for: viewer, rows))
        }
    }

    /// `nil` for who may neither write nor release the row; a text that cannot be read is the bureau's matter.
    static func standing(_ entry: RegisterLedger.Entry, _ eye: RowEye, place: Int = 0) -> RowStanding? {
        guard !entry.isGone else { return nil }
        guard let row = entry.row else {
            let isSealed = eye.declaration.isSealed
            guard eye.viewer == .bureau, !isSealed else { return nil }
            return RowStanding(
                row: nil, id: entry.id, revision: entry.number, state: state(entry), lastChange: act(entry),
                findings: entry.findings)
        }
        guard eye.mayWrite(row) || eye.mayRelease(row) else { return nil }
        return RowStanding(
            row: eye.shown(row, place: place), id: entry.id, revision: entry.number, state: state(entry),
            lastChange: act(entry))
    }

    private static func act(_ entry: RegisterLedger.Entry) -> RowAct? {
        entry.revision.map { RowAct(author: $0.author, at: $0.at, reason: $0.reason) }
    }

    private static func state(_ entry: RegisterLedger.Entry) -> RowStanding.State {
        if let verdict = entry.revision?.verdict, verdict.kind == .returned, entry.isWaiting {
            return .returned(remark: verdict.remark, shown: entry.shown)
        }
        return entry.isWaiting ? .waiting(shown: entry.shown) : .shown
    }

    package func history(
        of row: ItemID, in register: RegisterID, for viewer: PlanViewer, limit: Int, below number: Int?
    ) throws -> [SeenRevision] {
        try keeping.readRows(opening: opening) { rows in
            guard let ledger = try ledger(register, for: viewer, rows), let entry = ledger.entry(row) else { return [] }
            let eye = try eye(on: ledger, for: viewer, rows)
            let isWriter = entry.row.map { eye.mayWrite($0) || eye.mayRelease($0) } ?? (viewer == .bureau)
            let revisions = try rows.revisions(
                of: row, in: register, below: number, limit: min(max(1, limit), Self.historyLimit))
            let seen = revisions.compactMap { revision -> SeenRevision? in
                guard isWriter || revision.verdict?.kind == .released || ledger.declaration.publication == .living
                else { return nil }
                return Self.seen(revision, of: entry, isWriter: isWriter, in: ledger, by: eye)
            }
            // Of a row that nobody wrote on the site its history is what the pack says.
            guard seen.isEmpty, entry.number == 0, number == nil, let own = entry.row, eye.sees(own) else {
                return seen
            }
            return [
                SeenRevision(
                    number: 0, content: .row(eye.shown(own)), act: RowAct(author: .pack, at: 0, reason: ""),
                    undoes: nil, verdict: nil, isShown: true)
            ]
        }
    }

    /// `nil` for a text that the viewer may not see.
    static func seen(
        _ revision: RowRevision, of entry: RegisterLedger.Entry, isWriter: Bool, in ledger: RegisterLedger,
        by eye: RowEye
    ) -> SeenRevision? {
        let content: SeenRevision.Content
        switch revision.content {
        case .text(let text):
            let reading = ledger.reader.read(text)
            if var row = reading.row {
                row.id = revision.row
                row.revision = revision.number
                guard eye.sees(row) else { return nil }
                content = .row(eye.shown(row))
            } else {
                guard eye.viewer == .bureau, text.holder == nil else { return nil }
                content = .unreadable(reading.findings)
            }
        case .closed: return nil
        case .erased, .removed, .destroyed:
            // That there was a text is told to those who see the row, and of a row that is gone to who keeps the register.
            guard entry.row.map(eye.sees) ?? (eye.viewer == .bureau && !ledger.declaration.isSealed) else { return nil }
            content =
                switch revision.content {
                case .removed: .removed
                case .destroyed: .destroyed
                default: .erased
                }
        }
        let author = PlanAuthor(
            account: isWriter ? revision.author.account : nil, role: revision.author.role,
            organisation: revision.author.organisation)
        return SeenRevision(
            number: revision.number, content: content,
            act: RowAct(author: author, at: revision.at, reason: isWriter ? revision.reason : ""),
            undoes: revision.undoes, verdict: isWriter ? revision.verdict : nil,
            isShown: revision.number == entry.shown)
    }
}
