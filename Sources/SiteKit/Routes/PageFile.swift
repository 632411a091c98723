package import Phrases

/// A chart or table of a page as a file: `verloop.csv`.
package struct PageFile: Hashable, Sendable {
    package let chart: ChartName
    package let format: FileFormat

    package init(_ chart: ChartName, _ format: FileFormat) {
        self.chart = chart
        self.format = format
    }
}

/// What can be downloaded from a page; the words are part of addresses.
package enum ChartName: Hashable, Sendable, CaseIterable {
    /// Per month.
    case trend
    /// Per year.
    case years
    /// The areas below, on a map.
    case map
    /// The areas below, in a table.
    case subareas
    /// By type of offence.
    case offences
    /// Areas in order of their rate.
    case ranking
    /// Months in rows of years.
    case rings
    /// Where the area stands among others of its level.
    case standing

    package var word: Word {
        switch self {
        case .trend: Word("verloop", "trend")
        case .years: Word("jaren", "years")
        case .map: Word("kaart", "map")
        case .subareas: Word("deelgebieden", "sub-areas")
        case .offences: Word("soorten", "offences")
        case .ranking: Word("rangorde", "ranking")
        case .rings: Word("jaarringen", "year-rings")
        case .standing: Word("plaats", "place")
        }
    }
}

package enum FileFormat: String, Hashable, Sendable, CaseIterable {
    case csv, svg
}

extension PageFile {
    package init?(_ name: String, in language: Language) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let format = FileFormat(rawValue: String(parts[1])),
            let chart = ChartName.allCases.first(where: { $0.word(language) == parts[0] })
        else { return nil }
        self.init(chart, format)
    }

    package func name(in language: Language) -> String { "\(chart.word(language)).\(format.rawValue)" }
}
