import ArgumentParser
import Bootstrap
import Statistics

/// The statistics of the product on any table, without data folder or region.
struct AnalyseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: help(
            "Reken met de methoden van dit programma aan een eigen tabel: signalen, effect, seizoen, cijfers per inwoner.",
            "Use this program's methods on a table of your own: signals, effect, season, rates."),
        discussion: help(
            "De tabel heeft de kolommen series_id,month,count en eventueel population; de maand is bijvoorbeeld 2024-05. Er is geen map met gegevens voor nodig.",
            "The table has the columns series_id,month,count and perhaps population; a month is for instance 2024-05. No data folder is needed."
        ),
        subcommands: [
            AnalyseSignalsCommand.self, AnalyseEffectCommand.self, AnalyseSeasonsCommand.self,
            AnalyseRatesCommand.self, AnalyseRatioCommand.self,
        ])
}

/// What every analysis takes.
struct AnalysisOptions: ParsableArguments {
    @Option(help: argumentHelp("Taal van de meldingen.", "Language of the messages.", value: "nl|en"))
    var language: String?

    @Option(help: argumentHelp("Vorm van het antwoord.", "Form of the answer.", value: "text|json|csv"))
    var format: AnswerFormat = .text

    func validate() throws {
        if let language, !["nl", "en"].contains(language) {
            throw ValidationError(help("--language is nl of en.", "--language is nl or en."))
        }
    }

    var analysis: Analysis {
        Analysis(terminal: Terminal(language: HelpLanguage.current, isJSON: format == .json), format: format)
    }
}

/// The table of an analysis, as an option, as an argument or from standard input.
struct TableOptions: ParsableArguments {
    @Option(
        name: [.customLong("series"), .customLong("file"), .customLong("areas")], parsing: .unconditional,
        help: argumentHelp("De tabel; - leest de invoer.", "The table; - reads standard input.", value: "FILE"))
    var file: String?

    @Argument(help: argumentHelp("Ook zo te geven.", "May be given like this too.", value: "FILE"))
    var path: String?

    func validate() throws {
        if file != nil, path != nil {
            throw ValidationError(help("Geef één bestand.", "Give one file."))
        }
    }

    var given: String? { file ?? path }
}

enum Switch: String, ExpressibleByArgument, CaseIterable {
    case on, off

    var isOn: Bool { self == .on }
}

/// What counts are proportional to.
enum OffsetColumn: String, ExpressibleByArgument, CaseIterable {
    case none, population
}

/// `0.95` or `95`.
func confidenceLevel(_ value: Double) throws -> ConfidenceLevel {
    guard let level = ConfidenceLevel(value > 1 ? value / 100 : value) else {
        throw ValidationError(help("--level ligt tussen 0.5 en 1.", "--level lies between 0.5 and 1."))
    }
    return level
}
