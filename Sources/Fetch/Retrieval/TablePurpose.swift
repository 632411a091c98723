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
        // What is asked has changed once, so that what was kept before is not taken for it.
        case .nuisance: "nuisance, wijken by year"
        case .population(let year): "population \(year)"
        case .areas: "areas"
        }
    }
}
