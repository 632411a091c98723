import ArgumentParser
import Bootstrap

struct SignalsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signals",
        abstract: help(
            "Zoek in een maand wat vaker is geregistreerd dan toeval en seizoen verklaren.",
            "Search a month for what was registered more often than chance and season explain."),
        discussion: help(
            "vib signals --month 2017MM11 --family municipality --format csv",
            "vib signals --month 2017MM11 --family municipality --format csv"))

    @OptionGroup var common: CommonOptions
    @Option(
        help: argumentHelp(
            "De maand (2017MM11); standaard de nieuwste.", "The month (2017MM11); the newest unless stated.",
            value: "MONTH"))
    var month: String?
    @Option(
        help: argumentHelp(
            "Gemeenten (municipality) of buurten (neighbourhood).",
            "Municipalities (municipality) or neighbourhoods (neighbourhood).",
            value: "municipality|neighbourhood"))
    var family: SearchedFamily = .municipality

    @OptionGroup var moment: MomentOptions

    mutating func run() async throws {
        try await common.open().searchSignals(
            month: month, family: family, at: moment.asked, format: common.format)
    }
}

extension SearchedFamily: ExpressibleByArgument {}
