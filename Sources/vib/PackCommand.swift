import ArgumentParser
import Bootstrap
import Foundation

struct PackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: help(
            "Controleer het regiopakket en toon wat erin staat, of begin een nieuw pakket.",
            "Check the region pack and show what is in it, or begin a new one."),
        subcommands: [PackShowCommand.self, PackNewCommand.self], defaultSubcommand: PackShowCommand.self)
}

struct PackShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: help(
            "Controleer het regiopakket en toon wat erin staat.", "Check the region pack and show what is in it."))
    @OptionGroup var common: CommonOptions

    mutating func run() async throws { try await common.openPack().describe(format: common.format) }
}

struct PackNewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: help(
            "Maak het kleinste regiopakket voor een aantal gemeenten.",
            "Make the smallest region pack for some municipalities."),
        discussion: help(
            "Het pakket heeft nog geen districten, groepen of jaarplan. Hoe u die erbij zet, staat in het handboek: regiopakket.md.",
            "The pack has no districts, groups or year plan yet. The handbook says how to add them: regiopakket.md."))
    @OptionGroup var common: CommonOptions
    @Argument(
        help: argumentHelp(
            "De map van het nieuwe pakket; zij bestaat nog niet.", "The folder of the new pack; it is not there yet.",
            value: "DIR"))
    var folder: String
    @Option(
        help: argumentHelp(
            "De codes van de gemeenten, met komma's ertussen.", "The codes of the municipalities, between commas.",
            value: "CODES"))
    var from: String
    @Option(
        help: argumentHelp(
            "De lijst WijkenEnBuurten van het CBS, met de namen.", "The list WijkenEnBuurten of CBS, with the names.",
            value: "FILE"))
    var list: String
    @Option(
        help: argumentHelp(
            "Grenzen (GeoJSON of TopoJSON) van gemeenten, wijken of buurten: zo liggen de tegels als in het echt.",
            "Boundaries (GeoJSON or TopoJSON) of municipalities, wijken or buurten: so tiles lie as in reality.",
            value: "FILE"))
    var boundaries: String?
    @Option(
        help: argumentHelp(
            "De naam van de regio; zonder: naar de map.", "The region's name; without it after the folder.",
            value: "NAME"))
    var name: String?

    mutating func run() async throws {
        try await common.openPack().make(
            NewPackRequest(folder: folder, codes: from, list: list, boundaries: boundaries, name: name))
    }
}
