package import Phrases
package import Records

/// When somebody looks at a register, or at each of its rows, again.
package struct ReviewPlan: Hashable, Sendable {
    package enum Each: String, Hashable, Sendable, CaseIterable { case register, row }

    package let each: Each
    package let months: Int
    package let owner: OrganisationID?
    /// When somebody last looked at all of it.
    package let last: PlanDate?

    package init(each: Each, months: Int, owner: OrganisationID?, last: PlanDate?) {
        self.each = each
        self.months = months
        self.owner = owner
        self.last = last
    }
}

/// How long a row is kept, and why.
package struct Retention: Hashable, Sendable {
    package enum Then: String, Hashable, Sendable, CaseIterable { case destroy, archive }

    package let months: Int
    /// Of whose last day it counts; without it the last change.
    package let from: FieldKey?
    package let basis: Phrase
    package let then: Then

    package init(months: Int, from: FieldKey?, basis: Phrase, then: Then) {
        self.months = months
        self.from = from
        self.basis = basis
        self.then = then
    }
}

/// When a row runs out.
package struct ExpiryPlan: Hashable, Sendable {
    /// The last day is stated here.
    package let until: FieldKey?
    /// Else it is so many months after this.
    package let from: FieldKey?
    package let months: Int?
    /// How many months before it is shown.
    package let ahead: Int

    package init(until: FieldKey?, from: FieldKey?, months: Int?, ahead: Int) {
        self.until = until
        self.from = from
        self.months = months
        self.ahead = ahead
    }

    package var keys: [FieldKey] { [until, from].compactMap { $0 } }
}

/// A frozen copy every so many months.
package struct EditionPlan: Hashable, Sendable {
    package let audience: RegisterAudience
    package let months: Int
    package let when: Condition?

    package init(audience: RegisterAudience, months: Int, when: Condition?) {
        self.audience = audience
        self.months = months
        self.when = when
    }
}

/// Where demand for hours and its supply stand.
package struct ConflictPlan: Hashable, Sendable {
    package let span: FieldKey
    package let hours: FieldKey
    /// Where the event is; an event without hours asks of the pools there.
    package let area: FieldKey?
    package let when: Condition?
    /// Minutes after midnight at which a duty day begins.
    package let dutyStart: Int
    package let audience: RegisterAudience
    package let supply: Supply

    package struct Supply: Hashable, Sendable {
        package let register: RegisterID
        package let pool: FieldKey
        package let span: FieldKey
        package let hours: FieldKey

        package init(register: RegisterID, pool: FieldKey, span: FieldKey, hours: FieldKey) {
            self.register = register
            self.pool = pool
            self.span = span
            self.hours = hours
        }
    }

    package init(
        span: FieldKey, hours: FieldKey, area: FieldKey?, when: Condition?, dutyStart: Int, audience: RegisterAudience,
        supply: Supply
    ) {
        self.span = span
        self.hours = hours
        self.area = area
        self.when = when
        self.dutyStart = dutyStart
        self.audience = audience
        self.supply = supply
    }

    package var keys: [FieldKey] { [span, hours] + [area].compactMap { $0 } + (when?.keys ?? []) }
}
