package import Geography
import Phrases
import PlacedYAML

/// Where the municipalities lie, roughly: enough for a schematic map in which the region is recognised.
package struct MunicipalityCentres: Hashable, Sendable {
    /// Where the places come from, in the words of the pack; may be empty.
    package let source: String
    /// Degrees east and north (WGS 84) of the middle of each municipality.
    package let places: [AreaCode: Point]

    package init(source: String = "", places: [AreaCode: Point] = [:]) {
        self.source = source
        self.places = places
    }
}

/// `centres` in `municipalities.yaml`: the middle of each municipality as degrees north and east, with their source.
struct CentresSection {
    let source: String
    let places: [(code: Located<AreaCode>, point: Point)]
    let place: PackPlace?

    private enum Key: String, CaseIterable { case source, at }

    init() { (source, places, place) = ("", [], nil) }

    init?(_ node: PackNode) {
        guard let table = PackTable<Key>(node) else { return nil }
        place = table.place
        source = table.required(.source) { $0.text() } ?? ""
        let pairs = table.required(.at) { $0.pairs() } ?? []
        places = pairs.compactMap { key, value in
            guard let code = key.areaCode(.municipality), let point = value.degrees() else { return nil }
            return (code, point)
        }.unique(\.code)
    }

    var centres: MunicipalityCentres {
        MunicipalityCentres(
            source: source,
            places: Dictionary(places.map { ($0.code.value, $0.point) }, uniquingKeysWith: { first, _ in first }))
    }
}

extension PackNode {
    /// A place in the Netherlands as `[52.09, 5.07]`: degrees north, then degrees east.
    fileprivate func degrees() -> Point? {
        guard let items = items() else { return nil }
        let numbers = items.compactMap { $0.scalar.flatMap { Double($0) } }
        guard numbers.count == 2, items.count == 2, (50.5...53.8).contains(numbers[0]), (3...7.5).contains(numbers[1])
        else {
            return wrong(
                Phrase(
                    "graden noorderbreedte en oosterlengte in Nederland, zoals [52.09, 5.07]",
                    "degrees north and east in the Netherlands, such as [52.09, 5.07]"),
                cure: Phrase(
                    "schrijf eerst de breedte (50.5 tot 53.8), dan de lengte (3 tot 7.5)",
                    "write the latitude first (50.5 to 53.8), then the longitude (3 to 7.5)"))
        }
        return Point(x: numbers[1], y: numbers[0])
    }
}
