package import Facts
package import Phrases

/// What a file is, judged by its content.
package enum InputKind: Hashable, Sendable {
    case offenceTable(OffenceTableShape)
    /// Codes and names of areas; some lists carry inhabitants as well.
    case areaCodeList(hasPopulation: Bool)
    case offenceCodeList
    case periodList
    case population
    case boundaries(BoundaryFormat)
    /// Counts of incidents by day and hour band, for partners alone.
    case dayMonitor(DayColumns)
    /// Values of a source by area and period: an own series, a survey.
    case values
    /// Nuisance or reports filed, as the police publish them by kind, area and period.
    case openTable([OpenTopic])
    /// A description of a table, which holds nothing to import.
    case tableInfo

    package enum OffenceTableShape: Hashable, Sendable {
        /// Keys in columns: 47022NED, 47018NED and their likes.
        case keyed(OffenceLayout)
        /// Names instead of keys: a view of StatLine, the portal's download, labels of clients.
        case named
        /// `crime_type_code,date,frequency`: the whole country by month, codes inside the titles.
        case nationalSeries
    }

    package enum BoundaryFormat: String, Hashable, Sendable {
        case geoJSON, topoJSON
    }
}

extension InputKind {
    /// What such a file holds.
    package var words: Phrase {
        switch self {
        case .offenceTable: Phrase("geregistreerde misdrijven", "registered offences")
        case .areaCodeList: Phrase("codes en namen van gebieden", "codes and names of areas")
        case .offenceCodeList: Phrase("codes en namen van misdrijven", "codes and names of offences")
        case .periodList: Phrase("een lijst van perioden en hun status", "a list of periods and their status")
        case .population: Phrase("inwoners per gebied", "inhabitants per area")
        case .boundaries: Phrase("grenzen van gebieden", "boundaries of areas")
        case .dayMonitor: Phrase("een dagmonitor van de politie", "a day monitor of the police")
        case .values:
            Phrase(
                "waarden van een eigen bron, per gebied en periode",
                "values of a source of your own, by area and period")
        case .openTable(let topics): topics.first?.words ?? Phrase("een open tabel", "an open table")
        case .tableInfo: Phrase("de beschrijving van een tabel", "the description of a table")
        }
    }

    /// The same for the sentence that refuses a file where another kind was asked.
    func refusal(_ name: String, wanted: Phrase) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) bevat \(words.dutch) en geen \(wanted.dutch).",
                "\(shown) holds \(words.english), not \(wanted.english)."))
    }
}

extension OpenTopic {
    package var words: Phrase {
        switch self {
        case .nuisance: Phrase("geregistreerde overlast", "registered nuisance")
        case .reports: Phrase("aangiften", "reports filed")
        case .onlineReports: Phrase("aangiften via internet", "reports filed online")
        }
    }
}
