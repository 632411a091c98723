import HTTPTypes
import Hummingbird
import Markup

/// What a page or file answers, before compression and headers of security.
struct Answer: Sendable {
    var status: HTTPResponse.Status = .ok
    var mediaType: String
    var headers: HTTPFields = [:]
    var body: [UInt8]
    /// Whether clients may ask with the tag if it changed.
    var isTagged = true
    /// False for an answer that says more the next time, such as one that waits for a computation.
    var isKept = true

    static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(
            status: status, mediaType: "text/html; charset=utf-8",
            headers: [.cacheControl: status == .ok ? "no-cache" : "no-store"], body: html.bytes,
            isTagged: status == .ok)
    }

    static func json(_ text: String, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(
            status: status, mediaType: "application/json", headers: [.cacheControl: "no-cache"],
            body: Array(text.utf8))
    }

    static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Answer {
        Answer(
            status: status, mediaType: "text/plain; charset=utf-8",
            headers: [.cacheControl: status == .ok ? "no-cache" : "no-store"], body: Array(text.utf8),
            isTagged: status == .ok)
    }
}

extension Answer {
    /// For one reader only: kept nowhere, and without a tag by which it could be asked for again.
    func `private`(when isPrivate: Bool) -> Answer {
        guard isPrivate else { return self }
        var answer = self
        answer.headers[.cacheControl] = "no-store"
        answer.isTagged = false
        return answer
    }

    /// Go on there, with a GET.
    static func seeOther(_ href: Href) -> Answer {
        var answer = Answer.text("", status: .seeOther)
        answer.headers[.location] = href.value
        return answer
    }
}
