package import Facts
package import RegionPack

/// All that one family showed in one month: what was tested, what was not and why, and what stood out.
package struct SignalRun: Sendable {
    package let question: SignalQuestion
    package let outcome: Outcome
    /// Events that lie in the month itself.
    package let eventsInMonth: [RegistryEvent]
    package let isExample: Bool
    package let dataVersion: DataVersion

    package enum Outcome: Sendable {
        case tested(Tested)
        /// The month as a whole was not tested.
        case notTested(Refusal)
    }

    /// Why a month as a whole is not tested.
    package enum Refusal: Hashable, Sendable {
        /// Nobody has the month, with the reason.
        case monthMissing(MissingReason)
        /// So many series lack the month that the list would mislead.
        case monthIncomplete(missing: Int, of: Int)
        /// No series has enough months before it.
        case tooShort(required: Int)
        /// No area of the family has figures per month.
        case noSeries
    }

    package struct Tested: Sendable {
        /// Series that were tested.
        package let count: Int
        /// How many of those would pass the list's own threshold by chance alone.
        package let expectedByChance: Double
        /// The false share that the list is held to.
        package let falseShareLimit: Double
        /// The searched months that share the list's limit: over them the promise is made.
        package let window: Window
        /// Series that were not tested, by reason; reasons that occur only.
        package let notTested: [(reason: SeriesRefusal, count: Int)]
        /// Months that the expectations rest on, from first to last.
        package let baseline: ClosedRange<Month>
        /// Events and breaks whose months take no part in it for the offences that they touch.
        package let leftOut: [RegistryEvent]
        /// Types and groups of which the whole region has more than its own course explains, the least likely first.
        package let regional: [RegionalSignal]
        package let status: ReleaseStatus
        /// The least likely first.
        package let signals: [Signal]
    }

    /// Searched months together: counts above the list's limit, and how many of them chance brings.
    package struct Window: Hashable, Sendable {
        package let months: Int
        package let listed: Int
        package let expectedByChance: Double

        package init(months: Int, listed: Int, expectedByChance: Double) {
            self.months = months
            self.listed = listed
            self.expectedByChance = expectedByChance
        }
    }

    /// Why a series is not tested; never because of the month's own count.
    package enum SeriesRefusal: String, Hashable, Sendable, CaseIterable {
        /// No figure for the month itself.
        case monthMissing
        /// Too few months before it that count, or since a break.
        case tooShort
    }

    package var tested: Tested? {
        if case .tested(let tested) = outcome { tested } else { nil }
    }

    package var signals: [Signal] { tested?.signals ?? [] }

    /// Events of the month that touch an offence or group, without those that touch every offence.
    package func events(about offence: OffenceSelection, in edition: Edition) -> [RegistryEvent] {
        eventsInMonth.filter { !$0.offences.isEmpty && edition.touches($0, offence) }
    }
}
