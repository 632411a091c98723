import Figures
import Markup
import Phrases
import SiteKit

/// What a figure should count and does not, right under the sentence that gives it.
enum PartNotes {
    /// Only the parts of a group that have no figure; other notes stand at the end of the page.
    static func html(_ figure: Figure?, in context: PageContext) -> HTML {
        let notes = (figure?.notes ?? []).filter(\.isMissingPart)
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
