package import Geography
package import Phrases
package import Records

/// What may be counted of a register.
package struct CountDeclaration: Hashable, Sendable {
    package let id: ItemID
    package let title: Phrase
    package let what: What
    package var field: FieldKey?
    package var unit: UnitWords?
    package var when: Condition?
    package var axes: [Axis] = []
    package var scope = Scope.seen
    /// Below which no number of `all` is shown.
    package var minimum = 5
    /// Who the rows are of; without it rows are counted for the minimum.
    package var contributors: FieldKey?
    package var audience = RegisterAudience.partners
    package var completeSince: PlanPeriod?

    package init(id: ItemID, title: Phrase, what: What) {
        self.id = id
        self.title = title
        self.what = what
    }

    package enum What: String, Hashable, Sendable, CaseIterable { case rows, distinct, sum, median }

    /// Over which rows it is counted.
    package enum Scope: String, Hashable, Sendable, CaseIterable {
        /// Over those that the viewer sees.
        case seen
        /// Over all, for an audience that does not see them.
        case all
    }

    package enum Axis: Hashable, Sendable {
        case area(FieldKey, level: AreaLevel?)
        case period(FieldKey, grain: PeriodGrain?)
        case choice(FieldKey)

        package var key: FieldKey {
            switch self {
            case .area(let key, _), .period(let key, _), .choice(let key): key
            }
        }
    }

    /// The fields that it reads.
    package var keys: [FieldKey] {
        [field, contributors].compactMap { $0 } + axes.map(\.key) + (when?.keys ?? [])
    }
}
