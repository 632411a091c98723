import Charts
import Markup
import SiteKit

/// A fold of an area's page: a link to the page with it open, until it is asked for.
enum Fold {
    /// On pages that leave nothing out the content lies in a closed disclosure.
    ///
    /// - Parameter id: unique on the page; of the link, and of the disclosure that takes its place.
    static func html(
        _ fold: AreaFold, id: String, summary: String, kind: String? = nil, in context: PageContext,
        content: () -> HTML
    ) -> HTML {
        let isShown = context.isShown(fold)
        if !isShown, let href = context.showing(fold, at: id) {
            return """
                <p class="folded" id="\(id)"><a href="\(url: href)" data-fold>\(summary)</a></p>

                """
        }
        return """
            <details\(attr: "class", kind) id="\(id)"\(attr: "open", isShown)><summary>\(summary)</summary>
            \(content())</details>

            """
    }

    /// How the table of a chart comes.
    static func table(_ fold: AreaFold, id: String, in context: PageContext) -> ChartFigure.TableFold {
        if context.isShown(fold) { return .open }
        return context.showing(fold, at: id + "-table").map { .link($0) } ?? .closed
    }
}
