import ArgumentParser
import Bootstrap
import Foundation

extension RegisterFileFormat: ExpressibleByArgument {}

/// What subcommands take that have a --format of their own and no data folder.
struct PackOptions: ParsableArguments {
    @Option(help: settingHelp(.region, value: "DIR"))
    var region: String?

    @Option(help: settingHelp(.language, value: "nl|en"))
    var language: String?

    func openPack() async throws -> PackWorkplace {
        var flags: [Setting: String] = [:]
        flags[.region] = region
        flags[.language] = language
        return try await PackWorkplace.open(
            flags: flags, terminal: Terminal(language: HelpLanguage.current, isJSON: false),
            environment: ProcessInfo.processInfo.environment, programPath: ProgramVersion.path)
    }
}

struct RegistersExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: help(
            "Schrijf een register als bestand: csv, xlsx, json, ics, atom of schema.",
            "Write a register as a file: csv, xlsx, json, ics, atom or schema."))
    @OptionGroup var pack: PackOptions
    @Option(
        name: .customLong("audience"),
        help: argumentHelp(
            "Voor wie: public (zonder deze keuze), partners, bureau of de id van een organisatie.",
            "For whom: public (without this choice), partners, bureau or the id of an organisation.", value: "READER"))
    var reader: String?
    @Option(
        name: .customLong("format"),
        help: argumentHelp(
            "csv, xlsx, json, ics, atom of schema.", "csv, xlsx, json, ics, atom or schema.", value: "FORMAT"))
    var file: RegisterFileFormat = .csv
    @Option(
        help: argumentHelp(
            "Het bestand; zonder deze keuze naar de standaarduitvoer.",
            "The file; without this choice to standard output.", value: "FILE"))
    var output: String?
    @Argument(
        help: argumentHelp(
            "Het register, zoals vib registers list het noemt.", "The register, as vib registers list names it.",
            value: "ID"))
    var id: String

    mutating func run() async throws {
        try await pack.openPack().exportRegister(id, as: reader, format: file, to: output)
    }
}

struct RegistersImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: help(
            "Bekijk wat een CSV of werkboek in een register zou wijzigen.",
            "Show what a CSV or workbook would change in a register."),
        discussion: help(
            "Rijen horen bij hun id. Wat het bestand weglaat, blijft zoals het is. Eindigt met 1 als er iets wordt geweigerd. Er wordt nog niets opgeslagen.",
            "Rows belong to their id. What the file leaves out stays as it is. Ends with 1 when anything is refused. Nothing is stored yet."
        ))
    @OptionGroup var common: CommonOptions
    @OptionGroup var reader: ReaderOptions
    @Flag(help: argumentHelp("Toon alleen wat er zou gebeuren.", "Only show what would happen."))
    var preview = false
    @Argument(
        help: argumentHelp(
            "Het register, zoals vib registers list het noemt.", "The register, as vib registers list names it.",
            value: "ID"))
    var id: String
    @Argument(help: argumentHelp("Het bestand.", "The file.", value: "FILE"))
    var file: String

    func validate() throws {
        guard preview else {
            throw ValidationError(
                help(
                    "Opslaan kan nog niet; geef --preview om te zien wat er zou wijzigen.",
                    "Storing is not possible yet; give --preview to see what would change."))
        }
    }

    mutating func run() async throws {
        try await common.openPack().previewRegister(id, file: file, as: reader.reader, format: common.format)
    }
}
