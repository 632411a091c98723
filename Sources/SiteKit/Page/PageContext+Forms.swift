package import Accounts
package import Markup
package import Phrases

extension PageContext {
    /// The name of a form that was kept, to be shown again.
    package var kept: SecretToken? { (query as? any KeepsForms)?.kept }
    /// The page to go on to.
    package var back: Href? { (query as? any LeadsBack)?.back }

    /// What has just been done, at the top of a page; nothing when there is nothing to say.
    package var notice: HTML? { notice(as: { _ in nil }) }

    /// The same in words of the page, which knows to what it was done; `nil` where the notice says enough.
    package func notice(as words: (Notice) -> Phrase?) -> HTML? {
        (query as? any TellsNotice)?.notice.map {
            "<p class=\"note notice\" role=\"status\">\(self(words($0) ?? $0.phrase))</p>\n"
        }
    }

    /// This page with the name of a form that was kept, where it shows such forms.
    package func here(keeping name: SecretToken) -> Href {
        guard var query = query as? any KeepsForms else { return here }
        query.kept = name
        return href(route, query)
    }

    /// This page with a notice at its top, where it shows notices.
    package func here(telling notice: Notice) -> Href {
        guard var query = query as? any TellsNotice else { return here }
        query.notice = notice
        return href(route, query)
    }
}
