import Markup
import Phrases
import SiteKit

/// The ways to the sections of a long page.
enum OnPage {
    /// Nothing when there is only one.
    static func html(_ sections: [(id: String, title: Phrase)], in context: PageContext) -> HTML {
        guard sections.count > 1 else { return .empty }
        return """
            <nav class="onpage" aria-label="\(context(SitePhrases.onThisPage))"><ul>\
            \(each: sections, { "<li><a href=\"#\($0.id)\">\(context($0.title))</a></li>" })</ul></nav>

            """
    }
}
