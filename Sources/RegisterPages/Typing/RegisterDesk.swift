import Records
import Registers
import SiteKit
import Strategy
import Writing

/// A register as somebody writes in it: what they see of it, who they are, and where it is kept.
struct RegisterDesk {
    let frame: RegisterFrame
    let store: any RegisterStore
    let actor: RegisterActor
    let rights: WriteRights

    /// `nil` where nothing can be written, for who is not signed in, and for a register that they do not see.
    init?(_ id: RegisterID, _ context: PageContext, _ published: PublishedSite) {
        guard let frame = RegisterFrame(id, context) else { return nil }
        self.init(frame, published)
    }

    init?(_ frame: RegisterFrame, _ published: PublishedSite) {
        guard let store = published.plans.registers.store, let plan = published.plans.plans.first?.document,
            let actor = RegisterActor(frame.context.viewer, in: plan)
        else { return nil }
        self.frame = frame
        self.store = store
        self.actor = actor
        rights = WriteRights(frame.declaration, actor.viewer)
    }

    var id: RegisterID { frame.register.id }
    var viewer: PlanViewer { actor.viewer }

    func standing(_ row: ItemID) throws -> RowStanding? { try store.standing(of: row, in: id, for: viewer) }

    /// Whether there is anything in the register that they keep.
    var keeps: Bool {
        rights.mayAdd || frame.declaration.releasers.contains { $0.isMet(by: viewer, whose: viewer.organisations) }
    }
}
