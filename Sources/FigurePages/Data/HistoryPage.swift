import Facts
import Figures
import Geography
import HTTPTypes
import Markup
import Phrases
import RegionPack
import SiteKit

/// What one figure was in every published state: the same count of 2018 in four editions.
enum HistoryPage {
    /// Whether the area and the type are ones that this site knows.
    @Sendable static func exists(_ context: PageContext) -> Bool {
        let asked = context.asked(HistoryQuery.self)
        if let area = asked.area, context.edition.areas[area] == nil { return false }
        if case .group(let id) = asked.offence { return context.edition.pack.group(id: id) != nil }
        return true
    }

    static func page(_ context: PageContext, from archive: (any DeliveryArchive)?) throws -> Page? {
        guard exists(context) else { return nil }
        let title = context(HistoryPhrases.title), query = figure(context)
        let found = try query.flatMap { try history($0, in: context, from: archive) }
        return Page(
            title: title, description: context(HistoryPhrases.lead), section: .data,
            crumbs: context.crumbs(to: title, below: (DataPhrases.title, .data)),
            body: """
                <div class="stack"><h1>\(title)</h1><p class="lead">\(context(HistoryPhrases.lead))</p></div>
                \(HistoryForm(query: query, context: context).html)
                \(found.map { HistoryView(history: $0, context: context).html } ?? "<p>\(context(HistoryPhrases.nothing))</p>\n")
                """
        ).unlisted
    }

    static func file(_ context: PageContext, from archive: (any DeliveryArchive)?) throws -> Answer? {
        guard exists(context), let query = figure(context), let found = try history(query, in: context, from: archive)
        else {
            return nil
        }
        let sheet = FigureHistorySheet(found, edition: context.edition, language: context.language)
        let name = "\(context(HistoryPhrases.fileName))-\(found.area.rawValue.lowercased()).csv"
        return Answer(
            mediaType: "text/csv; charset=utf-8; header=present",
            headers: [.cacheControl: "no-cache", .contentDisposition: "attachment; filename=\"\(name)\""],
            body: Array(sheet.csv().utf8))
    }

    /// Invented figures were never published, so they have no history.
    private static func history(
        _ query: FigureQuery, in context: PageContext, from archive: (any DeliveryArchive)?
    ) throws -> FigureHistory? {
        context.edition.isExample ? nil : try archive?.history(of: query)
    }

    /// What is asked; without a choice all offences of the region over its usual period.
    private static func figure(_ context: PageContext) -> FigureQuery? {
        let asked = context.asked(HistoryQuery.self), edition = context.edition
        let area = asked.area ?? edition.pack.region
        guard let period = asked.period ?? edition.defaultPeriod(for: area) ?? edition.defaultPeriod() else {
            return nil
        }
        return FigureQuery(areas: [area], offences: [asked.offence], period: period, audience: context.audience)
    }
}

/// What the history of a figure is asked of.
struct HistoryQuery: PageQuery {
    static let parameters: [QueryParameter<HistoryQuery>] = [
        .init(\.area, .area), .init(\.offence, .offence), .init(\.period, .period), .periodOfForm(\.period),
    ]

    /// `nil`: the region.
    var area: AreaCode?
    var offence: OffenceSelection = .all
    /// `nil`: the area's usual one.
    var period: PeriodRange?
}
