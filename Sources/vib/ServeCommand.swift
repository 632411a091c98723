import ArgumentParser
import Bootstrap
import Serving

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: help(
            "Toon de website, standaard op http://127.0.0.1:8080.",
            "Serve the site, by default on http://127.0.0.1:8080."))

    @OptionGroup var common: CommonOptions
    @Option(help: settingHelp(.port, value: "N")) var port: Int?
    @Option(help: settingHelp(.host, value: "ADDRESS")) var host: String?
    @Option(help: settingHelp(.allowedHosts, value: "NAME,…")) var allowedHosts: String?
    @Option(help: settingHelp(.example, value: "region|nation|none")) var example: String?
    @Option(help: settingHelp(.cacheMegabytes, value: "MB")) var cacheMegabytes: Int?
    @Option(help: settingHelp(.searchAhead, value: "yes|no")) var searchAhead: String?
    @Option(help: settingHelp(.fonts, value: "FOLDER")) var fonts: String?
    @Option(help: settingHelp(.logLevel, value: "LEVEL")) var logLevel: String?
    @Option(help: settingHelp(.origin, value: "https://HOST")) var origin: String?
    @Option(help: settingHelp(.certificate, value: "FILE")) var certificate: String?
    @Option(help: settingHelp(.certificateKey, value: "FILE")) var certificateKey: String?
    @Option(help: settingHelp(.trustedProxies, value: "ADDRESS,…")) var trustedProxies: String?
    @Option(help: settingHelp(.sessionIdleMinutes, value: "N")) var sessionIdleMinutes: Int?
    @Option(help: settingHelp(.sessionHours, value: "N")) var sessionHours: Int?
    @Option(help: settingHelp(.mailRelay, value: "HOST:PORT")) var mailRelay: String?
    @Option(help: settingHelp(.mailEncryption, value: "starttls|tls|none")) var mailEncryption: String?
    @Option(help: settingHelp(.mailSender, value: "ADDRESS")) var mailSender: String?
    @Option(help: settingHelp(.securityContact, value: "ADDRESS")) var securityContact: String?

    mutating func run() async throws {
        var flags: [Setting: String] = [:]
        flags[.port] = port.map(String.init)
        flags[.host] = host
        flags[.allowedHosts] = allowedHosts
        flags[.example] = example
        flags[.cacheMegabytes] = cacheMegabytes.map(String.init)
        flags[.searchAhead] = searchAhead
        flags[.fonts] = fonts
        flags[.logLevel] = logLevel
        flags[.origin] = origin
        flags[.certificate] = certificate
        flags[.certificateKey] = certificateKey
        flags[.trustedProxies] = trustedProxies
        flags[.sessionIdleMinutes] = sessionIdleMinutes.map(String.init)
        flags[.sessionHours] = sessionHours.map(String.init)
        flags[.mailRelay] = mailRelay
        flags[.mailEncryption] = mailEncryption
        flags[.mailSender] = mailSender
        flags[.securityContact] = securityContact
        try await common.open(flags).serve()
    }
}
