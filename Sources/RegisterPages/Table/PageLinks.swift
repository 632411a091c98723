import Markup
import SiteKit

/// The way to the page before and the one after; nothing where all fits on one.
struct PageLinks {
    let frame: RegisterFrame
    let page: Int
    let pages: Int

    var html: HTML? {
        guard pages > 1 else { return nil }
        let context = frame.context
        func link(_ number: Int, _ words: String, rel: String) -> HTML {
            "<a class=\"chip\" rel=\"\(rel)\" href=\"\(url: frame.href(frame.query.with { $0.page = number }))\">\(words)</a> "
        }
        let before: HTML? = page > 1 ? link(page - 1, context(RegistersPhrases.previous), rel: "prev") : nil
        let after: HTML? = page < pages ? link(page + 1, context(RegistersPhrases.next), rel: "next") : nil
        return """
            <nav class="row page-links only-screen" aria-label="\(context(RegistersPhrases.pages))">\(before)\
            <span>\(context(RegistersPhrases.page(page, of: pages)))</span> \(after)</nav>

            """
    }
}
