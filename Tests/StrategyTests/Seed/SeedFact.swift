/// Something that the seed states: where the plan says it, how, and where the seed does.
struct SeedFact: Sendable, CustomStringConvertible {
    let place: Place
    /// Text without marks and with single blanks, bindings filled in.
    let shows: String
    /// Lines of the seed, the first is 1.
    let lines: ClosedRange<Int>
    /// What stands in those lines, likewise.
    let seed: String

    var description: String { "\(shows) (line \(lines.lowerBound))" }

    /// The page that shows it; ids are those of the plan's text files.
    enum Place: Hashable, Sendable {
        case programme(String)
        case item(String)
        case indicator(String)
        case year, results, budget, participation, interventions, pilots, grants, governance
    }

    static func programme(_ id: String, _ shows: String, _ lines: ClosedRange<Int>, _ seed: String)
        -> SeedFact
    {
        SeedFact(place: .programme(id), shows: shows, lines: lines, seed: seed)
    }

    static func item(_ id: String, _ shows: String, _ lines: ClosedRange<Int>, _ seed: String)
        -> SeedFact
    {
        SeedFact(place: .item(id), shows: shows, lines: lines, seed: seed)
    }

    static func indicator(_ id: String, _ shows: String, _ lines: ClosedRange<Int>, _ seed: String)
        -> SeedFact
    {
        SeedFact(place: .indicator(id), shows: shows, lines: lines, seed: seed)
    }

    static func page(_ place: Place, _ shows: String, _ lines: ClosedRange<Int>, _ seed: String)
        -> SeedFact
    {
        SeedFact(place: place, shows: shows, lines: lines, seed: seed)
    }
}
