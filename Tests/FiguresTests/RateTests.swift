import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Rates, ranks and populations")
struct RateTests {
    private func test(_ inhabitants: (year: Int, count: Int)...) -> TestEdition {
        var test = TestEdition()
        test.builder = CubeBuilder().counts("GM0340", "1.1.1", from: "2021MM01", are: Array(repeating: 10, count: 24))
        test.populations = inhabitants.map { ("GM0340", $0.year, $0.count) }
        return test
    }

    @Test("Per 1,000 inhabitants per year, with the exact Poisson interval")
    func wholeYear() throws {
        let figure = try test((2021, 20_000)).edition().figure(.rate, "GM0340", "1.1.1", period("2021JJ00"))
        #expect(figure.value == .value(6))
        #expect(figure.unit == .per1000InhabitantsPerYear)
        #expect(figure.numerator == 120 && figure.denominator == .inhabitants(20_000, year: 2021))
        // Garwood, 120: 99.491 to 143.486 (R: poisson.test(120)).
        let interval = try #require(figure.interval)
        #expect(abs(interval.lowerBound - 99.491 / 20) < 0.001 && abs(interval.upperBound - 143.486 / 20) < 0.001)
        #expect(figure.valueText(in: .dutch) == "6,0")
    }

    @Test("Months are scaled to a year, with the population of the last month's year, and the figure says so")
    func scaled() throws {
        let edition = try test((2021, 20_000), (2022, 24_000)).edition()
        let figure = try edition.figure(.rate, "GM0340", "1.1.1", period("2021MM11", "2022MM02"))
        #expect(figure.value == .value(5))
        #expect(figure.denominator == .inhabitants(24_000, year: 2022))
        #expect(figure.notes.contains(.rateScaledToYear(months: 4)))
    }

    @Test("Over several years each year's own population counts")
    func personYears() throws {
        let edition = try test((2021, 20_000), (2022, 30_000)).edition()
        let figure = try edition.figure(.rate, "GM0340", "1.1.1", period("2021JJ00", "2022JJ00"))
        #expect(figure.value == .value(240.0 / 50_000 * 1000))
        #expect(figure.denominator == .personYears(50_000, years: 2021...2022))
        let unknown = try test((2021, 20_000)).edition().figure(
            .rate, "GM0340", "1.1.1", period("2021JJ00", "2022JJ00"))
        #expect(unknown.value == .notYetKnown(.noPopulation))
    }

    @Test("No population for the year: no rate, unless the nearest year is asked, and then it is stated")
    func nearestYear() throws {
        let edition = try test((2024, 20_000), (2019, 10_000)).edition()
        let asked = try period("2022JJ00")
        #expect(try edition.figure(.rate, "GM0340", "1.1.1", asked).value == .notYetKnown(.noPopulation))
        let figure = try edition.figure(.rate, "GM0340", "1.1.1", asked, population: .nearestYear)
        #expect(figure.value == .value(6))
        #expect(figure.denominator == .inhabitants(20_000, year: 2024))
        #expect(figure.notes.contains(.populationOfOtherYear(asked: 2022, used: 2024)))
    }

    @Test("Too few inhabitants for a rate; the count stays", arguments: [(99, false), (100, true), (0, false)])
    func fewInhabitants(count: Int, hasRate: Bool) throws {
        let edition = try test((2021, count)).edition(), asked = try period("2021JJ00")
        let figure = try edition.figure(.rate, "GM0340", "1.1.1", asked, audience: .analyst)
        #expect((figure.value.value != nil) == hasRate)
        if !hasRate { #expect(figure.value == .notPublished(.tooFewInhabitants)) }
        #expect(figure.numerator == 120)
        let statement = MissingStatement.tooFewInhabitants(count, year: 2021)
        #expect(edition.missing(area: try area("GM0340"), period: asked).contains(statement) == !hasRate)
    }

    @Test(
        "A municipality's population is the sum of its wijken and buurten when all are known, a region's of its members"
    )
    func sums() throws {
        var test = TestEdition()
        test.builder = CubeBuilder().count("GM0340", "1.1.1", in: "2022MM01", is: 12).count(
            "WK034001", "1.1.1", in: "2022MM01", is: 12
        )
        .count("BU03400101", "1.1.1", in: "2022MM01", is: 9).count("BU03400102", "1.1.1", in: "2022MM01", is: 3)
        .rollUp("RG-test", of: ["GM0340"])
        test.memberships = [Membership(whole: try area("RG-test"), part: try area("GM0340"))]
        test.populations = [("BU03400101", 2022, 700), ("BU03400102", 2022, 500)]
        let edition = try test.edition(), asked = try period("2022MM01")
        for code in ["WK034001", "GM0340", "RG-test"] {
            #expect(try edition.figure(.rate, code, "1.1.1", asked).denominator == .inhabitants(1200, year: 2022))
        }
        test.populations.removeLast()
        #expect(try test.edition().figure(.rate, "GM0340", "1.1.1", asked).value == .notYetKnown(.noPopulation))
    }

    /// Four buurten under one wijk; the last has no population.
    private func neighbours() throws -> Edition {
        var test = TestEdition()
        for (code, count) in [("BU03400101", Int32(20)), ("BU03400102", 40), ("BU03400103", 40), ("BU03400104", 99)] {
            test.builder = test.builder.count(code, "1.1.1", in: "2022MM01", is: count)
            if code != "BU03400104" { test.populations.append((code, 2022, 1000)) }
        }
        test.areas = [Area(code: try area("WK034001"), name: "Wijk")]
        return try test.edition()
    }

    @Test("Rank by rate among neighbours: equal rates share a place, unknown ones have none")
    func ranks() throws {
        let edition = try neighbours(), asked = try period("2022MM01")
        let values = try ["BU03400101", "BU03400102", "BU03400103", "BU03400104"].map {
            try edition.figure(.rank, $0, "1.1.1", asked)
        }
        #expect(values.map(\.value) == [.value(3), .value(1), .value(1), .notYetKnown(.noPopulation)])
        #expect(values.allSatisfy { $0.denominator == .rankedAreas(3) })
        #expect(values[0].notes.contains(.residentsAreNotThePopulationAtRisk))
        // Garwood: 20 has 12.2 to 30.9, 40 has 28.6 to 54.5: they overlap, so every place is open.
        #expect(values.map(\.interval) == [1...3, 1...3, 1...3, nil])
        let text = FigureSheet(Array(values.prefix(1)), edition: edition, language: .dutch).text()
        #expect(text.contains("3 van 3 gebieden (kan plaats 1 tot en met 3 zijn)"))
        let ranking = edition.ranking(
            of: edition.areas.children(of: try area("WK034001")), offence: .offence(try offence("1.1.1")), period: asked
        )
        #expect(ranking.map(\.area.rawValue) == ["BU03400102", "BU03400103", "BU03400101", "BU03400104"])
        #expect(ranking.map(\.rank) == [1, 1, 3, nil])
        #expect(ranking.map(\.places) == [1...3, 1...3, 1...3, nil])
        #expect(ranking.map(\.count.value) == [.value(40), .value(40), .value(20), .value(99)])
    }

    @Test("A place is sure where the margins lie apart")
    func surePlaces() throws {
        var test = TestEdition()
        for (code, count) in [("BU03400101", Int32(20)), ("BU03400102", 90), ("BU03400103", 40)] {
            test.builder = test.builder.count(code, "1.1.1", in: "2022MM01", is: count)
            test.populations.append((code, 2022, 1000))
        }
        test.areas = [Area(code: try area("WK034001"), name: "Wijk")]
        let edition = try test.edition()
        let ranking = edition.ranking(
            of: edition.areas.children(of: try area("WK034001")), offence: .offence(try offence("1.1.1")),
            period: try period("2022MM01"))
        #expect(ranking.map(\.rank) == [1, 2, 3])
        // 90 has 72.4 to 110.6: above all else; 40 and 20 overlap.
        #expect(ranking.map(\.places) == [1...1, 2...3, 2...3])
    }

    @Test("A rate is held against that of the rest of the area above it, with margin and verdict")
    func contrast() throws {
        var test = TestEdition()
        for (code, count, people) in [("BU03400101", Int32(60), 2_000), ("BU03400102", 90, 6_000)] {
            test.builder = test.builder.count(code, "1.1.1", in: "2022MM01", is: count)
            test.populations.append((code, 2022, people))
        }
        test.builder = test.builder.count("GM0340", "1.1.1", in: "2022MM01", is: 150)
        test.populations.append(("GM0340", 2022, 8_000))
        let edition = try test.edition(), asked = try period("2022MM01")
        func rate(_ code: String) throws -> Figure { try edition.figure(.rate, code, "1.1.1", asked) }
        let found = try #require(edition.contrast(of: rate("BU03400101"), within: rate("GM0340")))
        // 60 of 2,000 against 90 of 6,000: twice as many; one month of figures, so φ is the stated default.
        #expect(abs(found.ratio - 2) < 1e-9 && found.interval.contains(2))
        #expect(found.verdict == (found.interval.lowerBound > 1 ? .moreThanChanceUp : .couldBeChance))
        let other = try #require(edition.contrast(of: rate("BU03400102"), within: rate("GM0340")))
        #expect(abs(other.ratio - 0.5) < 1e-9 && other.interval.upperBound < found.interval.upperBound)
        // Of the whole nothing is left to compare with, and counts of different months are not compared.
        #expect(try edition.contrast(of: rate("GM0340"), within: rate("GM0340")) == nil)
    }

    @Test("What stands out is more than chance, the surest change first, with how many were tested")
    func outstanding() throws {
        var builder = CubeBuilder()
        for (code, now) in [("GM0340", Int32(100)), ("GM0341", 300), ("GM0342", 102), ("GM0343", 20)] {
            let before = Array(repeating: code == "GM0343" ? Int32(2) : 100, count: 36)
            builder = builder.counts(code, "1.1.1", from: "2019MM01", are: before + [now])
        }
        let edition = try TestEdition(builder: builder).edition()
        let codes = try ["GM0340", "GM0341", "GM0342", "GM0343"].map(area)
        let found = edition.outstanding(
            areas: codes, offences: [.offence(try offence("1.1.1"))], period: try period("2022MM01"))
        #expect(found.tested == 4 && found.expectedByChance == 0.2 && found.found == 2)
        // From 2 to 20 is ten times as many; the surest end of its interval lies just beyond that of 100 to 300.
        #expect(found.items.map(\.area.rawValue) == ["GM0343", "GM0341"])
        #expect(found.items.map(\.value) == [.notPublished(.baseTooSmall), .value(200)])
    }
}
