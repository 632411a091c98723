/// A value that was observed, or the reason why there is none; never a silent zero.
package enum Observed<Value> {
    case value(Value)
    /// The source has the figure and does not publish it here.
    case notPublished(MissingReason)
    /// Nobody has the figure yet, or it was not delivered.
    case notYetKnown(MissingReason)

    package var value: Value? { if case .value(let value) = self { value } else { nil } }

    package var reason: MissingReason? {
        switch self {
        case .value: nil
        case .notPublished(let reason), .notYetKnown(let reason): reason
        }
    }

    package func map<T>(_ transform: (Value) -> T) -> Observed<T> {
        switch self {
        case .value(let value): .value(transform(value))
        case .notPublished(let reason): .notPublished(reason)
        case .notYetKnown(let reason): .notYetKnown(reason)
        }
    }

    /// The word for programs: `value`, `notPublished` or `notYetKnown`.
    package var stateName: String {
        switch self {
        case .value: "value"
        case .notPublished: "notPublished"
        case .notYetKnown: "notYetKnown"
        }
    }
}

extension Observed: Sendable where Value: Sendable {}
extension Observed: Equatable where Value: Equatable {}
extension Observed: Hashable where Value: Hashable {}

/// Why a value is missing; pages and programs show it in words (`Phrases`, `docs/findings/`).
package enum MissingReason: String, Hashable, Sendable, CaseIterable {
    // Not published
    /// The source publishes this offence per year only.
    case publishedPerYearOnly
    /// The source publishes this offence not for an area of this level.
    case notPublishedForLevel
    /// The source wrote `.`: unknown, unreliable or secret.
    case secret
    /// A rate on too few inhabitants (the pack sets the number).
    case tooFewInhabitants
    /// A percentage on a base under 20.
    case baseTooSmall
    /// The comparison period holds nothing to divide by.
    case baseIsZero
    /// The publication policy keeps it from this audience.
    case withheldFromAudience
    /// The classification did not have this offence then, or a group counted nothing.
    case notInClassification
    /// A group adds up other offences from a month on, so that both sides are not the same.
    case partsChanged
    // Not yet known
    /// The whole period is empty in the delivery: not delivered, not zero.
    case periodNotDelivered
    /// The whole offence is empty in the delivery: not delivered, not zero.
    case offenceNotDelivered
    /// The delivery has no row for this area, offence or period.
    case absentFromDelivery
    /// No delivery reaches this period yet.
    case afterLastPeriod
    /// No delivery goes back to this period.
    case beforeFirstPeriod
    /// No population figure for that area and year.
    case noPopulation
    /// A part of the area (a member of a roll-up) has no figure or is not known.
    case memberMissing
}
