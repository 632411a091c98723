import Figures
import Geography
import RegionPack
import TestKit
import Testing

/// Codes of buurten that end with an old division, and those that begin with the new one.
@Suite("What an area was before a new division")
struct LineageTests {
    /// Old codes have figures up to and including 2017, new ones from 2018 on, `BU03400103` throughout.
    private func edition(_ names: [String: String]) throws -> Edition {
        var test = TestEdition()
        let years: [String: (first: String, count: Int)] = [
            "BU03400101": ("2015MM01", 36), "BU03400102": ("2015MM01", 36), "BU03400103": ("2015MM01", 72),
            "BU03400901": ("2018MM01", 36), "BU03400902": ("2018MM01", 36),
        ]
        for (code, run) in years.sorted(by: { $0.key < $1.key }) {
            test.builder = test.builder.counts(
                code, "1.1.1", from: run.first, are: Array(repeating: 2, count: run.count))
        }
        test.areas = try names.sorted { $0.key < $1.key }.map { Area(code: try area($0.key), name: $0.value) }
        test.populations = [(area: "BU03400103", year: 2020, count: 900)]
        return try test.edition()
    }

    private let names = [
        "BU03400101": "Achterberg", "BU03400102": "Binnenstad", "BU03400103": "Elst", "BU03400901": "Achterberg",
        "BU03400902": "Remmerden",
    ]

    @Test("A code that ended leads to the one of its name that began, and back")
    func pairs() throws {
        let edition = try edition(names)
        let old = edition.lineage(of: try area("BU03400101")), new = edition.lineage(of: try area("BU03400901"))
        #expect(try old.successor == AreaLineage.Link(area: area("BU03400901"), year: 2018))
        #expect(old.origins.isEmpty)
        #expect(try new.origins == [AreaLineage.Link(area: area("BU03400101"), year: 2017)])
        #expect(new.successor == nil)
    }

    @Test("What is not sure stays out: another name, a name that two have, an area that goes on")
    func unsure() throws {
        var edition = try edition(names)
        for code in ["BU03400102", "BU03400103", "BU03400902"] {
            #expect(try edition.lineage(of: area(code)).isEmpty)
        }
        edition = try self.edition(names.merging(["BU03400902": "Achterberg"]) { $1 })
        #expect(try edition.lineage(of: area("BU03400101")).isEmpty)
        // A name that only goes on beside its namesake is another area.
        edition = try self.edition(names.merging(["BU03400103": "Binnenstad"]) { $1 })
        #expect(try edition.lineage(of: area("BU03400102")).isEmpty)
    }

    @Test("Years with inhabitants count as years in which a code lives")
    func inhabitants() throws {
        var test = TestEdition()
        test.builder = CubeBuilder().counts(
            "BU03400103", "1.1.1", from: "2015MM01", are: Array(repeating: 2, count: 12))
        test.areas = try [("BU03400101", "Achterberg"), ("BU03400901", "Achterberg")].map {
            Area(code: try area($0.0), name: $0.1)
        }
        test.populations =
            [2015, 2016].map { (area: "BU03400101", year: $0, count: 80) }
            + [2017, 2018].map { (area: "BU03400901", year: $0, count: 90) }
        let lineage = try test.edition().lineage(of: area("BU03400901"))
        #expect(try lineage.origins == [AreaLineage.Link(area: area("BU03400101"), year: 2016)])
    }
}
