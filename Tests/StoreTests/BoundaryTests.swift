import Editions
import Facts
import Figures
import Foundation
import GRDB
import Geography
import Store
import TestKit
import Testing

@testable import Ingest

@Suite("Boundaries, names and inhabitants come back as they were kept")
struct BoundaryTests {
    let data: DataFolder
    let file = ReferenceFile(name: "grenzen.geojson", sha256: "")

    init() throws {
        data = try DataFolder()
        try data.deliver(["GM0340": 10, "GM0344": 20, "BU03440111": 2])
    }

    @Test("Parts, holes and every bit of a coordinate survive")
    func roundTrip() throws {
        let boundaries = [
            try boundary(
                "GM0340", name: "Rhenen",
                [Polygon(outer: ring(5), holes: [ring(4), ring(7)]), Polygon(outer: ring(4))]),
            try boundary("GM0344", name: nil, []),
            try boundary(
                "BU03440111", name: "Ån \u{202E}",
                [
                    Polygon(outer: [
                        Point(x: -0.0, y: .leastNonzeroMagnitude), Point(x: .greatestFiniteMagnitude, y: 0.1),
                    ])
                ]),
        ]
        try data.store.keep(.boundaries(boundaries, divisionYear: 2017), of: file)
        let kept = try data.edition().boundaries
        #expect(kept.count == 3)
        for boundary in boundaries { #expect(kept[boundary.code] == boundary, "\(boundary.code)") }
        #expect(kept[try area("BU03440111")]?.polygons.first?.outer.first?.x.sign == .minus)
    }

    @Test("Boundaries of areas that the edition does not know stay on disk")
    func elsewhere() throws {
        let kept = try boundary("GM0340", [Polygon(outer: ring(4))])
        let elsewhere = try boundary("GM0599", [Polygon(outer: ring(4))])
        try data.store.keep(.boundaries([kept, elsewhere], divisionYear: 2017), of: file)
        #expect(try data.edition().boundaries.codes == [kept.code])
    }

    @Test("A newer boundary of an area wins from the older one")
    func replacement() throws {
        try data.store.keep(.boundaries([boundary("GM0340", [Polygon(outer: ring(4))])], divisionYear: 2016), of: file)
        let newer = try boundary("GM0340", [Polygon(outer: ring(9))])
        try data.store.keep(.boundaries([newer], divisionYear: 2017), of: file)
        #expect(try data.edition().boundaries[newer.code] == newer)
        #expect(try data.store.references().map(\.file.name) == ["grenzen.geojson", "grenzen.geojson"])
        #expect(try data.store.references().allSatisfy { $0.receivedAt == DataFolder.moment })
    }

    @Test("A boundary that is cut off anywhere is no boundary; the others stay")
    func truncation() throws {
        let whole = try boundary("GM0344", [Polygon(outer: ring(4))])
        let cut = try boundary("GM0340", [Polygon(outer: ring(4), holes: [ring(3)])])
        try data.store.keep(.boundaries([cut, whole], divisionYear: nil), of: file)
        try data.execute("DROP TRIGGER boundaryNeverChanges")
        let numbers = 1 + 1 + (1 + 4 * 2) + (1 + 3 * 2)
        for bytes in 0..<numbers * 8 {
            try data.execute(
                "UPDATE boundary SET rings = substr(rings, 1, ?) WHERE code = 'GM0340'", [numbers * 8 - 1 - bytes])
            let kept = try data.edition().boundaries
            #expect(kept[cut.code] == nil, "\(numbers * 8 - 1 - bytes) bytes")
            #expect(kept[whole.code] == whole)
        }
    }

    @Test("Counts that promise more than there is are no boundary", arguments: [1, 2, 1 << 32, UInt64.max >> 1, .max])
    func hugeCounts(count: UInt64) throws {
        let code = try area("GM0340")
        try data.store.keep(.boundaries([boundary("GM0340", [])], divisionYear: nil), of: file)
        try data.execute("DROP TRIGGER boundaryNeverChanges")
        for prefix in [[], [1], [1, 1]] as [[UInt64]] {
            let numbers = prefix + [count]
            let blob = numbers.reduce(into: Data()) { data, number in
                withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
            }
            try data.execute("UPDATE boundary SET rings = ?", [blob])
            #expect(try data.edition().boundaries[code] == nil, "\(numbers)")
        }
    }

    @Test("Inhabitants, offence names and stated statuses reach the edition; zero inhabitants is an answer")
    func references() throws {
        let code = try area("GM0340"), theft = try #require(OffenceCode("2.1.1"))
        let january = try #require(Period(key: "2017MM01"))
        var populations = Populations()
        populations[code, 2016] = 0
        populations[code, 2017] = 19_500
        try data.store.keep(.population([code: 0], year: 2016), of: file)
        try data.store.keep(.population([code: 19_500], year: 2017), of: file)
        try data.store.keep(.offenceNames([theft: "Diefstal"]), of: file)
        try data.store.keep(.statuses([january: .provisional]), of: file)
        let edition = try data.edition()
        #expect(edition.populations == populations)
        #expect(edition.offenceNames == [theft: "Diefstal"])
        #expect(edition.statuses.status(of: january) == .provisional)
    }

    @Test(
        "An area is called what its own division calls it, else what the newest one does",
        arguments: [
            (2016 as Int?, "Oud"), (2017, "Nieuw"), (2015, "Nieuw"), (nil, "Nieuw"),
        ])
    func names(division: Int?, expected: String) throws {
        let code = try area("GM0340")
        try data.store.keep(.areaNames([code: "Nieuw"], divisionYear: 2017), of: file)
        try data.store.keep(.areaNames([code: "Oud"], divisionYear: 2016), of: file)
        #expect(try data.store.areaNames(divisionYear: division, in: .newest)[code] == expected)
    }

    private func area(_ code: String) throws -> AreaCode { try #require(AreaCode(code)) }

    private func boundary(_ code: String, name: String? = nil, _ polygons: [Polygon]) throws -> Boundary {
        Boundary(code: try area(code), name: name, polygons: polygons)
    }

    /// A closed ring of so many points.
    private func ring(_ points: Int) -> [Point] {
        let open = (0..<points - 1).map { Point(x: 5 + Double($0) / 7, y: 52 + Double($0 * $0) / 11) }
        return open + open.prefix(1)
    }
}
