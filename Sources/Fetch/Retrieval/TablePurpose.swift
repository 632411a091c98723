/// What a table is fetched for; decides which rows and columns are asked and which files are made.
enum TablePurpose: Hashable, Sendable {
    case offences
    case nuisance
    /// Inhabitants on 1 January of a year.
    case population(year: Int)
    /// Only codes and names of areas.
    case areas

    var text: String {
        switch self {
        case .offences: "offences"
        case .nuisance: "nuisance"
        case .population(let year): "population \(year)"
        case .areas: "areas"
        }
    }
}
