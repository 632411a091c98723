import Charts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// The page of one type of offence, of a group of the pack, or of all together.
enum OffencePage {
    /// `nil` when neither pack, code list nor delivery knows it.
    static func page(_ selection: OffenceSelection, _ context: PageContext) -> Page? {
        guard let model = OffenceModel(selection, in: context) else { return nil }
        let title = context.edition.title(of: selection, in: context.language)
        let region = context(context.edition.pack.name)
        return Page(
            title: title,
            description: Phrase(
                "\(title): wat het telt, en de geregistreerde aantallen in \(region).",
                "\(title): what it counts, and the registered numbers in \(region).")(context.language),
            section: .offences, crumbs: crumbs(title, context),
            body: OffenceView(model: model, context: model.context).html)
    }

    /// A chart or table of the page for its file; `nil` when there is none of that name.
    static func chart(_ name: ChartName, of selection: OffenceSelection, in context: PageContext) -> Chart? {
        guard let model = OffenceModel(selection, in: context), let region = model.region else { return nil }
        switch name {
        case .ranking: return OffenceView(model: model, context: model.context).ranking
        case .standing: return nil
        case .trend, .years, .rings, .map, .subareas, .offences:
            return AreaCharts.chart(name, of: region, in: model.context)
        }
    }

    private static func crumbs(_ title: String, _ context: PageContext) -> [Crumb] {
        context.crumbs(to: title, below: (SitePhrases.offences, .offences))
    }
}
