import Facts

/// What a file is, judged by its content.
package enum InputKind: Hashable, Sendable {
    case offenceTable(OffenceTableShape)
    /// Codes and names of areas; some lists carry inhabitants as well.
    case areaCodeList(hasPopulation: Bool)
    case offenceCodeList
    case periodList
    case population
    case boundaries(BoundaryFormat)
    /// A description of a table, which holds nothing to import.
    case tableInfo

    package enum OffenceTableShape: Hashable, Sendable {
        /// Keys in columns: 47022NED, 47018NED and their likes.
        case keyed(OffenceLayout)
        /// What StatLine's site exports: names instead of codes, a few lines before the header.
        case statLineView
        /// `crime_type_code,date,frequency`: the whole country by month, codes inside the titles.
        case nationalSeries
    }

    package enum BoundaryFormat: String, Hashable, Sendable {
        case geoJSON, topoJSON
    }
}

extension InputKind {
    package var english: String {
        switch self {
        case .offenceTable: "registered offences"
        case .areaCodeList: "codes and names of areas"
        case .offenceCodeList: "codes and names of offences"
        case .periodList: "a list of periods and their status"
        case .population: "inhabitants per area"
        case .boundaries: "boundaries of areas"
        case .tableInfo: "the description of a table"
        }
    }

    package var dutch: String {
        switch self {
        case .offenceTable: "geregistreerde misdrijven"
        case .areaCodeList: "codes en namen van gebieden"
        case .offenceCodeList: "codes en namen van misdrijven"
        case .periodList: "een lijst van perioden en hun status"
        case .population: "inwoners per gebied"
        case .boundaries: "grenzen van gebieden"
        case .tableInfo: "de beschrijving van een tabel"
        }
    }

    /// The same for the sentence that refuses a file where another kind was asked.
    func refusal(_ name: String, wantedEnglish: String, wantedDutch: String) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .notATable, english: "\(shown) holds \(english), not \(wantedEnglish).",
            dutch: "\(shown) bevat \(dutch) en geen \(wantedDutch).")
    }
}
