import Facts
package import Records

extension RegisterBook {
    package func editions(of register: RegisterID, for viewer: PlanViewer) throws -> [RegisterEdition] {
        guard let declaration = declaration(register) else { return [] }
        return try keeping.readRows(opening: opening) { rows in
            try rows.editions(of: register).filter { Self.sees($0, of: declaration, for: viewer) }
        }
    }

    package func edition(
        _ id: RegisterEditionID, for viewer: PlanViewer, in world: RegisterWorld
    ) throws -> VisibleRegisters? {
        try keeping.readRows(opening: opening) { rows -> VisibleRegisters? in
            guard let edition = try rows.edition(id), let declaration = declaration(edition.register),
                Self.sees(edition, of: declaration, for: viewer)
            else { return nil }
            let frozen = declaration.frozen(for: edition.audience)
            let reader = KeptRowReader(frozen, in: self.world(.bureau))
            let texts = try rows.rows(of: id).compactMap { reader.read($0).row }
            var others = try composed(rows) { try rows.kept($0) }.shelf.registers.filter { $0.id != edition.register }
            others.append(Register(declaration: frozen, rows: texts))
            let isWaiting = !edition.isReleased
            // One that waits is seen by who may release it, as its readers will see it.
            let eyes = isWaiting ? edition.audience.viewer : viewer
            return RegisterShelf(others).visible(to: eyes, in: world).only(edition.register)
        }
    }

    private func declaration(_ id: RegisterID) -> RegisterDeclaration? {
        pack.shelf.registers.first { $0.id == id }?.declaration
    }

    private static func sees(
        _ edition: RegisterEdition, of declaration: RegisterDeclaration, for viewer: PlanViewer
    ) -> Bool {
        if edition.isReleased { return edition.audience.admits(viewer, whose: []) }
        return declaration.admits(viewer)
            && (declaration.releasers + declaration.writers).contains { $0.isMet(by: viewer, whose: []) }
    }

    package func freeze(
        _ register: RegisterID, by actor: RegisterActor
    ) throws -> Result<RegisterEdition, RegisterRefused> {
        let frozen: Result<RegisterEditionID?, RegisterRefused> = try keeping.writeRows(
            by: actor.author, opening: opening
        ) { rows, moment in
            guard let ledger = try ledger(register, for: actor.viewer, rows) else {
                return ([], .refused(.noSuchRegister))
            }
            let declaration = ledger.declaration
            guard let plan = declaration.editions else { return ([], .refused(.notDeclared)) }
            guard !declaration.isSealed else { return ([], .refused(.sealed)) }
            let eye = try eye(on: ledger, for: actor.viewer, rows)
            guard eye.mayWriteRegister || eye.mayReleaseRegister else { return ([], .refused(.notAllowed)) }
            let earlier = try rows.editions(of: register)
            guard !earlier.contains(where: { $0.verdict == nil }) else { return ([], .refused(.askedAlready)) }
            guard let day = PlanDate(inNetherlandsAt: moment) else { return ([], .refused(.tooLate)) }
            let write = RowWrite.edition(
                register, number: (earlier.first?.number ?? 0) + 1, day: day, audience: plan.audience,
                rows: freezing(ledger, plan))
            return ([write], .success(nil))
        }
        if case .failure(let refused) = frozen { return .failure(refused) }
        return try keeping.readRows(opening: opening) { rows in
            guard let edition = try rows.editions(of: register).first else { return .refused(.noSuchRevision) }
            return .success(edition)
        }
    }

    /// The rows that meet the condition, with the fields that are for whoever sees the register's rows; narrower ones stay
    /// out, whoever the edition is for.
    private func freezing(_ ledger: RegisterLedger, _ plan: EditionPlan) -> [(ItemID, RowBlock)] {
        let shown = ledger.asShown().register, layout = FieldLayout(ledger.declaration)
        let frozen = ledger.declaration.frozen(for: plan.audience)
        let reader = KeptRowReader(frozen, in: world(.bureau)), narrow = FieldLayout(frozen)
        let base = ledger.declaration.rowAudience ?? ledger.declaration.audience
        return shown.rows.compactMap { row in
            guard plan.when.map({ layout.meets($0, row) }) ?? true,
                shown.audiences(of: row).allSatisfy({ base.isNoWider(than: $0) })
            else { return nil }
            var copy = RegisterRow(fields: frozen.fields.count)
            copy.id = row.id
            for field in frozen.fields {
                guard let place = narrow.place(of: field.key) else { continue }
                copy.values[place] = layout.value(field.key, of: row)
                copy.unknown[field.key] = row.unknown[field.key]
            }
            if frozen.status != nil { (copy.status, copy.since) = (row.status, row.since) }
            (copy.sources, copy.isExample, copy.reviewed) = (row.sources, row.isExample, row.reviewed)
            return (row.id, reader.text(of: copy))
        }
    }

    package func decide(
        _ verdict: RowVerdict.Kind, remark: String, on edition: RegisterEditionID, by actor: RegisterActor
    ) throws -> Result<RegisterEdition, RegisterRefused> {
        let text: String
        switch Self.remark(remark, for: verdict) {
        case .success(let checked): text = checked
        case .failure(let refused): return .failure(refused)
        }
        return try keeping.writeRows(by: actor.author, opening: opening) { rows, moment in
            guard let found = try rows.edition(edition),
                let ledger = try ledger(found.register, for: actor.viewer, rows)
            else { return ([], .refused(.noSuchRevision)) }
            let eye = try eye(on: ledger, for: actor.viewer, rows)
            guard eye.mayReleaseRegister else { return ([], .refused(.notAllowed)) }
            guard found.verdict == nil else { return ([], .refused(.decidedAlready)) }
            guard found.frozen.author.person != actor.author.person else {
                return ([], .refused(.secondPersonNeeded))
            }
            let decided = RegisterEdition(
                id: found.id, register: found.register, number: found.number, day: found.day,
                audience: found.audience, rowCount: found.rowCount, frozen: found.frozen,
                verdict: RowVerdict(verdict, by: actor.author, at: moment, remark: text))
            return ([.editionVerdict(verdict, remark: text, on: found)], .success(decided))
        }
    }
}

extension RegisterDeclaration {
    /// The declaration of an edition: what whoever sees the register's rows sees, for the edition's audience.
    fileprivate func frozen(for audience: RegisterAudience) -> RegisterDeclaration {
        let base = rowAudience ?? self.audience
        var copy = self
        copy.audience = audience
        copy.rowAudience = nil
        copy.fields = fields.filter { $0.audience.map(base.isNoWider) ?? false }.map { field in
            var field = field
            field.audience = audience
            return field
        }
        if let status, let own = status.audience, base.isNoWider(than: own) {
            let states = status.states.map { state in
                var state = state
                state.audience = nil
                return state
            }
            var machine = StatusMachine(label: status.label, states: states, start: status.start)
            machine.isRequired = status.isRequired
            machine.audience = audience
            copy.status = machine
        } else {
            copy.status = nil
        }
        copy.counts = counts.filter { $0.scope == .seen && $0.keys.allSatisfy(copy.has) }
        (copy.writers, copy.releasers, copy.editions, copy.review, copy.retention) = ([], [], nil, nil, nil)
        (copy.renamed, copy.dropped) = (renamed.filter { copy.has($0.value) }, [])
        return copy
    }
}

extension RegisterAudience {
    /// Somebody whom it admits.
    fileprivate var viewer: PlanViewer {
        switch self {
        case .public: .public
        case .organisation(let id): .partner([id])
        case .partners, .own, .sealed: .partner([])
        }
    }
}

extension VisibleRegisters {
    /// One of them alone, with what the others are called.
    fileprivate func only(_ id: RegisterID) -> VisibleRegisters? {
        self[id].map { VisibleRegisters([$0] + registers.filter { $0.id != id }, world: world) }
    }
}
