import Facts
import Figures
import Geography
import RegionPack
import TestKit
import Testing

@Suite("Series")
struct SeriesTests {
    private func steady(_ years: Int, last: [Int32] = []) throws -> Edition {
        let season: [Int32] = [40, 38, 42, 45, 50, 52, 55, 54, 50, 46, 43, 41]
        let counts = (0..<years).flatMap { year in season.map { $0 + Int32(year % 2) } } + last
        return try TestEdition(builder: CubeBuilder().counts("GM0340", "1.1.1", from: "2018MM01", are: counts))
            .edition()
    }

    @Test("The band begins after 36 months and holds what was to be expected")
    func band() throws {
        let edition = try steady(4, last: [41, 39, 120])
        let series = edition.series(area: try area("GM0340"), offence: .offence(try offence("1.1.1")))
        #expect(series.points.count == 51)
        #expect(series.points.prefix(36).allSatisfy { $0.expected == nil })
        #expect(series.points.dropFirst(36).allSatisfy { $0.expected != nil })
        #expect(series.points.suffix(3).map(\.place) == [.inside, .inside, .above])
        #expect(
            edition.series(area: try area("GM0340"), offence: .all, band: false).points.allSatisfy {
                $0.expected == nil
            })
    }

    @Test("Asked months that nobody has are points with their reason")
    func outside() throws {
        let edition = try steady(1)
        guard case .months(let months) = try period("2017MM12", "2019MM01") else { return }
        let points = edition.series(area: try area("GM0340"), offence: .all, months: months).points
        #expect(points.count == 14)
        #expect(
            points.first?.value == .notYetKnown(.beforeFirstPeriod)
                && points.last?.value == .notYetKnown(.afterLastPeriod))
    }

    @Test("A moving year has a value only where all 12 months are known")
    func movingYear() throws {
        let builder = CubeBuilder().counts("GM0340", "1.1.1", from: "2021MM01", are: Array(repeating: 10, count: 13))
            .counts("GM0340", "1.1.1", from: "2022MM03", are: Array(repeating: 10, count: 12))
        let points = try TestEdition(builder: builder).edition().movingYear(area: area("GM0340"), offence: .all)
        #expect(points.map(\.month.key).first == "2021MM12")
        #expect(points.filter { $0.value.value != nil }.map(\.month.key) == ["2021MM12", "2022MM01", "2023MM02"])
        #expect(points.first?.value == .value(120))
    }

    @Test("A month that lacks one part of a group is incomplete; a part that has no months at all is a note")
    func groups() throws {
        var test = TestEdition()
        test.groups = [try TestEdition.group("geweld", ["1.4.1", "1.4.5", "1.4.6"])]
        test.builder = CubeBuilder().counts("GM0340", "1.4.5", from: "2022MM01", are: [3, 4]).count(
            "GM0340", "1.4.6", in: "2022MM01", is: 2)
        let series = try test.edition().series(area: area("GM0340"), offence: .group("geweld"))
        #expect(series.points.map(\.value) == [.value(5), .value(4)])
        #expect(series.points.map(\.status) == [.final, .incomplete])
        #expect(series.notes.contains(.groupWithoutPart(try offence("1.4.1"), .publishedPerYearOnly)))
    }

    @Test(
        "The usual period: the year so far, 12 months in January and February, years when only years were delivered",
        arguments: [
            (
                CubeBuilder().counts("GM0340", "1.1.1", from: "2021MM01", are: Array(repeating: 1, count: 15)),
                "2022MM01",
                "2022MM03"
            ),
            (
                CubeBuilder().counts("GM0340", "1.1.1", from: "2021MM01", are: Array(repeating: 1, count: 14)),
                "2021MM03",
                "2022MM02"
            ),
            (CubeBuilder().counts("GM0340", "1.1.1", from: "2021JJ00", are: [7, 8]), "2022JJ00", "2022JJ00"),
        ])
    func defaultPeriods(builder: CubeBuilder, first: String, last: String) throws {
        let edition = try TestEdition(builder: builder).edition(), wanted = try period(first, last)
        #expect(edition.defaultPeriod() == wanted)
        #expect(edition.defaultPeriod(for: try area("GM0340")) == wanted)
        #expect(edition.defaultPeriod(for: try area("GM0999")) == nil)
    }
}
