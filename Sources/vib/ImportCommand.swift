import ArgumentParser
import Bootstrap

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: help(
            "Lees bestanden in: misdrijven, codelijsten, inwoners, grenzen, eigen reeksen.",
            "Import files: offences, code lists, population, boundaries, own series."),
        discussion: help(
            "Het soort bestand wordt aan de inhoud herkend. Meer bestanden van één tabel zijn samen één levering. Een levering die goed eindigt wordt gepubliceerd, tenzij u --hold geeft. Verdwijnen er cijfers door, of is het bestand niet heel, dan wacht ze op u.",
            "The kind of file is recognised by its content. Several files of one table are one delivery. A delivery that ends well is published, unless you say --hold. One that would take figures away, or whose file is not whole, waits for you."
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
    @Option(
        help: argumentHelp(
            "Vul deze levering aan met de bestanden; het geheel komt in haar plaats.",
            "Add the files to this delivery; the whole takes its place.", value: "ID"))
    var addTo: String?

    @Option(
        help: argumentHelp(
            "De bron waar een bestand met waarden van is, zoals in sources.yaml.",
            "The source that a file of values is of, as in sources.yaml.", value: "ID"))
    var source: String?

    @Option(
        help: argumentHelp(
            "Welke laag van een GeoPackage of Shapefile; mag meer dan één keer.",
            "Which layer of a GeoPackage or Shapefile; may be given more than once.", value: "LAYER"))
    var layer: [String] = []

    @OptionGroup var acting: ActingOptions

    @Flag(
        help: argumentHelp(
            "Zeg alleen wat de bestanden zijn en wat ervan ingelezen zou worden; bewaar niets.",
            "Only say what the files are and what would be taken in; keep nothing."))
    var explain = false

    func validate() throws {
        for (name, value) in [("--division", division), ("--year", year)] {
            if let value, !(1990...2100).contains(value) {
                throw ValidationError(help("\(name) is een jaar.", "\(name) is a year."))
            }
        }
    }

    mutating func run() async throws {
        let request = ImportRequest(
            files: files, table: table, division: division, year: year, empty: empty, isHeld: hold,
            addTo: addTo, source: source, layers: layer)
        let workplace = try await common.open().acting(as: acting.address)
        if explain {
            try workplace.explainFiles(request, format: common.format)
        } else {
            try workplace.importFiles(request, format: common.format)
        }
    }
}

extension EmptyMeaning: ExpressibleByArgument {}
