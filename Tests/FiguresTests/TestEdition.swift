import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

/// An edition from literals: a region of two municipalities, a few offences, whatever a test adds.
struct TestEdition {
    var builder = CubeBuilder()
    var populations: [(area: String, year: Int, count: Int)] = []
    var memberships: [Membership] = []
    var areas: [Area] = []
    var groups: [OffenceGroup] = []
    var yearlyOnly: [String] = ["1.4.1"]
    /// From when the classification has a type, where it did not always.
    var classifiedFrom: [String: Month] = [:]
    var events: [RegistryEvent] = []
    var boundaryChanges: [BoundaryChange] = []
    var statuses = PeriodStatuses(assumedProvisionalMonths: 0)
    var divisionYear: Int? = 2024
    var isExample = false
    var notes: [AreaCode: AreaNote] = [:]
    var plantedRises: [PlantedRise] = []
    var sources: [DataSource] = []
    var holdings = SourceHoldings()

    func edition() throws -> Edition {
        let cube = try builder.cube()
        let named = Set(areas.map(\.code))
        let others = cube.dimensions.areas.filter { !named.contains($0) }.map { Area(code: $0, name: "Gebied \($0)") }
        var inhabitants = Populations()
        for row in populations { inhabitants[try area(row.area), row.year] = row.count }
        let delivery = try #require(DeliveryID(rawValue: 1))
        return Edition(
            pack: try pack(), areas: AreaDirectory(areas + others), cube: cube, populations: inhabitants,
            boundaries: BoundarySet(), offenceNames: [:], statuses: statuses,
            deliveries: [
                PublishedDelivery(
                    id: delivery, source: "Politie", table: "47022NED", receivedAt: 0, months: cube.dimensions.months,
                    years: cube.dimensions.years, divisionYear: divisionYear, sha256: "", findingCount: 0)
            ],
            version: DataVersion(label: "1", fingerprint: "0123456789abcdef"), isExample: isExample,
            plantedRises: plantedRises, holdings: holdings)
    }

    private func pack() throws -> RegionPack {
        let codes = ["1.1.1", "1.4.1", "1.4.5", "1.4.6", "2.1.1"]
        let types = try codes.map { code in
            OffenceType(
                code: try offence(code), title: Phrase("Soort \(code)", "Type \(code)"),
                publication: yearlyOnly.contains(code) ? .yearlyPerMunicipality : .monthly,
                from: classifiedFrom[code])
        }
        return .test(
            memberships: memberships, offences: types, groups: groups, events: events, boundaryChanges: boundaryChanges,
            notes: notes, sources: sources)
    }

    static func group(_ id: String, _ parts: [String], caveats: [Phrase] = []) throws -> OffenceGroup {
        OffenceGroup(
            id: id, version: 1, title: Phrase("Groep \(id)", "Group \(id)"),
            definition: Phrase(dutch: "Optelling"), parts: try parts.map(offence), owner: "Bureau",
            source: "Test",
            caveats: caveats)
    }
}

func area(_ code: String) throws -> AreaCode { try #require(AreaCode(code)) }
func offence(_ code: String) throws -> OffenceCode { try #require(OffenceCode(code)) }

/// `months("2017MM01", "2017MM11")` or `months("2017JJ00")`.
func period(_ first: String, _ last: String? = nil) throws -> PeriodRange {
    let from = try #require(Period(key: first)), to = try #require(Period(key: last ?? first))
    return try #require(PeriodRange(from: from, to: to))
}

extension Edition {
    /// One figure of one area and one offence.
    func figure(
        _ measure: Measure = .count, _ areaCode: String, _ selection: OffenceSelection, _ period: PeriodRange,
        _ comparison: Comparison? = nil, population: PopulationChoice = .sameYear, audience: Audience = .public
    ) throws -> Figure {
        let figures = answer(
            FigureQuery(
                measure, areas: [try area(areaCode)], offences: [selection], period: period, comparison: comparison,
                population: population, audience: audience))
        #expect(figures.count == 1)
        return try #require(figures.first)
    }

    func figure(
        _ measure: Measure = .count, _ areaCode: String, _ code: String, _ period: PeriodRange,
        _ comparison: Comparison? = nil, population: PopulationChoice = .sameYear, audience: Audience = .public
    ) throws -> Figure {
        try figure(
            measure, areaCode, .offence(offence(code)), period, comparison, population: population, audience: audience)
    }
}
