import ArgumentParser
import Bootstrap

struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: help("Controleer en toon het jaarplan van de regio.", "Check and show the region's year plan."),
        subcommands: [
            PlanCheckCommand.self, PlanListCommand.self, PlanShowCommand.self, PlanExportCommand.self,
            PlanImportCommand.self, PlanWithdrawCommand.self,
        ])
}

struct PlanCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: help(
            "Controleer de tekstbestanden van het jaarplan.", "Check the text files of the year plan."),
        discussion: help(
            "Noemt van elke fout het bestand, de regel en hoe u haar herstelt. Eindigt met 1 als er een fout is; waarschuwingen en opmerkingen mogen blijven.",
            "Names file, line and cure of every mistake. Ends with 1 when there is an error; warnings and notes may stay."
        ))
    @OptionGroup var common: CommonOptions
    @Argument(
        help: argumentHelp(
            "De map van het plan; standaard plan/ in het regiopakket.",
            "The plan's folder; by default plan/ in the region pack.", value: "FOLDER"))
    var folder: String?

    mutating func run() async throws { try await common.open().checkPlan(folder: folder, format: common.format) }
}

struct PlanListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: help(
            "Toon alles wat in het jaarplan een naam heeft.", "List everything in the year plan that has a name."))
    @OptionGroup var common: CommonOptions
    @Option(
        help: argumentHelp(
            "Alleen deze soort, zoals agenda of indicator.", "Only this kind, such as agenda or indicator.",
            value: "KIND"))
    var kind: String?

    mutating func run() async throws { try await common.open().listPlan(kind: kind, format: common.format) }
}

struct PlanShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: help(
            "Toon een onderdeel van het jaarplan, met de waarden van zijn getallen.",
            "Show one part of the year plan, with the values of its numbers."))
    @OptionGroup var common: CommonOptions
    @Argument(
        help: argumentHelp(
            "De naam, zoals vib plan list haar noemt.", "The id, as vib plan list names it.", value: "ID"))
    var id: String

    mutating func run() async throws { try await common.open().showPlanEntry(id, format: common.format) }
}
