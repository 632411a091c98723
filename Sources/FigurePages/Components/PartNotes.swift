import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// What a figure should count and does not, right under the sentence that gives it.
enum PartNotes {
    /// Only the parts of a group that have no figure, and those that count in some months; other notes stand at the end of the page.
    static func html(_ figure: Figure?, in context: PageContext) -> HTML {
        let changes = Set(context.edition.pack.events.filter { $0.cause != .stated }.map(\.id))
        let notes = (figure?.notes ?? []).filter { note in
            if case .breakInPeriod(let id) = note { return changes.contains(id) }
            return note.isMissingPart
        }
        let texts = notes.map { $0.text(in: context.language, edition: context.edition) }.filter { !$0.isEmpty }
        return HTML.join(texts) { "<p class=\"note\">\($0)</p>\n" }
    }
}

extension FigureNote {
    var isMissingPart: Bool {
        switch self {
        case .groupWithoutPart, .rollUpMemberMissing, .periodShortened: true
        default: false
        }
    }
}
