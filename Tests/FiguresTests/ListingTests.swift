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
