import ArgumentParser
import Bootstrap

struct RegistersDestroyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy",
        abstract: help(
            "Laat een rij, of wat zij eerder zei, wissen.", "Have a row, or what it said before, erased."),
        discussion: help(
            "Eén persoon vraagt het met een reden, een tweede bevestigt het met --confirm. Dan is de tekst weg uit elk bestand van de map; dat er een tekst was, blijft in het controlespoor. Zonder rij toont de opdracht wat wacht en welke rijen hun bewaartermijn voorbij zijn. Een verzegelde rij kan alleen op de site worden gewist.",
            "One person asks for it with a reason, a second one confirms it with --confirm. Then the text is gone from every file of the folder; that there was a text remains in the audit trail. Without a row the command lists what waits and which rows are past their time of keeping. A sealed row can be erased on the site alone."
        ))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Het register.", "The register.", value: "REGISTER"))
    var register: String?
    @Argument(help: argumentHelp("De id van de rij.", "The id of the row.", value: "ROW"))
    var row: String?
    @Option(
        help: argumentHelp(
            "Wis alleen wat de rij zei tot en met deze revisie.", "Erase only what the row said up to this revision.",
            value: "NUMBER"))
    var through: Int?
    @Option(help: argumentHelp("Waarom.", "Why.", value: "TEXT"))
    var reason = ""
    @Option(help: argumentHelp("Bevestig dit verzoek.", "Confirm this request.", value: "NUMBER"))
    var confirm: Int64?
    @Option(help: argumentHelp("Wijs dit verzoek af.", "Decline this request.", value: "NUMBER"))
    var decline: Int64?
    @Option(
        name: .customLong("as"),
        help: argumentHelp(
            "Het account dat vraagt of besluit.", "The account that asks or decides.", value: "MAIL"))
    var account: String?

    mutating func run() async throws {
        var request = ErasingRequest()
        (request.account, request.register, request.row) = (account, register, row)
        (request.through, request.reason, request.confirms, request.declines) = (through, reason, confirm, decline)
        try await common.open().eraseRows(request, format: common.format)
    }
}
