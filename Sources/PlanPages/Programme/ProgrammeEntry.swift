import Markup
import Records
import SiteKit

/// One goal, result or action of a programme as it is read: its title, its text, and in the margin what goes with it.
struct ProgrammeEntry {
    let id: ItemID
    let title: HTML
    /// The title stands under that of a group.
    let isGrouped: Bool
    let body: HTML?
    /// Short facts, each a line: state, date, who.
    var margin: [HTML] = []
    /// Where there is no margin, its lines come before the text: how an action stands goes first, what shows a result last.
    var isMarginFirst = true

    var html: HTML {
        let heading: HTML = isGrouped ? "<h4>\(title)</h4>" : "<h3>\(title)</h3>"
        let beside: HTML? =
            margin.isEmpty ? nil : "<ul class=\"beside\">\(HTML.join(margin) { "<li>\($0)</li>" })</ul>"
        return
            "<li class=\"entry\" id=\"\(id.rawValue)\">\(heading)\(isMarginFirst ? beside : nil)\(body)\(isMarginFirst ? nil : beside)</li>\n"
    }
}
