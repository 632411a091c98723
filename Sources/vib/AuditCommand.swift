import ArgumentParser
import Bootstrap

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: help(
            "Lees en controleer het controlespoor: wie deed wat, wanneer en vanuit welke rol.",
            "Read and verify the audit trail: who did what, when and from which role."),
        subcommands: [
            AuditVerifyCommand.self, AuditCheckpointCommand.self, AuditClockCommand.self, AuditAcceptCommand.self,
            AuditSearchCommand.self,
        ])
}

struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: help(
            "Controleer of er niets is veranderd, verwijderd, afgeknipt of verwisseld; 1 als er iets mis is.",
            "Check that nothing was changed, deleted, cut off or swapped; exit code 1 when something is wrong."))
    @OptionGroup var common: CommonOptions
    @Option(
        name: .customLong("checkpoint"),
        help: argumentHelp(
            "Een controlepunt dat elders bewaard is; mag vaker.",
            "A checkpoint that was kept elsewhere; may be repeated.",
            value: "FILE"))
    var checkpoints: [String] = []

    mutating func run() async throws {
        try await common.open().verifyAudit(checkpoints: checkpoints, format: common.format)
    }
}

struct AuditCheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: help(
            "Schrijf een ondertekend controlepunt; bewaar het buiten deze computer.",
            "Write a signed checkpoint; keep it outside this computer."))
    @OptionGroup var common: CommonOptions

    mutating func run() async throws { try await common.open().checkpointAudit(format: common.format) }
}

struct AuditClockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: help(
            "Laat zien of de klok te geloven is; zo niet, dan gaan er geen oude regels weg.",
            "Show whether the clock is to be believed; if not, no old entries go."))
    @OptionGroup var common: CommonOptions
    @Flag(
        help: argumentHelp(
            "Zeg dat de klok van deze computer klopt.", "Say that the clock of this computer is right."))
    var confirm = false

    mutating func run() async throws { try await common.open().auditClock(confirms: confirm, format: common.format) }
}

struct AuditAcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: help(
            "Laat opslaan weer toe nadat u hebt gekeken wat er mis was, bijvoorbeeld na het terugzetten van een reservekopie.",
            "Allow saving again after you looked at what was wrong, for instance after restoring a backup."))
    @OptionGroup var common: CommonOptions
    @Option(
        help: argumentHelp(
            "Waarom; dit komt in het controlespoor.", "Why; the audit trail will say so.", value: "TEXT"))
    var reason: String

    mutating func run() async throws { try await common.open().acceptAudit(reason: reason) }
}

struct AuditSearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: help("Zoek in het controlespoor, het nieuwste eerst.", "Search the audit trail, the newest first."))
    @OptionGroup var common: CommonOptions
    @Argument(help: argumentHelp("Een woord in wat er gebeurde.", "A word in what happened.", value: "TEXT"))
    var text: String = ""
    @Option(
        help: argumentHelp(
            "Wie: account:7, command-line:NAAM of system.", "Who: account:7, command-line:NAME or system.",
            value: "ACTOR"))
    var actor: String = ""
    @Option(help: argumentHelp("Waaraan: account:7, item:ID.", "What to: account:7, item:ID.", value: "OBJECT"))
    var object: String = ""
    @Option(help: argumentHelp("Hoeveel regels hoogstens.", "How many lines at most.", value: "N"))
    var limit: Int = 50

    mutating func run() async throws {
        try await common.open().searchAudit(
            text: text, actor: actor, object: object, limit: limit, format: common.format)
    }
}
