import ArgumentParser
import Bootstrap

struct TableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table",
        abstract: help(
            "Maak één tabel van aantallen: gebieden × soorten × perioden.",
            "Make one table of counts: areas × types × periods."),
        discussion: help(
            "vib table --level buurt --inside Utrecht --from 2017MM01 --to 2017MM12 --out utrecht.xlsx. Zonder --out komt de tabel als CSV op het scherm. De CSV opent in een Nederlandse Excel; programma’s vragen --decimal point.",
            "vib table --level neighbourhood --inside Utrecht --from 2017MM01 --to 2017MM12 --out utrecht.xlsx. Without --out the table is printed as CSV. The CSV opens in a Dutch Excel; programs ask --decimal point."
        ))
    @OptionGroup var common: CommonOptions
    @Option(
        help: argumentHelp(
            "region, district, team, gemeente (municipality), wijk of buurt (neighbourhood).",
            "region, district, team, municipality (gemeente), wijk or neighbourhood (buurt).", value: "LEVEL"))
    var level = "municipality"
    @Option(
        help: argumentHelp(
            "Alleen gebieden binnen dit gebied, als code of naam; standaard de regio.",
            "Only areas inside this one, by code or name; the region unless stated.", value: "AREA"))
    var inside: String?
    @Option(
        help: argumentHelp(
            "Misdrijf of groep, als code, id of naam; vaker te noemen. Standaard elke soort apart.",
            "Offence or group, by code, id or name; may be repeated. Every type apart unless stated.",
            value: "OFFENCE"))
    var offence: [String] = []
    @Option(
        help: argumentHelp(
            "Eerste maand (2017MM01) of jaar (2017JJ00); standaard alle maanden.",
            "First month (2017MM01) or year (2017JJ00); all months unless stated.", value: "PERIOD"))
    var from: String?
    @Option(help: argumentHelp("Laatste.", "Last.", value: "PERIOD")) var to: String?
    @Option(
        help: argumentHelp(
            "Voor wie: analyst, partners of public.", "For whom: analyst, partners or public.", value: "AUDIENCE"))
    var audience = "analyst"
    @Option(
        help: argumentHelp(
            "comma: puntkomma’s en komma’s, zoals een Nederlandse Excel ze leest; point: komma’s en punten.",
            "comma: semicolons and commas, as a Dutch Excel reads them; point: commas and points.",
            value: "comma|point"))
    var decimal = "comma"
    @Option(
        help: argumentHelp(
            "Het bestand; eindigt het op .xlsx, dan wordt het een werkmap.",
            "The file; when it ends in .xlsx it becomes a workbook.", value: "FILE"))
    var out: String?
    @OptionGroup var moment: MomentOptions

    func validate() throws {
        guard ["comma", "point"].contains(decimal) else {
            throw ValidationError(help("--decimal is comma of point.", "--decimal is comma or point."))
        }
    }

    mutating func run() async throws {
        let question = TableQuestion(
            level: level, inside: inside, offences: offence, from: from, to: to, audience: audience,
            moment: moment.asked)
        try await common.open().writeTable(question, to: out, decimalComma: decimal == "comma")
    }
}
