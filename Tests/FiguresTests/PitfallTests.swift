import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("The pitfalls of reporting")
struct PitfallTests {
    @Test("Rhenen, drugs, 10 → 0: a difference of −10, no percentage; ten to none is more than chance")
    func smallBase() throws {
        let builder = CubeBuilder().count("GM0340", "2.1.1", in: "2021MM01", is: 10).count(
            "GM0340", "2.1.1", in: "2022MM01", is: 0)
        let edition = try TestEdition(builder: builder).edition()
        let figure = try edition.figure(.change, "GM0340", "2.1.1", period("2022MM01"))
        #expect(figure.value == .notPublished(.baseTooSmall))
        #expect(figure.numerator == 0 && figure.denominator == .comparisonCount(10))
        let comparison = try #require(figure.comparison)
        #expect(comparison.difference == -10)
        #expect(comparison.verdict == .moreThanChanceDown)
        #expect(comparison.interval == nil && comparison.chanceBand == nil)
        #expect(comparison.changeText(in: .dutch) == "−10")
    }

    @Test("A percentage is withheld on a base under 20 for every audience", arguments: Audience.allCases)
    func withheldForAll(audience: Audience) throws {
        let builder = CubeBuilder().count("GM0340", "2.1.1", in: "2021MM01", is: 19).count(
            "GM0340", "2.1.1", in: "2022MM01", is: 40)
        let edition = try TestEdition(builder: builder).edition()
        let figure = try edition.figure(.change, "GM0340", "2.1.1", period("2022MM01"), audience: audience)
        #expect(figure.value == .notPublished(.baseTooSmall))
        #expect(
            try edition.figure(.index, "GM0340", "2.1.1", period("2022MM01"), audience: audience).value.value == nil)
        #expect(
            try edition.figure(.count, "GM0340", "2.1.1", period("2022MM01"), audience: audience).value == .value(40))
    }

    /// Ten a month from January 2015 up to and including November 2017.
    private func untilNovember() throws -> Edition {
        var builder = CubeBuilder()
        for year in 2015...2017 {
            for month in 1...12 where year < 2017 || month < 12 {
                let count = Int32(year == 2017 ? 9 : 10)
                builder = builder.count("GM0340", "2.1.1", in: "\(year)MM\(month < 10 ? "0" : "")\(month)", is: count)
            }
        }
        return try TestEdition(builder: builder).edition()
    }

    @Test("A year of which a month is missing is held against the same months, and says which")
    func yearUnderWay() throws {
        let figure = try untilNovember().figure(.count, "GM0340", "2.1.1", period("2017JJ00"), .previousYear)
        let comparison = try #require(figure.comparison)
        #expect(figure.value == .value(99) && comparison.count == 99 && comparison.baseCount == 110)
        #expect(try comparison.period == period("2016MM01", "2016MM11"))
        #expect(try comparison.ownPeriod == period("2017MM01", "2017MM11"))
        let whole = try untilNovember().figure(.count, "GM0340", "2.1.1", period("2016JJ00"), .previousYear)
        #expect(try whole.comparison?.period == period("2015JJ00"))
    }

    @Test("What only a part of a period can be compared with says how much that part is")
    func partOfAPeriod() throws {
        let edition = try untilNovember()
        let figure = try edition.figure(
            .count, "GM0340", "2.1.1", period("2016MM11", "2017MM11"), .previousYear)
        let comparison = try #require(figure.comparison)
        #expect(figure.value == .value(119) && comparison.count == 99 && comparison.baseCount == 110)
        #expect(try comparison.period == period("2015MM01", "2015MM11"))
        #expect(try comparison.ownPeriod == period("2017MM01", "2017MM11"))
        let lines = FigureSheet([figure], edition: edition, language: .dutch).text()
        #expect(lines.contains("99 (januari tot en met november 2017) vergeleken met 110 van januari"))
    }

    @Test("A base of nothing gives a difference and says why there is no percentage")
    func zeroBase() throws {
        let builder = CubeBuilder().count("GM0340", "2.1.1", in: "2021MM01", is: 0).count(
            "GM0340", "2.1.1", in: "2022MM01", is: 7)
        let figure = try TestEdition(builder: builder).edition().figure(.change, "GM0340", "2.1.1", period("2022MM01"))
        #expect(figure.value == .notPublished(.baseIsZero))
        #expect(figure.comparison?.difference == 7)
    }

    @Test("558 → 522 is −6%: rounded once, from the counts")
    func roundedOnce() throws {
        let builder = CubeBuilder().count("GM0340", "1.1.1", in: "2021JJ00", is: 558).count(
            "GM0340", "1.1.1", in: "2022JJ00", is: 522)
        let figure = try TestEdition(builder: builder).edition().figure(.change, "GM0340", "1.1.1", period("2022JJ00"))
        let value = try #require(figure.value.value)
        #expect(abs(value - -6.4516129) < 1e-6)
        #expect(figure.valueText(in: .dutch) == "−6%")
        #expect(figure.comparison?.changeText(in: .english) == "−6%")
        #expect(figure.comparison?.verdict == .couldBeChance)
    }

    @Test("A group with a part that is not published per month counts the rest and says so")
    func groupWithoutPart() throws {
        var test = TestEdition()
        test.groups = [try TestEdition.group("geweld", ["1.4.1", "1.4.5", "1.4.6"])]
        test.builder = CubeBuilder()
            .counts("GM0340", "1.4.5", from: "2021MM01", are: [30, 30]).counts(
                "GM0340", "1.4.6", from: "2021MM01", are: [3, 4]
            )
            .counts("GM0340", "1.4.5", from: "2022MM01", are: [40, 41]).counts(
                "GM0340", "1.4.6", from: "2022MM01", are: [1, 1]
            )
            .notDelivered("GM0340", "1.4.1", in: "2022MM01").count("GM0340", "1.4.1", in: "2022JJ00", is: 12)
        let edition = try test.edition()
        let figure = try edition.figure(
            .count, "GM0340", .group("geweld"), period("2022MM01", "2022MM02"), .previousYear)
        #expect(figure.value == .value(83))
        #expect(figure.status == .incomplete)
        let part = try offence("1.4.1")
        #expect(figure.missing == [MissingPart(what: .offence(part), reason: .publishedPerYearOnly)])
        #expect(figure.notes.contains(.groupWithoutPart(part, .publishedPerYearOnly)))
        #expect(figure.comparison?.baseCount == 67)
        // Every answer names it by what is in it.
        let sheet = FigureSheet([figure], edition: edition, language: .dutch)
        #expect(sheet.text().contains(", zonder ") && sheet.json().contains(", zonder "))
        let alone = try edition.figure(.count, "GM0340", "1.4.1", period("2022MM01", "2022MM02"))
        #expect(alone.value == .notPublished(.publishedPerYearOnly))
        #expect(try edition.figure(.count, "GM0340", "1.4.1", period("2022JJ00")).value == .value(12))
    }

    @Test("What is published per year and municipality only is not published for a buurt, in years and in months")
    func notForLevel() throws {
        let builder = CubeBuilder().count("GM0340", "1.4.1", in: "2022JJ00", is: 12).count(
            "BU03400101", "1.1.1", in: "2022MM01", is: 3)
        let edition = try TestEdition(builder: builder).edition()
        for range in [try period("2022JJ00"), try period("2022MM01")] {
            #expect(
                try edition.figure(.count, "BU03400101", "1.4.1", range).value == .notPublished(.notPublishedForLevel))
        }
    }

    @Test("JJ00 next to MM: a year counts once, months never take the year's row")
    func yearsAndMonths() throws {
        let builder = CubeBuilder()
            .counts("GM0340", "1.1.1", from: "2021MM01", are: Array(repeating: 10, count: 24))
            .count("GM0340", "1.1.1", in: "2021JJ00", is: 125)
        let edition = try TestEdition(builder: builder).edition()
        #expect(try edition.figure(.count, "GM0340", "1.1.1", period("2021JJ00")).value == .value(125))
        #expect(try edition.figure(.count, "GM0340", "1.1.1", period("2022JJ00")).value == .value(120))
        #expect(try edition.figure(.count, "GM0340", "1.1.1", period("2021JJ00", "2022JJ00")).value == .value(245))
        #expect(try edition.figure(.count, "GM0340", "1.1.1", period("2021MM01", "2021MM12")).value == .value(120))
        #expect(try edition.figure(.count, "GM0340", "1.1.1", period("2021MM12", "2022MM01")).value == .value(20))
        let years = edition.yearSeries(area: try area("GM0340"), offence: .offence(try offence("1.1.1")))
        #expect(years.map(\.value) == [.value(125), .value(120)])
        #expect(years.map(\.origin) == [.publishedPerYear, .sumOfMonths])
    }

    @Test("38 or 39 municipalities follows the division year and is stated", arguments: [(2021, 39), (2024, 38)])
    func divisionYear(year: Int, members: Int) throws {
        let region = try area("RG-test")
        var test = TestEdition(divisionYear: year)
        for number in 0..<39 {
            let code = "GM0\(100 + number)"
            test.memberships.append(Membership(whole: region, part: try area(code), until: number == 38 ? 2021 : nil))
            test.builder = test.builder.count(code, "1.1.1", in: "2021MM01", is: 1)
        }
        test.builder = test.builder.rollUp("RG-test", of: (0..<members).map { "GM0\(100 + $0)" })
        let figure = try test.edition().figure(.count, "RG-test", "1.1.1", period("2021MM01"))
        #expect(figure.value == .value(Double(members)))
        let note = FigureNote.rollUp(members: members, divisionYear: year)
        #expect(figure.notes.contains(note))
        #expect(
            note.text(in: .dutch, edition: try test.edition()) == "Som van \(members) gemeenten, indeling van \(year).")
    }

    @Test("A share is a percentage of all offences; the difference of two shares is in percentage points")
    func percentagePoints() throws {
        let builder = CubeBuilder()
            .count("GM0340", "0.0.0", in: "2021MM01", is: 200).count("GM0340", "1.1.1", in: "2021MM01", is: 20)
            .count("GM0340", "0.0.0", in: "2022MM01", is: 400).count("GM0340", "1.1.1", in: "2022MM01", is: 60)
        let edition = try TestEdition(builder: builder).edition()
        let figure = try edition.figure(.share, "GM0340", "1.1.1", period("2022MM01"), .previousYear)
        #expect(figure.value == .value(15))
        #expect(figure.unit == .percent && figure.denominator == .allOffences(400))
        #expect(figure.comparison?.sharePoints == .value(5))
        #expect(figure.comparison?.changePercent == .value(200))
        #expect(figure.comparison?.pointsText(in: .dutch) == "+5,0 procentpunt")
    }

    @Test("Parts that do not add up to the published total are said: Almere, 778 of 795")
    func partsDoNotAddUp() throws {
        let builder = CubeBuilder()
            .count("GM0034", "0.0.0", in: "2022MM07", is: 795).count("GM0034", "1.1.1", in: "2022MM07", is: 700)
            .count("GM0034", "2.1.1", in: "2022MM07", is: 78).count("GM0034", "E33", in: "2022MM07", is: 300)
        let edition = try TestEdition(builder: builder).edition()
        let figure = try edition.figure(.count, "GM0034", .all, period("2022MM07"))
        #expect(figure.value == .value(795))
        #expect(figure.notes.contains(.partsDoNotAddUp(parts: 778, total: 795)))
        #expect(figure.status == .final)
    }

    @Test("Without a published total all offences are the sum of the delivered types, and the figure says so")
    func totalIsSum() throws {
        let builder = CubeBuilder().count("GM0034", "1.1.1", in: "2022MM07", is: 700).count(
            "GM0034", "2.1.1", in: "2022MM07", is: 78)
        let figure = try TestEdition(builder: builder).edition().figure(.count, "GM0034", .all, period("2022MM07"))
        #expect(figure.value == .value(778))
        #expect(figure.notes.contains(.totalIsSumOfTypes(count: 2)))
    }

    @Test("A boundary change between the two periods is told, for the area and for what holds it")
    func boundaryChange() throws {
        let (weesp, amsterdam) = (try area("GM0457"), try area("GM0363"))
        var test = TestEdition()
        test.memberships = [
            Membership(whole: try area("RG-test"), part: weesp),
            Membership(whole: try area("RG-test"), part: try area("GM0340")),
        ]
        test.boundaryChanges = [
            BoundaryChange(
                effective: "2022-01-01", from: [weesp], to: amsterdam, isPlanned: false, note: "Weesp naar Amsterdam.",
                source: "Test"),
            BoundaryChange(
                effective: "2022-02-01", from: [try area("GM0340")], to: weesp, isPlanned: true, note: "Een plan.",
                source: "Test"),
        ]
        test.builder = CubeBuilder().counts("GM0363", "1.1.1", from: "2021MM01", are: Array(repeating: 9, count: 24))
            .counts("GM0457", "1.1.1", from: "2021MM01", are: Array(repeating: 9, count: 24))
            .counts("GM0340", "1.1.1", from: "2021MM01", are: Array(repeating: 9, count: 24))
            .rollUp("RG-test", of: ["GM0457", "GM0340"])
        let edition = try test.edition()
        let note = FigureNote.boundaryChange(effective: "2022-01-01", note: "Weesp naar Amsterdam.")
        for code in ["GM0363", "GM0457", "RG-test"] {
            #expect(try edition.figure(.change, code, "1.1.1", period("2022MM01", "2022MM03")).notes.contains(note))
        }
        let untouched = try edition.figure(.change, "GM0340", "1.1.1", period("2022MM01", "2022MM03"))
        #expect(!untouched.notes.contains(note))
        let later = try edition.figure(.count, "GM0363", "1.1.1", period("2022MM02", "2022MM03"))
        #expect(!later.notes.contains(note))
    }

    @Test("The last month of a delivery is provisional when the source does not say")
    func lastMonthProvisional() throws {
        var test = TestEdition(builder: CubeBuilder().counts("GM0340", "1.1.1", from: "2022MM01", are: [5, 5, 5]))
        test.statuses = PeriodStatuses(assumedProvisionalMonths: 1)
        let edition = try test.edition()
        let figure = try edition.figure(.count, "GM0340", "1.1.1", period("2022MM01", "2022MM03"))
        let march = try #require(Month(year: 2022, month: 3))
        #expect(figure.status == .provisional)
        #expect(figure.notes.contains(.provisional(march...march)) && figure.notes.contains(.statusNotStatedBySource))
        #expect(try edition.figure(.count, "GM0340", "1.1.1", period("2022MM01", "2022MM02")).status == .final)
        let points = edition.series(area: try area("GM0340"), offence: .offence(try offence("1.1.1"))).points
        #expect(points.map(\.status) == [.final, .final, .provisional])
    }

    @Test("What the source states about a period goes before what is assumed")
    func statedStatus() throws {
        let march = try #require(Month(year: 2022, month: 3)), february = march.advanced(by: -1)
        var test = TestEdition(builder: CubeBuilder().counts("GM0340", "1.1.1", from: "2022MM01", are: [5, 5, 5]))
        test.statuses = PeriodStatuses(
            stated: [.month(march): .final, .month(february): .provisional], assumedProvisionalMonths: 1)
        let edition = try test.edition()
        #expect(try edition.figure(.count, "GM0340", "1.1.1", period("2022MM03")).status == .final)
        let figure = try edition.figure(.count, "GM0340", "1.1.1", period("2022MM02"))
        #expect(figure.status == .provisional && !figure.notes.contains(.statusNotStatedBySource))
    }

    @Test("Another base year, 2019, instead of the year of the curfew")
    func movedBaseYear() throws {
        let builder = CubeBuilder().counts("GM0340", "1.1.1", from: "2019MM01", are: [120, 110])
            .counts("GM0340", "1.1.1", from: "2021MM01", are: [60, 50]).counts(
                "GM0340", "1.1.1", from: "2022MM01", are: [110, 100])
        let edition = try TestEdition(builder: builder).edition()
        let asked = try period("2022MM01", "2022MM02")
        let year = try edition.figure(.change, "GM0340", "1.1.1", asked)
        let moved = try edition.figure(.change, "GM0340", "1.1.1", asked, .year(2019))
        #expect(year.denominator == .comparisonCount(110) && moved.denominator == .comparisonCount(230))
        #expect(try moved.comparison?.period == period("2019MM01", "2019MM02"))
        #expect(year.comparison?.verdict == .moreThanChanceUp && moved.comparison?.verdict == .couldBeChance)
    }

    @Test("Breaks between the two periods and events inside them are noted")
    func events() throws {
        let curfew = RegistryEvent(
            id: "avondklok", kind: .event, title: Phrase("Avondklok", "Curfew"),
            explanation: Phrase(dutch: ""), from: try #require(Month(year: 2021, month: 1)),
            until: Month(year: 2021, month: 4), source: "Test", certainty: .high)
        let split = RegistryEvent(
            id: "breuk", kind: .breakInSeries,
            title: Phrase("Anders geteld", "Counted otherwise"),
            explanation: Phrase(dutch: ""), from: try #require(Month(year: 2021, month: 7)),
            offences: [try offence("1.1.1")], source: "Test", certainty: .high)
        var test = TestEdition(
            builder: CubeBuilder().counts("GM0340", "1.1.1", from: "2021MM01", are: Array(repeating: 30, count: 24))
                .counts(
                    "GM0340", "2.1.1", from: "2021MM01", are: Array(repeating: 30, count: 24)))
        test.events = [split, curfew]
        let edition = try test.edition(), asked = try period("2022MM01", "2022MM03")
        let touched = try edition.figure(.change, "GM0340", "1.1.1", asked)
        #expect(
            touched.notes.contains(.breakInPeriod(eventID: "breuk"))
                && touched.notes.contains(.eventInPeriod(eventID: "avondklok")))
        let other = try edition.figure(.change, "GM0340", "2.1.1", asked)
        #expect(
            !other.notes.contains(.breakInPeriod(eventID: "breuk"))
                && other.notes.contains(.eventInPeriod(eventID: "avondklok")))
        #expect(
            try edition.figure(.count, "GM0340", "1.1.1", asked).notes.allSatisfy {
                $0 != .breakInPeriod(eventID: "breuk")
            })
    }

    @Test("A large total that varies a lot by itself does not look significant because it is large")
    func overdispersion() throws {
        let swings: [Int32] = [1000, 1300, 900, 1250, 1050, 1400, 950, 1200, 1100, 1350, 980, 1150]
        var builder = CubeBuilder()
        for year in 2015...2022 {
            builder = builder.counts(
                "GM0340", "1.1.1", from: "\(year)MM01", are: (0..<12).map { swings[($0 * 5 + year * 7) % 12] })
        }
        let figure = try TestEdition(builder: builder.count("GM0340", "1.1.1", in: "2023MM01", is: 1200)).edition()
            .figure(.change, "GM0340", "1.1.1", period("2023MM01"))
        let comparison = try #require(figure.comparison)
        #expect(comparison.dispersion > 5)
        #expect(comparison.verdict == .couldBeChance)
    }
}
