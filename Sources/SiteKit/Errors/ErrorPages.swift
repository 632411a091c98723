import Accounts
import Facts
import Figures
import HTTPTypes
import Markup
package import Phrases

/// Pages for what went wrong, in the frame of the site when there is one.
package enum ErrorPages {
    /// No such page: what was meant, perhaps.
    package static func notFound(_ segments: [String], _ published: PublishedSite, _ visitor: Visitor) -> Answer {
        let context = context(segments, published, visitor)
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
            ErrorPhrases.notFoundTitle, ErrorPhrases.notFoundText, detail: suggestions, status: .notFound, context)
    }

    /// A value after the question mark that no page can use.
    package static func badValue(
        _ bad: BadQueryValue, _ route: Route, _ language: Language, _ published: PublishedSite, _ visitor: Visitor
    ) -> Answer {
        var context = published.context(route, language, viewer: visitor.viewer)
        context.formToken = visitor.token?.formToken
        let detail: HTML = """
            <p><code>\(bad.name) = \(Finding.quote(bad.value))</code></p>
            <p><a href="\(context.href(route))">\(context(ErrorPhrases.withoutChoices))</a></p>
            """
        return frame(
            ErrorPhrases.badValueTitle, ErrorPhrases.badValueText, detail: detail, status: .badRequest, context)
    }

    /// An address that is none.
    package static func badAddress(_ published: PublishedSite?) -> Answer {
        guard let published else { return .badRequest() }
        return frame(
            ErrorPhrases.badAddressTitle, ErrorPhrases.badAddressText, detail: nil, status: .badRequest,
            context([], published, .anonymous))
    }

    /// Signed in, and not allowed here.
    package static func forbidden(_ context: PageContext) -> Answer {
        frame(FormPhrases.forbiddenTitle, FormPhrases.forbidden, detail: nil, status: .forbidden, context)
    }

    /// More at once than can be done well.
    package static func busy(_ context: PageContext) -> Answer {
        frame(FormPhrases.busyTitle, FormPhrases.busy, detail: nil, status: .serviceUnavailable, context)
    }

    /// A page that could not be made; `reference` is what the log has too, and all that the visitor is told of the cause.
    package static func failed(_ reference: String, _ context: PageContext) -> Answer {
        frame(
            ErrorPhrases.brokenTitle, ErrorPhrases.brokenText,
            detail: "<p>\(context(ErrorPhrases.reference)): <code>\(reference)</code></p>",
            status: .internalServerError,
            context)
    }

    /// Nothing is saved while the audit trail is not as it was left; whoever reads can go on.
    package static func stopped(_ reference: String, _ context: PageContext) -> Answer {
        frame(
            ErrorPhrases.stoppedTitle, ErrorPhrases.stoppedText,
            detail: "<p>\(context(ErrorPhrases.reference)): <code>\(reference)</code></p>",
            status: .serviceUnavailable, context)
    }

    /// A form that was not taken in.
    package static func refused(_ refusal: FormRefusal, _ context: PageContext) -> Answer {
        let text =
            switch refusal {
            case .stale: FormPhrases.stale
            case .elsewhere: FormPhrases.elsewhere
            case .tooLarge: FormPhrases.tooLarge
            case .tooSlow: FormPhrases.tooSlow
            case .wrongType, .malformed: FormPhrases.malformed
            }
        return frame(FormPhrases.refusedTitle, text, detail: nil, status: refusal.status, context)
    }

    private static func frame(
        _ title: Phrase, _ text: Phrase, detail: HTML?, status: HTTPResponse.Status, _ context: PageContext
    ) -> Answer {
        var page = Page(
            title: context(title), description: context(text), section: nil,
            body: """
                <div class="stack"><p class="muted num">\(status.code)</p><h1>\(context(title))</h1>
                <p class="lead">\(context(text))</p></div>
                <section class="prose stack">\(detail)<p><a href="\(context.href(.start))">\
                \(context(ErrorPhrases.toStart))</a></p></section>
                """)
        page.isIndexed = false
        return .page(Layout.render(page, context), status: status)
    }

    private static func context(
        _ segments: [String], _ published: PublishedSite, _ visitor: Visitor
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

extension Answer {
    static func badRequest() -> Answer {
        .text("400 Dit is geen geldig adres. / This is no valid address.\n", status: .badRequest)
    }
    package static func uriTooLong() -> Answer {
        .text("414 Dit adres is te lang. / This address is too long.\n", status: .uriTooLong)
    }
    package static func methodNotAllowed(allow: String) -> Answer {
        var answer = Answer.text(
            "405 Hier kan alleen: \(allow). / Possible here: \(allow).\n", status: .methodNotAllowed)
        answer.headers[.allow] = allow
        return answer
    }
    package static func misdirected() -> Answer {
        .text(
            "421 Deze server kent die naam niet. / This server does not know that name.\n",
            status: .misdirectedRequest)
    }
}
