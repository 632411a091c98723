package import Facts
package import Phrases

/// An event or break that a reader of a trend must know: drawn in charts, named in notes.
package struct RegistryEvent: Hashable, Sendable {
    package let id: String
    package let kind: Kind
    package let title: Phrase
    package let explanation: Phrase
    /// First month that it touches, and the last for a period.
    package let from: Month
    package let until: Month?
    /// The offences that it touches; empty means all.
    package let offences: [OffenceCode]
    package let source: String
    package let certainty: Certainty
    /// How much it changes a count, per offence in whole percent, as the source states it.
    package let effects: [OffenceCode: Int]
    /// The figures that it is about; only those of registered offences belong in a crime chart.
    package let scope: Scope
    /// Whether the pack states it, or it follows from what the pack says is counted.
    package let cause: Cause

    package enum Cause: Hashable, Sendable {
        case stated
        /// From this month on a group adds up other offences than before: a break in that group alone.
        case partsOfGroup(String)
        /// From this month on the classification has another type: a break where all types are added up.
        case classification
    }

    package enum Scope: String, Hashable, Sendable, CaseIterable {
        case registeredOffences
        /// The Safety Monitor, a survey.
        case survey
    }

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Figures before and after cannot be compared as they stand; a line does not cross it.
        case breakInSeries
        /// Something that happened in the world; the line goes on.
        case event
    }

    package enum Certainty: String, Hashable, Sendable, CaseIterable {
        case high, medium, low
    }

    package init(
        id: String, kind: Kind, title: Phrase, explanation: Phrase, from: Month, until: Month? = nil,
        offences: [OffenceCode] = [], source: String, certainty: Certainty, effects: [OffenceCode: Int] = [:],
        scope: Scope = .registeredOffences, cause: Cause = .stated
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.explanation = explanation
        self.from = from
        self.until = until
        self.offences = offences
        self.source = source
        self.certainty = certainty
        self.effects = effects
        self.scope = scope
        self.cause = cause
    }

    /// Whether the pack states that it touches the registered figures of an offence or, when `nil`, of all offences together.
    package func touches(_ offence: OffenceCode?) -> Bool {
        cause == .stated && scope == .registeredOffences && (offences.isEmpty || offences.contains(offence ?? .total))
    }
}
