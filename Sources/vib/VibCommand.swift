import ArgumentParser
import Bootstrap
import Foundation

/// The one executable; `serve` is a subcommand like the others.
@main
struct VibCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vib",
        abstract: help(
            "Veiligheid in Beeld: cijfers over veiligheid, eerlijk in beeld.",
            "Veiligheid in Beeld: figures on safety, shown honestly."),
        discussion: help(
            "Begin met: vib serve. Wie een bestand met misdrijven heeft: vib import BESTAND.",
            "Begin with: vib serve. If you have a file of offences: vib import FILE."),
        version: ProgramVersion.current,
        subcommands: [
            ServeCommand.self, ImportCommand.self, FetchCommand.self, FigureCommand.self, SignalsCommand.self,
            DeliveriesCommand.self,
            FindingsCommand.self, DiffCommand.self, HistoryCommand.self, TableCommand.self, SourcesCommand.self,
            PublishCommand.self, WithdrawCommand.self, FindCommand.self, DemoCommand.self, PackCommand.self,
            PlanCommand.self, RegistersCommand.self, ReportCommand.self, SettingsCommand.self, UserCommand.self,
            AuditCommand.self,
            AnalyseCommand.self, RemindCommand.self, TextsCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot(try ArgumentTexts.all())
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// Ends the process the way the contract says: 0 answered, 1 failed, 2 wrong use, 3 no such figure.
    private static func end(with error: any Error) -> Never {
        if let failure = error as? CommandFailure {
            let terminal = Terminal(language: HelpLanguage.current, isJSON: false)
            terminal.say(failure.sentence)
            Foundation.exit(failure.exitCode)
        }
        let text = ParserWords.translate(fullMessage(for: error), to: HelpLanguage.current)
        let code = exitCode(for: error)
        if code == .success {
            Terminal(language: HelpLanguage.current, isJSON: false).answer(text)
            Foundation.exit(0)
        }
        Terminal(language: HelpLanguage.current, isJSON: false).say(text)
        Foundation.exit(code == .validationFailure ? 2 : code.rawValue == 64 ? 2 : code.rawValue)
    }
}
