import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The counts of the list as circles on a map, where the boundaries of all its areas are known.
///
/// Circles and no rates: who plans a round asks where incidents are, not how many there are for every resident. In a
/// centre or a park few people live, and most of these areas have too few residents for a rate over four weeks. A shade
/// by count is no way out, for large areas would stand out by their size alone. What the reader may not see is hatched:
/// the places come from `DayPlaces`, so that the map tells exactly what the list does.
struct DayPlaceMap {
    let places: DayPlaces
    let municipality: AreaCode
    let context: PageContext

    private var language: Language { context.language }

    /// `nil` where a boundary is lacking or nothing can be drawn; the list then stands alone.
    var html: HTML? {
        guard let level = places.places.first?.area.level, places.places.contains(where: { ($0.count.value ?? 0) > 0 })
        else { return nil }
        let areas = drawn(at: level)
        guard let geometry = MapGeometries.shared.geometry(of: areas, in: context.edition) else { return nil }
        let counts = Dictionary(places.places.map { ($0.area, $0.count) }, uniquingKeysWith: { first, _ in first })
        let map = SymbolMap(
            language: language, texts: texts(level),
            areas: areas.map { area($0, count: counts[$0]) }, geometry: geometry,
            withheld: context(DayMonitorPhrases.hidden))
        return ChartFigure(map.chart, id: "kaart", heading: .hidden).html
    }

    /// The areas of the list, and the others of the municipality of which the boundary is known.
    private func drawn(at level: AreaLevel) -> [AreaCode] {
        let edition = context.edition, listed = Set(places.places.map(\.area))
        let others = edition.areas.descendants(of: municipality, at: level).filter {
            !$0.isUnknownPlace && edition.boundaries[$0] != nil
        }
        return listed.union(others).sorted()
    }

    private func area(_ code: AreaCode, count: Observed<Int>?) -> SymbolMap.Area {
        let name = AreaNames.text(code, context), href = context.href(.area(code))
        guard let count else {
            return SymbolMap.Area(
                state: .absent, href: href, accessibleName: "\(name): \(context(DayMonitorPhrases.notDelivered))")
        }
        guard let count = count.value else {
            return SymbolMap.Area(
                state: .withheld, href: href, accessibleName: "\(name): \(context(DayMonitorPhrases.hidden))")
        }
        let incidents = language.count(count, one: DayMonitorPhrases.incident, many: DayMonitorPhrases.incidents)
        return SymbolMap.Area(state: .count(count), href: href, accessibleName: "\(name): \(incidents)")
    }

    private func texts(_ level: AreaLevel) -> MapTexts {
        let one = level.one(language), name = AreaNames.text(municipality, context)
        return MapTexts(
            title: context(DayMonitorPhrases.mapTitle(one)), subtitle: context(DayMonitorPhrases.mapLead),
            summary: context(DayMonitorPhrases.mapSummary(one, of: name)), unit: context(DayMonitorPhrases.incidents))
    }
}
