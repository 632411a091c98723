import Accounts
import Facts
import Figures
import HTTPTypes
import Markup
package import Phrases

/// Pages for what went wrong, in the frame of the site when there is one.
package enum ErrorPages {
    /// No such page: what was meant, perhaps.
    package static func notFound(_ segments: [String], in published: PublishedSite, for visitor: Visitor) -> Answer {
        let context = context(segments, in: published, for: visitor)
        let words = segments.last.map { String($0.prefix(100)) } ?? ""
        let near = published.names.nearest(Self.name(in: words), limit: 5)
        let suggestions: HTML? =
            near.isEmpty
            ? nil
            : """
            <h2>\(context(ErrorPhrases.didYouMean))</h2>
            <ul class="list">\(each: near, { item in
                "<li><a href=\"\(context.href(item.route))\">\(item.title(context.language))</a></li>"
            })</ul>
            """
        return frame(
            ErrorPhrases.notFoundTitle, text: ErrorPhrases.notFoundText, detail: suggestions, status: .notFound,
            in: context)
    }

    /// A value after the question mark that no page can use.
    package static func badValue(
        _ bad: BadQueryValue, at route: Route, in language: Language, of published: PublishedSite, for visitor: Visitor
    ) -> Answer {
        var context = published.context(route, language, viewer: visitor.viewer)
        context.formToken = visitor.token?.formToken
        let detail: HTML = """
            <p><code>\(bad.name) = \(Finding.quote(bad.value))</code></p>
            <p><a href="\(context.href(route))">\(context(ErrorPhrases.withoutChoices))</a></p>
            """
        return frame(
            ErrorPhrases.badValueTitle, text: ErrorPhrases.badValueText, detail: detail, status: .badRequest,
            in: context)
    }

    /// An address that is none.
    package static func badAddress(_ published: PublishedSite?) -> Answer {
        guard let published else { return .badRequest() }
        return frame(
            ErrorPhrases.badAddressTitle, text: ErrorPhrases.badAddressText, detail: nil, status: .badRequest,
            in: context([], in: published, for: .anonymous))
    }

    /// Signed in, and not allowed here.
    package static func forbidden(_ context: PageContext) -> Answer {
        frame(FormPhrases.forbiddenTitle, text: FormPhrases.forbidden, detail: nil, status: .forbidden, in: context)
    }

    /// More at once than can be done well.
    package static func busy(_ context: PageContext) -> Answer {
        frame(FormPhrases.busyTitle, text: FormPhrases.busy, detail: nil, status: .serviceUnavailable, in: context)
    }

    /// More than can be done in the time that there is.
    package static func tooLong(_ context: PageContext) -> Answer {
        frame(
            FormPhrases.busyTitle, text: FormPhrases.tooLong, detail: nil, status: .serviceUnavailable, in: context)
    }

    /// A page that could not be made; `reference` is what the log has too, and all that the visitor is told of the cause.
    ///
    /// - Parameter form: what was sent and could not be done, so that its texts are not lost.
    package static func failed(_ reference: String, _ context: PageContext, typed form: Form? = nil) -> Answer {
        frame(
            ErrorPhrases.brokenTitle, text: ErrorPhrases.brokenText,
            detail: "<p>\(context(ErrorPhrases.reference)): <code>\(reference)</code></p>\(typed(form, context))",
            status: .internalServerError,
            in: context)
    }

    /// The texts of a form, to be copied by who typed them.
    private static func typed(_ form: Form?, _ context: PageContext) -> HTML? {
        guard let texts = form?.texts, !texts.isEmpty else { return nil }
        return """
            <h2 id="typed">\(context(ErrorPhrases.typed))</h2>
            \(each: texts, { "<p><textarea rows=\"4\" readonly aria-labelledby=\"typed\">\n\($0)</textarea></p>\n" })
            """
    }

    /// Nothing is saved while the audit trail is not as it was left; whoever reads can go on.
    ///
    /// - Parameter form: what was sent, so that its texts are not lost.
    package static func stopped(_ reference: String, _ context: PageContext, typed form: Form? = nil) -> Answer {
        frame(
            ErrorPhrases.stoppedTitle, text: ErrorPhrases.stoppedText,
            detail: "<p>\(context(ErrorPhrases.reference)): <code>\(reference)</code></p>\(typed(form, context))",
            status: .serviceUnavailable, in: context)
    }

    /// A form that was not taken in.
    ///
    /// - Parameter form: what was typed, where its sender may see it again.
    package static func refused(_ refusal: FormRefusal, _ context: PageContext, typed form: Form? = nil) -> Answer {
        let text =
            switch refusal {
            case .stale: FormPhrases.stale
            case .elsewhere: FormPhrases.elsewhere
            case .tooLarge: FormPhrases.tooLarge
            case .tooSlow: FormPhrases.tooSlow
            case .wrongType, .malformed: FormPhrases.malformed
            }
        return frame(
            FormPhrases.refusedTitle, text: text, detail: typed(form, context), status: refusal.status,
            in: context)
    }

    private static func frame(
        _ title: Phrase, text: Phrase, detail: HTML?, status: HTTPResponse.Status, in context: PageContext
    ) -> Answer {
        let page = Page(
            title: context(title), description: context(text), isIndexed: false,
            body: """
                <div class="stack"><p class="muted num">\(status.code)</p><h1>\(context(title))</h1>
                <p class="lead">\(context(text))</p></div>
                <section class="prose stack">\(detail)<p><a href="\(context.href(.start))">\
                \(context(ErrorPhrases.toStart))</a></p></section>
                """)
        return .page(Layout.render(page, context), status: status)
    }

    private static func context(
        _ segments: [String], in published: PublishedSite, for visitor: Visitor
    ) -> PageContext {
        var context = published.context(
            .start, segments.first == "en" ? .english : .dutch, viewer: visitor.viewer)
        context.formToken = visitor.token?.formToken
        return context
    }

    /// The readable part of a segment: `GM0344-utrect` is about utrect.
    private static func name(in segment: String) -> String {
        let parts = segment.split(separator: "-").filter { part in !part.contains { $0.isNumber } }
        return parts.joined(separator: " ")
    }
}
