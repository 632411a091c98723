import Accounts
import Charts
import Facts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// Rates of areas on a map: on boundaries where all are known, else tiles that the pack places, else cells around the
/// centres that it states, else tiles by population.
enum AreaMap {
    /// `nil` when fewer than two areas have a rate, or there is nothing to place them by.
    static func chart(_ rows: [RankedArea], texts: MapTexts, _ context: PageContext) -> Chart? {
        guard rows.count(where: { $0.rate.value.value != nil }) > 1 else { return nil }
        // Places in order are sorted, not the rows: these are large values.
        let sizes = rows.map { $0.rate.inhabitants ?? 0 }
        let prominent = Set(rows.indices.sorted { sizes[$0] > sizes[$1] }.prefix(6))
        let areas = rows.indices.sorted { rows[$0].area < rows[$1].area }.map {
            (rows[$0], area(rows[$0], isProminent: prominent.contains($0), context))
        }
        if let chart = choropleth(areas, texts: texts, in: context) { return chart }
        var texts = texts
        if let way = wayToBoundaries(context) { texts.subtitle += " " + way }
        return tiles(areas, texts: texts, in: context) ?? cells(areas, texts: texts, in: context)
            ?? treemap(areas, texts: texts, in: context)
    }

    /// How the boundaries come, for who may take in files; others read of it in the handbook.
    private static func wayToBoundaries(_ context: PageContext) -> String? {
        guard context.edition.boundaries.isEmpty, context.allows(.importDelivery) else { return nil }
        return Phrase(
            "De echte grenzen zijn er nog niet. Haal ze op met vib fetch boundaries, of lees een eigen bestand in met vib import.",
            "The real boundaries are not there yet. Get them with vib fetch boundaries, or take in a file of your own with vib import."
        )(context.language)
    }

    private typealias Placed = (row: RankedArea, area: MapArea)

    private static func choropleth(_ areas: [Placed], texts: MapTexts, in context: PageContext) -> Chart? {
        guard let geometry = MapGeometries.shared.geometry(of: areas.map(\.row.area), in: context.edition) else {
            return nil
        }
        return ChoroplethMap(
            language: context.language, texts: texts, areas: areas.map(\.area), geometry: geometry,
            isExample: context.edition.isExample
        ).chart
    }

    private static func tiles(_ areas: [Placed], texts: MapTexts, in context: PageContext) -> Chart? {
        let places = Dictionary(
            context.edition.pack.tiles.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let tiles = areas.compactMap { placed in
            places[placed.row.area].map { TileMap.Tile(area: placed.area, column: $0.column, row: $0.row) }
        }
        guard tiles.count > 2, tiles.count == areas.count else { return nil }
        return TileMap(
            language: context.language, texts: texts, tiles: tiles, isExample: context.edition.isExample
        ).chart
    }

    private static func cells(_ areas: [Placed], texts: MapTexts, in context: PageContext) -> Chart? {
        guard areas.count > 2, let geometry = MapGeometries.shared.cells(of: areas.map(\.row.area), in: context.edition)
        else { return nil }
        var texts = texts
        texts.subtitle += " " + context(schematic)
        return ChoroplethMap(
            language: context.language, texts: texts, areas: areas.map(\.area), geometry: geometry,
            isExample: context.edition.isExample
        ).chart
    }

    private static let schematic = Phrase(
        "Schematische kaart: elke gemeente ligt ongeveer op haar plaats, maar niet in haar echte vorm en grootte.",
        "Schematic map: every municipality lies about where it is, but not in its real shape and size.")

    private static func treemap(_ areas: [Placed], texts: MapTexts, in context: PageContext) -> Chart? {
        let tiles = areas.map { TreemapMap.Tile(area: $0.area, weight: Double(weight($0.row, context))) }
        guard tiles.count(where: { $0.weight > 0 }) > 1 else { return nil }
        return TreemapMap(
            language: context.language, texts: texts, tiles: tiles, isExample: context.edition.isExample,
            height: min(640, max(280, Double(tiles.count) * 9))
        ).chart
    }

    private static func weight(_ row: RankedArea, _ context: PageContext) -> Int {
        if let known = row.rate.inhabitants { return known }
        let populations = context.edition.populations
        let year = populations.nearestYear(of: row.area, to: row.count.period.lastYear)
        return year.flatMap { populations[row.area, $0] } ?? 0
    }

    private static func area(_ row: RankedArea, isProminent: Bool, _ context: PageContext) -> MapArea {
        let language = context.language
        let name = AreaNames.text(row.area, context)
        let query = context.query.forAreas
        let (text, words) = value(row, language)
        return MapArea(
            name: name, state: state(row), valueText: text, marginText: margin(row, context.language),
            change: row.change.map { change($0, language) }, href: context.href(.area(row.area), query),
            accessibleName: "\(name): \(words)\(lacking(row, context))\(outstanding(row, language))",
            isProminent: isProminent)
    }

    private static func lacking(_ row: RankedArea, _ context: PageContext) -> String {
        context.edition.absentParts(of: row.area, in: context.language).map { ", " + $0 } ?? ""
    }

    /// `+6%, marge +2 tot +10%, hoger, meer dan toeval`, or `van 5 naar 60, hoger, meer dan toeval`
    private static func change(_ change: ComparisonResult, _ language: Language) -> MapArea.Change {
        let size =
            change.changePercent.value == nil
            ? ChangeWords.fromTo(change, in: language) : ChangeWords.short(change, in: language)
        let parts = [
            size, change.marginText(in: language),
            change.verdict.directedText(in: language),
        ]
        return MapArea.Change(change.verdict.sign, text: parts.compactMap { $0 }.joined(separator: ", "))
    }

    /// What the sign on the map says, for the link: only a change that is more than chance.
    private static func outstanding(_ row: RankedArea, _ language: Language) -> String {
        guard let found = row.change, found.verdict.isMoreThanChance else { return "" }
        return Phrase(
            "; verandering \(change(found, language).text)", "; change \(change(found, language).text)")(language)
    }

    private static func margin(_ row: RankedArea, _ language: Language) -> String {
        guard row.rate.value.value != nil, let interval = row.rate.interval else { return "" }
        return language.range(interval.lowerBound, interval.upperBound, decimals: 1)
    }

    private static func value(_ row: RankedArea, _ language: Language) -> (text: String, words: String) {
        if let rate = row.rate.value.value {
            let margin = margin(row, language)
            let words = margin.isEmpty ? "" : Phrase(", marge \(margin)", ", margin \(margin)")(language)
            return (language.perThousand(rate), language.perThousandResidents(rate) + words)
        }
        let reason = row.rate.value.reason ?? row.count.value.reason
        let words = reason?.text(in: language) ?? ""
        guard let count = row.count.countValue else { return ("", words) }
        let offences = language.count(count, one: Phrase("misdrijf", "offence"), many: Phrase("misdrijven", "offences"))
        return ("", "\(offences), \(words)")
    }

    private static func state(_ row: RankedArea) -> MapArea.State {
        switch row.rate.value {
        case .value(let rate): .value(rate)
        case .notPublished(.tooFewInhabitants): .fewResidents
        case .notPublished: .notPublished
        case .notYetKnown: .notDelivered
        }
    }
}
