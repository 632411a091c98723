import Records
import Strategy
import Testing

@testable import Writing

@Suite("Tables of a plan as comma-separated values")
struct PlanFileTests {
    @Test(
        "The table of a kind read back changes nothing",
        arguments: [PlanEntry.Kind.agenda, .indicator, .lookBack, .participation])
    func roundTrip(_ kind: PlanEntry.Kind) throws {
        let (entries, mistakes) = try PlanTable.reading(
            PlanTable.csv(kind, of: PlanSamples.document), kind, in: PlanSamples.document)
        #expect(entries.isEmpty && mistakes.isEmpty, "\(mistakes)")
    }

    @Test("Changed and new rows come out, rows that are not there remove nothing")
    func changes() throws {
        let text =
            "id,programme,title,due\r\nburgernet-2022-acties,burgernet,Anders,2022-06-01\r\nnieuw-1,burgernet,Nieuw,\r\n"
        let (entries, mistakes) = try PlanTable.reading(text, .agenda, in: PlanSamples.document)
        #expect(mistakes.isEmpty)
        #expect(entries.map(\.title) == ["Anders", "Nieuw"])
        #expect(try PlanTable.reading("id,title\r\n", .agenda, in: PlanSamples.document).entries.isEmpty)
    }

    @Test("Every mistake is told with row and column")
    func mistakes() throws {
        let text = """
            id,programme,title,due,onzin
            """
        #expect(
            try PlanTable.reading(text, .agenda, in: PlanSamples.document).mistakes == [
                .init(row: 1, column: "onzin", problem: .noReference("onzin"))
            ])
        let rows =
            "id,programme,title,due\r\nburgernet-2022-acties,ander,x,2022-99-01\r\n,burgernet,x,\r\nburgernet.actions,burgernet,x,\r\n"
        #expect(try PlanTable.reading(rows, .agenda, in: PlanSamples.document).mistakes.map(\.row) == [2, 3, 4])
    }
}
