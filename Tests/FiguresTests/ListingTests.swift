import Facts
import Figures
import Geography
import Phrases
import RegionPack
import Tables
import TestKit
import Testing

@Suite("Counts as one table")
struct ListingTests {
    private func edition(example: Bool = false) throws -> Edition {
        var test = TestEdition(isExample: example)
        let region = try area("RG-test")
        test.areas = [
            Area(code: region, name: "Regio"), Area(code: try area("GM0340"), name: "=Rhenen;\"x\"", parent: region),
            Area(code: try area("GM0344"), name: "Utrecht", parent: region),
        ]
        test.memberships = [
            Membership(whole: region, part: try area("GM0340")),
            Membership(whole: region, part: try area("GM0344")),
        ]
        test.statuses = PeriodStatuses(stated: [.month(try #require(Month(year: 2022, month: 2))): .provisional])
        test.builder = CubeBuilder().count("GM0340", "1.1.1", in: "2022MM01", is: 40)
            .count("GM0340", "1.1.1", in: "2022MM02", is: 30).count("GM0344", "1.1.1", in: "2022MM01", is: 1_234)
        return try test.edition()
    }

    private func sheet(_ edition: Edition) throws -> CountListingSheet {
        let areas = edition.listedAreas(at: .municipality, in: edition.pack.region)
        let listing = CountListing(
            areas: areas, offences: [.offence(try offence("1.1.1"))], period: try period("2022MM01", "2022MM02"),
            audience: .public)
        #expect(areas.count == 2 && listing.rowCount == 4)
        return CountListingSheet(listing, edition: edition, language: .dutch)
    }

    private func rows(_ sheet: CountListingSheet, _ dialect: CSVText.Dialect) throws -> [[String]] {
        var text = "", pieces = 0
        sheet.csv(in: dialect) {
            text += $0
            pieces += 1
        }
        #expect(pieces == 3)
        return try CSVReader.rows(text)
    }

    @Test("Every row says whether it is final, why a count is missing, where it comes from and which version")
    func rows() throws {
        let edition = try edition()
        let rows = try rows(sheet(edition), .dutchSpreadsheet)
        #expect(try rows.count == 5 && rows == self.rows(sheet(edition), .programs))
        let head = Dictionary(uniqueKeysWithValues: zip(rows[0], 0...))
        func cell(_ row: Int, _ column: String) throws -> String { rows[row][try #require(head[column])] }
        #expect(try cell(1, "periode") == "2022MM01" && cell(1, "maand") == "1" && cell(1, "aantal") == "40")
        #expect(try cell(1, "gebied") == "=Rhenen;\"x\"" && cell(1, "status") == "definitief")
        #expect(try cell(2, "status") == "voorlopig" && cell(2, "aantal") == "30")
        #expect(try cell(3, "aantal") == "1234" && cell(4, "aantal").isEmpty && cell(4, "status").isEmpty)
        #expect(try !cell(4, "waarom_geen_aantal").isEmpty && cell(3, "waarom_geen_aantal").isEmpty)
        #expect(try cell(4, "dataversie") == edition.version.description && cell(1, "bron").contains("47022NED"))
        #expect(try cell(1, "voorbeeldcijfers") == "nee")
    }

    /// Gouda with four buurten, of which `delivered` have counts.
    private func gouda(_ delivered: Int) throws -> (sheet: CountListingSheet, areas: [AreaCode]) {
        var test = TestEdition(builder: CubeBuilder().count("GM0513", "1.1.1", in: "2022MM01", is: 40))
        test.areas = [
            Area(code: try area("GM0513"), name: "Gouda"), Area(code: try area("WK051300"), name: "Binnenstad"),
        ]
        for number in 0..<4 {
            let code = "BU0513000\(number)"
            test.areas.append(Area(code: try area(code), name: "Buurt \(number)"))
            if number < delivered { test.builder = test.builder.count(code, "1.1.1", in: "2022MM01", is: 7) }
        }
        let edition = try test.edition(), areas = edition.listedAreas(at: .neighbourhood, in: try area("GM0513"))
        let listing = CountListing(
            areas: areas, offences: [.offence(try offence("1.1.1"))], period: try period("2022MM01"), audience: .public)
        return (CountListingSheet(listing, edition: edition, language: .dutch), areas)
    }

    @Test("A table of buurten says why they do not add up to their municipality; absent ones have a row")
    func remainder() throws {
        let lacking = try gouda(3)
        #expect(lacking.areas.map(\.rawValue) == (0..<4).map { "BU0513000\($0)" })
        var text = ""
        lacking.sheet.csv(in: .programs) { text += $0 }
        var rows = try CSVReader.rows(text)
        let remark = try #require(rows[0].firstIndex(of: "toelichting"))
        let reason = try #require(rows[0].firstIndex(of: "waarom_geen_aantal"))
        #expect(rows.count == 5 && rows.dropFirst().allSatisfy { $0[remark] == "Gouda: zonder 1 van de 4 buurten" })
        #expect(!rows[4][reason].isEmpty && rows[3][reason].isEmpty)
        text = ""
        try gouda(4).sheet.csv(in: .programs) { text += $0 }
        rows = try CSVReader.rows(text)
        #expect(rows.dropFirst().allSatisfy { $0[remark].hasSuffix("12 van 40 misdrijven zonder bekende buurt") })
    }

    @Test("Invented figures are called so in every row; the workbook has the same rows and says what it is")
    func workbook() throws {
        let edition = try edition(example: true)
        let book = try sheet(edition).workbook()
        #expect(book.sheets[0].rows.count == 4 && book.sheets[0].rows[0].contains(.whole(40)))
        #expect(book.sheets[0].rows.allSatisfy { $0.contains(.text("ja")) })
        #expect(book.sheets[1].rows.flatMap(\.self).contains(.text(edition.version.description)))
        #expect(try book.xlsx().count > 1_000)
    }
}
