package import Accounts
package import Records
package import Registers
import Strategy

/// The plans of all years that are published, the newest year first; each stays at its own addresses.
///
/// What a reader may see of them is made when somebody asks first, and kept for as long as this is what is published.
package struct PublishedPlans: Sendable {
    package let plans: [PublishedPlan]
    /// Years of which everything was taken back, so that their addresses can say so.
    package let withdrawn: [WithdrawnYear]
    /// The coalition's lists, which name what is in the plans.
    package let registers: PublishedRegisters
    /// Tells what is published, of all years together, from everything that was before; part of the key of kept answers.
    package let version: String
    private let shelves: PlanShelves

    package init(
        _ plans: [PublishedPlan], withdrawn: [WithdrawnYear] = [], registers: PublishedRegisters = .none
    ) {
        self.init(plans, withdrawn: withdrawn, registers: registers, shelves: PlanShelves())
    }

    private init(
        _ plans: [PublishedPlan], withdrawn: [WithdrawnYear], registers: PublishedRegisters, shelves: PlanShelves
    ) {
        self.shelves = shelves
        self.plans = plans.sorted { $0.year > $1.year }
        self.withdrawn = withdrawn
        self.registers = registers
        version =
            (self.plans.map { "\($0.year):\($0.version)" } + withdrawn.map { "\($0.year)-\($0.date)-\($0.reason)" }
            + [registers.version].compactMap(\.self))
            .joined(separator: "+")
    }

    package init(_ plan: PublishedPlan) { self.init([plan]) }

    /// The same plans with what was written in registers since; `nil` when nothing was.
    package func withRenewedRegisters() throws -> PublishedPlans? {
        guard let registers = try registers.renewed() else { return nil }
        return PublishedPlans(plans, withdrawn: withdrawn, registers: registers, shelves: shelves)
    }

    /// Nothing is published.
    package static var empty: PublishedPlans { PublishedPlans([]) }

    /// The years as whoever asks for a page may see them.
    package func visible(to viewer: Viewer) -> PlanShelf {
        // An organisation of one year's plan need not be one of another's.
        let viewers = plans.map { PlanViewer(viewer, in: $0.document) }
        return shelves.shelf(for: viewers) {
            PlanShelf(zip(plans, viewers).map { $0.visible(to: $1) }, withdrawn: withdrawn)
        }
    }

    /// The registers as whoever asks for a page may see them. Without a plan nobody is known to be of an organisation.
    package func registers(visibleTo viewer: Viewer) -> VisibleRegisters {
        let newest = plans.first, seen = newest.map { PlanViewer(viewer, in: $0.document) } ?? .public
        return registers.visible(to: seen, beside: newest?.visible(to: seen))
    }

    /// The registers as any partner may see them, of whichever organisation: nothing that is one organisation's own, and
    /// nothing sealed.
    package var registersForPartners: VisibleRegisters {
        let seen = PlanViewer.partner([])
        return registers.visible(to: seen, beside: plans.first?.visible(to: seen))
    }

    /// Whether somebody works for the whole coalition, by the newest plan.
    package func isBureau(_ viewer: Viewer) -> Bool {
        plans.first.map { PlanViewer(viewer, in: $0.document) == .bureau } ?? false
    }

    /// What everybody may see.
    package var open: PlanShelf { visible(to: Viewer.public) }
}

/// A year whose plan was public once and is no longer.
package struct WithdrawnYear: Hashable, Sendable {
    package let year: Int
    package let date: PlanDate
    /// As whoever withdrew it wrote; it names no person.
    package let reason: String

    package init(year: Int, date: PlanDate, reason: String) {
        self.year = year
        self.date = date
        self.reason = reason
    }
}
