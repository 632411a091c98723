import ArgumentParser
import Bootstrap

struct RegistersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registers",
        abstract: help(
            "Controleer en toon de registers van het regiopakket.", "Check and show the registers of the region pack."),
        subcommands: [
            RegistersCheckCommand.self, RegistersListCommand.self, RegistersShowCommand.self,
            RegistersExportCommand.self, RegistersImportCommand.self, RegistersLinksCommand.self,
            RegistersDestroyCommand.self,
        ])
}

struct RegistersCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: help("Controleer de tekstbestanden van de registers.", "Check the text files of the registers."),
        discussion: help(
            "Noemt van elke fout het bestand, de regel en hoe u haar herstelt. Eindigt met 1 als er een fout is. Een register met een fout blijft weg, de andere zijn te zien.",
            "Names file, line and cure of every mistake. Ends with 1 when there is an error. A register with a mistake is left out, the others are shown."
        ))
    @OptionGroup var common: CommonOptions
    @Option(
        help: argumentHelp(
            "Noem ook wat op deze dag nagekeken had moeten zijn.", "Name also what is overdue for review on this day.",
            value: "DATE"))
    var on: String?

    mutating func run() async throws { try await common.openPack().checkRegisters(on: on, format: common.format) }
}

/// For whom registers are listed.
struct ReaderOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: argumentHelp(
            "Voor wie: public (zonder deze keuze), partners, bureau of de id van een organisatie.",
            "For whom: public (without this choice), partners, bureau or the id of an organisation.", value: "READER"))
    var reader: String?
}

struct RegistersListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: help("Toon de registers die een lezer ziet.", "List the registers that a reader sees."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var reader: ReaderOptions

    mutating func run() async throws {
        try await common.openPack().listRegisters(as: reader.reader, format: common.format)
    }
}

struct RegistersShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: help(
            "Toon de rijen van een register die een lezer ziet.", "Show the rows of a register that a reader sees."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var reader: ReaderOptions
    @Argument(
        help: argumentHelp(
            "Het register, zoals vib registers list het noemt.", "The register, as vib registers list names it.",
            value: "ID"))
    var id: String

    mutating func run() async throws {
        try await common.openPack().showRegister(id, as: reader.reader, format: common.format)
    }
}
