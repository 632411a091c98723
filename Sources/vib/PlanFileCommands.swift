import ArgumentParser
import Bootstrap

struct PlanExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: help(
            "Schrijf het concept van een jaarplan als tekstbestanden.", "Write the draft of a year plan as text files.")
    )
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("De map om in te schrijven.", "The folder to write to.", value: "DIR")) var folder:
        String
    @Option(help: argumentHelp("Het jaar; zonder: het nieuwste.", "The year; without it the newest.", value: "YEAR"))
    var year: Int?
    @Flag(
        help: argumentHelp(
            "Schrijf ook acties en indicatoren als CSV, en alles als XLSX.",
            "Also write actions and indicators as CSV, and everything as XLSX."))
    var tables = false

    mutating func run() async throws { try await common.open().exportPlan(to: folder, year: year, tables: tables) }
}

struct PlanImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: help(
            "Neem tekstbestanden of een CSV over in het concept.", "Take text files or a CSV file into the draft."),
        discussion: help(
            "Vastgestelde plannen veranderen niet; het nieuwe staat in het concept totdat iemand dat vaststelt.",
            "Adopted plans do not change; what is new stands in the draft until somebody adopts it."))
    @OptionGroup var common: CommonOptions
    @Argument(
        help: argumentHelp(
            "De map met strategy.md, of een bestand .csv.", "The folder with strategy.md, or a .csv file.",
            value: "PATH"))
    var path: String
    @Option(help: argumentHelp("Het jaar; zonder: het nieuwste.", "The year; without it the newest.", value: "YEAR"))
    var year: Int?
    @Option(
        help: argumentHelp(
            "Wat de rijen van een CSV zijn: agenda, indicator, lookBack, participation.",
            "What the rows of a CSV file are: agenda, indicator, lookBack, participation.", value: "KIND"))
    var kind: PlanTableKind = .agenda
    @Flag(help: argumentHelp("Toon alleen wat er zou veranderen.", "Only show what would change.")) var preview = false
    @Flag(
        help: argumentHelp(
            "Verwijder ook wat in de map niet meer staat.", "Also remove what the folder no longer has."))
    var remove = false

    mutating func run() async throws {
        let request = Workplace.PlanImportRequest(
            path: path, kind: kind, year: year, isPreview: preview, removes: remove)
        try await common.open().importPlan(request, format: common.format)
    }
}

extension PlanTableKind: ExpressibleByArgument {}

struct RemindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: help(
            "Herinner eigenaren van acties per mail.", "Remind the owners of actions by mail."),
        discussion: help(
            "Eigenaren met een account krijgen één bericht over acties die te laat zijn, binnen een maand klaar moeten zijn of een kwartaal stil zijn. Laat dit wekelijks draaien.",
            "Owners with an account get one message about actions that are overdue, due within a month or silent for a quarter. Run it weekly."
        ))
    @OptionGroup var common: CommonOptions
    @Flag(help: argumentHelp("Toon de berichten zonder te versturen.", "Show the messages without sending."))
    var preview = false
    @Flag(help: argumentHelp("Verstuur de berichten.", "Send the messages.")) var send = false
    @Option(help: settingHelp(.mailRelay, value: "HOST:PORT")) var mailRelay: String?
    @Option(help: settingHelp(.mailEncryption, value: "starttls|tls|none")) var mailEncryption: String?
    @Option(help: settingHelp(.mailSender, value: "ADDRESS")) var mailSender: String?

    func validate() throws {
        guard preview != send else {
            throw ValidationError(help("Kies --preview of --send.", "Choose --preview or --send."))
        }
    }

    mutating func run() async throws {
        var flags: [Setting: String] = [:]
        flags[.mailRelay] = mailRelay
        flags[.mailEncryption] = mailEncryption
        flags[.mailSender] = mailSender
        try await common.open(flags).remind(isPreview: preview, format: common.format)
    }
}
