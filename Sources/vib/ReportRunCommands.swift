import ArgumentParser
import Bootstrap

/// The folder of a run.
struct RunArgument: ParsableArguments {
    @Argument(
        help: argumentHelp(
            "De map met de vastgezette cijfers.", "The folder with the frozen figures.", value: "DIR"))
    var folder: String
}

struct ReportFreezeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: help(
            "Zet de cijfers van een rapport vast.", "Freeze the figures of a report."),
        discussion: help(
            "Schrijft run.json in de map en antwoordt met de SHA-256 ervan. Hetzelfde sjabloon, dezelfde periode en dezelfde stand geven dezelfde bytes.",
            "Writes run.json in the folder and answers its SHA-256. The same template, period and state give the same bytes."
        ))
    @OptionGroup var common: CommonOptions
    @Argument(
        help: argumentHelp(
            "Het sjabloon, zoals vib report check het noemt.", "The template, as vib report check names it.",
            value: "ID"))
    var id: String
    @Option(
        help: argumentHelp(
            "De periode: 2022-06, 2022-H1 of 2022.", "The period: 2022-06, 2022-H1 or 2022.", value: "PERIOD"))
    var period: String
    @Option(
        help: argumentHelp("De map voor de vastgezette cijfers.", "The folder for the frozen figures.", value: "DIR"))
    var out: String
    @OptionGroup var moment: MomentOptions

    mutating func run() async throws {
        try await common.open().freezeReport(id, period: period, folder: out, moment: moment.asked)
    }
}

struct ReportDiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: help(
            "Toon welke vastgezette cijfers nu anders zouden zijn.", "Show which frozen figures would differ now."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var place: RunArgument
    @OptionGroup var moment: MomentOptions

    mutating func run() async throws {
        try await common.open().compareReport(in: place.folder, moment: moment.asked, format: common.format)
    }
}

struct ReportRenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: help("Maak de documenten.", "Make the documents."),
        discussion: help(
            "Leest alleen de vastgezette cijfers en de opmerkingen, en schrijft per gebied een webpagina, tekst, CSV, JSON en een werkboek, met SHA256SUMS.",
            "Reads the frozen figures and the remarks only, and writes a web page, text, CSV, JSON and a workbook per area, with SHA256SUMS."
        ))
    @OptionGroup var common: CommonOptions
    @OptionGroup var place: RunArgument
    @Option(
        help: argumentHelp(
            "Waarheen; standaard documents in de map.", "Where to; documents in the folder unless stated.", value: "DIR"
        ))
    var out: String?
    @Option(help: argumentHelp("Alleen dit gebied; mag vaker.", "This area only; may be repeated.", value: "CODE"))
    var area: [String] = []
    @Option(
        help: argumentHelp(
            "Alleen deze vorm; mag vaker.", "This form only; may be repeated.", value: "html|txt|csv|json|xlsx"))
    var `as`: [String] = []

    mutating func run() async throws {
        try await common.openPack().renderReport(in: place.folder, out: out, places: area, forms: `as`)
    }
}

struct ReportVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: help(
            "Maak de documenten opnieuw en vergelijk ze byte voor byte.",
            "Make the documents again and compare them byte for byte."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var place: RunArgument
    @Option(
        help: argumentHelp(
            "Waar de documenten staan; standaard documents in de map.",
            "Where the documents are; documents in the folder unless stated.", value: "DIR"))
    var documents: String?

    mutating func run() async throws {
        try await common.openPack().verifyReport(in: place.folder, documents: documents)
    }
}

struct ReportRemarkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remark",
        abstract: help("Zet de opmerking van een gebied bij zijn rapport.", "Put an area's remark beside its report."),
        discussion: help(
            "Gewone tekst in UTF-8. Codes, onzichtbare tekens, plaatjes en wat naar één persoon wijst worden geweigerd.",
            "Plain text in UTF-8. Codes, invisible characters, pictographs and what points at one person are refused."))
    @OptionGroup var common: CommonOptions
    @OptionGroup var place: RunArgument
    @Argument(help: argumentHelp("Het gebied.", "The area.", value: "CODE")) var area: String
    @Argument(help: argumentHelp("Het bestand met de opmerking.", "The file with the remark.", value: "FILE"))
    var file: String

    mutating func run() async throws {
        try await common.openPack().remarkReport(in: place.folder, place: area, file: file)
    }
}
