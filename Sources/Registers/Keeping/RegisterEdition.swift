package import Records

/// A register as it was frozen on a day: it never changes, and a second person releases it.
package struct RegisterEdition: Hashable, Sendable, Identifiable {
    package let id: RegisterEditionID
    package let register: RegisterID
    /// 1 for the first edition of the register.
    package let number: Int
    /// The day on which it was frozen.
    package let day: PlanDate
    package let audience: RegisterAudience
    package let rowCount: Int
    package let frozen: RowAct
    /// `nil` while it waits.
    package let verdict: RowVerdict?

    package var isReleased: Bool { verdict?.kind == .released }

    package init(
        id: RegisterEditionID, register: RegisterID, number: Int, day: PlanDate, audience: RegisterAudience,
        rowCount: Int, frozen: RowAct, verdict: RowVerdict?
    ) {
        self.id = id
        self.register = register
        self.number = number
        self.day = day
        self.audience = audience
        self.rowCount = rowCount
        self.frozen = frozen
        self.verdict = verdict
    }
}

package struct RegisterEditionID: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { String(rawValue) }
}
