import Cube
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Properties of figures")
struct PropertyTests {
    static let areas = ["RG-test", "GM0340", "GM0341", "WK034001", "BU03400101"]
    static let offences = ["0.0.0", "1.1.1", "1.4.1", "1.4.5", "2.1.1"]

    /// A cube full of holes, secrets and years.
    static func random(seed: UInt64, holes: Int) throws -> Edition {
        var dice = SeededRandom(seed: seed), builder = CubeBuilder()
        for code in areas.dropFirst() {
            for offence in offences where Int.random(in: 0..<8, using: &dice) > 0 || holes == 0 {
                for month in 0..<40 where holes == 0 || Int.random(in: 0..<10, using: &dice) >= holes {
                    let key = "\(2019 + month / 12)MM" + (month % 12 < 9 ? "0" : "") + "\(month % 12 + 1)"
                    if holes > 0, Int.random(in: 0..<25, using: &dice) == 0 {
                        builder = builder.secret(code, offence, in: key)
                    } else {
                        builder = builder.count(code, offence, in: key, is: Int32.random(in: 0..<60, using: &dice))
                    }
                }
                if holes > 0, Bool.random(using: &dice) {
                    builder = builder.count(code, offence, in: "2018JJ00", is: 333)
                }
            }
        }
        var test = TestEdition(builder: builder.rollUp("RG-test", of: ["GM0340", "GM0341"]))
        test.yearlyOnly = holes == 0 ? [] : ["1.4.1"]
        test.groups = [try TestEdition.group("groep", ["1.1.1", "1.4.1", "1.4.5", "9.9.9"])]
        test.memberships = try ["GM0340", "GM0341"].map { Membership(whole: try area("RG-test"), part: try area($0)) }
        test.areas = [
            Area(code: try area("GM0340"), name: "Een", parent: try area("RG-test")),
            Area(code: try area("GM0341"), name: "Twee", parent: try area("RG-test")),
        ]
        test.populations = [("GM0340", 2021, 20_000), ("GM0341", 2021, 9_000), ("BU03400101", 2021, 50)]
        return try test.edition()
    }

    @Test("Months add up to their period; a region to its municipalities", arguments: [1, 2, 3] as [UInt64])
    func sums(seed: UInt64) throws {
        let edition = try Self.random(seed: seed, holes: 0), asked = try period("2020MM02", "2021MM07")
        guard case .months(let months) = asked else { return }
        for code in Self.areas {
            for selection in try [OffenceSelection.all, .group("groep"), .offence(offence("2.1.1"))] {
                let whole = try edition.figure(.count, code, selection, asked).value.value
                let parts = try months.map {
                    try edition.figure(.count, code, selection, .months($0...$0)).value.value ?? .nan
                }
                #expect(whole == parts.reduce(0, +))
                let points = edition.series(area: try area(code), offence: selection, months: months, band: false)
                    .points
                #expect(whole == Double(points.reduce(0) { $0 + ($1.value.value ?? 0) }))
            }
        }
        let region = try edition.figure(.count, "RG-test", "1.1.1", asked).value.value
        let members = try ["GM0340", "GM0341"].compactMap { try edition.figure(.count, $0, "1.1.1", asked).value.value }
        #expect(region == members.reduce(0, +))
    }

    @Test("Rate × population = count; the value lies in its interval", arguments: [4, 5] as [UInt64])
    func rates(seed: UInt64) throws {
        let edition = try Self.random(seed: seed, holes: 0)
        for last in ["2021MM01", "2021MM07", "2021MM12"] {
            let figure = try edition.figure(.rate, "GM0340", "1.1.1", period("2021MM01", last))
            let rate = try #require(figure.value.value), count = try #require(figure.numerator)
            let months = Double(figure.period.monthCount)
            #expect(abs(rate * 20_000 / 1000 * months / 12 - Double(count)) < 1e-9 * Double(count + 1))
            #expect(try #require(figure.interval).contains(rate))
        }
    }

    @Test("The index of the base period is 100; the change against itself is 0 and could be chance")
    func index() throws {
        let edition = try Self.random(seed: 6, holes: 0), asked = try period("2021MM01", "2021MM12")
        let index = try edition.figure(.index, "GM0340", "1.1.1", asked, .year(2021))
        #expect(index.value == .value(100))
        let change = try edition.figure(.change, "GM0340", "1.1.1", asked, .year(2021))
        #expect(change.value == .value(0) && change.comparison?.verdict == .couldBeChance)
    }

    @Test("A change's verdict, interval and chance band say the same", arguments: [7, 8, 9] as [UInt64])
    func verdicts(seed: UInt64) throws {
        let edition = try Self.random(seed: seed, holes: 2)
        for month in 1...9 {
            for code in Self.areas {
                let figure = try edition.figure(.change, code, .all, period("2021MM0\(month)"))
                guard let comparison = figure.comparison, let percent = comparison.changePercent.value,
                    let band = comparison.chanceBand, let interval = comparison.interval
                else { continue }
                let isMore = comparison.verdict == .moreThanChanceUp || comparison.verdict == .moreThanChanceDown
                #expect(isMore == !band.contains(percent) && isMore == !interval.contains(0))
            }
        }
    }

    @Test("Any question has an answer: one figure each, a value or a reason, in both languages", arguments: 0..<12)
    func total(seed: UInt64) throws {
        let edition = seed == 0 ? try TestEdition().edition() : try Self.random(seed: seed, holes: Int(seed % 5) + 1)
        var dice = SeededRandom(seed: seed &* 77)
        let codes = try (Self.areas + ["GM9999", "NL00", "BT-niets", "BU99999999", "WK034099"]).map(area)
        let selections: [OffenceSelection] =
            try Self.offences.map { .offence(try offence($0)) } + [
                .all, .group("groep"), .group("weg"), .offence(offence("E33")),
            ]
        for _ in 0..<50 {
            let asked = Self.anyPeriod(&dice)
            let comparisons: [Comparison?] = [nil, .previousYear, .year(2019), .year(.max), .year(.min), .year(0)]
            let query = FigureQuery(
                Measure.allCases.randomElement(using: &dice) ?? .count, areas: codes, offences: selections,
                period: asked,
                comparison: comparisons.randomElement(using: &dice) ?? nil,
                population: Bool.random(using: &dice) ? .sameYear : .nearestYear,
                audience: Audience.allCases.randomElement(using: &dice) ?? .public)
            let figures = edition.answer(query)
            #expect(figures.count == codes.count * selections.count)
            #expect(figures.allSatisfy { $0.value.value?.isFinite ?? true })
            #expect(figures.allSatisfy { $0.value.value != nil || $0.status == .incomplete || $0.value.reason != nil })
            guard let figure = figures.randomElement(using: &dice) else { continue }
            for language in Language.allCases {
                let sheet = FigureSheet([figure], edition: edition, language: language)
                #expect(!sheet.json().isEmpty && !sheet.csv().isEmpty && !sheet.text().isEmpty)
                for note in figure.notes { #expect(!note.text(in: language, edition: edition).isEmpty) }
            }
        }
        for code in codes {
            for selection in selections {
                let asked = Self.anyPeriod(&dice)
                _ = edition.series(area: code, offence: selection)
                _ = edition.yearSeries(area: code, offence: selection)
                _ = edition.movingYear(area: code, offence: selection)
                _ = edition.ranking(of: codes, offence: selection, period: asked, comparison: .previousYear)
            }
            _ = edition.offenceTable(area: code, period: Self.anyPeriod(&dice), comparison: .previousYear)
            _ = edition.missing(area: code, period: Self.anyPeriod(&dice)).map { $0.text(in: .dutch, edition: edition) }
            _ = edition.defaultPeriod(for: code)
        }
    }

    /// Mostly around the deliveries, now and then far outside anything.
    private static func anyPeriod(_ dice: inout SeededRandom) -> PeriodRange {
        if Int.random(in: 0..<10, using: &dice) == 0 {
            let wild: [PeriodRange] = [
                .years(0...0), .years(-5...99_999), .months(Month(ordinal: .min)...Month(ordinal: .min)),
                .months(Month(ordinal: .max - 3)...Month(ordinal: .max)), .years(1900...2199),
            ]
            return wild.randomElement(using: &dice) ?? .years(0...0)
        }
        let first = Int.random(in: 2017...2023, using: &dice)
        if Bool.random(using: &dice) { return .years(first...first + Int.random(in: 0...3, using: &dice)) }
        let start = Month(ordinal: Int32(first * 12 + Int.random(in: 0..<12, using: &dice)))
        return .months(start...start.advanced(by: Int.random(in: 0...20, using: &dice)))
    }
}
