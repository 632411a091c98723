package import HTTPTypes
package import Markup

/// What a page or file answers, before compression and headers of security.
package struct Answer: Sendable {
    package var status: HTTPResponse.Status = .ok
    package var mediaType: String
    package var headers: HTTPFields = [:]
    package var body: [UInt8]
    /// Whether clients may ask with the tag if it changed.
    package var isTagged = true
    /// False for an answer that says more the next time, such as one that waits for a computation.
    package var isKept = true

    package init(
        status: HTTPResponse.Status = .ok, mediaType: String, headers: HTTPFields = [:], body: [UInt8],
        isTagged: Bool = true
    ) {
        self.status = status
        self.mediaType = mediaType
        self.headers = headers
        self.body = body
        self.isTagged = isTagged
    }

    /// For a picture that is opened by itself: its own style and nothing else.
    package static let picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

    package static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(
            status: status, mediaType: "text/html; charset=utf-8",
            headers: [.cacheControl: status == .ok ? "no-cache" : "no-store"], body: html.bytes,
            isTagged: status == .ok)
    }

    package static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(
            status: status, mediaType: "application/json", headers: [.cacheControl: "no-cache"],
            body: Array(text.utf8))
    }

    package static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(
            status: status, mediaType: "text/plain; charset=utf-8",
            headers: [.cacheControl: status == .ok ? "no-cache" : "no-store"], body: Array(text.utf8),
            isTagged: status == .ok)
    }
}

extension Answer {
    /// For one reader only: kept nowhere, and without a tag by which it could be asked for again.
    package func `private`(when isPrivate: Bool) -> Answer {
        guard isPrivate else { return self }
        var answer = self
        answer.headers[.cacheControl] = "no-store"
        answer.isTagged = false
        return answer
    }

    /// Go on there, with a GET.
    package static func seeOther(_ href: Href) -> Answer {
        var answer = Answer.text("", status: .seeOther)
        answer.headers[.location] = href.value
        return answer
    }
}
