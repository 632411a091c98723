import Accounts
import HTTPTypes
import Hummingbird
import SiteKit

/// A request on its way through the layers: what came, and what the layers before found out about it.
struct Incoming: Sendable {
    let request: Request
    /// The address at the other end of the connection.
    let peer: String
    /// What the site shows: one request sees one state of it.
    let phase: Site.Phase
    /// What the cookie brought.
    var token: SecretToken?
    var visitor = Visitor.anonymous

    var target: String { request.head.path ?? "/" }
    var isForm: Bool { request.method == .post }
}

/// What goes back, before it is compressed and gets the headers that every answer has.
enum Outgoing: Sendable {
    case answer(Answer)
    case kept(StoredResponse)
    case stream(StreamedAnswer)

    static func answer(_ answer: Answer, adding extra: HTTPFields) -> Outgoing {
        var answer = answer
        answer.headers.append(extra)
        return .answer(answer)
    }
}

typealias Handler = @Sendable (Incoming) async -> Outgoing

/// One concern of answering: it answers itself, or hands on what it knows to the next.
protocol Layer: Sendable {
    func answer(_ incoming: Incoming, _ next: Handler) async -> Outgoing
}

extension [any Layer] {
    /// The layers around a handler, the first one outermost.
    func around(_ handler: @escaping Handler) -> Handler {
        reversed().reduce(handler) { next, layer in { await layer.answer($0, next) } }
    }
}
