import ArgumentParser
import Bootstrap

struct FigureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure",
        abstract: help(
            "Geef een cijfer met alles wat erbij hoort.", "Answer a figure with everything that belongs to it."),
        discussion: help(
            "vib figure --area Zoetermeer --offence 1.1.1 --from 2017MM01 --to 2017MM11 --compare previous-year",
            "vib figure --area Zoetermeer --offence 1.1.1 --from 2017MM01 --to 2017MM11 --compare previous-year"))

    @OptionGroup var common: CommonOptions
    @Option(help: argumentHelp("Gebied, als code of naam.", "Area, by code or name.", value: "AREA")) var area: String
    @Option(
        help: argumentHelp(
            "Misdrijf of groep, als code, id of naam.", "Offence or group, by code, id or name.", value: "OFFENCE"))
    var offence: String
    @Option(
        help: argumentHelp(
            "Eerste maand (2017MM01) of jaar (2017JJ00).", "First month (2017MM01) or year (2017JJ00).", value: "PERIOD"
        ))
    var from: String
    @Option(
        help: argumentHelp(
            "Laatste; standaard dezelfde als --from.", "Last; the same as --from unless stated.", value: "PERIOD"))
    var to: String?
    @Option(
        help: argumentHelp(
            "count, rate, change, year-to-date, moving-12-months, index, share of rank.",
            "count, rate, change, year-to-date, moving-12-months, index, share or rank.", value: "MEASURE"))
    var measure: String = "count"
    @Option(
        help: argumentHelp(
            "previous-year, previous-period, een jaar, of de eerste maand van een eerdere periode (2016MM01).",
            "previous-year, previous-period, a year, or the first month of an earlier period (2016MM01).",
            value: "COMPARISON"))
    var compare: String?
    @Option(
        help: argumentHelp(
            "Inwoners van hetzelfde jaar (same) of van het dichtstbijzijnde (nearest).",
            "Population of the same year (same) or of the nearest (nearest).", value: "same|nearest"))
    var population: String?
    @Option(
        help: argumentHelp(
            "Voor wie: analyst, partners of public.", "For whom: analyst, partners or public.", value: "AUDIENCE"))
    var audience: String = "analyst"

    @OptionGroup var moment: MomentOptions

    mutating func run() async throws {
        let question = FigureQuestion(
            area: area, offence: offence, measure: measure, from: from, to: to, compare: compare,
            population: population, audience: audience, moment: moment.asked)
        try await common.open().answerFigure(question, format: common.format)
    }
}
