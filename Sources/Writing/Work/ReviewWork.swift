package import Accounts
package import Phrases
package import Records
package import Registers
package import Strategy

/// The registers that somebody's organisation looks at again every so many months, and is late with or soon to do.
package struct ReviewWork: Sendable {
    package struct Item: Hashable, Sendable {
        package let register: RegisterID
        package let title: Phrase
        /// When the first of it is due; `nil` where nobody ever looked at it.
        package let due: PlanDate?
        package let isOverdue: Bool
        /// How many rows are late; `nil` where the register is looked at as a whole.
        package let lateRows: Int?
        package let row: UnitWords
    }

    /// The late ones first, then by day.
    package let items: [Item]

    package static let none = ReviewWork(items: [])

    private init(items: [Item]) { self.items = items }

    /// - Parameters:
    ///   - registers: as the same person sees them.
    ///   - document: the plan by which it is known of which organisation they are.
    package init(_ registers: VisibleRegisters, for roles: Set<Role>, in document: PlanDocument, today: PlanDate) {
        items = registers.registers.compactMap { register -> Item? in
            guard let plan = register.declaration.review, register.showsRows,
                let owner = plan.owner ?? register.declaration.owner,
                Self.isOwn(owner, for: roles, in: document)
            else { return nil }
            return Self.item(register, plan, on: today)
        }
        .sorted { a, b in
            (a.isOverdue ? 0 : 1, a.due?.dayNumber ?? 0, a.register)
                < (b.isOverdue ? 0 : 1, b.due?.dayNumber ?? 0, b.register)
        }
    }

    /// What is late or to be done within a month.
    package func pressing(on today: PlanDate) -> [Item] {
        items.filter { item in
            item.isOverdue || (item.due.map { $0.dayNumber - today.dayNumber <= WorkList.soonDays } ?? false)
        }
    }

    private static func isOwn(_ owner: OrganisationID, for roles: Set<Role>, in document: PlanDocument) -> Bool {
        if roles.compactMap(\.organisation).contains(where: { document.isOrganisation(owner, $0) }) { return true }
        // What the bureau keeps is for who edits the whole plan.
        return roles.contains(.editor(.all)) && document.organisation(owner)?.kind == .bureau
    }

    private static func item(_ register: VisibleRegister, _ plan: ReviewPlan, on today: PlanDate) -> Item? {
        func made(_ standings: [ReviewStanding], lateRows: Int?) -> Item? {
            guard !standings.isEmpty else { return nil }
            let isNever = standings.contains { $0.due == nil }
            return Item(
                register: register.id, title: register.declaration.title,
                due: isNever ? nil : standings.compactMap(\.due).min(),
                isOverdue: standings.contains(where: \.isOverdue), lateRows: lateRows,
                row: UnitWords(one: register.declaration.one, many: register.declaration.many))
        }
        switch plan.each {
        case .register: return made([register.review(on: today)].compactMap(\.self), lateRows: nil)
        case .row:
            // Rows that are invented are nobody's work.
            let standings = register.rows.filter { !$0.isExample }.compactMap { register.review(of: $0, on: today) }
            return made(standings, lateRows: standings.count(where: \.isOverdue))
        }
    }
}

extension ReviewWork.Item {
    /// `nakijken vóór 31 december 2026`, `3 keurmerkgebieden nog nooit nagekeken of te laat`.
    package func words(_ language: Language) -> String {
        let day = due?.text(in: language)
        if let lateRows, isOverdue {
            let rows = language.count(lateRows, one: row.one, many: row.many)
            return Phrase("na te kijken: \(rows)", "to be reviewed: \(rows)")(language)
        }
        guard let day else { return Phrase("nog nooit nagekeken", "never reviewed yet")(language) }
        return isOverdue
            ? Phrase("had nagekeken moeten zijn op \(day)", "should have been reviewed on \(day)")(language)
            : Phrase("nakijken uiterlijk op \(day)", "to be reviewed by \(day)")(language)
    }
}
