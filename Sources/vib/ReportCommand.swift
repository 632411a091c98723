import ArgumentParser
import Bootstrap

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: help(
            "Maak rapporten waarvan de cijfers vaststaan.", "Make reports of which the figures are frozen."),
        subcommands: [
            ReportCheckCommand.self, ReportFreezeCommand.self, ReportDiffCommand.self, ReportRemarkCommand.self,
            ReportRenderCommand.self, ReportVerifyCommand.self,
        ])
}

struct ReportCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: help("Controleer de sjablonen van rapporten.", "Check the templates of reports."),
        discussion: help(
            "Noemt van elke fout het bestand, de regel en hoe u haar herstelt. Eindigt met 1 als er een fout is. Een los getal of een woord dat een oorzaak noemt is ook een fout.",
            "Names file, line and cure of every mistake. Ends with 1 when there is an error. A bare number and a word that names a cause are mistakes too."
        ))
    @OptionGroup var common: CommonOptions

    mutating func run() async throws { try await common.openPack().checkReports(format: common.format) }
}
