import Accounts
import Facts
import Figures
import Geography
import RegionPack
package import SiteKit

extension Feature {
    /// Everything that shows or explains figures.
    package static let figures = Feature(
        page: FigureDescriptions.page,
        forms: [
            FormDescription(.markSignal, .someObject([.partner, .analyst]), submit: SignalMarkForm.submit),
            FormDescription(.deliveryBring, .right(.importDelivery), .isHeavy, submit: DraftsPage.bring),
            FormDescription(
                .deliveryPublish, .right(.publishDelivery), [.isSensitive, .isHeavy], submit: ApprovalForm.publish),
            FormDescription(
                .deliveryWithdraw, .right(.publishDelivery), [.isSensitive, .isHeavy],
                submit: DeliveryWithdrawal.submit),
        ],
        publicAddresses: FigureDescriptions.publicAddresses)
}

/// The pages and files of this target, each by its address.
enum FigureDescriptions {
    @Sendable static func page(_ route: Route) -> PageDescription? {
        switch route {
        case .start:
            .page(for: .everyone, .showsFigures, asks: StartQuery.self) { context, _ in StartPage.page(context) }
        case .monthBrief:
            .page(
                for: .everyone, .showsFigures, asks: MonthBriefQuery.self,
                exists: { MonthBriefModel.exists($0) }
            ) { context, _ in MonthBriefPage.page(context) }
        case .areas:
            .page(for: .everyone, .showsFigures, asks: AreaIndexQuery.self) { context, _ in AreaIndexPage.page(context)
            }
        case .area(let code):
            .page(for: .everyone, .showsFigures, asks: AreaQuery.self, exists: { FormerAreaPage.exists(code, $0) }) {
                context, _ in
                AreaPage.page(code, context) ?? FormerAreaPage.page(code, context)
            }
        case .areaFile(let code, let file):
            .answer(for: .everyone, .showsFigures, asks: AreaQuery.self, exists: { $0.edition.areas[code] != nil }) {
                context, _ in
                ChartFiles.answer(area: code, file, context)
            }
        case .offences:
            .page(for: .everyone, .showsFigures, asks: OffenceIndexQuery.self) { context, _ in
                OffenceIndexPage.page(context)
            }
        case .offence(let selection):
            .page(for: .everyone, .showsFigures, asks: OffenceQuery.self, exists: { exists(selection, $0) }) {
                context, _ in
                OffencePage.page(selection, context)
            }
        case .offenceFile(let selection, let file):
            .answer(for: .everyone, .showsFigures, asks: OffenceQuery.self, exists: { exists(selection, $0) }) {
                context, _ in
                ChartFiles.answer(offence: selection, file, context)
            }
        case .explorer:
            .page(for: .everyone, [.isTyped, .showsFigures], asks: ExplorerQuery.self) { context, _ in
                ExplorerPage.page(context)
            }
        case .explorerFile(let file):
            .answer(for: .everyone, [.isTyped, .showsFigures], asks: ExplorerQuery.self) { context, _ in
                try ExplorerFiles.answer(file, context)
            }
        case .search:
            .page(for: .everyone, .isTyped, asks: SearchQuery.self) { context, site in
                SearchPage.page(context, by: site.names, and: site.planNames)
            }
        case .suggestions:
            .answer(for: .everyone, .isTyped, asks: SearchQuery.self) { context, site in
                Suggestions.answer(context, by: site.names, and: site.planNames)
            }
        case .about: .page { context, _ in AboutPage.page(context) }
        case .accessibility: .page { context, _ in AccessibilityPage.page(context) }
        case .privacy: .page { context, _ in PrivacyPage.page(context) }
        case .data: .page { context, site in try DataPage.page(context, from: site.archive) }
        case .delivery(let id):
            .page(asks: FormQuery.self, exists: { $0.edition.deliveries.contains { $0.id == id } }) { context, site in
                try DeliveryPage.page(id, in: context, from: site.archive)
            }
        case .difference(let id):
            .page(
                for: .everyone, [.isHeavy], asks: DifferenceQuery.self,
                exists: { $0.edition.deliveries.contains { $0.id == id } }
            ) { context, site in
                try DifferencePage.page(id, in: context, from: site.archive)
            }
        case .differenceFile(let id, let format):
            .answer(
                for: .everyone, [.isHeavy], asks: DifferenceQuery.self,
                exists: { $0.edition.deliveries.contains { $0.id == id } }
            ) { context, site in
                try DifferencePage.answer(id, as: format, in: context, from: site.archive)
            }
        case .history:
            .page(for: .everyone, [.isHeavy, .showsFigures], asks: HistoryQuery.self, exists: HistoryPage.exists) {
                context, site in
                try HistoryPage.page(context, from: site.archive)
            }
        case .historyFile:
            .answer(for: .everyone, [.isHeavy, .showsFigures], asks: HistoryQuery.self, exists: HistoryPage.exists) {
                context, site in
                try HistoryPage.file(context, from: site.archive)
            }
        case .table(let format):
            .answer(for: .everyone, [.isTyped, .isHeavy, .showsFigures], asks: TableQuery.self) { context, _ in
                try TableFile.answer(format, in: context)
            }
        case .source(let id):
            .page(
                for: .everyone, [.isHeavy, .showsFigures], asks: SourceQuery.self,
                exists: { $0.edition.pack.source(id: id) != nil }
            ) { context, _ in SourcePage.page(id, context) }
        case .sourceFile(let id):
            .answer(
                for: .everyone, [.isHeavy, .showsFigures], asks: SourceQuery.self,
                exists: { $0.edition.pack.source(id: id)?.content == .values }
            ) { context, _ in SourceFile.answer(id, context) }
        case .drafts:
            .page(for: DraftAccess.page, [.takesFiles, .takesLargeFiles], asks: FormQuery.self) { context, _ in
                try DraftsPage.page(context)
            }
        case .dayMonitor:
            .answer(for: PageContext.dayMonitorAccess, .showsFigures, asks: DayMonitorQuery.self) { context, _ in
                try DayMonitorPage.answer(context)
            }
        case .dayNews:
            .events(for: PageContext.dayMonitorAccess, asks: DayMonitorQuery.self, DayMonitorPage.events)
        case .analysis(let route): AnalysisDescriptions.page(route)
        default: nil
        }
    }

    /// A group may be gone with another pack; a code that nobody registers has a page that says so.
    private static func exists(_ selection: OffenceSelection, _ context: PageContext) -> Bool {
        if case .group(let id) = selection { context.edition.pack.group(id: id) != nil } else { true }
    }

    @Sendable static func publicAddresses(_ published: PublishedSite) -> [Route] {
        let edition = published.edition
        var routes: [Route] = [
            .start, .monthBrief, .areas, .offences, .explorer, .about, .accessibility, .privacy, .data, .history,
        ]
        routes += edition.areas.codes.map(Route.area)
        routes += NameSearch.selections(edition).map(Route.offence)
        routes += edition.deliveries.map { .delivery($0.id) }
        routes += edition.pack.sources.map { .source($0.id) }
        if !edition.isExample, published.archive != nil { routes += edition.deliveries.map { .difference($0.id) } }
        return routes + AnalysisDescriptions.publicAddresses(published).map(Route.analysis)
    }
}
