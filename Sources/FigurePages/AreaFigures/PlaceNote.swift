import Charts
import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import RegionPack
import SiteKit

/// Where an area lies: a small map with its neighbours as links, or the others of its wijk where no boundaries are known.
struct PlaceNote {
    let area: Area
    let context: PageContext

    private var language: Language { context.language }

    /// `nil` when nothing is known of what lies around it.
    var html: HTML? {
        guard let whole else { return nil }
        if let found = located(in: whole) { return found }
        return area.level == .neighbourhood ? besides : nil
    }

    /// The area that the map shows: the municipality of a wijk or buurt, the region of a municipality.
    private var whole: AreaCode? {
        switch area.level {
        case .neighbourhood, .cbsWijk: area.code.municipality
        case .municipality: context.edition.contains(area.code) ? context.edition.pack.region : nil
        default: nil
        }
    }

    private func located(in whole: AreaCode) -> HTML? {
        let edition = context.edition
        let codes = edition.areas.descendants(of: whole, at: area.level).filter { edition.boundaries[$0] != nil }
        guard codes.contains(area.code), let geometry = MapGeometries.shared.geometry(of: codes, in: edition) else {
            return nil
        }
        let neighbours = edition.neighbours(of: area, among: codes)
        let near = Set(neighbours)
        let map = LocatorMap(
            summary: summary(in: whole, neighbours),
            areas: codes.map { code in
                LocatorMap.Area(
                    name: AreaNames.text(code, context), href: near.contains(code) ? href(code) : nil,
                    isOwn: code == area.code)
            }, geometry: geometry)
        return map.html.map { "<div class=\"where\">\($0)\(sentence(in: whole, neighbours))</div>\n" }
    }

    private func href(_ code: AreaCode) -> Href { context.href(.area(code), context.query.forAreas) }

    private func summary(in whole: AreaCode, _ neighbours: [AreaCode]) -> String {
        let (name, place) = (AreaNames.text(area.code, context), AreaNames.text(whole, context))
        return Phrase("Kaart: waar \(name) ligt in \(place).", "Map: where \(name) lies in \(place).")(language)
    }

    /// `Aan Meerzicht-West grenzen Buytenwegh, …`
    private func sentence(in whole: AreaCode, _ neighbours: [AreaCode]) -> HTML {
        guard !neighbours.isEmpty else { return .empty }
        let own = AreaNames.text(area.code, context)
        let list = AreaNames.list(neighbours, limit: 10, context)
        let words: Prose = Localized(
            neighbours.count == 1 ? "Aan \(name: own) grenst \(list)." : "Aan \(name: own) grenzen \(list).",
            neighbours.count == 1 ? "\(list) borders on \(name: own)." : "\(list) border on \(name: own).")(language)
        return "<p class=\"small\">\(words.html)</p>"
    }

    /// The other buurten of the same wijk, as far as it has a page.
    private var besides: HTML? {
        guard let wijk = context.edition.areas.parent(of: area.code), wijk.level == .cbsWijk else { return nil }
        let others = context.edition.areas.children(of: wijk.code).filter {
            $0 != area.code && $0.level == .neighbourhood && !$0.isUnknownPlace
        }
        guard !others.isEmpty else { return nil }
        let (own, list) = (AreaNames.link(wijk.code, context), AreaNames.list(others, limit: 12, context))
        let words: Prose = Localized(
            "Deze buurt ligt in \(own), samen met \(list).", "This neighbourhood lies in \(own), together with \(list)."
        )(
            language)
        return "<div class=\"where\"><p class=\"small\">\(words.html)</p></div>\n"
    }
}
