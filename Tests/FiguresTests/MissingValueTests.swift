import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("What is missing")
struct MissingValueTests {
    private struct WrongKey: Error { let key: String }

    private func month(_ key: String) throws -> Month {
        guard case .months(let months) = try period(key) else { throw WrongKey(key: key) }
        return months.lowerBound
    }

    /// 2016 and 2017, of which December 2017 is empty everywhere.
    private func gouda() throws -> Edition {
        let counts = Array(repeating: Int32(10), count: 23)
        let builder = CubeBuilder().counts("GM0513", "1.1.1", from: "2016MM01", are: counts)
            .notDelivered("GM0513", "1.1.1", in: "2017MM12").notDelivered("GM0513", "1.4.7", in: "2017MM01")
        return try TestEdition(builder: builder).edition()
    }

    @Test("Months at the end that nobody has shorten the period, and the figure says so")
    func shortened() throws {
        let figure = try gouda().figure(.count, "GM0513", "1.1.1", period("2017MM01", "2017MM12"), .previousYear)
        #expect(figure.value == .value(110))
        #expect(try figure.askedPeriod == period("2017MM01", "2017MM12"))
        #expect(try figure.period == period("2017MM01", "2017MM11"))
        #expect(figure.status == .incomplete)
        let december = try month("2017MM12")
        #expect(figure.missing == [MissingPart(what: .months(december...december), reason: .periodNotDelivered)])
        #expect(figure.notes.contains(.periodShortened(from: figure.askedPeriod, to: figure.period)))
        #expect(figure.comparison?.baseCount == 110)
    }

    @Test("Year to date and moving 12 months end with the last month that is known")
    func running() throws {
        let edition = try gouda(), december = try period("2017MM10", "2017MM12")
        let year = try edition.figure(.yearToDate, "GM0513", "1.1.1", december)
        #expect(try year.value == .value(110) && year.period == period("2017MM01", "2017MM11"))
        #expect(year.status == .incomplete)
        let moving = try edition.figure(.moving12Months, "GM0513", "1.1.1", december, .previousYear)
        #expect(try moving.value == .value(120) && moving.period == period("2016MM12", "2017MM11"))
        // December 2015 is before the first month: both sides leave December out.
        #expect(moving.comparison?.count == 110 && moving.comparison?.baseCount == 110)
        #expect(try moving.comparison?.period == period("2016MM01", "2016MM11"))
        let before = try month("2015MM12")
        #expect(moving.missing.contains(MissingPart(what: .months(before...before), reason: .beforeFirstPeriod)))
        #expect(try edition.defaultPeriod() == period("2017MM01", "2017MM11"))
    }

    @Test("A month in the middle that is missing is listed, and the comparison leaves it out on both sides")
    func gap() throws {
        let builder = CubeBuilder().counts("GM0340", "1.1.1", from: "2021MM01", are: [30, 31, 32])
            .count("GM0340", "1.1.1", in: "2022MM01", is: 40).count("GM0340", "1.1.1", in: "2022MM03", is: 42)
            .secret("GM0340", "1.1.1", in: "2022MM02")
        let figure = try TestEdition(builder: builder).edition()
            .figure(.count, "GM0340", "1.1.1", period("2022MM01", "2022MM03"), .previousYear)
        let february = try month("2022MM02")
        #expect(figure.value == .value(82) && figure.status == .incomplete)
        #expect(figure.missing == [MissingPart(what: .months(february...february), reason: .secret)])
        #expect(figure.comparison?.count == 82 && figure.comparison?.baseCount == 62)
    }

    @Test("A month that the base lacks leaves the count whole and the comparison equal on both sides")
    func gapInBase() throws {
        let builder = CubeBuilder().count("GM0340", "1.1.1", in: "2021MM01", is: 30).count(
            "GM0340", "1.1.1", in: "2021MM03", is: 32
        )
        .absent("GM0340", "1.1.1", in: "2021MM02").counts("GM0340", "1.1.1", from: "2022MM01", are: [40, 41, 42])
        let edition = try TestEdition(builder: builder).edition(), asked = try period("2022MM01", "2022MM03")
        let figure = try edition.figure(.count, "GM0340", "1.1.1", asked, .previousYear)
        #expect(figure.value == .value(123) && figure.status == .final)
        #expect(figure.comparison?.count == 82 && figure.comparison?.baseCount == 62)
        let change = try edition.figure(.change, "GM0340", "1.1.1", asked)
        #expect(change.numerator == 82 && change.status == .incomplete)
    }

    @Test(
        "A period of which nothing is known has no value and says why",
        arguments: [
            ("2015MM01", MissingReason.beforeFirstPeriod), ("2018MM03", .afterLastPeriod),
            ("2017MM12", .periodNotDelivered),
        ])
    func outside(key: String, reason: MissingReason) throws {
        let figure = try gouda().figure(.count, "GM0513", "1.1.1", period(key))
        #expect(figure.value == .notYetKnown(reason))
        #expect(figure.status == .incomplete && figure.numerator == nil)
    }

    @Test("An offence that is empty everywhere was not delivered; it is not zero")
    func emptyOffence() throws {
        let edition = try gouda()
        for range in [try period("2017MM01", "2017MM11"), try period("2017JJ00")] {
            #expect(try edition.figure(.count, "GM0513", "1.4.7", range).value == .notYetKnown(.offenceNotDelivered))
        }
        let rows = edition.offenceTable(area: try area("GM0513"), period: try period("2017MM01"), comparison: nil)
        #expect(
            rows.map(\.offence) == [
                .offence(try offence("1.1.1")), .offence(try offence("1.4.1")), .offence(try offence("1.4.7")),
            ])
        #expect(
            rows.map(\.figure.value) == [
                .value(10), .notPublished(.publishedPerYearOnly), .notYetKnown(.offenceNotDelivered),
            ])
        let statements = edition.missing(area: try area("GM0513"), period: try period("2017MM01", "2017MM12"))
        #expect(statements.contains(.offencesPerYearOnly([try offence("1.4.1")])))
        #expect(statements.contains(.noPublishedTotal) && statements.contains(.noPopulation(year: 2017)))
        let december = try month("2017MM12")
        #expect(statements.contains(.months(december...december, .periodNotDelivered)))
    }

    @Test("A year whose months are not all known is the sum of those that are, and incomplete")
    func incompleteYear() throws {
        let figure = try gouda().figure(.count, "GM0513", "1.1.1", period("2017JJ00"), .previousYear)
        #expect(figure.value == .value(110) && figure.status == .incomplete)
        #expect(figure.comparison?.baseCount == 110)
        let point = try #require(try gouda().yearSeries(area: area("GM0513"), offence: .all).last)
        #expect(point.year == 2017 && point.status == .incomplete && point.origin == .sumOfMonths)
    }

    @Test("A group of which every part is missing has no value and the parts' reason")
    func wholeGroup() throws {
        var test = TestEdition(builder: CubeBuilder().count("GM0340", "1.1.1", in: "2022MM01", is: 3))
        test.groups = [try TestEdition.group("zeden", ["1.4.1"]), try TestEdition.group("niets", ["1.4.5", "1.4.6"])]
        let edition = try test.edition()
        #expect(
            try edition.figure(.count, "GM0340", .group("zeden"), period("2022MM01")).value
                == .notPublished(.publishedPerYearOnly))
        #expect(
            try edition.figure(.count, "GM0340", .group("niets"), period("2022MM01")).value
                == .notYetKnown(.offenceNotDelivered))
        #expect(try edition.figure(.count, "GM0340", .group("onbekend"), period("2022MM01")).value.value == nil)
    }

    @Test("A team that holds a part of a municipality has no figure")
    func partialTeam() throws {
        var test = TestEdition(builder: CubeBuilder().count("GM0034", "1.1.1", in: "2022MM01", is: 3))
        test.memberships = [Membership(whole: try area("BT-almere-stad"), part: try area("GM0034"), isPartial: true)]
        let edition = try test.edition(), almere = try area("GM0034")
        let figure = try edition.figure(.count, "BT-almere-stad", "1.1.1", period("2022MM01"))
        #expect(figure.value == .notYetKnown(.memberMissing))
        #expect(figure.notes.contains(.rollUpMemberMissing(almere)))
        #expect(
            edition.missing(area: try area("BT-almere-stad"), period: try period("2022MM01")).contains(
                .membersMissing([almere])))
    }

    @Test("A region whose member has no figure has none, and names the member")
    func memberMissing() throws {
        let region = try area("RG-test"), absent = try area("GM0999")
        var test = TestEdition(
            builder: CubeBuilder().count("GM0034", "1.1.1", in: "2022MM01", is: 3).rollUp(
                "RG-test", of: ["GM0034", "GM0310"]))
        test.memberships = [
            Membership(whole: region, part: try area("GM0034")), Membership(whole: region, part: try area("GM0310")),
        ]
        let figure = try test.edition().figure(.count, "RG-test", "1.1.1", period("2022MM01"))
        #expect(figure.value == .notYetKnown(.memberMissing))
        #expect(try figure.notes.contains(.rollUpMemberMissing(area("GM0310"))))
        #expect(!figure.notes.contains(.rollUpMemberMissing(absent)))
    }

    @Test("Buurten that the code list knows and the delivery lacks are counted: Zoetermeer, 22 of 26")
    func absentChildren() throws {
        var test = TestEdition(builder: CubeBuilder().count("GM0637", "1.1.1", in: "2017MM01", is: 99))
        test.areas = [
            Area(code: try area("GM0637"), name: "Zoetermeer"), Area(code: try area("WK063700"), name: "Centrum"),
        ]
        for number in 1...26 {
            let code = "BU063700" + (number < 10 ? "0\(number)" : "\(number)")
            test.areas.append(Area(code: try area(code), name: "Buurt \(number)"))
            if number > 4 { test.builder = test.builder.count(code, "1.1.1", in: "2017MM01", is: 4) }
        }
        let edition = try test.edition()
        let figure = try edition.figure(.count, "GM0637", "1.1.1", period("2017MM01"))
        #expect(figure.value == .value(99))
        let note = FigureNote.childrenAbsent(level: .neighbourhood, absent: 4, known: 26)
        #expect(figure.notes.contains(note))
        #expect(note.text(in: .dutch, edition: edition) == "Van de 26 buurten ontbreken er 4 in de levering.")
        let absent = try (1...4).map { try area("BU0637000\($0)") }
        #expect(
            edition.missing(area: try area("GM0637"), period: try period("2017MM01")).contains(
                .areasAbsent(level: .neighbourhood, absent: absent, known: 26)))
    }
}
