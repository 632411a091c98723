package import Facts
import Foundation

/// Every setting of the program: its key, its default and what it does.
///
/// A setting is given as a flag (`--port 8080`), in the environment (`VIB_PORT`) or in the settings file
/// (`vib.port` as YAML), in that order of weight. A test fails when one is not in `docs/handboek/instellingen.md`.
package enum Setting: String, CaseIterable, Sendable {
    case data
    case region
    case language
    case port
    case host
    case allowedHosts = "allowed-hosts"
    case example
    case cacheMegabytes = "cache-megabytes"
    case payloadMegabytes = "payload-megabytes"
    case logLevel = "log-level"

    /// The key as configuration providers know it.
    package var key: String { "vib.\(camel)" }

    package var environmentName: String { "VIB_" + rawValue.uppercased().replacing("-", with: "_") }

    package var flag: String { "--\(rawValue)" }

    private var camel: String {
        let words = rawValue.split(separator: "-")
        return words.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined()
    }

    package var fallback: String {
        switch self {
        case .data: "vib-data"
        case .region: ""
        case .language: ""
        case .port: "8080"
        case .host: "127.0.0.1"
        case .allowedHosts: ""
        case .example: "region"
        case .cacheMegabytes: "64"
        case .payloadMegabytes: "256"
        case .logLevel: "notice"
        }
    }

    package var explanation: LocalizedText {
        switch self {
        case .data:
            LocalizedText(
                dutch: "De map met database, leveringen, momentopnamen en ontvangen bestanden.",
                english: "The folder with database, deliveries, snapshots and received files.")
        case .region:
            LocalizedText(
                dutch: "De map van het regiopakket; leeg: Regions/midden-nederland bij het programma.",
                english: "The folder of the region pack; empty: Regions/midden-nederland beside the program.")
        case .language:
            LocalizedText(
                dutch: "nl of en, voor de opdrachtregel; leeg: volgens LANG.",
                english: "nl or en, for the command line; empty: by LANG.")
        case .port:
            LocalizedText(
                dutch: "De poort van de website; 0: een vrije poort.", english: "The port of the site; 0: a free one.")
        case .host:
            LocalizedText(
                dutch: "Het adres waarop de website luistert; standaard alleen deze computer.",
                english: "The address that the site listens on; by default this computer only.")
        case .allowedHosts:
            LocalizedText(
                dutch: "Namen waaronder de website mag worden opgevraagd, met komma's; altijd ook localhost.",
                english: "Names under which the site may be asked for, comma-separated; localhost always may.")
        case .example:
            LocalizedText(
                dutch: "Voorbeeldcijfers zolang er geen echte zijn: region, nation of none.",
                english: "Example figures while there are no real ones: region, nation or none.")
        case .cacheMegabytes:
            LocalizedText(
                dutch: "Hoeveel geheugen de bewaarde pagina's hoogstens innemen, in megabyte.",
                english: "How much memory kept pages take at most, in megabytes.")
        case .payloadMegabytes:
            LocalizedText(
                dutch: "Tot welke grootte een ingelezen bestand zelf wordt bewaard, in megabyte.",
                english: "Up to which size an imported file is itself kept, in megabytes.")
        case .logLevel:
            LocalizedText(
                dutch: "Hoeveel het logboek meldt: trace, debug, info, notice, warning, error of critical.",
                english: "How much the log tells: trace, debug, info, notice, warning, error or critical.")
        }
    }
}
