import Cube
import Facts
import Figures
import Geography
import RegionPack
import TestKit
import Testing

@Suite("A municipality that others went into")
struct MergerTests {
    private func edition() throws -> Edition {
        var test = TestEdition()
        test.boundaryChanges = [
            BoundaryChange(
                effective: "2019-01-01", from: [try area("GM0620")], to: try area("GM1961"), isPlanned: false,
                note: "Vianen werd Vijfheerenlanden.", source: "Test", names: [try area("GM0620"): "Vianen"])
        ]
        test.areas = [Area(code: try area("GM1961"), name: "Vijfheerenlanden")]
        test.builder = CubeBuilder().counts("GM0620", "1.1.1", from: "2018MM01", are: Array(repeating: 5, count: 12))
            .counts("GM1961", "1.1.1", from: "2019MM01", are: Array(repeating: 14, count: 12))
        return try test.edition()
    }

    @Test("says of the years before why there is no figure, and why nothing is compared with them")
    func missing() throws {
        let note = FigureNote.boundaryChange(effective: "2019-01-01", note: "Vianen werd Vijfheerenlanden.")
        let before = try edition().figure(.count, "GM1961", "1.1.1", period("2018MM01", "2018MM12"))
        #expect(before.value.value == nil && before.notes.contains(note))
        let after = try edition().figure(.change, "GM1961", "1.1.1", period("2019MM01", "2019MM12"))
        #expect(after.value.value == nil && after.notes.contains(note))
        let vianen = try edition().figure(.count, "GM0620", "1.1.1", period("2018MM01", "2018MM12"))
        #expect(vianen.value == .value(60) && !vianen.notes.contains(note))
    }

    @Test("is found by their names")
    func found() throws {
        let found = try edition().areaNames.search("Vianen", limit: 3)
        #expect(found.first?.id == (try area("GM1961")) && found.first?.name == "Vianen")
    }
}
