import ArgumentParser
import Bootstrap
import Statistics

struct AnalyseEffectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "effect",
        abstract: help(
            "Schat wat een periode zonder de gebeurtenis was geworden (interrupted time series).",
            "Estimate what a period would have been without the event (interrupted time series)."),
        discussion: help(
            "Kolommen: series_id, observed, expected (de som zonder de gebeurtenis), lower en upper daarvan, ratio met ratio_lower en ratio_upper, se_log (standaardfout van log expected), prediction_lower en prediction_upper (van een geteld aantal), finding.",
            "Columns: series_id, observed, expected (the sum without the event), its lower and upper, ratio with ratio_lower and ratio_upper, se_log (standard error of log expected), prediction_lower and prediction_upper (of a counted sum), finding."
        ))

    @OptionGroup var options: AnalysisOptions
    @OptionGroup var table: TableOptions
    @Option(help: argumentHelp("Eerste maand van de periode.", "First month of the period.", value: "MONTH"))
    var from: String
    @Option(help: argumentHelp("Laatste maand van de periode.", "Last month of the period.", value: "MONTH"))
    var to: String
    @Option(
        help: argumentHelp(
            "qp: quasi-Poisson; nb: negatief binomiaal.", "qp: quasi-Poisson; nb: negative binomial.", value: "qp|nb"))
    var model: InterruptedTimeSeries.Model = .quasiPoisson
    @Option(
        help: argumentHelp(
            "full: alle maanden; pre: alleen de maanden ervoor.", "full: all months; pre: only the months before.",
            value: "full|pre"))
    var fit: InterruptedTimeSeries.Fit = .full
    @Option(help: argumentHelp("Golven per jaar, 0 tot en met 6.", "Waves a year, 0 to 6.", value: "N")) var harmonics:
        Int = 2
    @Option(
        help: argumentHelp(
            "Reken per inwoner (kolom population).", "Count per inhabitant (column population).",
            value: "none|population"))
    var offset: OffsetColumn = .none
    @Option(
        name: .customLong("break"),
        help: argumentHelp(
            "Andere verandering van niveau, zoals 2017-01 (blijvend) of 2019-01..2019-03; mag vaker.",
            "Another change of level, such as 2017-01 (lasting) or 2019-01..2019-03; may be repeated.", value: "MONTHS")
    )
    var breaks: [String] = []
    @Option(
        help: argumentHelp(
            "Fouten volgens Newey en West met deze vertraging in maanden.",
            "Errors by Newey and West with this lag in months.",
            value: "N"))
    var lag: Int?
    @Option(help: argumentHelp("Zekerheid van de marges.", "Level of the intervals.", value: "SHARE")) var level:
        Double = 0.95
    @Flag(
        help: argumentHelp(
            "Toon de coëfficiënten: series_id, model, term, estimate, se, stat, p.",
            "Show the coefficients: series_id, model, term, estimate, se, stat, p."))
    var coefficients = false

    func validate() throws {
        guard (0...6).contains(harmonics) else {
            throw ValidationError(help("--harmonics is 0 tot en met 6.", "--harmonics is 0 to 6."))
        }
        if let lag, !(0...120).contains(lag) {
            throw ValidationError(help("--lag is 0 tot en met 120.", "--lag is 0 to 120."))
        }
        _ = try confidenceLevel(level)
    }

    mutating func run() async throws {
        var question = EffectRequest(from: from, to: to)
        question.path = table.given
        question.model = model
        question.fit = fit
        question.harmonics = harmonics
        question.isPerInhabitant = offset == .population
        question.breaks = breaks
        question.lag = lag
        question.level = try confidenceLevel(level)
        question.showsCoefficients = coefficients
        try options.analysis.effect(question)
    }
}

extension InterruptedTimeSeries.Model: ExpressibleByArgument {}
extension InterruptedTimeSeries.Fit: ExpressibleByArgument {}
