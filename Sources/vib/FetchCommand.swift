import ArgumentParser
import Bootstrap
import Fetch

struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: help(
            "Haal cijfers, inwoners en grenzen van de regio op bij politie, CBS en PDOK.",
            "Fetch the region's figures, inhabitants and boundaries from police, CBS and PDOK."),
        discussion: help(
            "Wat is opgehaald, wordt bewaard en daarna ingelezen. Stopt het halverwege, geef dan dezelfde opdracht nog eens: die gaat verder waar het stopte.",
            "What is fetched is kept and then imported. When it stops half-way, give the same command again: it goes on from there."
        ))

    @OptionGroup var common: CommonOptions
    @Argument(
        help: argumentHelp(
            "Wat: areas (namen van gebieden), population (inwoners), boundaries (grenzen), police (misdrijven), nuisance (overlast) of all.",
            "What: areas (names of areas), population, boundaries, police (offences), nuisance or all.",
            value: "all|police|nuisance|population|boundaries|areas"))
    var source: String
    @Option(help: argumentHelp("Het eerste jaar.", "The first year.", value: "YEAR"))
    var from = 2012
    @Flag(help: argumentHelp("Bewaar alleen, zonder in te lezen.", "Only keep it, without importing."))
    var keepOnly = false
    @Flag(
        help: argumentHelp("Neem de leveringen aan zonder te publiceren.", "Take the deliveries in without publishing.")
    )
    var hold = false
    @Option(help: settingHelp(.fetched, value: "DIR")) var fetched: String?
    @Option(help: settingHelp(.fetchPolice, value: "https://HOST")) var fetchPolice: String?
    @Option(help: settingHelp(.fetchStatistics, value: "https://HOST")) var fetchStatistics: String?
    @Option(help: settingHelp(.fetchStatisticsNewer, value: "https://HOST")) var fetchStatisticsNewer: String?
    @Option(help: settingHelp(.fetchBoundaries, value: "https://HOST/PATH")) var fetchBoundaries: String?
    @Option(help: settingHelp(.fetchPoliceTables, value: "TABLE,…")) var fetchPoliceTables: String?
    @Option(help: settingHelp(.fetchNuisanceTables, value: "TABLE,…")) var fetchNuisanceTables: String?
    @Option(help: settingHelp(.fetchPopulationTitle, value: "TEXT")) var fetchPopulationTitle: String?
    @Option(help: settingHelp(.fetchContact, value: "ADDRESS")) var fetchContact: String?
    @Option(help: settingHelp(.fetchTimeoutSeconds, value: "N")) var fetchTimeoutSeconds: Int?
    @Option(help: settingHelp(.fetchWaitMilliseconds, value: "N")) var fetchWaitMilliseconds: Int?

    /// The sources that are meant, in the order of import; `nil` when it is none. The police's tables name the areas too.
    private var sources: [FetchSource]? {
        if source == "all" { return [.population, .boundaries, .police, .nuisance] }
        return FetchSource(rawValue: source).map { [$0] }
    }

    func validate() throws {
        guard sources != nil else {
            let names = (["all"] + FetchSource.allCases.map(\.rawValue).sorted()).joined(separator: ", ")
            throw ValidationError(
                help(
                    "Ophalen kan niet van “\(source)”; wel van: \(names).",
                    "“\(source)” cannot be fetched; these can: \(names)."))
        }
        guard (1990...2100).contains(from) else {
            throw ValidationError(help("--from is een jaar.", "--from is a year."))
        }
    }

    mutating func run() async throws {
        var flags: [Setting: String] = [:]
        flags[.fetched] = fetched
        flags[.fetchPolice] = fetchPolice
        flags[.fetchStatistics] = fetchStatistics
        flags[.fetchStatisticsNewer] = fetchStatisticsNewer
        flags[.fetchBoundaries] = fetchBoundaries
        flags[.fetchPoliceTables] = fetchPoliceTables
        flags[.fetchNuisanceTables] = fetchNuisanceTables
        flags[.fetchPopulationTitle] = fetchPopulationTitle
        flags[.fetchContact] = fetchContact
        flags[.fetchTimeoutSeconds] = fetchTimeoutSeconds.map(String.init)
        flags[.fetchWaitMilliseconds] = fetchWaitMilliseconds.map(String.init)
        let request = FetchRequest(sources: sources ?? [], firstYear: from, keepsOnly: keepOnly, isHeld: hold)
        try await common.open(flags).fetch(request, format: common.format)
    }
}
