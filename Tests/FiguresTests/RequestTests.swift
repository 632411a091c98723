import Facts
import Figures
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Questions in words")
struct RequestTests {
    private func edition() throws -> Edition {
        var test = TestEdition()
        test.areas = [
            Area(code: try area("GM0637"), name: "Zoetermeer"), Area(code: try area("GM0513"), name: "Gouda"),
            Area(code: try area("WK051300"), name: "Gouda"), Area(code: try area("BU05130001"), name: "Centrum"),
            Area(code: try area("BU06370001"), name: "Centrum"), Area(code: try area("RG-test"), name: "Proefregio"),
        ]
        test.notes = [try area("GM0637"): AreaNote(alsoNamed: ["Soetermeer"])]
        test.groups = [try TestEdition.group("vvc", ["1.1.1", "2.1.1"])]
        test.builder = CubeBuilder().counts("GM0637", "1.1.1", from: "2017MM01", Array(repeating: 3, count: 12))
        return try test.edition()
    }

    @Test(
        "An area is found by code or name",
        arguments: [
            ("GM0637", "GM0637"), ("gm0637 ", "GM0637"), ("zoetermeer", "GM0637"), ("Soetermeer", "GM0637"),
            ("Gouda", "GM0513"), ("RG-test", "RG-test"), ("proefregio", "RG-test"),
        ])
    func areas(text: String, code: String) throws {
        #expect(try FigureRequest(area: text).query(edition()).areas == [area(code)])
    }

    @Test("An unknown area lists the nearest names; one name for several areas lists them")
    func unknownArea() throws {
        let edition = try edition()
        let wrong = #expect(throws: FigureRequestError.self) { try FigureRequest(area: "Zoetermer").query(edition) }
        guard case .unknownArea("Zoetermer", let nearest)? = wrong else {
            return #expect(Bool(false), "\(String(describing: wrong))")
        }
        #expect(nearest.first?.code == "GM0637" && nearest.first?.name == "Zoetermeer")
        #expect(wrong?.isAboutExistence == true)
        #expect(wrong?.sentence.dutch.contains("Bedoelt u Zoetermeer (GM0637)") == true)
        let several = #expect(throws: FigureRequestError.self) { try FigureRequest(area: "centrum").query(edition) }
        guard case .ambiguousArea(_, let candidates)? = several else {
            return #expect(Bool(false), "\(String(describing: several))")
        }
        #expect(candidates.map(\.code) == ["BU05130001", "BU06370001"])
    }

    @Test(
        "An offence is found by code, group or title",
        arguments: [
            ("", OffenceSelection.all), ("all", .all), ("vvc", .group("vvc")), ("VVC", .group("vvc")),
            ("Groep vvc", .group("vvc")),
        ])
    func offences(text: String, selection: OffenceSelection) throws {
        #expect(try FigureRequest(area: "GM0637", offence: text).query(edition()).offences == [selection])
    }

    @Test("An offence's title in either language finds it; an unknown one is told")
    func titles() throws {
        let edition = try edition(), burglary = OffenceSelection.offence(try offence("1.1.1"))
        for text in ["1.1.1", "soort 1.1.1", "Type 1.1.1"] {
            #expect(try FigureRequest(area: "GM0637", offence: text).query(edition).offences == [burglary])
        }
        let wrong = #expect(throws: FigureRequestError.self) {
            try FigureRequest(area: "GM0637", offence: "soortt 1.1").query(edition)
        }
        #expect(wrong?.isAboutExistence == true)
    }

    @Test(
        "Periods are keys of the sources or plain dates",
        arguments: [
            ("2017MM01", "2017MM12", "2017MM01", "2017MM12"), ("2017-03", "", "2017MM03", "2017MM03"),
            ("2017", "", "2017JJ00", "2017JJ00"), ("2016JJ00", "2017", "2016JJ00", "2017JJ00"),
            ("", "", "2017MM01", "2017MM12"),
        ])
    func periods(from: String, to: String, first: String, last: String) throws {
        #expect(try FigureRequest(area: "GM0637", from: from, to: to).query(edition()).period == period(first, last))
    }

    @Test(
        "What is put wrongly is a wrong use, told in a sentence",
        arguments: [
            FigureRequest(area: "GM0637", measure: "sum"), FigureRequest(area: "GM0637", from: "2017KW01"),
            FigureRequest(area: "GM0637", from: "2017MM13"),
            FigureRequest(area: "GM0637", from: "2017MM02", to: "2017MM01"),
            FigureRequest(area: "GM0637", from: "2017MM02", to: "2017"), FigureRequest(area: "GM0637", compare: "last"),
            FigureRequest(area: "GM0637", compare: "99999999999"), FigureRequest(area: "GM0637", population: "any"),
        ])
    func wrong(request: FigureRequest) throws {
        let edition = try edition()
        let error = #expect(throws: FigureRequestError.self) { try request.query(edition) }
        #expect(error?.isAboutExistence == false)
        #expect(error?.sentence.dutch.isEmpty == false && error?.sentence.dutch != error?.sentence.english)
    }

    @Test("A comparison is the year before or a year")
    func comparisons() throws {
        #expect(
            try FigureRequest(area: "GM0637", compare: "previous-year").query(edition()).comparison == .previousYear)
        #expect(try FigureRequest(area: "GM0637", compare: "2012").query(edition()).comparison == .year(2012))
        #expect(try FigureRequest(area: "GM0637").query(edition()).comparison == nil)
    }
}
