import Geography
import Phrases

/// Where on earth the coordinates of a ring are: in degrees, in RD, with the latitude first, or none of these.
enum MapPlace {
    /// The European part of the Netherlands with its waters, in degrees and with a margin.
    private static let longitudes = 2.0...8.0, latitudes = 50.0...56.0

    /// The ring closed and in degrees, longitude first; `nil` when it lies nowhere in the Netherlands.
    static func degrees(_ ring: [Point]) -> (ring: [Point], isTurned: Bool)? {
        guard let first = ring.first else { return ([], false) }
        var ring = ring
        if ring.last != first { ring.append(first) }
        if ring.allSatisfy(contains) { return (ring, false) }
        let other = ring.map { Point(x: $0.y, y: $0.x) }
        if other.allSatisfy(contains) { return (other, true) }
        guard ring.allSatisfy(RijksDriehoek.contains) else { return nil }
        return (ring.map(RijksDriehoek.degrees), false)
    }

    /// Why a ring lies nowhere, and how to get one that does.
    static func problem(_ ring: [Point]) -> (found: Phrase, cure: Phrase) {
        let save = Phrase(
            "Het vlak telt niet mee. Bewaar het bestand als WGS 84, bijvoorbeeld met ogr2ogr -t_srs EPSG:4326.",
            "It is left out. Save the file as WGS 84, for instance with ogr2ogr -t_srs EPSG:4326.")
        if ring.allSatisfy({ (222_000...891_000).contains($0.x) && (6_446_000...7_559_000).contains($0.y) }) {
            return (Phrase("met coördinaten in Web Mercator (EPSG:3857)", "in Web Mercator (EPSG:3857)"), save)
        }
        if ring.allSatisfy({ (-180...180).contains($0.x) && (-90...90).contains($0.y) }) {
            return (
                Phrase("met een plek buiten Nederland", "with a place outside the Netherlands"),
                Phrase(
                    "Het vlak telt niet mee. Kijk of het bestand over Nederland gaat en welk stelsel het heeft.",
                    "It is left out. See whether the file is about the Netherlands and which system it has.")
            )
        }
        return (
            Phrase(
                "met coördinaten die geen graden en geen RD zijn", "with coordinates that are neither degrees nor RD"),
            save
        )
    }

    private static func contains(_ point: Point) -> Bool {
        longitudes.contains(point.x) && latitudes.contains(point.y)
    }
}
