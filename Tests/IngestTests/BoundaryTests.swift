import Facts
import Geography
import TestKit
import Testing

@testable import Ingest

@Suite("Boundaries")
struct BoundaryTests {
    private func read(_ text: String) throws -> BoundaryFile {
        try BoundaryFile.read(bytes: Array(text.utf8), name: "x.json")
    }

    private func feature(_ properties: String, _ ring: String = "[[5,52],[5.1,52],[5.1,52.1],[5,52]]") -> String {
        "{\"type\":\"Feature\",\"properties\":{\(properties)},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\(ring)]}}"
    }

    private func collection(_ features: String...) -> String {
        "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
    }

    @Test(
        "of the real files carry their codes and names", .enabled(if: Shared.isPresent),
        arguments: [
            ("mn_gemeenten_2024.geojson", 38, "GM0034", "Almere"),
            ("mn_wijken_2024.geojson", 373, "WK003499", "Groot water"),
            ("utrecht_wijken_detailed_wgs84.geojson", 10, "WK034401", "Wijk 01 West"),
            ("breda_buurten.geojson", 56, "BU07580601", "Kievitsloop"),
        ])
    func real(file: String, count: Int, code: String, name: String) throws {
        let read = try BoundaryFile.read(path: Shared.path("data/boundaries/\(file)"))
        #expect(read.boundaries.count == count)
        let boundary = try #require(AreaCode(code).flatMap { read.boundaries[$0] })
        #expect(boundary.name == name)
        for polygon in boundary.polygons {
            #expect(polygon.outer.first == polygon.outer.last)
            #expect(polygon.outer.allSatisfy { (3...8).contains($0.x) && (50...54).contains($0.y) })
        }
        #expect(read.findings.isEmpty, "\(read.findings)")
    }

    @Test("in TopoJSON join their arcs, and collapsed ones are counted", .enabled(if: Shared.isPresent))
    func topology() throws {
        let read = try BoundaryFile.read(path: Shared.path("data/boundaries/ties_Buurt_2014_layer_q1e3.topojson"))
        let collapsed = try #require(read.findings.first { $0.kind == .boundaryCollapsed })
        #expect(collapsed.languageFault == nil)
        #expect(read.boundaries.count + collapsed.count == 11_691)
        #expect(collapsed.count == 1_281)
        #expect(read.boundaries[try #require(AreaCode("BU06370907"))]?.name == "Van Tuyllpark")
    }

    @Test("in TopoJSON run arcs forwards, backwards and around holes")
    func arcs() throws {
        let text = """
            {"type":"Topology","arcs":[[[0,0],[10,0],[0,10]],[[0,0],[0,10],[10,0]],[[2,2],[0,2],[2,0],[-2,-2]]],
             "transform":{"scale":[0.1,0.1],"translate":[5,52]},
             "objects":{"a":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","arcs":[[0,-2],[2]],"properties":{"statcode":"BU03440101"}},
               {"type":"MultiPolygon","arcs":[[[1,-1]]],"id":"BU03440102"},
               {"type":"Polygon","arcs":[[99]],"properties":{"statcode":"BU03440103"}}]}}}
            """
        let read = try read(text)
        let first = try #require(AreaCode("BU03440101").flatMap { read.boundaries[$0] }?.polygons.first)
        #expect(
            first.outer == [
                Point(x: 5, y: 52), Point(x: 6, y: 52), Point(x: 6, y: 53), Point(x: 5, y: 53), Point(x: 5, y: 52),
            ])
        #expect(first.holes.count == 1)
        let second = try #require(AreaCode("BU03440102").flatMap { read.boundaries[$0] }?.polygons.first)
        #expect(second.outer == first.outer.reversed())
        #expect(read.findings.map(\.kind) == [.boundaryMalformed])
        #expect(read.findings.compactMap(\.languageFault) == [])
    }

    @Test("in RD are turned into degrees, within a metre of the published example")
    func rijksDriehoek() throws {
        // Westertoren, Amsterdam: the worked example of Schreutelkamp and Strang van Hees.
        let tower = RijksDriehoek.degrees(Point(x: 120_700.723, y: 487_525.501))
        #expect(abs(tower.y - 52.374_532_53) < 0.000_01 && abs(tower.x - 4.883_525_59) < 0.000_01)
        let read = try read(
            collection(
                feature("\"gm_code\":\"GM0344\"", "[[136000,455000],[137000,455000],[137000,456000],[136000,455000]]")))
        let point = try #require(AreaCode("GM0344").flatMap { read.boundaries[$0] }?.polygons.first?.outer.first)
        #expect((5...5.2).contains(point.x) && (52...52.2).contains(point.y))
    }

    @Test(
        "find the code under whatever name",
        arguments: [
            ("\"statcode\":\"BU03440101\"", "BU03440101"),
            ("\"BUURTCODE\":\"0601\",\"GEMEENTECODE\":\"0758\"", "BU07580601"),
            ("\"wijkcode\":\"WK034401\",\"gemeentecode\":\"GM0344\"", "WK034401"), ("\"GM_CODE\":\"GM0344\"", "GM0344"),
            ("\"gemeentecode\":\"344\"", "GM0344"), ("\"code\":\"GM0344\"", "GM0344"),
            ("\"bu_code\":\"BU03440101\",\"wk_code\":\"WK034401\",\"gm_code\":\"GM0344\"", "BU03440101"),
        ])
    func codes(properties: String, code: String) throws {
        #expect(try read(collection(feature(properties))).boundaries.codes.map(\.rawValue) == [code])
    }

    @Test("leave out water, abroad and what has no code, and say so")
    func left() throws {
        let read = try read(
            collection(
                feature("\"statcode\":\"GM0344\""), feature("\"statcode\":\"GM0345\",\"water\":\"JA\""),
                feature("\"statcode\":\"GM0998\",\"statnaam\":\"Buitenland\""), feature("\"naam\":\"x\"")))
        #expect(read.boundaries.codes.map(\.rawValue) == ["GM0344"])
        #expect(read.findings.map(\.kind) == [.boundaryWithoutCode, .boundaryWithoutCode])
        #expect(read.findings.compactMap(\.languageFault) == [])
        #expect(read.findings.map(\.count) == [2, 1])
    }

    @Test(
        "that are broken are refused with their place",
        arguments: [
            "{\"type\":\"FeatureCollection\",\"features\":[", "{\"type\":\"FeatureCollection\",\"features\":[]}",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":null}]}",
            "{\"type\":\"FeatureCollection\",\"features\":" + String(repeating: "[", count: 5000),
            "{\"type\":\"FeatureCollection\",\"features\":[{}],\"x\":1e999}",
        ])
    func broken(text: String) {
        #expect(throws: IngestRefusal.self) { try read(text) }
    }

    @Test("with coordinates off the map are left out")
    func offMap() throws {
        let read = try read(
            collection(
                feature("\"statcode\":\"GM0344\""),
                feature(
                    "\"statcode\":\"GM0345\"", "[[577000,6800000],[578000,6800000],[578000,6801000],[577000,6800000]]"))
        )
        #expect(read.boundaries.count == 1)
        #expect(read.findings.map(\.kind) == [.boundaryMalformed])
        #expect(read.findings.compactMap(\.languageFault) == [])
    }

    @Test("cannot name one long arc until memory ends")
    func bomb() throws {
        let arc = (0..<2000).map { "[\($0),0]" }.joined(separator: ",")
        let references = (0..<20_000).map { _ in "0" }.joined(separator: ",")
        let text = """
            {"type":"Topology","arcs":[[\(arc)]],"objects":{"a":{"type":"Polygon","arcs":[[\(references)]],
            "properties":{"statcode":"GM0344"}}}}
            """
        #expect(throws: IngestRefusal.self) { try read(text) }
    }
}
