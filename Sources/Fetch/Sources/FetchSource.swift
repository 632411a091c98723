/// What can be asked for on the command line.
package enum FetchSource: String, CaseIterable, Hashable, Sendable {
    case areas, population, boundaries, police, nuisance
}

/// Where the sources are and what their tables are called: configuration, because it changes without us.
package struct FetchServices: Hashable, Sendable {
    package let police: ServiceAddress
    package let statistics: ServiceAddress
    /// Where tables are that `statistics` no longer gets; `nil`: nowhere.
    package let newerStatistics: ServiceAddress?
    package let boundaries: ServiceAddress
    /// In the order of import: the last one wins where two state the same.
    package let policeTables: [String]
    package let nuisanceTables: [String]
    /// The words before the year in the title of the tables with inhabitants.
    package let populationTitle: String

    package init(
        police: ServiceAddress, statistics: ServiceAddress, newerStatistics: ServiceAddress? = nil,
        boundaries: ServiceAddress, policeTables: [String], nuisanceTables: [String], populationTitle: String
    ) {
        self.police = police
        self.statistics = statistics
        self.newerStatistics = newerStatistics
        self.boundaries = boundaries
        self.policeTables = policeTables
        self.nuisanceTables = nuisanceTables
        self.populationTitle = populationTitle
    }
}
