import ArgumentParser
import Bootstrap
import Texts

struct TextsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "texts",
        abstract: help("De teksten van het programma, voor vertalers.", "The program's texts, for translators."),
        subcommands: [TextsExportCommand.self])
}

struct TextsExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: help(
            "Schrijf alle teksten met hun plaats in één bestand: Nederlands als bron, Engels als vertaling.",
            "Write all texts with their place to one file: Dutch as the source, English as the translation."))
    @Option(
        help: argumentHelp(
            "Soort bestand: po (gettext) of xliff (2.0).", "Kind of file: po (gettext) or xliff (2.0).",
            value: "po|xliff"))
    var format: TextFile = .po
    @Option(
        help: argumentHelp(
            "Het bestand; zonder: naar de uitvoer.", "The file; without it: to the output.", value: "FILE"))
    var out: String?
    @Option(help: settingHelp(.language, value: "nl|en"))
    var language: String?

    mutating func run() async throws {
        try TextsExport.write(format, to: out, on: Terminal(language: HelpLanguage.current, isJSON: false))
    }
}

extension TextFile: ExpressibleByArgument {}
