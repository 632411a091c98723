package import Accounts
import Strategy

/// The organisations of the plans that can sign in, with the names that the plans give them.
package struct AccountOrganisations: Sendable {
    /// By code.
    private let names: [String: String]

    /// None where no plan is written.
    package init(_ services: SiteServices) throws {
        let known = try services.plans?.accountOrganisations() ?? []
        names = Dictionary(known.map { ($0.code, $0.organisation.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// Of the plan that is published, as a reader sees it.
    package init(_ plan: VisiblePlan?) {
        let known = plan.map { plan in
            plan.document.organisations.compactMap { organisation in
                plan.document.accountCode(of: organisation.id).map { ($0, organisation.name) }
            }
        }
        names = Dictionary(known ?? [], uniquingKeysWith: { first, _ in first })
    }

    /// Whether there is no plan that could know any.
    package var isEmpty: Bool { names.isEmpty }

    /// Those that accounts know by their id in the plan.
    package var members: [CoalitionMember] {
        names.keys.compactMap { CoalitionMember(code: $0) }.filter {
            if case .organisation = $0 { true } else { false }
        }
    }

    /// Whether an organisation is one that the plans know; municipalities, police, prosecution and bureau always are.
    package func knows(_ member: CoalitionMember) -> Bool {
        if case .organisation(let code) = member { names[code.rawValue] != nil } else { true }
    }

    package func name(of member: CoalitionMember) -> String? { names[member.code] }
}
