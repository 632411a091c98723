import Accounts
import Facts
package import SiteKit

/// From a route of the desk to its page or file.
package enum EditPages {
    package static func page(_ route: EditRoute, _ context: PageContext) throws -> Page? {
        guard let store = context.services.plans else { return nil }
        let now = context.services.now()
        switch route {
        case .desk(let year): return try DeskPage.page(year, context, store)
        case .entry(let year, let id): return try EntryFormPage.page(year, id, context, store, now: now)
        case .new(let year, let kind): return try NewEntryPage.page(year, kind, context, store)
        case .work: return try WorkPage.page(context, store, now: now)
        case .bring(let year): return try ImportPage.page(year, context, store)
        case .participation: return try OwnParticipationPage.page(context, store, now: now)
        case .file, .calendar: return nil
        }
    }

    package static func file(_ route: EditRoute, _ context: PageContext) throws -> Answer? {
        guard let store = context.services.plans else { return nil }
        switch route {
        case .file(let year, let file): return try DraftFiles.answer(year, file, context, store)
        case .calendar(let secret): return try CalendarAnswer.answer(secret, context, context.services)
        case .desk, .entry, .new, .bring, .work, .participation: return nil
        }
    }
}
