import Strategy

@testable import SiteFixtures
@testable import SiteKit

/// Something that the seed states: the page that says it, how, and where the seed does.
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

extension SeedFact.Place {
    /// The address of the page in the plan of 2022.
    var route: PlanRoute {
        switch self {
        case .programme(let id): .programme(2022, PlanEditions.id(id))
        case .item(let id): .item(PlanEditions.id(id))
        case .indicator(let id): .indicator(PlanEditions.id(id))
        case .year: .year(2022)
        case .results: .results(2021)
        case .budget: .budget(2022)
        case .participation: .participation
        case .interventions: .interventions
        case .pilots: .pilots
        case .grants: .grants
        case .governance: .governance
        }
    }
}
