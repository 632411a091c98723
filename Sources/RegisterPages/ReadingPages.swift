import Accounts
import Markup
import Phrases
import Records
import Registers
import SiteKit
import Strategy
import Writing

/// The pages of registers for reading: as they stand, on a day, or in an edition.
struct ReadingPages {
    let context: PageContext
    let published: PublishedSite

    init(_ context: PageContext, _ published: PublishedSite) {
        self.context = context
        self.published = published
    }

    private var store: (any RegisterStore)? { published.plans.registers.store }
    private var viewer: PlanViewer {
        published.plans.plans.first.map { PlanViewer(context.viewer, in: $0.document) } ?? .public
    }

    /// The register as the address asks for it; `nil` for what its reader does not see, or for a day that is not kept.
    private func frame(_ id: RegisterID) throws -> RegisterFrame? {
        guard let now = RegisterFrame(id, context), let day = now.day else { return RegisterFrame(id, context) }
        guard let then = try store?.visible(to: viewer, on: day, in: now.register.world), let register = then[id] else {
            return nil
        }
        return RegisterFrame(register, of: then, on: context)
    }

    func register(_ id: RegisterID) throws -> Page? {
        guard let frame = try frame(id) else { return nil }
        guard frame.day == nil else { return RegisterPage(frame: frame).page }
        let desk = RegisterDesk(frame, published)
        var page = RegisterPage(frame: frame)
        page.tools = RegisterTools(frame: frame, links: links(frame, desk), hasStore: store != nil)
        if let desk {
            if desk.rights.mayAdd { page.begin = context.href(.register(.new(id))) }
            page.move = try moving(frame, desk)
        }
        return page.page
    }

    /// The form that moves a card, from the text that its sender changes: readers see none of its revisions, and an older
    /// text while a newer one waits.
    private func moving(_ frame: RegisterFrame, _ desk: RegisterDesk) throws -> (VisibleRow) -> HTML? {
        guard case .board(.status)? = RegisterViews(frame).shown?.view?.kind else { return { _ in nil } }
        let standings = Dictionary(
            try desk.store.standings(of: desk.id, for: desk.viewer).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        return { card in
            guard let standing = standings[card.id], let row = standing.row else { return nil }
            return MoveForm(desk: desk, row: row, revision: standing.revision, isShort: true).html
        }
    }

    private func links(_ frame: RegisterFrame, _ desk: RegisterDesk?) -> [(Phrase, Href)] {
        let id = frame.register.id
        var routes: [(Phrase, RegisterRoute)] = []
        if let desk, desk.rights.mayAdd {
            routes.append((WritingPhrases.new(frame.declaration.one(context.language)), .new(id)))
            if SeriesPage.span(frame.declaration) != nil { routes.append((WritingPhrases.series, .series(id))) }
        }
        if let desk, desk.keeps { routes.append((WritingPhrases.keeping, .keeping(id))) }
        if store != nil, frame.declaration.editions != nil { routes.append((WritingPhrases.editions, .editions(id))) }
        return routes.map { ($0, context.href(.register($1))) }
    }

    func edition(_ edition: RegisterEditionID, of id: RegisterID) throws -> Page? {
        guard let now = RegisterFrame(id, context), let store,
            let known = try store.editions(of: id, for: viewer).first(where: { $0.id == edition }),
            let then = try store.edition(edition, for: viewer, in: now.register.world), let register = then[id]
        else { return nil }
        var frame = RegisterFrame(register, of: then, on: context)
        frame.edition = edition
        return RegisterPage(frame: frame, frozen: known).page
    }

    func editions(of id: RegisterID) throws -> Page? {
        guard let frame = RegisterFrame(id, context), let store, frame.declaration.editions != nil else { return nil }
        return EditionsPage(
            frame: frame, desk: RegisterDesk(frame, published), editions: try store.editions(of: id, for: viewer)
        ).page
    }

    func row(_ row: ItemID, of id: RegisterID) throws -> Page? {
        guard let frame = try frame(id) else { return nil }
        let shown = frame.register.row(row)
        guard frame.day == nil, let desk = RegisterDesk(frame, published), let standing = try desk.standing(row),
            let newest = standing.row
        else {
            let history = store == nil || frame.day != nil ? nil : context.href(.register(.history(id, row)))
            return shown.map { RowPage(frame: frame, row: $0, history: history).page }
        }
        guard desk.rights.mayChange(newest.row) || desk.rights.mayRelease(newest.row) else {
            return shown.map {
                RowPage(frame: frame, row: $0, history: context.href(.register(.history(id, row)))).page
            }
        }
        let canUndo =
            try standing.revision > 0
            && desk.store.refusalToUndo(standing.revision, of: row, in: id, by: desk.actor) == nil
        let tools = RowTools(desk: desk, standing: standing, row: newest, published: shown)
        return RowPage(
            frame: frame, row: newest, history: context.href(.register(.history(id, row))), note: tools.standingNote,
            tools: tools.html(canUndo: canUndo)
        ).page
    }

    func history(of row: ItemID, in id: RegisterID) throws -> Page? {
        guard let frame = RegisterFrame(id, context), let store else { return nil }
        let revisions = try store.history(
            of: row, in: id, for: viewer, limit: HistoryPage.limit, below: context.asked(HistoryQuery.self).below)
        return HistoryPage(frame: frame, id: row, revisions: revisions).page
    }
}
