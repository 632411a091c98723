import Facts
package import Fetch
import Foundation
import Phrases

/// Where the sources are, what we call ourselves there, and where it is kept.
package struct FetchSettings: Sendable {
    /// `nil`: beside the data folder.
    package let folder: String?
    package let services: FetchServices
    /// A mail address or an address with `https://`; `nil` when nobody said.
    package let contact: String?
    package let timeoutSeconds: Int
    package let firstWait: Double

    /// - Parameters:
    ///   - text: what is set for a setting.
    ///   - number: the same as a number within its bounds.
    init(
        contact: String?, text: (Setting) -> String,
        number: (Setting, ClosedRange<Int>) throws(SettingsError) -> Int
    ) throws(SettingsError) {
        func service(_ setting: Setting) throws(SettingsError) -> ServiceAddress {
            guard let address = ServiceAddress(text(setting)) else {
                throw SettingsError(
                    setting: setting, given: text(setting), expected: "https://host/…, http://127.0.0.1:8089")
            }
            return address
        }
        func tables(_ setting: Setting) throws(SettingsError) -> [String] {
            let names = text(setting).split { $0 == "," || $0.isWhitespace }.map(String.init)
            guard names.allSatisfy({ name in name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } }) else {
                throw SettingsError(setting: setting, given: text(setting), expected: setting.fallback)
            }
            return names
        }
        folder = text(.fetched).isEmpty ? nil : text(.fetched)
        services = FetchServices(
            police: try service(.fetchPolice), statistics: try service(.fetchStatistics),
            newerStatistics: text(.fetchStatisticsNewer).isEmpty ? nil : try service(.fetchStatisticsNewer),
            boundaries: try service(.fetchBoundaries), policeTables: try tables(.fetchPoliceTables),
            nuisanceTables: try tables(.fetchNuisanceTables), populationTitle: text(.fetchPopulationTitle))
        self.contact = contact
        timeoutSeconds = try number(.fetchTimeoutSeconds, 1...3_600)
        firstWait = Double(try number(.fetchWaitMilliseconds, 1...600_000)) / 1_000
    }
}
