import Markup
import Phrases
import SiteKit
import Strategy
import Writing

/// What has just been done, by its name: the address says only what kind of act it was.
enum DeskNotice {
    /// On the page of one item.
    static func html(_ revision: PlanRevision, titled title: String, in context: PageContext) -> HTML? {
        context.notice(as: { notice in
            switch notice {
            case .saved: EditPhrases.savedItem(title, revision.year)
            case .added: EditPhrases.addedItem(title, revision.year)
            case .carried: EditPhrases.carriedItem(title, revision.year)
            case .removed: EditPhrases.removedItem(title, revision.year)
            case .undone:
                revision.isRemoval ? EditPhrases.removedItem(title, revision.year) : EditPhrases.undoneItem(title)
            default: nil
            }
        })
    }

    /// On the page of a year.
    static func html(_ state: PlanYearState, _ year: Int, together: SavedTogether?, in context: PageContext) -> HTML? {
        context.notice(as: { notice in
            switch notice {
            case .adopted: state.adopted.map { EditPhrases.adoptedNow($0.number, year) }
            case .published: state.published.map { EditPhrases.publishedNow($0.number, year) }
            case .imported: together.map { EditPhrases.importedNow($0.revisions.count, year) }
            default: nil
            }
        })
    }
}
