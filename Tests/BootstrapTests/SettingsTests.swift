import Bootstrap
import Facts
import Fetch
import Foundation
import Mail
import Phrases
import TestKit
import Testing

@Suite("Settings are read once, the nearest word wins and a bad one is refused")
struct SettingsTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The settings with the test's own data folder.
    private func read(flags: [Setting: String] = [:], environment: [String: String] = [:]) async throws -> Settings {
        try await Settings.read(
            flags: flags.merging([.data: folder.path]) { given, _ in given }, environment: environment,
            programPath: folder.path("vib"))
    }

    @Test("Without a word each setting has its default")
    func defaults() async throws {
        let settings = try await read()
        #expect(settings.port == 8080)
        #expect(settings.host == "127.0.0.1")
        #expect(settings.allowedHosts.isEmpty)
        #expect(settings.exampleSize == "region")
        #expect(settings.cacheBytes == 64 << 20)
        #expect(settings.searchesAhead)
        #expect(settings.payloadBytes == 256 << 20)
        #expect(settings.logLevel == "notice")
    }

    @Test("An option weighs more than the environment, that more than vib.yaml")
    func precedence() async throws {
        try folder.write("vib:\n  port: \"9001\"\n  host: \"10.0.0.1\"\n  logLevel: \"error\"\n", to: "vib.yaml")
        let environment = ["VIB_PORT": "9002", "VIB_HOST": "10.0.0.2"]
        let settings = try await read(flags: [.port: "9003"], environment: environment)
        #expect(settings.port == 9003)
        #expect(settings.host == "10.0.0.2")
        #expect(settings.logLevel == "error")
        #expect(try await read(environment: environment).port == 9002)
        #expect(try await read().port == 9001)
    }

    @Test("The data folder itself may come from the environment, and its vib.yaml is read there")
    func dataFolder() async throws {
        try folder.write("vib:\n  host: \"10.0.0.3\"\n", to: "elders/vib.yaml")
        let settings = try await Settings.read(
            flags: [:], environment: ["VIB_DATA": folder.path("elders")], programPath: folder.path("vib"))
        #expect(settings.data == folder.path("elders"))
        #expect(settings.host == "10.0.0.3")
    }

    /// A value per setting that is not the default, and how the settings then show it.
    static let given: [(Setting, String, @Sendable (Settings) -> Bool)] = [
        (.region, "ergens/pakket", { $0.region == "ergens/pakket" }),
        (.port, "0", { $0.port == 0 }),
        (.host, "::1", { $0.host == "::1" }),
        (.allowedHosts, "cijfers.example, www.example", { $0.allowedHosts == ["cijfers.example", "www.example"] }),
        (.example, "none", { $0.exampleSize == nil }),
        (.cacheMegabytes, "3", { $0.cacheBytes == 3 << 20 }),
        (.searchAhead, "no", { !$0.searchesAhead }),
        (.payloadMegabytes, "0", { $0.payloadBytes == 0 }),
        (.logLevel, "trace", { $0.logLevel == "trace" }),
        (.fonts, "ergens/letters", { $0.fonts == "ergens/letters" }),
        (.keys, "ergens/sleutels", { $0.keys == "ergens/sleutels" }),
        (.origin, "https://Cijfers.example/", { $0.origin == "https://cijfers.example" }),
        (.certificateKey, "sleutel.pem", { $0.certificateKey == "sleutel.pem" }),
        (.trustedProxies, "10.0.0.1, ::1", { $0.trustedProxies == ["10.0.0.1", "::1"] }),
        (.sessionIdleMinutes, "5", { $0.sessionIdleSeconds == 300 }),
        (.sessionHours, "2", { $0.sessionSeconds == 7_200 }),
        (.mailRelay, "mail.example:587", { $0.mailRelay == "mail.example:587" }),
        (.mailEncryption, "tls", { $0.mailEncryption == .implicit }),
        (.mailSender, "bureau@example.nl", { $0.mailSender == "bureau@example.nl" }),
        (.mailUser, "bureau", { $0.mailUser == "bureau" }),
        (.mailPassword, "niet-dit", { $0.mailPassword == "niet-dit" }),
        (.securityContact, "veilig@example.nl", { $0.securityContact == "mailto:veilig@example.nl" }),
        (.fetched, "ergens/bronnen", { $0.fetch.folder == "ergens/bronnen" }),
        (
            .fetchPolice, "https://politie.example",
            { $0.fetch.services.police == ServiceAddress("https://politie.example") }
        ),
        (.fetchStatistics, "https://cbs.example/odata/v1", { $0.fetch.services.statistics.speaksVersion4 }),
        (.fetchStatisticsNewer, "", { $0.fetch.services.newerStatistics == nil }),
        (
            .fetchBoundaries, "https://pdok.example/ogc/v1",
            { $0.fetch.services.boundaries == ServiceAddress("https://pdok.example/ogc/v1") }
        ),
        (.fetchPoliceTables, "47022NED", { $0.fetch.services.policeTables == ["47022NED"] }),
        (.fetchNuisanceTables, "47024NED", { $0.fetch.services.nuisanceTables == ["47024NED"] }),
        (.fetchPopulationTitle, "Bevolking", { $0.fetch.services.populationTitle == "Bevolking" }),
        (.fetchContact, "cijfers@example.nl", { $0.fetch.contact == "mailto:cijfers@example.nl" }),
        (.fetchTimeoutSeconds, "5", { $0.fetch.timeoutSeconds == 5 }),
        (.fetchWaitMilliseconds, "250", { $0.fetch.firstWait == 0.25 }),
    ]

    @Test("Each setting is heard as an option, in the environment and in vib.yaml", arguments: given.indices)
    func everyWay(index: Int) async throws {
        let (setting, value, isHeard) = Self.given[index]
        #expect(isHeard(try await read()) == false)
        #expect(isHeard(try await read(flags: [setting: value])), "\(setting.flag)")
        #expect(isHeard(try await read(environment: [setting.environmentName: value])), "\(setting.environmentName)")
        let key = setting.key.split(separator: ".").last ?? ""
        try folder.write("vib:\n  \(key): \"\(value)\"\n", to: "vib.yaml")
        #expect(isHeard(try await read()), "\(setting.key)")
    }

    @Test("A certificate is heard with its key, and refused without")
    func certificate() async throws {
        let both: [Setting: String] = [.certificate: "keten.pem", .certificateKey: "sleutel.pem"]
        #expect(try await read(flags: both).certificate == "keten.pem")
        let error = await #expect(throws: SettingsError.self) {
            try await read(flags: [.certificate: "keten.pem"])
        }
        #expect(error?.setting == .certificateKey)
    }

    @Test("The table above covers every setting but the data folder, the terminal's own language and the certificate")
    func coverage() {
        let covered = Set(Self.given.map(\.0)).union([.data, .language, .certificate])
        #expect(covered == Set(Setting.allCases))
    }

    @Test("A number in vib.yaml needs no quotation marks")
    func plainNumber() async throws {
        try folder.write("vib:\n  port: 9001\n  cacheMegabytes: 3\n", to: "vib.yaml")
        let settings = try await read()
        #expect(settings.port == 9001)
        #expect(settings.cacheBytes == 3 << 20)
    }

    @Test(
        "A value that cannot be used is refused in both languages, with what can be",
        arguments: [
            (Setting.port, "65536"), (.port, "-1"), (.port, "http"), (.port, ""), (.port, "80 80"),
            (.example, "town"), (.example, "Region"), (.cacheMegabytes, "0"), (.cacheMegabytes, "1e3"),
            (.payloadMegabytes, "-1"), (.payloadMegabytes, "9223372036854775807"), (.logLevel, "loud"),
        ])
    func refused(setting: Setting, value: String) async throws {
        for fromFlag in [true, false] {
            let error = await #expect(throws: SettingsError.self) {
                fromFlag
                    ? try await read(flags: [setting: value])
                    : try await read(environment: [setting.environmentName: value])
            }
            let refusal = try #require(error)
            #expect(refusal.setting == setting)
            #expect(refusal.given == value)
            try Self.expectBothLanguages(
                refusal, naming: [setting.flag, setting.environmentName, "“\(value)”", refusal.expected])
        }
    }

    @Test("A bad value in vib.yaml is refused like any other")
    func refusedInFile() async throws {
        try folder.write("vib:\n  port: \"tachtig\"\n", to: "vib.yaml")
        let error = await #expect(throws: SettingsError.self) { try await read() }
        #expect(error?.setting == .port)
        #expect(error?.given == "tachtig")
    }

    @Test("A vib.yaml that is no YAML is named in the refusal")
    func brokenFile() async throws {
        let path = try folder.write("vib: [unclosed\n\t- {", to: "vib.yaml")
        let refusal = try #require(await #expect(throws: SettingsError.self) { try await read() })
        #expect(refusal.setting == nil)
        #expect(refusal.given == path)
        try Self.expectBothLanguages(refusal, naming: ["vib.yaml"])
    }

    @Test("Hostile text is shown harmlessly in a refusal")
    func hostileText() async throws {
        let refusal = try #require(
            await #expect(throws: SettingsError.self) { try await read(flags: [.port: "8080\u{1B}[2J\u{202E}"]) })
        for text in [refusal.sentence.dutch, refusal.sentence.english] {
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }
    }

    private static func expectBothLanguages(_ refusal: SettingsError, naming words: [String]) throws {
        let english = try #require(refusal.sentence.exact(.english))
        #expect(english != refusal.sentence.dutch)
        for text in [english, refusal.sentence.dutch] {
            for word in words { #expect(text.contains(word), "\(word) in: \(text)") }
        }
    }
}
