import ArgumentParser
import Bootstrap

struct HistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: help(
            "Toon wat een cijfer was in elke stand die op de website stond.",
            "Show what a figure was in every state that stood on the site."),
        discussion: help(
            "vib history Utrecht all 2018 toont elke waarde van het jaartotaal, met de levering die haar veranderde.",
            "vib history Utrecht all 2018 shows every value of the year's total, with the delivery that changed it."))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Gebied, als code of naam.", "Area, by code or name.", value: "AREA")) var area: String
    @Argument(
        help: argumentHelp(
            "Misdrijf of groep, als code, id of naam; all voor alles samen.",
            "Offence or group, by code, id or name; all for all together.", value: "OFFENCE"))
    var offence: String
    @Argument(
        help: argumentHelp(
            "Een maand (2017MM01), een jaar (2018) of een reeks (2017MM01..2017MM11).",
            "A month (2017MM01), a year (2018) or a run (2017MM01..2017MM11).", value: "PERIOD"))
    var period: String

    mutating func run() async throws {
        try await common.open().showHistory(
            HistoryQuestion(area: area, offence: offence, period: period), format: common.format)
    }
}
