import ArgumentParser
import Bootstrap

struct RegistersLinksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links",
        abstract: help(
            "Controleer of de webadressen in registers nog werken.",
            "Check whether the web addresses in registers still work."),
        discussion: help(
            "Een adres is pas stuk als het twee keer faalt met ten minste een week ertussen. 403 en 429 zeggen niets. Adressen in een eigen netwerk worden niet gevraagd. Zet deze opdracht wekelijks in uw planner; wie een register bijwerkt, ziet de uitkomst bij de rij.",
            "An address is broken only when it fails twice with at least a week between. 403 and 429 say nothing. Addresses in a private network are not asked. Run this weekly; whoever edits a register sees the outcome at the row."
        ))
    @OptionGroup var common: CommonOptions
    @Argument(
        help: argumentHelp(
            "Alleen dit register, zoals vib registers list het noemt.",
            "Only this register, as vib registers list names it.", value: "ID"))
    var id: String?

    mutating func run() async throws { try await common.open().checkRegisterLinks(id, format: common.format) }
}
