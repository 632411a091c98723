package import Records
package import Strategy

/// What of a year's plan can go into the next one, row by row, with what is proposed for each.
package struct YearBeginning: Sendable {
    /// The year that begins.
    package let year: Int
    /// The plan of the year before, as it stands.
    package let last: PlanDocument
    package let rows: [Row]

    /// The groups of the table, in its order.
    package enum Part: String, Hashable, Sendable, CaseIterable {
        case actions, goals, indicators, participation, bodies, budget, ambitions
    }

    /// What happens to a row; the raw value is the word of the form.
    package enum Choice: String, Hashable, Sendable, CaseIterable {
        /// It goes along: an action goes on as a new one, anything else stays what it is.
        case along
        /// An action becomes a point of the look-back that answers it.
        case lookBack = "look-back"
        case leave
    }

    package struct Row: Hashable, Sendable {
        package let part: Part
        package let id: ItemID
        package let title: String
        package let programme: ItemID?
        /// Of an action, how it stands.
        package let status: ActionStatus.Kind?
        package let proposal: Choice

        /// What can be chosen for it.
        package var choices: [Choice] { part == .actions ? Choice.allCases : [.along, .leave] }
    }

    package init(after last: PlanDocument) {
        self.last = last
        year = last.strategy.planYear + 1
        let now = last.strategy.planYear
        func rows<Entry>(
            _ part: Part, of entries: [Entry], id: KeyPath<Entry, ItemID>, title: KeyPath<Entry, String>,
            programme: KeyPath<Entry, ItemID?>? = nil
        ) -> [Row] {
            entries.map { entry in
                Row(
                    part: part, id: entry[keyPath: id], title: entry[keyPath: title],
                    programme: programme.flatMap { entry[keyPath: $0] }, status: nil, proposal: .along)
            }
        }
        let actions = last.agenda.filter { $0.year == now }.map { item in
            Row(
                part: .actions, id: item.id, title: item.title, programme: item.programme, status: item.status.kind,
                proposal: item.status.isOpen ? .along : .lookBack)
        }
        let goals = last.goals.map { goal in
            Row(
                part: .goals, id: goal.id, title: goal.title, programme: goal.programme, status: nil, proposal: .along)
        }
        let lines = last.budgets.filter { $0.year == now }.flatMap(\.lines)
        self.rows =
            actions + goals + rows(.indicators, of: last.indicators, id: \.id, title: \.title, programme: \.programme)
            + rows(.participation, of: last.participations, id: \.id, title: \.title, programme: \.programme)
            + rows(.bodies, of: last.bodies, id: \.id, title: \.title)
            + rows(.budget, of: lines, id: \.id, title: \.title)
            + rows(.ambitions, of: last.ambitions, id: \.id, title: \.title)
    }

    package func rows(of part: Part) -> [Row] { rows.filter { $0.part == part } }

    /// Whether the strategy ends with the year before, so that the new year needs another one.
    package var needsStrategy: Bool { !last.strategy.years.contains(year) }
}

/// What somebody chose for the rows of a beginning; what they did not choose is as proposed.
package struct YearChoices: Hashable, Sendable {
    package var choices: [ItemID: YearBeginning.Choice] = [:]
    /// New targets of indicators, for the year that begins.
    package var targets: [ItemID: Double] = [:]
    /// The strategy that begins with the year; `nil`: the one there is goes on.
    package var strategy: NewStrategy?

    package struct NewStrategy: Hashable, Sendable {
        package let title: String
        package let years: YearRange

        package init(title: String, years: YearRange) {
            self.title = title
            self.years = years
        }
    }

    package init() {}

    package func choice(_ row: YearBeginning.Row) -> YearBeginning.Choice {
        guard let chosen = choices[row.id], row.choices.contains(chosen) else { return row.proposal }
        return chosen
    }
}
