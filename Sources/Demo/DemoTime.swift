import Facts
import RegionPack

/// What every place shares in a month: season, trend, and what the pack's events do.
enum DemoTime {
    /// One factor per month.
    static func factors(
        _ offence: OffenceCode, months: ClosedRange<Month>, events: [RegistryEvent]
    ) -> [Double] {
        let profile = OffenceProfile.of(offence), season = profile.season
        return months.map { month in
            season[month.monthOfYear - 1] * trend(profile, month)
                * effect(of: offence, profile: profile, in: month, events: events)
        }
    }

    private static func trend(_ profile: OffenceProfile, _ month: Month) -> Double {
        let years = Double(month.year - 2019)
        // Nothing goes on for ever: after 2019 the change per year halves.
        var factor = 1.0
        let step = years > 0 ? 1 + (profile.trend - 1) / 2 : 1 / profile.trend
        for _ in 0..<Int(abs(years)) { factor *= step }
        return factor
    }

    /// A break raises the count for good by what its source states; a period that touches all offences is a lockdown.
    private static func effect(
        of offence: OffenceCode, profile: OffenceProfile, in month: Month, events: [RegistryEvent]
    ) -> Double {
        var factor = 1.0, isLockedDown = false
        for event in events where event.from <= month && month <= (event.until ?? month) {
            if let percent = event.effects[offence] { factor *= 1 + Double(percent) / 100 }
            if event.kind == .event && event.until != nil && event.offences.isEmpty && event.effects.isEmpty {
                isLockedDown = true
            }
        }
        return isLockedDown ? factor * profile.lockdown : factor
    }
}
