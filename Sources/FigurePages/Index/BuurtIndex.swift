import Facts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The wijken and buurten of one municipality, each wijk followed by its buurten; a wijk is ordered as its buurten are.
struct BuurtIndex {
    let municipality: AreaCode
    let period: IndexPeriod
    let context: PageContext

    static let anchor = "buurten"

    /// `nil` for a municipality without anything below it.
    var table: IndexTable? {
        let edition = context.edition, sort = IndexTable.sort(context)
        let rows = AreaRows(period: period, context: context)
        let wijken = edition.areas.descendants(of: municipality, at: .cbsWijk).filter { !$0.isUnknownPlace }
        let buurten = edition.areas.descendants(of: municipality, at: .neighbourhood).filter { !$0.isUnknownPlace }
        guard !wijken.isEmpty || !buurten.isEmpty else { return nil }
        let byWijk = Dictionary(grouping: buurten) { edition.areas.parent(of: $0)?.code }
        let heads = zip(wijken, rows.rows(wijken, rank: .whole)).map { (code: $0, row: $1) }
        let order = SortKey.order(heads.map { $0.row.key(by: sort.column) }, isAscending: sort.isAscending)
        var parts = order.map { place in
            let head = heads[place]
            return IndexTable.Part(
                title: nil,
                rows: [head.row] + rows.rows(byWijk[head.code] ?? [], rank: .part).sorted(by: sort))
        }
        let placed = Set(wijken)
        let loose = buurten.filter { edition.areas.parent(of: $0).map { !placed.contains($0.code) } ?? true }
        if !loose.isEmpty { parts.append(.init(title: nil, rows: rows.rows(loose).sorted(by: sort))) }
        let name = AreaNames.text(municipality, context)
        return IndexTable(
            parts: parts, period: period,
            caption: Phrase("Wijken en buurten van \(name)", "Wijken and neighbourhoods of \(name)")(context.language),
            what: IndexPhrases.place, anchor: Self.anchor, context: context)
    }

    /// The municipality that the address names, when it is one of the figures and has wijken or buurten.
    static func asked(_ context: PageContext) -> AreaCode? {
        guard let code = context.asked(AreaIndexQuery.self).area, code.level == .municipality,
            context.edition.areas[code] != nil, !code.isUnknownPlace, hasAny(below: code, context.edition)
        else { return nil }
        return code
    }

    private static func hasAny(below municipality: AreaCode, _ edition: Edition) -> Bool {
        [AreaLevel.cbsWijk, .neighbourhood].contains { level in
            edition.areas.descendants(of: municipality, at: level).contains { !$0.isUnknownPlace }
        }
    }

    /// The choice of a municipality: a plain form whose answer is an address.
    static func form(chosen: AreaCode?, _ context: PageContext) -> HTML {
        let edition = context.edition
        let codes = AreaIndexModel.ordered(edition.municipalities, edition)
            .filter { hasAny(below: $0, edition) }
        guard !codes.isEmpty else { return .empty }
        let options = HTML.join(codes) { code in
            "<option value=\"\(code.rawValue)\"\(attr: "selected", code == chosen)>\(AreaNames.text(code, context))</option>"
        }
        return """
            <form class="filters index-find" method="get" action="\(url: context.href(.areas).at(fragment: anchor))" \
            aria-label="\(context(IndexPhrases.chooseMunicipality))"><p class="field"><label for="i-gebied">\
            \(context(IndexPhrases.municipality))</label><select id="i-gebied" name="\(QueryKey.area.name(context.language))">\
            \(options)</select></p><p class="field"><button class="btn">\(context(IndexPhrases.showBuurten))</button></p></form>

            """
    }
}
