import ArgumentParser
import Bootstrap

struct SourcesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: help(
            "Toon de bronnen van de coalitie: de laatste levering, wanneer de volgende verwacht wordt en wat te laat is.",
            "List the coalition's sources: the last delivery, when the next is expected, and what is overdue."))
    @OptionGroup var common: CommonOptions

    mutating func run() async throws { try await common.open().listSources(format: common.format) }
}
