import Facts
package import Phrases

/// The formats of maps that GDAL reads for us, each known by its first bytes.
package enum MapFormat: Hashable, Sendable {
    case geoPackage
    case shapefile

    init?(_ head: [UInt8]) {
        // A GeoPackage is an SQLite database that says so in its application id (OGC 12-128, requirement 2).
        let isDatabase = head.count >= 72 && head.starts(with: Array("SQLite format 3".utf8))
        if isDatabase && Array(head[68..<72]) == Array("GPKG".utf8) {
            self = .geoPackage
        } else if head.starts(with: [0x00, 0x00, 0x27, 0x0A]) {
            self = .shapefile
        } else {
            return nil
        }
    }

    package var words: Phrase {
        switch self {
        case .geoPackage: Phrase("een GeoPackage", "a GeoPackage")
        case .shapefile: Phrase("een Shapefile", "a Shapefile")
        }
    }

    /// How a person makes what can be read of what cannot.
    static let toGeoJSON = Phrase(
        "zet het om naar GeoJSON met GDAL: ogr2ogr -f GeoJSON -t_srs EPSG:4326 grenzen.geojson BESTAND",
        "turn it into GeoJSON with GDAL: ogr2ogr -f GeoJSON -t_srs EPSG:4326 boundaries.geojson FILE")

    /// Where nothing may be started to read it.
    func refusal(_ shown: String) -> IngestRefusal {
        let words = words, way = Self.toGeoJSON
        return IngestRefusal(
            .notATable,
            Phrase("\(shown) is \(words.dutch); \(way.dutch).", "\(shown) is \(words.english); \(way.english)."))
    }
}
