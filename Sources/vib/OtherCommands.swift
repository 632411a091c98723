import ArgumentParser
import Bootstrap

struct FindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: help("Zoek gebieden en misdrijven op naam.", "Find areas and offences by name."))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Wat u zoekt.", "What you look for.", value: "TEXT")) var text: String

    mutating func run() async throws { try await common.open().find(text, format: common.format) }
}

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: help(
            "Zet verzonnen voorbeeldcijfers klaar, duidelijk gemerkt.",
            "Prepare invented example figures, clearly marked."))
    @OptionGroup var common: CommonOptions
    @Option(
        help: argumentHelp(
            "region: de gemeenten van het regiopakket; nation: 342 gemeenten.",
            "region: the pack's municipalities; nation: 342.",
            value: "region|nation"))
    var size: ExampleSize = .region

    mutating func run() async throws { try await common.open().prepareExample(size, format: common.format) }
}

struct SettingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: help("Toon alle instellingen met hun uitleg.", "List all settings with what they do."))
    @OptionGroup var common: CommonOptions

    mutating func run() async throws { SettingsList.show(on: common.terminal) }
}

extension ExampleSize: ExpressibleByArgument {}
