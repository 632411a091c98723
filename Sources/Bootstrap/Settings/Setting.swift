import Foundation
package import Phrases

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
    case searchAhead = "search-ahead"
    case payloadMegabytes = "payload-megabytes"
    case logLevel = "log-level"
    case fonts
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
    case securityContact = "security-contact"
    case fetched
    case fetchPolice = "fetch-police"
    case fetchStatistics = "fetch-statistics"
    case fetchStatisticsNewer = "fetch-statistics-newer"
    case fetchBoundaries = "fetch-boundaries"
    case fetchPoliceTables = "fetch-police-tables"
    case fetchNuisanceTables = "fetch-nuisance-tables"
    case fetchPopulationTitle = "fetch-population-title"
    case fetchContact = "fetch-contact"
    case fetchTimeoutSeconds = "fetch-timeout-seconds"
    case fetchWaitMilliseconds = "fetch-wait-milliseconds"

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
        case .searchAhead: "yes"
        case .payloadMegabytes: "256"
        case .logLevel: "notice"
        case .fonts, .keys, .origin, .certificate, .certificateKey, .trustedProxies: ""
        case .sessionIdleMinutes: "60"
        case .sessionHours: "12"
        case .mailEncryption: "starttls"
        case .mailRelay, .mailSender, .mailUser, .mailPassword, .securityContact: ""
        case .fetched, .fetchContact: ""
        case .fetchPolice: "https://dataderden.cbs.nl"
        case .fetchStatistics: "https://opendata.cbs.nl"
        case .fetchStatisticsNewer: "https://datasets.cbs.nl/odata/v1"
        case .fetchBoundaries: "https://api.pdok.nl/cbs/gebiedsindelingen/ogc/v1"
        case .fetchPoliceTables: "47013NED,47018NED,47022NED"
        case .fetchNuisanceTables: "47021NED,47024NED"
        case .fetchPopulationTitle: "Kerncijfers wijken en buurten"
        case .fetchTimeoutSeconds: "60"
        case .fetchWaitMilliseconds: "1000"
        }
    }

    package var explanation: Phrase {
        switch self {
        case .data:
            Phrase(
                "De map met database, leveringen, momentopnamen en ontvangen bestanden.",
                "The folder with database, deliveries, snapshots and received files.")
        case .region:
            Phrase(
                "De map van het regiopakket; leeg: Regions/midden-nederland bij het programma.",
                "The folder of the region pack; empty: Regions/midden-nederland beside the program.")
        case .language:
            Phrase(
                "nl of en, voor de opdrachtregel; leeg: volgens LANG.",
                "nl or en, for the command line; empty: by LANG.")
        case .port: Phrase("De poort van de website; 0: een vrije poort.", "The port of the site; 0: a free one.")
        case .host:
            Phrase(
                "Het adres waarop de website luistert; standaard alleen deze computer.",
                "The address that the site listens on; by default this computer only.")
        case .allowedHosts:
            Phrase(
                "Namen waaronder de website mag worden opgevraagd, met komma's; altijd ook localhost.",
                "Names under which the site may be asked for, comma-separated; localhost always may.")
        case .example:
            Phrase(
                "Voorbeeldcijfers zolang er geen echte zijn: region, nation of none.",
                "Example figures while there are no real ones: region, nation or none.")
        case .cacheMegabytes:
            Phrase(
                "Hoeveel geheugen de bewaarde pagina's hoogstens innemen, in megabyte.",
                "How much memory kept pages take at most, in megabytes.")
        case .searchAhead:
            Phrase(
                "Of de website signalen al zoekt voordat iemand ernaar vraagt: yes of no.",
                "Whether the site searches for signals before anybody asks: yes or no.")
        case .payloadMegabytes:
            Phrase(
                "Tot welke grootte een ingelezen bestand zelf wordt bewaard, in megabyte.",
                "Up to which size an imported file is itself kept, in megabytes.")
        case .logLevel:
            Phrase(
                "Hoeveel het logboek meldt: trace, debug, info, notice, warning, error of critical.",
                "How much the log tells: trace, debug, info, notice, warning, error or critical.")
        case .fonts:
            Phrase(
                "De map met de lettertypen van de site; leeg: Fonts bij het programma, en anders de letters van het systeem.",
                "The folder with the site's families of type; empty: Fonts beside the program, or else the system's faces."
            )
        case .mailRelay, .mailEncryption, .mailSender, .mailUser, .mailPassword: mailExplanation
        default: fetchExplanation ?? accountExplanation
        }
    }
}

extension Setting {
    /// The settings around accounts and HTTPS.
    private var accountExplanation: Phrase {
        switch self {
        case .keys:
            Phrase(
                "De map met de sleutel van accounts en controlespoor; leeg: naast de gegevensmap, met -keys erachter.",
                "The folder with the key of accounts and audit trail; empty: beside the data folder, named with -keys.")
        case .origin:
            Phrase(
                "Het adres zoals bezoekers het kennen, bijvoorbeeld https://veiligheid.voorbeeld.nl.",
                "The address as visitors know it, for instance https://safety.example.org.")
        case .certificate:
            Phrase(
                "Het bestand met het certificaat en zijn keten (PEM), om zelf HTTPS te spreken.",
                "The file with the certificate and its chain (PEM), to speak HTTPS itself.")
        case .certificateKey:
            Phrase(
                "Het bestand met de geheime sleutel van het certificaat (PEM).",
                "The file with the certificate's private key (PEM).")
        case .trustedProxies:
            Phrase(
                "De adressen van proxy's die HTTPS verzorgen en het adres van de bezoeker doorgeven, met komma's.",
                "The addresses of proxies that take care of HTTPS and pass on the visitor's address, comma-separated.")
        case .securityContact:
            Phrase(
                "Waar iemand een zwakke plek meldt (security.txt): een mailadres of een adres met https://.",
                "Where somebody reports a weakness (security.txt): a mail address or an address with https://.")
        case .sessionIdleMinutes:
            Phrase(
                "Na hoeveel minuten zonder gebruik iemand wordt uitgelogd.",
                "After how many minutes without use somebody is signed out.")
        default:
            Phrase(
                "Na hoeveel uur iemand opnieuw moet inloggen, ook bij gebruik.",
                "After how many hours somebody has to sign in again, also when in use.")
        }
    }
}
