import ArgumentParser
import Bootstrap
import Statistics

struct AnalyseSeasonsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stl",
        abstract: help(
            "Splits reeksen in seizoen, trend en rest (STL).",
            "Take series apart into season, trend and remainder (STL)."),
        discussion: help(
            "Kolommen: series_id, month, observed, seasonal, trend, remainder.",
            "Columns: series_id, month, observed, seasonal, trend, remainder."))

    @OptionGroup var options: AnalysisOptions
    @OptionGroup var table: TableOptions
    @Option(
        name: [.customLong("window"), .customLong("s-window")],
        help: argumentHelp(
            "periodic: elk jaar hetzelfde seizoen; of een oneven aantal jaren, zoals 7.",
            "periodic: the same season every year; or an odd number of years, such as 7.", value: "periodic|N"))
    var window: String = "periodic"

    func validate() throws { _ = try season() }

    private func season() throws -> SeasonalTrend.Season {
        if window == "periodic" { return .periodic }
        guard let years = Int(window), years >= 3, years <= 1000, !years.isMultiple(of: 2) else {
            throw ValidationError(
                help(
                    "--window is periodic of een oneven getal van 3 of meer.",
                    "--window is periodic or an odd number of 3 or more."))
        }
        return .window(years)
    }

    mutating func run() async throws { try options.analysis.seasons(table.given, season: try season()) }
}

struct AnalyseRatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rates",
        abstract: help(
            "Vergelijk gebieden: per 1.000 inwoners, marges, trechtergrenzen, geschat niveau.",
            "Compare areas: per 1,000 inhabitants, intervals, funnel limits, smoothed rates."),
        discussion: help(
            "De tabel heeft de kolommen area_id,population,count. Uit: g_ exacte en b_ Byar-marges, f_ fi_ fb_ fn_ fod_ trechtergrenzen, z-waarden, eb_ afgevlakte cijfers, alles per 1.000.",
            "The table has the columns area_id,population,count. Out: g_ exact and b_ Byar intervals, f_ fi_ fb_ fn_ fod_ funnel limits, z scores, eb_ smoothed rates, all per 1,000."
        ))

    @OptionGroup var options: AnalysisOptions
    @OptionGroup var table: TableOptions

    mutating func run() async throws { try options.analysis.rates(table.given) }
}

struct AnalyseRatioCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ratio",
        abstract: help(
            "Vergelijk twee aantallen: verhouding, exacte marge en toetsen.",
            "Compare two counts: ratio, exact interval and tests."),
        discussion: help(
            "Kolommen: x1, x2, t1, t2, rr, ci_lo, ci_hi, p_minlike, p_upper, p_lower, p_double, p_midp, z_sqrt, z_wheeler_poisson, z_score.",
            "Columns: x1, x2, t1, t2, rr, ci_lo, ci_hi, p_minlike, p_upper, p_lower, p_double, p_midp, z_sqrt, z_wheeler_poisson, z_score."
        ))

    @OptionGroup var options: AnalysisOptions
    @Option(help: argumentHelp("Twee aantallen, zoals 42,30.", "Two counts, such as 42,30.", value: "A,B")) var counts:
        String
    @Option(
        help: argumentHelp(
            "Waar ze naar verhouding bij horen, zoals inwoners.", "What they are proportional to, such as inhabitants.",
            value: "A,B"))
    var exposure: String = "1,1"
    @Option(help: argumentHelp("Zekerheid van de marge.", "Level of the interval.", value: "SHARE")) var level: Double =
        0.95

    func validate() throws { _ = try confidenceLevel(level) }

    mutating func run() async throws {
        try options.analysis.ratio(counts: counts, exposures: exposure, level: try confidenceLevel(level))
    }
}
