import Facts
import RegionPack
import Statistics

/// The months that an expectation rests on, and which of them the pack's registry spoils for an offence.
struct SignalBaseline {
    /// The months before the tested one, as far back as the engine looks.
    let months: ClosedRange<Month>
    let month: Month

    static let settings = SearchSettings()
    /// Months that a series needs before a month can be tested: those that count, and the last ones that do not.
    static var required: Int { settings.requiredMonths + settings.recentMonths }

    /// `nil` when no month lies before the tested one.
    init?(before month: Month, in held: ClosedRange<Month>) {
        let last = month.advanced(by: -1)
        guard held.contains(month), held.contains(last) else { return nil }
        months = max(held.lowerBound, month.advanced(by: -Self.settings.baselineMonths))...last
        self.month = month
    }

    /// The months that count: the very last ones take no part, because a rise under way must not explain itself.
    var counted: ClosedRange<Month>? {
        let last = month.advanced(by: -1 - Self.settings.recentMonths)
        return months.lowerBound <= last ? months.lowerBound...last : nil
    }

    /// True for the months that count for these events.
    ///
    /// A break spoils every month before it. The months of an event count: what it did to the region is in the region's own course.
    func usable(_ events: [RegistryEvent]) -> [Bool] {
        var usable = [Bool](repeating: true, count: months.count)
        for event in events {
            for (index, month) in months.enumerated() where event.spoils(month, for: self.month) {
                usable[index] = false
            }
        }
        return usable
    }
}

extension RegistryEvent {
    /// Whether figures of a month cannot stand for what is normal in a later one.
    fileprivate func spoils(_ earlier: Month, for month: Month) -> Bool {
        switch kind {
        case .breakInSeries: from <= month && earlier < from
        case .event: false
        }
    }
}
