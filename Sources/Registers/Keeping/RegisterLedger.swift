import Facts
import Phrases
import Records

/// One register as it stands: the rows of the pack, and above them what is kept of rows on the site.
///
/// A row that was written on the site stays as it is there when the pack's changes: people wrote it later and knew what it
/// was. A finding then names both.
struct RegisterLedger {
    let register: Register
    let kept: KeptRegister
    let reader: KeptRowReader

    var declaration: RegisterDeclaration { register.declaration }

    /// The newest text of a row.
    struct Entry {
        let id: ItemID
        /// 0 for one that the pack has and nobody changed.
        let number: Int
        /// `nil`: it cannot be read, or there is none any more.
        let row: RegisterRow?
        /// `nil` for one that only the pack has.
        let revision: RowRevision?
        /// The number of the revision that readers see; `nil`: none.
        let shown: Int?
        let findings: [Finding]

        var isDestroyed: Bool { revision?.content == .destroyed }
        /// Taken back to before its first text, and not in the pack.
        var isGone: Bool { isDestroyed || revision?.content == .removed }
        var isWaiting: Bool { shown != number }
    }

    // MARK: Newest

    func entry(_ id: ItemID) -> Entry? {
        let own = register.rows.first { $0.id == id }
        guard let kept = kept.rows[id] else { return own.map(entry(ofPack:)) }
        return entry(kept, own)
    }

    /// In the order of the pack, then in that in which rows were first written; those that are gone are left out.
    var entries: [Entry] {
        let named = Set(register.rows.map(\.id))
        let own = register.rows.map { row in kept.rows[row.id].map { entry($0, row) } ?? entry(ofPack: row) }
        let added = kept.inOrder.filter { !named.contains($0.newest.row) }.map { entry($0, nil) }
        return (own + added).filter { !$0.isGone }
    }

    private func entry(ofPack row: RegisterRow) -> Entry {
        Entry(id: row.id, number: 0, row: looked(row), revision: nil, shown: 0, findings: [])
    }

    /// A row of the pack with the day on which somebody looked at it on the site.
    private func looked(_ row: RegisterRow) -> RegisterRow {
        guard let day = kept.looked[row.id].flatMap({ PlanDate(inNetherlandsAt: $0) }) else { return row }
        var row = row
        row.reviewed = [row.reviewed, day].compactMap { $0 }.max()
        return row
    }

    private func entry(_ kept: KeptRow, _ own: RegisterRow?) -> Entry {
        let newest = kept.newest
        let shown = shownRevision(kept)?.number ?? (own == nil ? nil : 0)
        guard case .text(let text) = newest.content else {
            // A row that was taken back on the site and stands in the pack now is the pack's again.
            let row = newest.content == .removed ? own : nil
            return Entry(
                id: newest.row, number: newest.number, row: row, revision: row == nil ? newest : nil, shown: shown,
                findings: [])
        }
        let reading = reader.read(text)
        return Entry(
            id: newest.row, number: newest.number, row: reading.row.map { dressed($0, as: newest, of: kept) },
            revision: newest, shown: shown, findings: reading.findings)
    }

    private func dressed(_ row: RegisterRow, as revision: RowRevision, of kept: KeptRow) -> RegisterRow {
        var row = row
        row.id = revision.row
        row.revision = revision.number == 0 ? nil : revision.number
        row.reviewed = [row.reviewed, kept.reviewedAt.flatMap { PlanDate(inNetherlandsAt: $0) }].compactMap { $0 }.max()
        return row
    }

    // MARK: What readers see

    private func shownRevision(_ kept: KeptRow) -> RowRevision? {
        declaration.publication == .living ? kept.newest : kept.released
    }

    private func shown(_ kept: KeptRow, _ own: RegisterRow?) -> RegisterRow? {
        if kept.newest.content == .destroyed { return nil }
        guard let revision = shownRevision(kept), revision.content != .removed else { return own }
        guard case .text(let text) = revision.content else { return nil }
        return reader.read(text).row.map { dressed($0, as: revision, of: kept) }
    }

    /// The register as its readers read it, with what is wrong with texts that are kept.
    func asShown() -> (register: Register, findings: [Finding]) {
        let named = Set(register.rows.map(\.id)),
            isPlain = kept.rows.isEmpty && kept.reviewedAt == nil && kept.looked.isEmpty
        if isPlain { return (register, []) }
        let own = register.rows.compactMap { row in kept.rows[row.id].map { shown($0, row) } ?? looked(row) }
        let added = kept.inOrder.filter { !named.contains($0.newest.row) }.compactMap { shown($0, nil) }
        return (Register(declaration: reviewed(declaration), rows: own + added), findings())
    }

    private func reviewed(_ declaration: RegisterDeclaration) -> RegisterDeclaration {
        var copy = declaration
        guard let plan = copy.review, let day = kept.reviewedAt.flatMap({ PlanDate(inNetherlandsAt: $0) }) else {
            return copy
        }
        let last = plan.last.map { max($0, day) } ?? day
        copy.review = ReviewPlan(each: plan.each, months: plan.months, owner: plan.owner, last: last)
        return copy
    }

    // MARK: Findings

    /// What does not fit the declaration any more, and what the pack says otherwise by now. Nothing of it is lost.
    private func findings() -> [Finding] {
        let own = Dictionary(register.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return kept.inOrder.flatMap { kept -> [Finding] in
            var found: [Finding] = []
            if case .text(let text) = kept.newest.content {
                found += reader.read(text).findings.map { finding($0, of: kept.newest, isSealed: text.holder != nil) }
            }
            if let row = own[kept.newest.row] { found += changedInPack(row, kept) }
            return found
        }
    }

    /// Of a sealed row the finding names the place and none of its words.
    private func finding(_ finding: Finding, of revision: RowRevision, isSealed: Bool) -> Finding {
        let place = "register/\(revision.register)/\(revision.row)"
        guard isSealed else {
            return Finding(
                finding.kind, severity: finding.severity, file: place, row: 0, column: finding.column,
                found: finding.found, expected: finding.expected, cure: finding.cure)
        }
        return Finding(
            finding.kind, severity: finding.severity, file: place, row: 0, column: "",
            found: Phrase(
                "een verzegelde rij die niet bij de velden past", "a sealed row that does not fit the fields"),
            expected: Phrase("waarden zoals het register ze nu vraagt", "values as the register now asks them"),
            cure: Phrase(
                "vraag de organisatie van de rij om haar bij te werken, of herstel het veld in het register",
                "ask the row's organisation to update it, or restore the field in the register"))
    }

    private func changedInPack(_ own: RegisterRow, _ kept: KeptRow) -> [Finding] {
        if kept.newest.content == .destroyed {
            return [
                packFinding(
                    own.id,
                    found: Phrase(
                        "een rij die op de site is vernietigd en nog in het regiopakket staat",
                        "a row that was destroyed on the site and still stands in the region pack"),
                    cure: Phrase("haal haar uit het bestand van het pakket", "remove it from the pack's file"))
            ]
        }
        guard let pack = kept.pack, let before = reader.read(pack).row, before != plain(own) else { return [] }
        return [
            packFinding(
                own.id,
                found: Phrase(
                    "een rij die op de site is gewijzigd en daarna in het regiopakket; de site toont haar eigen tekst",
                    "a row that was changed on the site and then in the region pack; the site shows its own text"),
                cure: Phrase(
                    "neem de wijziging op de site over, of zet de tekst van het pakket terug",
                    "make the change on the site too, or put back the text of the pack"))
        ]
    }

    private func plain(_ row: RegisterRow) -> RegisterRow { reader.read(reader.text(of: row)).row ?? row }

    private func packFinding(_ row: ItemID, found: Phrase, cure: Phrase) -> Finding {
        Finding(
            .registerCare, severity: .warning, file: "registers/\(register.id).md", row: 0, column: row.rawValue,
            found: found, expected: Phrase("één tekst", "one text"), cure: cure)
    }
}

extension PlanDate {
    /// The day of a moment by the clock of the Netherlands.
    package init?(inNetherlandsAt seconds: Int64) {
        guard let winter = PlanDate(secondsSince1970: seconds + 3_600) else { return nil }
        let next = winter.advanced(byDays: 1)
        // In summer the day begins an hour earlier.
        self = LocalTime(startOf: next).instant <= seconds ? next : winter
    }
}
