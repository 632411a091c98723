import ArgumentParser
import Bootstrap

struct PlanWithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: help("Haal een gepubliceerd jaarplan van de site.", "Take a published year plan off the site."),
        discussion: help(
            "De versie die daarvoor gepubliceerd was, is dan weer openbaar; was er geen, dan zegt het adres van het jaar dat het plan is ingetrokken, met de reden.",
            "The version published before is public again; if there was none, the address of the year says that the plan was withdrawn, with the reason."
        ))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Het jaar van het plan.", "The year of the plan.", value: "YEAR")) var year: Int
    @Option(
        help: argumentHelp(
            "Waarom; iedereen kan dit lezen, dus noem geen personen.",
            "Why; everybody can read this, so name no people.", value: "TEXT"))
    var reason: String

    mutating func run() async throws { try await common.open().withdrawPlan(year, reason: reason) }
}
