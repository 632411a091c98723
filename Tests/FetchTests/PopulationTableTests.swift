import Ingest
import Testing

@testable import Fetch

@Suite("The table of inhabitants is found in the catalogue")
struct PopulationTableTests {
    private func rows(_ text: String) throws -> [JSONValue] {
        try JSONText.parse(Array(text.utf8), name: "catalogue", IngestLimits()).array ?? []
    }

    @Test("by its title and year, whatever its number; of two the one that changed last")
    func resolved() throws {
        let rows = try rows(
            """
            [{"Identifier":"70072ned","Title":"Regionale kerncijfers Nederland","Modified":"2024-09-30"},
             {"Identifier":"85618NED","Title":"Kerncijfers wijken en buurten 2023","Modified":"2024-01-01"},
             {"Identifier":"85619NED","Title":"Kerncijfers wijken en buurten 2023","Modified":"2023-01-01"},
             {"Identifier":"85984NED","Title":"Kerncijfers  wijken en buurten 2024","Modified":"2024-10-31"},
             {"Identifier":"83220NED","Title":"Kerncijfers wijken en buurten 2011","Modified":"2012-10-31"},
             {"Identifier":"85985NED","Title":"Kerncijfers wijken en buurten 2004-2024","Modified":"2024-12-01"},
             {"Identifier":"../../x","Title":"Kerncijfers wijken en buurten 2025","Modified":"2025-12-01"}]
            """)
        let found = PopulationTables.resolve(rows, title: "Kerncijfers wijken en buurten", from: 2012)
        #expect(found.map(\.table) == ["85618NED", "85984NED"] && found.map(\.year) == [2023, 2024])
    }

    @Test(
        "and its column by its name, whatever the number behind it",
        arguments: ["AantalInwoners_5", "AantalInwoners_67", "TotaleBevolking_1"])
    func drifting(key: String) throws {
        let measures = [
            TableDescription.Measure(key: "Mannen_6", title: "Mannen", isNumber: true),
            TableDescription.Measure(key: key, title: "…", isNumber: true),
        ]
        #expect(try PopulationTables.column(measures, table: "85984NED").key == key)
    }

    @Test("and a table without one, or with two, is refused")
    func ambiguous() {
        let one = TableDescription.Measure(key: "AantalInwoners_5", title: "", isNumber: true)
        let two = TableDescription.Measure(key: "TotaleBevolking_1", title: "", isNumber: true)
        for measures in [[], [one, two]] {
            #expect(throws: FetchProblem.noColumn(table: "85984NED", wanted: "AantalInwoners")) {
                try PopulationTables.column(measures, table: "85984NED")
            }
        }
    }
}
