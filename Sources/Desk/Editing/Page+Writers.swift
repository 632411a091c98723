import SiteKit

extension Page {
    /// A page for those who write: not for search engines, and with a link to its other language.
    var forWriters: Page {
        var page = self
        page.isIndexed = false
        page.hasOtherLanguage = true
        return page
    }
}
