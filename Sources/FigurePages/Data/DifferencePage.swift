import Accounts
import Facts
import Figures
import HTTPTypes
import Markup
import Phrases
import SiteKit

/// What a delivery changes on the site: the report that an approver agrees with, and that stays when it is published.
enum DifferencePage {
    /// More figures than these are counted, and listed in the file.
    static let shown = 200

    /// `nil` when there is no such delivery, or the viewer may not know of it.
    static func page(_ id: DeliveryID, in context: PageContext, from archive: (any DeliveryArchive)?) throws -> Page? {
        guard let report = try report(id, in: context, from: archive, limit: shown) else { return nil }
        let title = context(report.isDone ? DifferencePhrases.done(id) : DifferencePhrases.draft(id))
        let view = DifferenceView(report: report, context: context)
        let page = Page(
            title: title, description: report.summary(in: context.language), section: .data,
            crumbs: context.crumbs(
                to: context(DifferencePhrases.crumb), below: (DataPhrases.title, .data),
                (DataPhrases.numbered(id), .delivery(id))),
            body: """
                <div class="stack"><h1>\(title)</h1>\(context.notice)
                <p class="lead">\(report.summary(in: context.language))</p>\
                <p class="muted">\(context(report.isDone ? DifferencePhrases.againstThen : DifferencePhrases.againstNow))</p></div>
                \(view.html)\(report.isDone ? nil : ApprovalForm.html(report, in: context))
                """)
        return report.isDone ? page : page.unlisted
    }

    static func answer(
        _ id: DeliveryID, as format: DifferenceFormat, in context: PageContext, from archive: (any DeliveryArchive)?
    ) throws -> Answer? {
        // Both are held at once; what is more is counted in them, and all of it is in the file of vib diff.
        let limit = format == .csv ? 250_000 : 50_000
        guard let report = try report(id, in: context, from: archive, limit: limit) else { return nil }
        let sheet = DifferenceSheet(report, language: context.language)
        switch format {
        case .json: return .json(sheet.json())
        case .csv:
            return Answer(
                mediaType: "text/csv; charset=utf-8; header=present",
                headers: [
                    .cacheControl: "no-cache",
                    .contentDisposition: "attachment; filename=\"levering-\(id)-verschil.csv\"",
                ],
                body: Array(sheet.csv().utf8))
        }
    }

    private static func report(
        _ id: DeliveryID, in context: PageContext, from archive: (any DeliveryArchive)?, limit: Int
    ) throws -> DifferenceReport? {
        let isPublic = context.edition.deliveries.contains { $0.id == id }
        guard isPublic || DraftAccess.isOpen(to: context) else { return nil }
        let report = try archive?.difference(
            of: id, threshold: context.asked(DifferenceQuery.self).threshold, limit: limit, audience: context.audience)
        // What was withdrawn is a draft again: only who works on it sees what it would change.
        guard let report, report.isDone || DraftAccess.isOpen(to: context) else { return nil }
        return report
    }
}

/// Who sees deliveries that are not on the site.
enum DraftAccess {
    static let page = Access.someObject([.analyst, .approver])

    static func isOpen(to context: PageContext) -> Bool {
        context.allows(.importDelivery) || context.allows(.publishDelivery)
    }
}

/// What the page of a difference is asked.
struct DifferenceQuery: KeepsForms, TellsNotice {
    static let parameters: [QueryParameter<DifferenceQuery>] = [.init(\.threshold, .threshold), .notice, .kept]

    /// Only figures that change by more than this are listed.
    var threshold = 0
    var notice: Notice?
    var kept: SecretToken?
}

extension QueryKey<Int> {
    fileprivate static let threshold = QueryKey(
        Word("drempel", "threshold"),
        { text in Int(text).flatMap { (0...1_000_000).contains($0) ? $0 : nil } }, { String($0) })
}
