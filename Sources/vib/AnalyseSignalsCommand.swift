import ArgumentParser
import Bootstrap
import Statistics

struct AnalyseSignalsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signals",
        abstract: help(
            "Zoek reeksen waarvan de laatste maanden hoger zijn dan toeval verklaart.",
            "Find series whose last months are higher than chance explains."),
        discussion: help(
            "Kolommen: series_id, month, observed, expected, upperbound (het hoogste aantal zonder alarm), alarm, phi. De engines default en harmonic toetsen alle reeksen van een maand samen en voegen toe: p, q, lower en upper (95%), reason. Wat ontbreekt is leeg; waarom staat op de foutuitvoer.",
            "Columns: series_id, month, observed, expected, upperbound (the highest count without alarm), alarm, phi. The engines default and harmonic test all series of a month together and add: p, q, lower and upper (95%), reason. What is missing is empty; why is on standard error."
        ))

    enum Engine: String, ExpressibleByArgument, CaseIterable {
        case `default`, harmonic, farrington
    }

    @OptionGroup var options: AnalysisOptions
    @OptionGroup var table: TableOptions
    @Option(
        help: argumentHelp(
            "default, of harmonic (die van eerder) of farrington ter vergelijking.",
            "default, or harmonic (the earlier one) or farrington for comparison.", value: "ENGINE"))
    var engine: Engine = .default
    @Option(help: argumentHelp("Hoeveel laatste maanden.", "How many last months.", value: "N")) var last: Int = 1
    @Option(
        help: argumentHelp(
            "Reken per inwoner (kolom population).", "Count per inhabitant (column population).",
            value: "none|population"))
    var offset: OffsetColumn = .none
    @Option(
        help: argumentHelp(
            "Maand of periode die niet meetelt, zoals 2020-03..2021-06; mag vaker.",
            "Month or range to leave out, such as 2020-03..2021-06; may be repeated.", value: "MONTHS"))
    var exclude: [String] = []

    @Option(
        help: argumentHelp(
            "default: welk deel van de signalen over twaalf maanden toeval mag zijn; harmonic: per maand.",
            "default: the share of signals over twelve months that may be chance; harmonic: per month.",
            value: "SHARE"))
    var fdr: Double = 0.1
    @Option(
        help: argumentHelp(
            "default, harmonic: een lager aantal is nooit een signaal.",
            "default, harmonic: a lower count is never a signal.", value: "N"))
    var minimum: Int = 3

    @Option(
        help: argumentHelp(
            "farrington: hoe de grens volgt (thresholdMethod).", "farrington: how the bound follows (thresholdMethod).",
            value: "nbPlugin|delta|muan"))
    var control: FarringtonControl.Threshold = .nbPlugin
    @Option(
        help: argumentHelp("farrington: kans op een vals alarm.", "farrington: chance of a false alarm.", value: "P"))
    var alpha: Double = 0.01
    @Option(help: argumentHelp("farrington: jaren terug (b).", "farrington: years back (b).", value: "N")) var b: Int =
        5
    @Option(
        help: argumentHelp("farrington: halve breedte van het venster (w).", "farrington: half-window (w).", value: "N")
    )
    var w: Int = 1
    @Option(
        help: argumentHelp(
            "farrington: seizoensniveaus (noPeriods).", "farrington: seasonal levels (noPeriods).", value: "N"))
    var periods: Int = 10
    @Option(
        help: argumentHelp(
            "farrington: laatste maanden die niet meetellen (pastWeeksNotIncluded).",
            "farrington: last months left out (pastWeeksNotIncluded).", value: "N"))
    var past: Int = 6
    @Option(
        help: argumentHelp(
            "farrington: on is 5,4: vijf gevallen in vier maanden.",
            "farrington: on is 5,4: five cases in four months.",
            value: "on|off|N,M"))
    var limit54: String = "on"
    @Option(help: argumentHelp("farrington: met trend.", "farrington: with trend.", value: "on|off"))
    var trend: Switch = .on
    @Option(
        help: argumentHelp(
            "farrington: houd de trend bij een kleinere p (pThresholdTrend); 1 houdt hem.",
            "farrington: keep the trend for a smaller p (pThresholdTrend); 1 keeps it.", value: "P"))
    var pTrend: Double = 1
    @Option(
        help: argumentHelp(
            "farrington: weeg oude uitbraken lichter.", "farrington: weigh old outbreaks down.", value: "on|off"))
    var reweight: Switch = .on
    @Option(help: argumentHelp("farrington: vanaf welk residu.", "farrington: from which residual.", value: "X"))
    var weightsThreshold: Double = 2.58

    func validate() throws {
        guard (1...1200).contains(last) else {
            throw ValidationError(help("--last is 1 tot en met 1200.", "--last is 1 to 1200."))
        }
        guard fdr > 0, fdr < 1 else {
            throw ValidationError(help("--fdr ligt tussen 0 en 1.", "--fdr lies between 0 and 1."))
        }
        guard (1...1_000_000).contains(minimum) else {
            throw ValidationError(help("--minimum is 1 of meer.", "--minimum is 1 or more."))
        }
        guard pTrend >= 0, pTrend <= 1 else {
            throw ValidationError(help("--p-trend ligt tussen 0 en 1.", "--p-trend lies between 0 and 1."))
        }
        _ = try limits()
    }

    private func limits() throws -> (cases: Int, months: Int) {
        switch limit54 {
        case "on": return (5, 4)
        case "off": return (0, 4)
        default:
            let parts = limit54.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
            guard parts.count == 2, let cases = parts[0], let months = parts[1], (0...1_000_000).contains(cases),
                (1...1200).contains(months)
            else {
                throw ValidationError(
                    help(
                        "--limit54 is on, off of twee getallen zoals 5,4.",
                        "--limit54 is on, off or two numbers such as 5,4."))
            }
            return (cases, months)
        }
    }

    mutating func run() async throws {
        var question = SignalsQuestion(engine: try chosen())
        question.path = table.given
        question.last = last
        question.isPerInhabitant = offset == .population
        question.excluded = exclude
        try options.analysis.signals(question)
    }

    private func chosen() throws -> SignalsQuestion.Engine {
        switch engine {
        case .default:
            var settings = SearchSettings(falseDiscoveryRate: fdr)
            settings.minimumCount = minimum
            return .standard(settings)
        case .harmonic:
            var settings = SignalSettings(falseDiscoveryRate: fdr)
            settings.minimumCount = minimum
            return .harmonic(settings)
        case .farrington: break
        }
        var control = FarringtonControl()
        control.years = b
        control.halfWindow = w
        control.periods = periods
        control.pastMonths = past
        control.hasTrend = trend.isOn
        control.trendThreshold = pTrend
        control.threshold = self.control
        control.alpha = alpha
        control.isReweighted = reweight.isOn
        control.weightsThreshold = weightsThreshold
        (control.minimumCases, control.minimumMonths) = try limits()
        return .farrington(control)
    }
}

extension FarringtonControl.Threshold: ExpressibleByArgument {}
