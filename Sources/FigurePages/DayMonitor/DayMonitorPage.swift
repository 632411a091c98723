import Accounts
import Facts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import RegionPack
import SiteKit

/// The day monitor of a municipality, for who may see its days; nothing of it is public.
enum DayMonitorPage {
    static func answer(_ context: PageContext) throws -> Answer? {
        guard let archive = context.services.days else { return nil }
        guard let municipality = municipality(in: context) else {
            if context.asked(DayMonitorQuery.self).municipality != nil { return ErrorPages.forbidden(context) }
            return .page(Layout.render(page(DayMonitorView.withoutArea(context), context), context))
        }
        guard context.watches(municipality) else { return ErrorPages.forbidden(context) }
        let today = today(context.services.now())
        let mark = try archive.lastDayDelivery(of: municipality)
        let monitor = try DayMonitor.read(
            municipality, from: archive, today: today, months: context.edition.pack.policy.dayMonitorMonths,
            policy: context.edition.publicationPolicy, audience: context.audience)
        let view = DayMonitorView(
            municipality: municipality, monitor: monitor, mark: mark, today: today, context: context)
        return .page(Layout.render(page(view.html, context), context))
    }

    private static let zone = TimeZone(identifier: "Europe/Amsterdam")

    /// The day in the Netherlands, as at the receipt of a file.
    private static func today(_ seconds: Int64) -> Day {
        let offset = zone?.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))) ?? 0
        return Day(number: Int32(clamping: (seconds + Int64(offset)) / 86_400))
    }

    private static func page(_ body: HTML, _ context: PageContext) -> Page {
        let title = context(PageContext.dayMonitorName)
        return Page(
            title: title, description: context(DayMonitorPhrases.description), crumbs: context.crumbs(to: title),
            body: body
        ).unlisted.running(Assets.news)
    }

    /// What the address asks, else one's own, else the first by name; `nil` when that is not the reader's to see.
    private static func municipality(in context: PageContext) -> AreaCode? {
        let watched = context.watchedMunicipalities
        if let asked = context.asked(DayMonitorQuery.self).municipality { return watched.contains(asked) ? asked : nil }
        let own = context.viewer.session?.municipalities.compactMap { AreaCode($0.rawValue) } ?? []
        return own.first(where: watched.contains) ?? watched.first
    }

    /// Tells the page when a delivery comes that speaks of its municipality.
    @Sendable static func events(_ context: PageContext) -> EventSource? {
        guard let archive = context.services.days, let municipality = municipality(in: context) else { return nil }
        return EventSource(event: "delivery") { try archive.lastDayDelivery(of: municipality)?.number ?? 0 }
    }
}
