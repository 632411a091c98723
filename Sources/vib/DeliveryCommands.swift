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
    @Option(
        help: argumentHelp(
            "Het nummer van het verslag (vib diff) waarmee u akkoord gaat.",
            "The number of the report (vib diff) that you agree with.", value: "NUMBER"))
    var report: Int64?
    @OptionGroup var acting: ActingOptions

    mutating func run() async throws {
        try await common.open().acting(as: acting.address)
            .publish(id, acceptsLosses: acceptLosses, report: report, format: common.format)
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

    @OptionGroup var acting: ActingOptions

    mutating func run() async throws {
        try await common.open().acting(as: acting.address).withdraw(id, format: common.format)
    }
}

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: help(
            "Toon wat een levering op de website verandert.", "Show what a delivery changes on the site."),
        discussion: help(
            "Van een concept: wat er zou veranderen als u het nu publiceert. Van een gepubliceerde levering: wat er toen veranderde. Het nummer van de stand noemt u bij vib publish --report.",
            "Of a draft: what would change if you published it now. Of a published delivery: what changed then. The number of the state is what vib publish --report asks for."
        ))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Het nummer, of latest.", "The number, or latest.", value: "ID")) var id: String =
        "latest"
    @Option(
        help: argumentHelp(
            "Noem alleen cijfers die met meer dan dit aantal veranderen.",
            "List only figures that change by more than this number.", value: "N"))
    var threshold = 0
    @Option(
        help: argumentHelp(
            "Noem hoogstens zoveel cijfers; geteld worden ze allemaal. Standaard 50, in CSV en JSON alle.",
            "List at most this many figures; all are counted. 50 unless stated, in CSV and JSON all.", value: "N"))
    var limit: Int?

    func validate() throws {
        guard threshold >= 0, (0...1_000_000).contains(limit ?? 0) else {
            throw ValidationError(
                help(
                    "--threshold is nul of meer, --limit is 0 tot en met 1000000.",
                    "--threshold is zero or more, --limit is 0 to 1000000."))
        }
    }

    mutating func run() async throws {
        try await common.open().showDifference(
            of: id, threshold: threshold, limit: limit ?? (common.format == .text ? 50 : 10_000_000),
            format: common.format)
    }
}

/// Who acts, where that is not simply whoever sits at the machine.
struct ActingOptions: ParsableArguments {
    @Option(
        name: .customLong("as"),
        help: argumentHelp(
            "Het account dat handelt, met zijn rol: analyst leest in, approver publiceert.",
            "The account that acts, by its role: analyst imports, approver publishes.", value: "MAIL"))
    var address: String?
}
