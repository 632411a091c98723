import Accounts
import Configuration
import Facts
import Foundation
package import Mail
package import Phrases
import SystemPackage

/// The settings of one run, read once at the start and passed in from there.
package struct Settings: Sendable {
    package let data: String
    package let region: String
    package let port: Int
    package let host: String
    package let allowedHosts: [String]
    /// `nil` when no example figures are wanted.
    package let exampleSize: String?
    package let cacheBytes: Int
    package let searchesAhead: Bool
    package let payloadBytes: Int
    package let logLevel: String
    /// Where the families of type are; `nil`: nobody said.
    package let fonts: String?
    /// Where they came with the program; `nil`: they did not.
    package let bundledFonts: String?
    /// `nil`: beside the data folder.
    package let keys: String?
    /// `https://host` without a slash at the end; `nil` when nobody said.
    package let origin: String?
    package let certificate: String?
    package let certificateKey: String?
    package let trustedProxies: [String]
    package let sessionIdleSeconds: Int64
    package let sessionSeconds: Int64
    package let mailRelay: String
    package let mailEncryption: SMTPRelay.Encryption
    package let mailSender: String
    package let mailUser: String
    package let mailPassword: String
    /// `mailto:…` or `https://…`; `nil` when nobody said.
    package let securityContact: String?
    package let fetch: FetchSettings

    /// Flags weigh more than the environment, that more than `vib.yaml` in the data folder or the working folder.
    package static func read(
        flags: [Setting: String], environment: [String: String], programPath: String
    ) async throws(SettingsError) -> Settings {
        let values = flags.map { (AbsoluteConfigKey($0.key.key.split(separator: ".").map(String.init)), $0.value) }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "flags",
                values: Dictionary(uniqueKeysWithValues: values.map { ($0, ConfigValue(.string($1), isSecret: false)) })
            ),
            EnvironmentVariablesProvider(environmentVariables: environment),
        ]
        let data = ConfigReader(providers: providers).string(
            forKey: ConfigKey(Setting.data.key), default: Setting.data.fallback)
        if let file = try await settingsFile(in: [data, "."]) { providers.append(file) }
        return try Settings(ConfigReader(providers: providers), programPath: programPath)
    }

    private init(_ reader: ConfigReader, programPath: String) throws(SettingsError) {
        func text(_ setting: Setting) -> String {
            reader.string(forKey: ConfigKey(setting.key), default: setting.fallback)
        }
        func number(_ setting: Setting, _ range: ClosedRange<Int>) throws(SettingsError) -> Int {
            let given = text(setting)
            guard let value = Int(given), range.contains(value) else {
                throw SettingsError(setting: setting, given: given, expected: "\(range.lowerBound)–\(range.upperBound)")
            }
            return value
        }
        func choice(_ setting: Setting, _ options: [String]) throws(SettingsError) -> String {
            let given = text(setting)
            guard options.contains(given) else {
                throw SettingsError(setting: setting, given: given, expected: options.joined(separator: ", "))
            }
            return given
        }
        data = text(.data)
        region = text(.region).isEmpty ? Self.bundledRegion(programPath) : text(.region)
        port = try number(.port, 0...65535)
        host = text(.host)
        allowedHosts = Self.list(text(.allowedHosts))
        trustedProxies = Self.list(text(.trustedProxies))
        func path(_ setting: Setting) -> String? { text(setting).isEmpty ? nil : text(setting) }
        fonts = path(.fonts)
        bundledFonts = Self.bundled("Fonts", programPath: programPath)
        keys = path(.keys)
        certificate = path(.certificate)
        certificateKey = path(.certificateKey)
        if certificate != nil, certificateKey == nil {
            throw SettingsError(setting: .certificateKey, given: "", expected: "PEM")
        }
        origin = try Self.origin(text(.origin))
        sessionIdleSeconds = Int64(try number(.sessionIdleMinutes, 5...1_440)) * 60
        sessionSeconds = Int64(try number(.sessionHours, 1...168)) * 3_600
        mailRelay = text(.mailRelay)
        let encryption = try choice(.mailEncryption, SMTPRelay.Encryption.allCases.map(\.rawValue))
        mailEncryption = SMTPRelay.Encryption(rawValue: encryption) ?? .startTLS
        mailSender = text(.mailSender)
        mailUser = text(.mailUser)
        mailPassword = text(.mailPassword)
        let contact = try Self.contact(text(.securityContact), .securityContact)
        securityContact = contact
        fetch = try FetchSettings(
            contact: Self.contact(text(.fetchContact), .fetchContact) ?? contact, text: text, number: number)
        let example = try choice(.example, ["region", "nation", "none"])
        exampleSize = example == "none" ? nil : example
        cacheBytes = try number(.cacheMegabytes, 1...65536) << 20
        searchesAhead = try choice(.searchAhead, ["yes", "no"]) == "yes"
        payloadBytes = try number(.payloadMegabytes, 0...1_048_576) << 20
        logLevel = try choice(
            .logLevel, ["trace", "debug", "info", "notice", "warning", "error", "critical"])
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    private static func contact(_ text: String, _ setting: Setting) throws(SettingsError) -> String? {
        guard !text.isEmpty else { return nil }
        if let mail = MailAddress(text) { return "mailto:\(mail)" }
        guard let url = URL(string: text), url.scheme == "https", url.host()?.isEmpty == false,
            !text.contains(where: \.isWhitespace)
        else {
            throw SettingsError(setting: setting, given: text, expected: "name@host, https://host/…")
        }
        return text
    }

    /// Scheme, host and perhaps a port; nothing after it.
    private static func origin(_ text: String) throws(SettingsError) -> String? {
        guard !text.isEmpty else { return nil }
        let plain = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let url = URL(string: plain), let scheme = url.scheme, ["http", "https"].contains(scheme),
            let host = url.host(), !host.isEmpty, url.path().isEmpty, url.query() == nil, url.fragment() == nil,
            url.user() == nil
        else { throw SettingsError(setting: .origin, given: text, expected: "https://host") }
        return plain.lowercased()
    }

    private static func settingsFile(in folders: [String]) async throws(SettingsError) -> (any ConfigProvider)? {
        for folder in folders {
            let path = folder + "/vib.yaml"
            guard FileManager.default.fileExists(atPath: path) else { continue }
            do {
                return try await FileProvider<YAMLSnapshot>(filePath: FilePath(path))
            } catch {
                throw SettingsError(setting: nil, given: path, expected: "YAML: \(error)")
            }
        }
        return nil
    }

    private static func bundledRegion(_ programPath: String) -> String {
        let pack = "Regions/midden-nederland"
        return bundled(pack, programPath: programPath) ?? pack
    }

    /// A folder that comes with the program: in the working folder, or in one of the folders above the program.
    private static func bundled(_ path: String, programPath: String) -> String? {
        if FileManager.default.fileExists(atPath: path) { return path }
        var folder = URL(fileURLWithPath: programPath).resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<6 {
            let candidate = folder.appendingPathComponent(path).path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            folder.deleteLastPathComponent()
        }
        return nil
    }
}

/// A setting that cannot be used, with what would be accepted.
package struct SettingsError: Error, Equatable {
    package let setting: Setting?
    package let given: String
    package let expected: String

    package var sentence: Phrase {
        let name = setting.map { "\($0.flag) (\($0.environmentName))" } ?? "vib.yaml"
        let quoted = Finding.quote(given)
        return Phrase(
            "De instelling \(name) kan niet “\(quoted)” zijn; mogelijk is: \(expected).",
            "The setting \(name) cannot be “\(quoted)”; possible: \(expected).")
    }
}
