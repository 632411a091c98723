import Charts
import Facts
import Figures
import Geography
import HTTPTypes
import Markup
import Phrases
import RegionPack
import SiteKit

/// What an event did to a series: chosen in the address, answered in words, a chart and a table.
enum EffectPage {
    /// `nil` for an area or event that nobody knows.
    static func page(_ context: PageContext) -> Page? {
        guard let model = EffectPageModel(context) else { return nil }
        let view = EffectView(model: model, context: context)
        var crumbs = [Crumb(context(SitePhrases.start), context.href(.start))]
        if model.analysis == nil {
            crumbs.append(Crumb(context(EffectPhrases.title)))
        } else {
            crumbs += [Crumb(context(EffectPhrases.title), context.href(.analysis(.effect))), Crumb(view.title)]
        }
        return Page(
            title: view.title, description: context(EffectPhrases.lead), section: .signals, crumbs: crumbs,
            body: view.html)
    }
}

/// The months of an effect as files, and its drawing.
enum EffectFiles {
    /// `nil` while nothing is chosen.
    static func answer(_ format: RecordFormat, _ context: PageContext) -> Answer? {
        guard let model = EffectPageModel(context), let analysis = model.analysis else { return nil }
        let sheet = EffectSheet(analysis, edition: context.edition, language: context.language)
        let words = [
            AnalysisWord.effect(context.language), model.area.code.rawValue,
            NameFolding.slug(context.edition.name(of: model.area.code)), model.offence.asked ?? "",
            model.event?.id ?? "",
        ]
        let name = words.filter { !$0.isEmpty }.joined(separator: "-")
        switch format {
        case .csv: return .record(sheet.csv(), format, name: name)
        case .json: return .record(sheet.json(), format, name: name)
        case .svg:
            guard var chart = EffectChart.chart(analysis, context) else { return nil }
            chart.imprint = ChartImprint.lines(about: model.area.code, model.offence, context)
            var answer = Answer(
                mediaType: "image/svg+xml",
                headers: [.contentDisposition: "inline; filename=\"\(name).svg\"", .cacheControl: "no-cache"],
                body: Charts.ChartFile.svg(chart).bytes)
            answer.headers[.contentSecurityPolicy] = Answer.picturePolicy
            return answer
        }
    }
}
