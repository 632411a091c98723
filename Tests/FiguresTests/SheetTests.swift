import Facts
import Figures
import Foundation
import Geography
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Figures on the wire")
struct SheetTests {
    private func edition(example: Bool = false, name: String = "Rhenen") throws -> Edition {
        var test = TestEdition(isExample: example)
        test.areas = [Area(code: try area("GM0340"), name: name)]
        test.builder = CubeBuilder().count("GM0340", "1.1.1", in: "2021MM01", is: 40).count(
            "GM0340", "1.1.1", in: "2022MM01", is: 30)
        return try test.edition()
    }

    private func sheet(_ edition: Edition, _ measure: Measure = .count, _ language: Language = .dutch) throws
        -> FigureSheet
    {
        let query = FigureQuery(
            measure, areas: [try area("GM0340")], offences: [.offence(try offence("1.1.1"))],
            period: try period("2022MM01"), comparison: .previousYear)
        return FigureSheet(edition.answer(query), edition: edition, language: language)
    }

    @Test("JSON has every key of the contract, null where nothing applies")
    func json() throws {
        let text = try sheet(edition()).json()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let keys = [
            "value", "state", "reason", "numerator", "denominator", "unit", "period", "notes", "dataVersion", "area",
            "offence", "measure", "status", "missing", "comparison", "interval", "example", "source",
        ]
        #expect(Set(object.keys) == Set(keys))
        #expect(object["value"] as? Double == 30 && object["state"] as? String == "value")
        #expect(object["denominator"] is NSNull && object["interval"] is NSNull)
        #expect(object["period"] as? [String: String] == ["from": "2022MM01", "to": "2022MM01"])
        #expect(object["dataVersion"] as? String == "1-0123456789abcdef")
        let comparison = try #require(object["comparison"] as? [String: Any])
        #expect(comparison["baseCount"] as? Int == 40 && comparison["changePercent"] as? Double == -25)
        #expect(comparison["verdict"] as? String == "couldBeChance")
    }

    @Test("A missing value is null with its state and reason, never 0")
    func missing() throws {
        let edition = try edition()
        let figure = try edition.figure(.count, "GM0340", "1.1.1", period("2023MM01"))
        let sheet = FigureSheet([figure], edition: edition, language: .english)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(sheet.json().utf8)) as? [String: Any])
        #expect(object["value"] is NSNull && object["state"] as? String == "notYetKnown")
        #expect(object["reason"] as? String == "afterLastPeriod")
        #expect(sheet.csv().contains(",2023MM01,2023MM01,,notYetKnown,afterLastPeriod,offences,,"))
        #expect(sheet.text().contains("not known yet: after the latest delivery"))
    }

    @Test("Several figures are an array of records")
    func array() throws {
        let edition = try edition(), figure = try edition.figure(.count, "GM0340", "1.1.1", period("2022MM01"))
        let text = FigureSheet([figure, figure], edition: edition, language: .dutch).json()
        #expect((try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any])?.count == 2)
    }

    @Test(
        "A name that a spreadsheet would run as a formula is written as text",
        arguments: ["=1+1", "+31", "-2", "@SUM(A1)", "\tx"])
    func formulas(name: String) throws {
        let csv = try sheet(edition(name: name)).csv()
        #expect(csv.contains("'" + name))
        #expect(!csv.contains(",\(name),"))
    }

    @Test("Commas, quotes and line breaks are quoted; numbers that are negative stay numbers")
    func quoting() throws {
        let csv = try sheet(edition(name: "De \"Hoek\", oost\nnoord"), .change).csv()
        #expect(csv.contains("\"De \"\"Hoek\"\", oost\nnoord\""))
        #expect(csv.contains(",-25,value,"))
        #expect(csv.hasSuffix("\r\n"))
    }

    @Test("Example figures are marked in every form", arguments: Language.allCases)
    func example(language: Language) throws {
        let sheet = try sheet(edition(example: true), .count, language)
        #expect(sheet.records.allSatisfy { $0.example })
        let word = language == .dutch ? "verzonnen" : "invented"
        for form in [sheet.json(), sheet.csv(), sheet.text()] { #expect(form.contains(word)) }
    }

    @Test("The text names both counts, the verdict and the data version")
    func text() throws {
        let text = try sheet(edition(), .change).text()
        #expect(text.contains("Verandering: −25%; 30 tegen 40"))
        #expect(
            text.contains("kan toeval zijn") && text.contains("1-0123456789abcdef")
                && text.contains("Bron: Politie / CBS"))
    }
}
