import Charts
import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The page of an area of any level, in or outside the pack.
enum AreaPage {
    /// `nil` when neither pack, code list nor delivery knows the area.
    static func page(_ code: AreaCode, _ context: PageContext) -> Page? {
        guard let model = AreaModel(code, in: context) else { return nil }
        let view = AreaView(model: model, context: context)
        return Page(
            title: title(view.plainTitle, model, context), description: description(model, context), section: .areas,
            crumbs: crumbs(model, context), body: view.html)
    }

    /// For the browser's tab: buurten of many municipalities share a name, and so do a team and its town.
    private static func title(_ name: String, _ model: AreaModel, _ context: PageContext) -> String {
        let area = model.area
        switch area.level {
        case .cbsWijk, .neighbourhood:
            return area.code.municipality.map { "\(name), \(AreaNames.text($0, context))" } ?? name
        case .basicTeam, .policeDistrict: return "\(name) (\(context(area.level.one)))"
        default: return name
        }
    }

    /// A chart or table of the page for its file; `nil` when the area has none of that name.
    static func chart(_ name: ChartName, _ code: AreaCode, _ context: PageContext) -> Chart? {
        AreaModel(code, in: context).flatMap { AreaCharts.chart(name, $0, context) }
    }

    private static func description(_ model: AreaModel, _ context: PageContext) -> String {
        let name = model.name(in: context.language)
        guard let choice = model.choice else { return name }
        let period = context.language.period(choice.period)
        return Phrase(
            "Geregistreerde misdrijven in \(name), \(period).",
            "Registered offences in \(name), \(period)."
        )(context.language)
    }

    private static func crumbs(_ model: AreaModel, _ context: PageContext) -> [Crumb] {
        let edition = context.edition
        let above = edition.areas.ancestors(of: model.area.code).filter { $0.level != .country }
        let fixed = [
            Crumb(context(SitePhrases.start), context.href(.start)),
            Crumb(context(SitePhrases.areas), context.href(.areas)),
        ]
        let outside =
            model.isInPack
            ? [] : [Crumb(Phrase("Buiten de regio", "Outside the region")(context.language), context.href(.areas))]
        let path = above.map { Crumb($0.displayName(in: context.language), context.href(.area($0.code))) }
        return fixed + outside + path + [Crumb(model.name(in: context.language))]
    }
}
