import ArgumentParser
import Bootstrap

struct DeliveriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries",
        abstract: help("Toon de leveringen, de nieuwste eerst.", "List the deliveries, the newest first."))
    @OptionGroup var common: CommonOptions
    @Flag(
        help: argumentHelp(
            "Toon de bestanden met namen, inwoners, standen en grenzen.",
            "List the files of names, inhabitants, statuses and boundaries."))
    var references = false

    mutating func run() async throws {
        let workplace = try await common.open()
        if references { return try workplace.listReferences(format: common.format) }
        try workplace.listDeliveries(format: common.format)
    }
}

struct FindingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings",
        abstract: help(
            "Toon wat bij het inlezen van een levering opviel.", "List what was found when a delivery was read."))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Het nummer, of latest.", "The number, or latest.", value: "ID")) var id: String =
        "latest"

    mutating func run() async throws { try await common.open().listFindings(of: id, format: common.format) }
}

struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: help("Publiceer een levering.", "Publish a delivery."))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Het nummer, of latest.", "The number, or latest.", value: "ID")) var id: String
    @Flag(
        help: argumentHelp(
            "Aanvaard dat er cijfers verdwijnen of dat een deel van het bestand ontbreekt.",
            "Accept that figures disappear or that a part of the file is missing."))
    var acceptLosses = false

    mutating func run() async throws {
        try await common.open().publish(id, acceptsLosses: acceptLosses, format: common.format)
    }
}

struct WithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: help(
            "Haal een levering van de website; ze blijft bewaard en kan terug met publish.",
            "Take a delivery off the site; it is kept and can return with publish."))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Het nummer, of latest.", "The number, or latest.", value: "ID")) var id: String

    mutating func run() async throws { try await common.open().withdraw(id, format: common.format) }
}
