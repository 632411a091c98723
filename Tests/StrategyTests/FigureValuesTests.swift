import Cube
import Facts
import Figures
import Geography
import Phrases
import Records
import RegionPack
import TestKit
import Testing

@testable import Strategy

@Suite("Indicators computed from registered crime")
struct FigureValuesTests {
    /// Two municipalities, two years; a group one of whose parts exists per year only.
    private func edition(isExample: Bool = false) throws -> Edition {
        let members = ["GM0513", "GM0603"]
        var builder = CubeBuilder()
        for (area, monthly, yearly) in [("GM0513", Int32(10), Int32(30)), ("GM0603", Int32(5), Int32(20))] {
            builder = builder.counts(area, "1.4.6", from: "2020MM01", are: Array(repeating: monthly, count: 12))
                .counts(area, "1.4.6", from: "2021MM01", are: Array(repeating: monthly - 1, count: 12))
                .counts(area, "1.4.1", from: "2020JJ00", are: [yearly, yearly - 10])
        }
        let cube = try builder.rollUp("RG-test", of: members).cube()
        func code(_ text: String) throws -> OffenceCode { try #require(OffenceCode(text)) }
        let types = [
            OffenceType(code: try code("1.4.6"), title: Phrase(dutch: "Straatroof"), publication: .monthly),
            OffenceType(
                code: try code("1.4.1"), title: Phrase(dutch: "Zeden"), publication: .yearlyPerMunicipality),
        ]
        let group = OffenceGroup(
            id: "geweld", version: 1, title: Phrase(dutch: "Geweld"), definition: Phrase(dutch: "x"),
            parts: types.map(\.code), owner: "x", source: "x", caveats: [Phrase(dutch: "Zeden per jaar")])
        let pack = RegionPack.test(members: members, offences: types, groups: [group], fingerprint: "0")
        return Edition(
            pack: pack, areas: AreaDirectory(cube.dimensions.areas.map { Area(code: $0, name: $0.rawValue) }),
            cube: cube,
            populations: Populations(), boundaries: BoundarySet(), offenceNames: [:],
            statuses: PeriodStatuses(assumedProvisionalMonths: 0), deliveries: [],
            version: DataVersion(label: "1", fingerprint: "0123456789abcdef"), isExample: isExample)
    }

    private func plan(_ measure: FigureDefinition.Measure, stated: Double? = nil) throws -> PlanDocument {
        var plan = try PlanFixture.document()
        plan.indicators = [
            Indicator(
                id: try PlanFixture.id("crime.violence"), title: "Geweld", definition: "x",
                unit: measure == .change ? .percentChange : .count(one: "misdrijf", many: "misdrijven"),
                basis: .previousYear, origin: .figure(FigureDefinition(measure: measure, offence: .group("geweld"))),
                values: stated.flatMap { StatedNumber($0) }.map {
                    [IndicatorValue(period: .year(2021), value: .known($0))]
                } ?? [])
        ]
        return plan
    }

    @Test("The year of the coalition's violence counts the part that exists per year only")
    func year() throws {
        let values = PlanValues(try plan(.count), figures: try edition().planFigures())
        let reading = try #require(values.reading(of: try PlanFixture.id("crime.violence"), .year(2021)))
        // 12 × (9 + 4) months of street robbery and 20 + 10 of the part per year.
        #expect(reading.value == .known(StatedNumber(186)))
        #expect(!reading.isExample)
        guard case .figure(let figure) = reading.origin else { throw FixtureError() }
        #expect(figure.status != .incomplete)
        let binding = try Binding(parsing: "crime.violence|2021")
        // 2020: 12 × 15 + 50.
        #expect(values.text(of: binding).text == "186 (230 in 2020)")
    }

    @Test("A figure of the group is named by whether that part is in it, so that no two numbers have one name")
    func names() throws {
        let edition = try edition(), id = try PlanFixture.id("crime.violence")
        func title(_ period: PlanPeriod) throws -> String {
            let values = PlanValues(try plan(.count), figures: edition.planFigures())
            guard case .figure(let figure)? = values.reading(of: id, period)?.origin else { throw FixtureError() }
            return edition.title(of: figure, in: .dutch)
        }
        #expect(try title(.year(2021)) == "Geweld, met zeden")
        #expect(try title(.halfYear(year: 2021, half: 1)) == "Geweld, zonder zeden")
        #expect(edition.monthlyTitle(of: .group("geweld"), in: .english) == "Geweld, without zeden")
    }

    @Test("A real target is never judged by invented figures")
    func invented() throws {
        var plan = try plan(.change)
        let target = IndicatorTarget(period: .year(2021), bound: .atMost, value: 0)
        plan.indicators[0].targets = [target]
        func standing(isExample: Bool) throws -> TargetStanding {
            PlanValues(plan, figures: try edition(isExample: isExample).planFigures())
                .standing(of: plan.indicators[0], target, on: PlanFixture.day("2022-06-15"))
        }
        #expect(try standing(isExample: false).outcome == .reached)
        let invented = try standing(isExample: true)
        #expect(invented.outcome == .onlyInvented && invented.reading == nil && invented.way == nil)
    }

    @Test("A target over years together holds the last against the first; no single year tells it")
    func overYears() throws {
        var plan = try plan(.change, stated: 5)
        let target = IndicatorTarget(
            period: .year(2021), years: YearRange(2020, 2021), bound: .atMost, value: 0)
        plan.indicators[0].targets = [target]
        plan.indicators[0].basis = .year(2019)
        let day = PlanFixture.day("2022-06-15")
        let judged = PlanValues(plan, figures: try edition().planFigures())
            .standing(of: plan.indicators[0], target, on: day)
        // 186 of 2021 against 230 of 2020, whatever was typed of 2021 alone and whatever that is held against.
        #expect(judged.outcome == .reached)
        #expect(abs((judged.reading?.value.value?.value ?? 0) + 19.13) < 0.01)
        let open = PlanValues(plan).standing(of: plan.indicators[0], target, on: day)
        #expect(open.outcome == .awaitingValue && open.reading == nil)
    }

    @Test("A half-year lacks that part, and the figure says so")
    func halfYear() throws {
        let values = PlanValues(try plan(.count), figures: try edition().planFigures())
        let reading = try #require(
            values.reading(of: try PlanFixture.id("crime.violence"), .halfYear(year: 2021, half: 1)))
        #expect(reading.value == .known(StatedNumber(78)))
        guard case .figure(let figure) = reading.origin else { throw FixtureError() }
        #expect(figure.status == .incomplete)
        #expect(!figure.missing.isEmpty)
    }

    @Test("What was stated stands beside what is computed, never mixed")
    func beside() throws {
        let plan = try plan(.change, stated: -11)
        let values = PlanValues(plan, figures: try edition().planFigures()), id = try PlanFixture.id("crime.violence")
        #expect(values.reading(of: id, .year(2021))?.value == .known(StatedNumber(-11)))
        let computed = try #require(values.computed(plan.indicators[0], .year(2021)))
        let change = try #require(computed.value.value).value
        #expect(abs(change - (186.0 / 230 - 1) * 100) < 1e-9)
    }

    @Test("Example figures are marked; without figures or with an unknown group there is nothing")
    func marks() throws {
        let id = try PlanFixture.id("crime.violence")
        let example = PlanValues(try plan(.count), figures: try edition(isExample: true).planFigures())
        #expect(example.text(of: try Binding(parsing: "crime.violence|2021")).isExample)
        #expect(PlanValues(try plan(.count)).reading(of: id, .year(2021))?.period == nil)
        var other = try plan(.count)
        other.indicators[0].origin = .figure(FigureDefinition(offence: .group("weg")))
        #expect(
            PlanValues(other, figures: try edition().planFigures()).reading(of: id, .year(2021))?.period == nil)
        let late = PlanValues(try plan(.count), figures: try edition().planFigures())
        #expect(late.reading(of: id, .year(2030))?.value == .unknown(.notYetKnown))
    }
}
