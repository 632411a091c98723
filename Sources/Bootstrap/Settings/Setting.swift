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
    case keys
    case origin
    case certificate
    case certificateKey = "certificate-key"
    case trustedProxies = "trusted-proxies"
    case sessionIdleMinutes = "session-idle-minutes"
    case sessionHours = "session-hours"
    case mailRelay = "mail-relay"
    case mailEncryption = "mail-encryption"
    case mailSender = "mail-sender"
    case mailUser = "mail-user"
    case mailPassword = "mail-password"

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
        case .keys, .origin, .certificate, .certificateKey, .trustedProxies: ""
        case .sessionIdleMinutes: "60"
        case .sessionHours: "12"
        case .mailEncryption: "starttls"
        case .mailRelay, .mailSender, .mailUser, .mailPassword: ""
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
        case .mailRelay, .mailEncryption, .mailSender, .mailUser, .mailPassword: mailExplanation
        default: accountExplanation
        }
    }
}

extension Setting {
    /// The settings around accounts and HTTPS.
    private var accountExplanation: LocalizedText {
        switch self {
        case .keys:
            LocalizedText(
                dutch:
                    "De map met de sleutel van accounts en controlespoor; leeg: naast de gegevensmap, met -keys erachter.",
                english:
                    "The folder with the key of accounts and audit trail; empty: beside the data folder, named with -keys."
            )
        case .origin:
            LocalizedText(
                dutch: "Het adres zoals bezoekers het kennen, bijvoorbeeld https://veiligheid.voorbeeld.nl.",
                english: "The address as visitors know it, for instance https://safety.example.org.")
        case .certificate:
            LocalizedText(
                dutch: "Het bestand met het certificaat en zijn keten (PEM), om zelf HTTPS te spreken.",
                english: "The file with the certificate and its chain (PEM), to speak HTTPS itself.")
        case .certificateKey:
            LocalizedText(
                dutch: "Het bestand met de geheime sleutel van het certificaat (PEM).",
                english: "The file with the certificate's private key (PEM).")
        case .trustedProxies:
            LocalizedText(
                dutch:
                    "De adressen van proxy's die HTTPS verzorgen en het adres van de bezoeker doorgeven, met komma's.",
                english:
                    "The addresses of proxies that take care of HTTPS and pass on the visitor's address, comma-separated."
            )
        case .sessionIdleMinutes:
            LocalizedText(
                dutch: "Na hoeveel minuten zonder gebruik iemand wordt uitgelogd.",
                english: "After how many minutes without use somebody is signed out.")
        default:
            LocalizedText(
                dutch: "Na hoeveel uur iemand opnieuw moet inloggen, ook bij gebruik.",
                english: "After how many hours somebody has to sign in again, also when in use.")
        }
    }
}
