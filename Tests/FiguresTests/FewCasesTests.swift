import Facts
import Figures
import Geography
import RegionPack
import TestKit
import Testing

@Suite("Too few cases for any verdict")
struct FewCasesTests {
    /// Eight years of a type, quiet but for the two months that are compared.
    private static func edition(now: Int32, before: Int32, usual: [Int32]) throws -> Edition {
        var counts = (0..<96).map { usual[$0 % usual.count] }
        (counts[94], counts[82]) = (now, before)
        var test = TestEdition()
        test.builder = CubeBuilder().counts("GM0340", "1.1.1", from: "2010MM01", are: counts)
        return try test.edition()
    }

    @Test(
        "the row of a table says the same as the figure, whose spread was asked",
        arguments: [(0, 0), (5, 0), (0, 5), (2, 3), (6, 0), (0, 6), (1, 5), (40, 3)] as [(Int32, Int32)],
        [[0], [0, 1, 0], [9, 2, 0, 7]] as [[Int32]])
    func same(pair: (now: Int32, before: Int32), usual: [Int32]) throws {
        let edition = try Self.edition(now: pair.now, before: pair.before, usual: usual)
        let month = try period("2017MM11")
        let figure = try edition.figure(.count, "GM0340", "1.1.1", month, .previousYear)
        let rows = edition.offenceTable(area: try area("GM0340"), period: month, comparison: .previousYear)
        let selection = figure.offence
        let row = try #require(rows.first { $0.offence == selection })
        let (told, asked) = try (#require(row.figure.comparison), #require(figure.comparison))
        #expect(told.count == asked.count && told.baseCount == asked.baseCount)
        #expect(told.verdict == asked.verdict && told.isTestable == asked.isTestable)
        #expect(told.changePercent == asked.changePercent && told.interval == asked.interval)
        #expect(told.chanceBand == asked.chanceBand && told.sortValue == asked.sortValue)
        #expect(row.figure.notes == figure.notes)
    }

    @Test("a band that is added to a series is that of the series asked with its bands")
    func banded() throws {
        let edition = try Self.edition(now: 3, before: 1, usual: [4, 9, 2, 0, 7])
        let code = try area("GM0340"), offence = OffenceSelection.offence(try offence("1.1.1"))
        let plain = edition.series(area: code, offence: offence, band: false)
        let asked = edition.series(area: code, offence: offence)
        #expect(asked.points.contains { $0.expected != nil })
        #expect(edition.banded(plain).points == asked.points)
        let first = try #require(Month(year: 2016, month: 3)), last = try #require(Month(year: 2017, month: 2))
        let window = first...last, some = edition.banded(plain, within: window)
        for (point, whole) in zip(some.points, asked.points) {
            #expect(point.expected == (window.contains(point.month) ? whole.expected : nil))
        }
        #expect(edition.movingYear(of: asked) == edition.movingYear(area: code, offence: offence))
    }
}
