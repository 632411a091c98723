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
        abstract: help("Neem een CSV of werkboek over in een register.", "Take a CSV or workbook into a register."),
        discussion: help(
            "Rijen horen bij hun id en revision. Wat het bestand weglaat, blijft zoals het is. Alles wordt in één keer opgeslagen, of niets: eindigt met 1 als er iets wordt geweigerd.",
            "Rows belong to their id and revision. What the file leaves out stays as it is. All of it is saved at once, or nothing: ends with 1 when anything is refused."
        ))
    @OptionGroup var common: CommonOptions
    @Option(
        name: .customLong("as"),
        help: argumentHelp(
            "Het account dat wijzigt, met zijn rechten; zonder deze keuze wie de computer beheert, voor het bureau.",
            "The account that changes it, with its rights; without this choice whoever runs the machine, for the bureau.",
            value: "MAIL"))
    var account: String?
    @Flag(help: argumentHelp("Toon alleen wat er zou veranderen.", "Only show what would change."))
    var preview = false
    @Option(help: argumentHelp("Waarom; komt in de geschiedenis.", "Why; kept in the history.", value: "TEXT"))
    var reason = ""
    @Argument(
        help: argumentHelp(
            "Het register, zoals vib registers list het noemt.", "The register, as vib registers list names it.",
            value: "ID"))
    var id: String
    @Argument(help: argumentHelp("Het bestand.", "The file.", value: "FILE"))
    var file: String

    mutating func run() async throws {
        let request = RegisterImportRequest(
            register: id, file: file, account: account, isPreview: preview, reason: reason)
        try await common.open().importRegister(request, format: common.format)
    }
}
