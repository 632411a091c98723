import ArgumentParser
import Bootstrap

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: help(
            "Lees bestanden in: misdrijven, codelijsten, inwoners, grenzen.",
            "Import files: offences, code lists, population, boundaries."),
        discussion: help(
            "Het soort bestand wordt aan de inhoud herkend. Een levering die goed eindigt wordt gepubliceerd, tenzij u --hold geeft.",
            "The kind of file is recognised by its content. A delivery that ends well is published, unless you say --hold."
        ))

    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("De bestanden, in volgorde.", "The files, in order.", value: "FILE"))
    var files: [String]
    @Option(help: argumentHelp("De tabel, bijvoorbeeld 47022NED.", "The table, for instance 47022NED.", value: "TABLE"))
    var table: String?
    @Option(
        help: argumentHelp(
            "Het jaar van de wijk- en buurtindeling.", "The division year of wijken and buurten.", value: "YEAR"))
    var division: Int?
    @Option(
        help: argumentHelp(
            "Het jaar waar inwoners of grenzen bij horen.", "The year that population or boundaries belong to.",
            value: "YEAR"))
    var year: Int?
    @Option(
        help: argumentHelp(
            "Wat een leeg aantal betekent; standaard volgens de tabel.",
            "What an empty count means; by the table unless stated.",
            value: "zero|missing"))
    var empty: EmptyMeaning?
    @Flag(
        help: argumentHelp("Neem de levering aan zonder te publiceren.", "Take the delivery in without publishing it."))
    var hold = false

    func validate() throws {
        for (name, value) in [("--division", division), ("--year", year)] {
            if let value, !(1990...2100).contains(value) {
                throw ValidationError(help("\(name) is een jaar.", "\(name) is a year."))
            }
        }
    }

    mutating func run() async throws {
        let request = ImportRequest(
            files: files, table: table, division: division, year: year, empty: empty, isHeld: hold)
        try await common.open().importFiles(request, format: common.format)
    }
}

extension EmptyMeaning: ExpressibleByArgument {}
