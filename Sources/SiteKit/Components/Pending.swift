package import Markup
package import Phrases

/// A part of a page that the server is still working out: the script of the site asks for it again and puts it in its place.
package enum Pending {
    /// - Parameters:
    ///   - text: what is being done, and that it comes by itself.
    ///   - alone: what the reader can do where no script runs.
    ///   - id: the same as of the part when it is done.
    package static func html(_ text: Phrase, alone: Phrase, id: String, _ context: PageContext) -> HTML {
        "<span id=\"\(id)\" data-pending>\(context(text))<noscript> \(context(alone))</noscript></span>"
    }

    package static func done(_ html: HTML, id: String) -> HTML { "<span id=\"\(id)\">\(html)</span>" }
}
