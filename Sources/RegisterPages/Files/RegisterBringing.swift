import Accounts
import Markup
import Phrases
import Records
import RegisterFiles
import Registers
import SiteKit
import Strategy
import Writing

/// Bringing a table into a register: first it is read and compared, then, once agreed with, it is saved, all of it or nothing.
struct RegisterBringing {
    let frame: RegisterFrame
    let store: any RegisterStore
    let actor: RegisterActor
    let tables: KeptTables

    /// Whether the reader may write anything of a register, on a site that keeps what is written.
    static func isOpen(_ frame: RegisterFrame) -> Bool {
        frame.context.services.plans != nil && frame.register.showsRows && mayWrite(frame.declaration, frame.reader)
    }

    private static func mayWrite(_ declaration: RegisterDeclaration, _ reader: PlanViewer) -> Bool {
        let own: [OrganisationID] = if case .partner(let own) = reader { own.sorted() } else { [] }
        return declaration.mayWrite(reader, whose: own)
            || declaration.fields.contains { declaration.mayWrite($0.key, reader, whose: own) }
    }

    /// `nil` for who may write nothing there, and on a site that only shows.
    init?(_ id: RegisterID, _ context: PageContext, _ published: PublishedSite, keeping tables: KeptTables?) {
        guard let frame = RegisterFrame(id, context), let tables, let store = published.plans.registers.store,
            let plan = published.plans.plans.first?.document,
            let actor = RegisterActor(context.viewer, in: plan), frame.register.showsRows,
            Self.mayWrite(frame.declaration, actor.viewer)
        else { return nil }
        self.frame = frame
        self.store = store
        self.actor = actor
        self.tables = tables
    }

    func preview(_ upload: RegisterUpload) -> RegisterPreview? {
        RegisterImport.preview(upload, into: frame.register.id, of: frame.registers, by: actor.viewer)
    }

    func find(_ token: SecretToken?) -> KeptTables.Table? {
        guard let token, let session = frame.context.viewer.session else { return nil }
        return tables.find(
            token, of: session.account, into: frame.register.id, at: frame.context.services.now())
    }
}
