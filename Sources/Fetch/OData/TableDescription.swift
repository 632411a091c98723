import Foundation
import Ingest

/// What a table says about itself: its dimensions and what it measures.
struct TableDescription: Sendable {
    struct Measure: Hashable, Sendable {
        let key: String
        let title: String
        /// Whether its values are numbers.
        let isNumber: Bool
        /// Whether the source says that an empty value is zero.
        var emptyMeansZero = false
    }

    let title: String
    let modified: String
    /// The year in "indeling 2024" or "gemeente 2025".
    let division: Int?
    let areaColumn: String
    /// `nil` where a table is about one year.
    let periodColumn: String?
    /// What is counted: `SoortMisdrijf`, `Overlast`.
    let otherColumns: [String]
    let measures: [Measure]

    /// Of version 3: `TableInfos` and `DataProperties`.
    init(table: String, infos: [JSONValue], properties: [JSONValue]) throws(FetchProblem) {
        guard let info = infos.first, let modified = info["Modified"]?.text else {
            throw .badDescription(table: table, lacking: "Modified")
        }
        self.modified = modified
        title = info["Title"]?.text ?? table
        var area: JSONValue?, period: String?, others: [String] = [], measures: [Measure] = []
        for property in properties {
            guard let key = property["Key"]?.text, !key.isEmpty else { continue }
            switch property["Type"]?.text ?? "" {
            case "GeoDimension", "GeoDetail": area = property
            case "TimeDimension": period = key
            case "Dimension": others.append(key)
            case "Topic":
                let type = property["Datatype"]?.text ?? ""
                measures.append(
                    Measure(
                        key: key, title: property["Title"]?.text ?? key, isNumber: type != "String",
                        emptyMeansZero: property["Default"]?.text == "Zero"))
            default: break
            }
        }
        guard let area, let areaColumn = area["Key"]?.text else {
            throw .badDescription(table: table, lacking: "GeoDimension")
        }
        self.areaColumn = areaColumn
        periodColumn = period
        otherColumns = others
        self.measures = measures
        division =
            Self.year(in: area["Description"]?.text ?? "", after: "indeling ")
            ?? Self.year(in: title, after: "gemeente ")
    }

    /// Of version 4: `Properties`, `Dimensions` and `MeasureCodes`.
    init(table: String, properties: JSONValue, dimensions: [JSONValue], measures codes: [JSONValue])
        throws(FetchProblem)
    {
        guard let modified = properties["Modified"]?.text else {
            throw .badDescription(table: table, lacking: "Modified")
        }
        self.modified = modified
        title = properties["Title"]?.text ?? table
        var area: String?, period: String?, others: [String] = []
        for dimension in dimensions {
            guard let name = dimension["Identifier"]?.text else { continue }
            switch dimension["Kind"]?.text ?? "" {
            case "GeoDimension", "GeoDetailDimension": area = name
            case "TimeDimension": period = name
            default: others.append(name)
            }
        }
        guard let area else { throw .badDescription(table: table, lacking: "GeoDimension") }
        areaColumn = area
        periodColumn = period
        otherColumns = others
        measures = codes.compactMap { code in
            code["Identifier"]?.text.map {
                Measure(key: $0, title: code["Title"]?.text ?? $0, isNumber: code["DataType"]?.text != "String")
            }
        }
        division =
            Self.year(in: title, after: "wijken en buurten ") ?? Self.year(in: title, after: "gemeente ")
    }

    /// What a table of counts counts: the first number that is registered, else the first there is.
    func counted(table: String) throws(FetchProblem) -> Measure {
        let numbers = measures.filter(\.isNumber)
        let registered = numbers.first { "\($0.key) \($0.title)".lowercased().contains("geregistreerd") }
        guard let measure = registered ?? numbers.first else {
            throw .noColumn(table: table, wanted: "Geregistreerde…")
        }
        return measure
    }

    /// The reports filed that a table of offences counts beside them, in the order of the table.
    ///
    /// By their whole names, for these become part of the names of files.
    var reports: [Measure] {
        measures.filter { measure in
            measure.isNumber
                && ["aangiften", "internetaangiften"].contains(measure.key.prefix { $0 != "_" }.lowercased())
        }
    }

    static func year(in text: String, after word: String) -> Int? {
        guard let place = text.lowercased().range(of: word) else { return nil }
        let digits = text.lowercased()[place.upperBound...].prefix { $0.isNumber }
        return digits.utf8.count == 4 ? Int(digits) : nil
    }
}
