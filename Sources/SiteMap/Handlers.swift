import AccountPages
import Desk
import Facts
import FigurePages
import Figures
import Geography
import HTTPTypes
import Markup
import PlanPages
import RegionPack
package import SiteKit

/// From a route to its answer: a page in its frame, a file or JSON.
package enum Handlers {
    /// `nil` when there is no such area, offence, delivery or chart; throws when it is there and cannot be read.
    package static func answer(_ context: PageContext, _ published: PublishedSite) async throws -> Answer? {
        switch context.route {
        case .suggestions: return Suggestions.answer(context, published.names, published.planNames)
        case .areaFile(let code, let file): return ChartFiles.answer(area: code, file, context)
        case .offenceFile(let selection, let file): return ChartFiles.answer(offence: selection, file, context)
        case .analysis(let route): return await AnalysisHandlers.answer(route, context, published)
        case .edit(let route) where !route.isPage: return try EditPages.file(route, context)
        case .plan(let route) where !route.isPage: return PlanFiles.answer(route, context)
        default:
            guard let page = try page(context, published) else { return nil }
            return .page(Layout.render(page, context))
        }
    }

    /// Whether the address names something that exists, as far as that is known without making the page.
    static func exists(_ context: PageContext) -> Bool {
        switch context.route {
        case .area(let code), .areaFile(let code, _): context.edition.areas[code] != nil
        case .offence(.group(let id)), .offenceFile(.group(let id), _): context.edition.pack.group(id: id) != nil
        case .delivery(let id): context.edition.deliveries.contains { $0.id == id }
        default: true
        }
    }

    private static func page(_ context: PageContext, _ published: PublishedSite) throws -> Page? {
        switch context.route {
        case .start: StartPage.page(context)
        case .area(let code): AreaPage.page(code, context)
        case .offence(let selection): OffencePage.page(selection, context)
        case .areas: AreaIndexPage.page(context)
        case .offences: OffenceIndexPage.page(context)
        case .search: SearchPage.page(context, published.names, published.planNames)
        case .about: AboutPage.page(context)
        case .data: DataPage.page(context)
        case .delivery(let id): DeliveryPage.page(id, context, published.archive)
        case .accessibility: AccessibilityPage.page(context)
        case .privacy: PrivacyPage.page(context)
        case .edit(let route): try EditPages.page(route, context)
        case .signIn: SignInPage.page(context)
        case .secondFactor: SecondFactorPage.page(context)
        case .invitation: InvitationPage.page(context)
        case .account: try AccountPage.page(context, published.services)
        case .authenticator: try AuthenticatorPage.page(context, published.services)
        case .confirm: ConfirmPage.page(context)
        case .accounts: try AccountListPage.page(context, published.services)
        case .accountOf(let id): try AccountEditPage.page(id, context, published.services)
        case .audit: try AuditPage.page(context, published.services)
        case .plan(let route): PlanPages.page(route, context)
        case .suggestions, .areaFile, .offenceFile, .analysis: nil
        }
    }
}
