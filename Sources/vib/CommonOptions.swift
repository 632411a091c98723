import ArgumentParser
import Bootstrap
import Foundation

/// What every subcommand takes.
struct CommonOptions: ParsableArguments {
    @Option(help: settingHelp(.data, value: "DIR"))
    var data: String?

    @Option(help: settingHelp(.region, value: "DIR"))
    var region: String?

    @Option(help: settingHelp(.keys, value: "DIR"))
    var keys: String?

    @Option(help: settingHelp(.language, value: "nl|en"))
    var language: String?

    @Option(help: argumentHelp("Vorm van het antwoord.", "Form of the answer.", value: "text|json|csv"))
    var format: AnswerFormat = .text

    func validate() throws {
        if let language, !["nl", "en"].contains(language) {
            throw ValidationError(help("--language is nl of en.", "--language is nl or en."))
        }
    }

    var flags: [Setting: String] {
        var flags: [Setting: String] = [:]
        flags[.data] = data
        flags[.region] = region
        flags[.keys] = keys
        flags[.language] = language
        return flags
    }

    var terminal: Terminal { Terminal(language: HelpLanguage.current, isJSON: format == .json) }

    /// Opens what the subcommand works with; `more` are flags of the subcommand itself.
    func open(_ more: [Setting: String] = [:]) async throws -> Workplace {
        try await Workplace.open(
            flags: flags.merging(more) { _, own in own }, terminal: terminal,
            environment: ProcessInfo.processInfo.environment, programPath: ProgramVersion.path)
    }

    /// The same for subcommands about region packs, which need no data folder and make none.
    func openPack() async throws -> PackWorkplace {
        try await PackWorkplace.open(
            flags: flags, terminal: terminal, environment: ProcessInfo.processInfo.environment,
            programPath: ProgramVersion.path)
    }
}

extension AnswerFormat: ExpressibleByArgument {}
