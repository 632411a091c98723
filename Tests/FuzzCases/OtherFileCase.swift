import Facts
import Geography
import Ingest
import TestKit

/// What must hold for any bytes that are read as a code list, a population or boundaries.
package enum OtherFileCase {
    package static let seeds: [[UInt8]] = [
        "\"Key\",\"Title\",\"Description\",\"Municipality\",\"DetailRegionCode\"\n\"GM1680    \",\"Aa en Hunze\",\"Gemeente\",\"GM1680\",\"GM1680\"\n\"BU16800000\",\"Annen\",\"x\ny\",\"GM1680\",\"BU16800000\"\n",
        "code,name\r\nBU05130200,De Korte Akkeren-Oud\r\n",
        "\"Key\",\"Title\",\"Description\",\"Status\"\n\"2012JJ00\",\"2012\",\"\",\"Definitief\"\n",
        "\"\",\"nhood_id\",\"population\"\n\"1\",\"BU16800000\",3455\n\"2\",\"BU16800009\",-99997\n",
        "key,title,level,gemeente,also_in_2023,population_2024\nGM0034    ,Almere,GM,GM0034,1,\nBU00340101,Centrum,BU,GM0034,1,795\n",
        "\u{FEFF}TableInfos;;;\nID;Title;Identifier;x\n0;a;47013NED;\n\nRegioS;;;\nKey;Title;Description;\nGM0344;Utrecht (gemeente);;\n",
        "{\"odata.metadata\":\"x\",\"value\":[{\"Key\":\"GM0034    \",\"Title\":\"Almere\"},{\"Key\":\"1.1.1 \",\"Title\":\"a\\u00e9\"}]}",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"BUURTCODE\":\"0601\",\"GEMEENTECODE\":\"0758\",\"BUURT\":\"K\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[4.7,51.6],[4.8,51.6],[4.8,51.7],[4.7,51.6]],[[4.72,51.61],[4.73,51.61],[4.73,51.62],[4.72,51.61]]]}},{\"type\":\"Feature\",\"properties\":{\"gm_code\":\"GM0344\",\"water\":\"JA\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[[[[155000,463000],[156000,463000],[156000,464000],[155000,463000]]]]}}]}",
        "{\"type\":\"Topology\",\"arcs\":[[[0,0],[5,0],[0,5]],[[5,5],[-5,-5]]],\"transform\":{\"scale\":[0.1,0.1],\"translate\":[4,52]},\"objects\":{\"layer\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\",\"arcs\":[[0,1]],\"properties\":{\"statcode\":\"BU06370101\",\"statnaam\":\"a\"}},{\"type\":\"MultiPolygon\",\"arcs\":[[[-1,-2]]],\"id\":\"BU06370102\"}]}}}",
    ].map { Array($0.utf8) }

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
        if let fault = findings(bytes, options).lazy.compactMap(\.languageFault).first { return fault }
        if let list = try? CodeList.read(bytes: bytes, name: "x", options: options) {
            if list.areas.keys.contains(where: \.level.isRollUp) { return "a roll-up in a code list" }
            if list.findings.count > 500 { return "\(list.findings.count) findings" }
        }
        if let table = try? PopulationTable.read(bytes: bytes, name: "x", options: options).withSums() {
            if table.inhabitants.values.contains(where: { $0 < 0 }) { return "a negative population" }
        }
        if let file = try? BoundaryFile.read(bytes: bytes, name: "x", options: options) {
            if file.boundaries.isEmpty { return "an empty set of boundaries" }
            for code in file.boundaries.codes {
                for polygon in file.boundaries[code]?.polygons ?? [] {
                    for ring in [polygon.outer] + polygon.holes {
                        if ring.first != ring.last || ring.count < 4 { return "an open ring" }
                        if !ring.allSatisfy({ abs($0.x) <= 180 && abs($0.y) <= 90 }) { return "a place off the map" }
                    }
                }
            }
        }
        return nil
    }

    /// What every reader that takes the input finds in it.
    private static func findings(_ bytes: [UInt8], _ options: IngestOptions) -> [Finding] {
        let lists = [
            try? CodeList.read(bytes: bytes, name: "x", options: options).findings,
            try? PopulationTable.read(bytes: bytes, name: "x", options: options).withSums().findings,
            try? PeriodList.read(bytes: bytes, name: "x", options: options).findings,
            try? BoundaryFile.read(bytes: bytes, name: "x", options: options).findings,
        ]
        return lists.flatMap { $0 ?? [] }
    }
}
