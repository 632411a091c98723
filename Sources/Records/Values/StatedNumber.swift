/// A number as its source states it: exact, about, more than, or a range.
///
/// "Meer dan 300.000" and "naar schatting 300.000" are two statements; neither becomes an exact 300,000.
package struct StatedNumber: Hashable, Sendable, Codable {
    package let value: Double
    package let qualifier: Qualifier
    /// The upper end, only of a range.
    package let upper: Double?

    /// `nil` when a number is not finite, a range has no upper end above `value`, or another kind has one.
    package init?(_ value: Double, _ qualifier: Qualifier = .exact, upper: Double? = nil) {
        guard value.isFinite, upper?.isFinite ?? true, (qualifier == .range) == (upper != nil) else { return nil }
        if let upper, upper <= value { return nil }
        // Minus zero reads back as zero.
        self.value = value == 0 ? 0 : value
        self.qualifier = qualifier
        self.upper = upper == 0 ? 0 : upper
    }

    package init(_ count: Int) {
        value = Double(count)
        qualifier = .exact
        upper = nil
    }

    /// The raw value is the word of the text format.
    package enum Qualifier: String, Hashable, Sendable, Codable, CaseIterable {
        case exact
        /// "ongeveer", "naar schatting"
        case about
        /// "bijna"
        case almost
        /// "ruim": a little more than
        case justOver
        /// "meer dan"
        case moreThan
        /// "ten minste"
        case atLeast
        /// "hooguit"
        case atMost
        case range
    }
}

/// A value that is known, or the reason why not; never a silent zero.
package enum PlanValue<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    case known(Value)
    case unknown(UnknownReason)

    package var value: Value? { if case .known(let value) = self { value } else { nil } }
    package var reason: UnknownReason? { if case .unknown(let reason) = self { reason } else { nil } }
}

/// Why a plan has no value; the raw value is the word of the text format.
package enum UnknownReason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nobody has it yet.
    case notYetKnown
    /// The source does not state it.
    case notStated
    /// The source has it in a form that cannot be read, such as a picture of a table.
    case notRecoverable
    /// The source gives several readings and none can be chosen.
    case unresolved
    /// It exists and is not published.
    case notPublished
}
