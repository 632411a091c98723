import Figures
import Geography
import RegionPack
import TestKit
import Testing

@Suite("Old codes and those that go on for them")
struct SuccessionTests {
    @Test("By the mergers of the pack, and by a name that one area had and one has; what is not sure is left out")
    func successors() throws {
        func codes(_ texts: String...) throws -> [AreaCode] { try texts.map { try area($0) } }
        let merger = BoundaryChange(
            effective: "2019-01-01", from: try codes("GM0545", "GM0620"), to: try area("GM1961"), isPlanned: false,
            note: "", source: "")
        let pack = RegionPack.test(members: ["GM1961"], boundaryChanges: [merger])
        let names = [
            "BU06200101": "Vianen-Centrum", "BU19610301": "Vianen Centrum", "BU06200102": "Monnikenhof",
            "BU19610302": "Monnikenhof", "BU19610303": "Monnikenhof", "BU03440111": "Wijk C", "BU03440199": "Wijk C",
            "BU03630199": "Wijk C",
        ]
        let succession = AreaSuccession(
            went: try codes("GM0545", "GM0620", "BU06200101", "BU06200102", "BU03440111", "BU05130101"),
            came: try codes("GM1961", "BU19610301", "BU19610302", "BU19610303", "BU03440199", "BU03630199"),
            names: Dictionary(uniqueKeysWithValues: try names.map { (try area($0.key), $0.value) }), pack: pack)
        #expect(try succession.successors[area("GM0620")] == [merger.to])
        #expect(try succession.origins(of: merger.to) == codes("GM0545", "GM0620"))
        #expect(try succession.successors[area("BU06200101")] == [area("BU19610301")])
        #expect(try succession.successors[area("BU03440111")] == [area("BU03440199")])
        let only = AreaSuccession(went: [], came: [merger.to], names: [:], pack: pack)
        #expect(try only.origins(of: merger.to) == codes("GM0545", "GM0620"))
        // Two of the name came, and of the last one there is no name.
        #expect(succession.successors.count == 4)
    }

    @Test("A split of the pack has several successors, and goes before what names would say")
    func stated() throws {
        func change(_ kind: AreaChange.Kind, _ from: [String], _ to: [String]) throws -> AreaChange {
            AreaChange(
                effective: "2020-01-01", kind: kind, from: try from.map { try area($0) },
                to: try to.map { try area($0) }, note: "", source: "")
        }
        let pack = RegionPack.test(
            members: ["GM0344"],
            areaChanges: [
                try change(.split, ["BU03440101"], ["BU03440111", "BU03440112"]),
                try change(.merged, ["BU03440102", "BU03440103"], ["BU03440103"]),
            ])
        let went = try ["BU03440101", "BU03440102"].map { try area($0) }
        let came = try ["BU03440111", "BU03440112", "BU03440119"].map { try area($0) }
        let succession = AreaSuccession(
            went: went, came: came, names: [went[0]: "Noord", came[2]: "Noord", came[0]: "Noord-West"], pack: pack)
        #expect(try succession.successors == [went[0]: Array(came.prefix(2)), went[1]: [area("BU03440103")]])
        #expect(succession.origins(of: came[1]) == [went[0]] && succession.origins(of: came[2]).isEmpty)
        // Of another division than that of the step nothing is said.
        #expect(AreaSuccession(went: [], came: [came[2]], names: [:], pack: pack).successors.isEmpty)
    }
}
