import Accounts
import Facts
import Phrases
import Records
import Registers
package import SiteKit

extension Feature {
    /// The coalition's lists as they are read.
    package static var registers: Feature { registers(keeping: nil) }

    /// The same where tables can be brought in; `tables` keeps those that somebody has yet to agree with.
    package static func registers(keeping tables: KeptTables?) -> Feature {
        Feature(
            page: { route in
                if case .register(let route) = route { RegisterDescriptions.page(route, keeping: tables) } else { nil }
            },
            forms: [
                FormDescription(
                    .registerRead, .right(.ownAccount), .isHeavy,
                    submit: { try BringForms.read($0, keeping: tables) }),
                FormDescription(
                    .registerTake, .right(.ownAccount), [.isHeavy, .isPublication],
                    submit: { try BringForms.take($0, keeping: tables) }),
            ] + RegisterForms.all, publicAddresses: { RegisterDescriptions.publicAddresses($0).map(Route.register) })
    }
}

/// The pages and files of the registers, each by its address; `nil` for what this reader does not see.
enum RegisterDescriptions {
    static func page(_ route: RegisterRoute, keeping tables: KeptTables?) -> PageDescription {
        switch route {
        case .index:
            .page { context, published in
                try context.registers.map {
                    RegistersPage(
                        context: context, registers: $0, mistakes: mistakes(context, published),
                        use: try MunicipalUse(context, published)
                    ).page
                }
            }
        case .register(let id):
            .page(for: .everyone, .isTyped, asks: RegisterPageQuery.self) { context, published in
                try ReadingPages(context, published).register(id)
            }
        case .row(let id, let row):
            .page(for: .everyone, .isTyped, asks: RowQuery.self) { context, published in
                try ReadingPages(context, published).row(row, of: id)
            }
        case .history(let id, let row):
            .page(for: .everyone, .isTyped, asks: HistoryQuery.self) { context, published in
                try ReadingPages(context, published).history(of: row, in: id)
            }
        case .editions(let id):
            .page(for: .everyone, .isTyped, asks: FormQuery.self) { context, published in
                try ReadingPages(context, published).editions(of: id)
            }
        case .edition(let id, let edition):
            .page(for: .everyone, .isTyped, asks: RegisterPageQuery.self) { context, published in
                try ReadingPages(context, published).edition(edition, of: id)
            }
        case .change(let id, let row):
            .page(for: RegisterForms.coalition, asks: RowQuery.self) { context, published in
                try RegisterDesk(id, context, published).flatMap { try WritingPages.change(row, at: $0) }
            }
        case .new(let id):
            .page(for: RegisterForms.coalition, asks: RowQuery.self) { context, published in
                RegisterDesk(id, context, published).flatMap { RowFormPage(desk: $0, standing: nil).page }
            }
        case .series(let id):
            .page(for: RegisterForms.coalition, asks: RowQuery.self) { context, published in
                RegisterDesk(id, context, published).flatMap { SeriesPage(desk: $0).page }
            }
        case .keeping(let id):
            .page(for: RegisterForms.coalition, asks: FormQuery.self) { context, published in
                try RegisterDesk(id, context, published).map { try WritingPages.keeping($0) }
            }
        case .file(let id, let file):
            .answer(for: .everyone, file == .xlsx ? [.isTyped, .isHeavy] : .isTyped, asks: RegisterPageQuery.self) {
                context, _ in
                try RegisterFrame(id, context).flatMap { try RegisterFileAnswer(frame: $0, file: file).answer() }
            }
        case .feed(let secret, let id, let file):
            .answer(for: .everyone, .isForOne, asks: RegisterPageQuery.self) { context, published in
                try PartnerFeed.answer(secret, of: id, as: file, in: context, from: published)
            }
        case .bring(let id):
            .page(for: .right(.ownAccount), [.takesFiles, .isHeavy], asks: FormQuery.self) { context, published in
                RegisterBringing(id, context, published, keeping: tables).map { BringPage(bringing: $0).page }
            }
        }
    }

    /// What was left out when the registers were read: for who works for the whole coalition.
    private static func mistakes(_ context: PageContext, _ published: PublishedSite) -> [Finding] {
        guard published.plans.isBureau(context.viewer) else { return [] }
        return published.plans.registers.findings.filter { $0.severity == .error }
    }

    /// Every register that the public sees, and its rows. What is invented is no address to be found.
    static func publicAddresses(_ published: PublishedSite) -> [RegisterRoute] {
        let seen = published.plans.registers(visibleTo: .public)
        return [.index]
            + seen.registers.flatMap { register in
                [.register(register.id)]
                    + register.rows.filter { !$0.isExample }.map { RegisterRoute.row(register.id, $0.id) }
            }
    }
}
