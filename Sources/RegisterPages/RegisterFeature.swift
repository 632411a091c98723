import Accounts
import Facts
import Phrases
import Records
import Registers
package import SiteKit

extension Feature {
    /// The coalition's lists as they are read.
    package static let registers = Feature(
        page: { route in if case .register(let route) = route { RegisterDescriptions.page(route) } else { nil } },
        forms: [], publicAddresses: { RegisterDescriptions.publicAddresses($0).map(Route.register) })
}

/// The pages and files of the registers, each by its address; `nil` for what this reader does not see.
enum RegisterDescriptions {
    static func page(_ route: RegisterRoute) -> PageDescription {
        switch route {
        case .index:
            .page { context, published in
                context.registers.map {
                    RegistersPage(context: context, registers: $0, mistakes: mistakes(context, published)).page
                }
            }
        case .register(let id):
            .page(for: .everyone, .isTyped, asks: RegisterPageQuery.self) { context, _ in
                RegisterFrame(id, context).map { RegisterPage(frame: $0).page }
            }
        case .row(let id, let row):
            .page { context, _ in
                RegisterFrame(id, context).flatMap { RowPage(frame: $0, id: row)?.page }
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
        case .bring: .answer { _, _ in nil }
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
