import Accounts
import Figures
package import Geography
package import Markup
package import Phrases

extension PageContext {
    /// Who gets as far as the page; which municipality it shows is asked of `Rights`.
    package static let dayMonitorAccess = Access.someObject([.partner, .analyst])

    package func watches(_ municipality: AreaCode) -> Bool {
        MunicipalityCode(municipality.rawValue).map { allows(.viewDays($0)) } ?? false
    }

    /// The municipalities whose days the viewer may see, by name.
    package var watchedMunicipalities: [AreaCode] {
        edition.areas.codes.filter { $0.level == .municipality && watches($0) }
            .sorted { AreaNames.text($0, self) < AreaNames.text($1, self) }
    }

    /// The way to the day monitor, for the line that tells who is signed in; `nil` for who has none.
    package var dayMonitorLink: HTML? {
        guard services.days != nil, Self.dayMonitorAccess.admits(viewer), !watchedMunicipalities.isEmpty else {
            return nil
        }
        return "<a href=\"\(href(.dayMonitor))\">\(self(PageContext.dayMonitorName))</a> "
    }

    package static let dayMonitorName = Phrase("Dagmonitor", "Day monitor")
}
