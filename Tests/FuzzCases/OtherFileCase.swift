import Facts
import Geography
import Ingest
import TestKit

/// What must hold for any bytes that are read as a code list, a population or boundaries.
package enum OtherFileCase {
    /// Code lists, periods, inhabitants and what a service says of a table.
    package static let lists: [[UInt8]] = [
        "\"Key\",\"Title\",\"Description\",\"Municipality\",\"DetailRegionCode\"\n\"GM1680    \",\"Aa en Hunze\",\"Gemeente\",\"GM1680\",\"GM1680\"\n\"BU16800000\",\"Annen\",\"x\ny\",\"GM1680\",\"BU16800000\"\n",
        "code,name\r\nBU05130200,De Korte Akkeren-Oud\r\n",
        "\"Key\",\"Title\",\"Description\",\"Status\"\n\"2012JJ00\",\"2012\",\"\",\"Definitief\"\n",
        "\"\",\"nhood_id\",\"population\"\n\"1\",\"BU16800000\",3455\n\"2\",\"BU16800009\",-99997\n",
        "key,title,level,gemeente,also_in_2023,population_2024\nGM0034    ,Almere,GM,GM0034,1,\nBU00340101,Centrum,BU,GM0034,1,795\n",
        "\u{FEFF}TableInfos;;;\nID;Title;Identifier;x\n0;a;47013NED;\n\nRegioS;;;\nKey;Title;Description;\nGM0344;Utrecht (gemeente);;\n",
        "{\"odata.metadata\":\"x\",\"value\":[{\"Key\":\"GM0034    \",\"Title\":\"Almere\"},{\"Key\":\"1.1.1 \",\"Title\":\"a\\u00e9\"}]}",
    ].map { Array($0.utf8) }

    package static let geoJSON: [[UInt8]] = [
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"BUURTCODE\":\"0601\",\"GEMEENTECODE\":\"0758\",\"BUURT\":\"K\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[4.7,51.6],[4.8,51.6],[4.8,51.7],[4.7,51.6]],[[4.72,51.61],[4.73,51.61],[4.73,51.62],[4.72,51.61]]]}},{\"type\":\"Feature\",\"properties\":{\"gm_code\":\"GM0344\",\"water\":\"JA\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[155000,463000],[156000,463000],[156000,464000],[155000,463000]]]]}}]}",
        "{\"type\":\"Feature\",\"properties\":{\"statcode\":\"GM0344\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[5.1,52],[5.1,52.1],[5,52]]]}}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"id\":\"BU06010401\",\"geometry\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"MultiPolygon\",\"coordinates\":[[[[155000,463000],[156000,463000],[156000,464000]]]]}]}}]}",
    ].map { Array($0.utf8) }

    package static let topoJSON: [[UInt8]] = [
        "{\"type\":\"Topology\",\"arcs\":[[[0,0],[5,0],[0,5]],[[5,5],[-5,-5]]],\"transform\":{\"scale\":[0.1,0.1],\"translate\":[4,52]},\"objects\":{\"layer\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\",\"arcs\":[[0,1]],\"properties\":{\"statcode\":\"BU06370101\",\"statnaam\":\"a\"}},{\"type\":\"MultiPolygon\",\"arcs\":[[[-1,-2]]],\"id\":\"BU06370102\"}]}}}",
        "{\"type\":\"Topology\",\"arcs\":[[[4,52],[5,52],[5,53]],[[5,53],[4,52]]],\"objects\":{\"x\":{\"type\":\"Polygon\",\"arcs\":[[0,1]],\"properties\":{\"gm_code\":\"GM0344\"}}}}",
        "{\"arcs\":[[[0,0],[9,0],[0,9],[-9,-9]]],\"transform\":{\"scale\":[0.1,0.1],\"translate\":[4,52]},\"objects\":{\"x\":{\"geometries\":[{\"type\":\"MultiPolygon\",\"arcs\":[[[0]]],\"id\":\"WK034401\"}]}}}",
    ].map { Array($0.utf8) }

    package static let seeds = lists + geoJSON + topoJSON

    package static let words = [
        "\"", "\\u", "\\ud800", "\\", "{", "}", "[", "]", "[[[[[[[[[[[[[[[[[[[[", ":", ",", "null", "-1", "1e308",
        "1e999", "1e-400",
        "-", "0.1234567890123456789", "99999999999999999999", "-9223372036854775808", "\"Key\":\"", "\"arcs\":",
        "\"type\":\"Polygon\"",
        "GM0344", "BU0363AD01", "2012JJ00", "\n", "\r\n", ";", "\u{202E}", "\u{0}", "NaN",
    ]

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        let options = IngestOptions(year: 2024)
        // What the file is, all its readers are told; each of them is asked, for none may take what is another's.
        guard let file = try? RecognisedFile(bytes: bytes, name: "x") else { return nil }
        var findings: [Finding] = []
        if let list = try? CodeList.read(file, options: options) {
            if list.areas.keys.contains(where: \.level.isRollUp) { return "a roll-up in a code list" }
            if list.findings.count > 500 { return "\(list.findings.count) findings" }
            findings += list.findings
        }
        if let table = try? PopulationTable.read(file, options: options).withSums() {
            if table.inhabitants.values.contains(where: { $0 < 0 }) { return "a negative population" }
            findings += table.findings
        }
        if let list = try? PeriodList.read(file, options: options) { findings += list.findings }
        if let file = try? BoundaryFile.read(file, options: options) {
            if let problem = problem(file.boundaries) { return problem }
            findings += file.findings
        }
        return findings.lazy.compactMap(\.languageFault).first
    }

    private static func problem(_ boundaries: BoundarySet) -> String? {
        if boundaries.isEmpty { return "an empty set of boundaries" }
        for code in boundaries.codes {
            for polygon in boundaries[code]?.polygons ?? [] {
                for ring in [polygon.outer] + polygon.holes {
                    if ring.first != ring.last || ring.count < 4 { return "an open ring" }
                    if !ring.allSatisfy({ abs($0.x) <= 180 && abs($0.y) <= 90 }) { return "a place off the map" }
                }
            }
        }
        return nil
    }
}
