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
    /// Tells when the client goes; `nil` where there is no connection.
    var connection: Connection?

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

/// One concern of answering: it answers itself, or adds what it found out for those behind it.
///
/// Without waiting, because most requests end in the third one and none of them has anything to wait for.
protocol Layer: Sendable {
    func answer(_ incoming: inout Incoming) -> Outgoing?
}

extension [any Layer] {
    /// The answer of the first layer that has one.
    func answer(_ incoming: inout Incoming) -> Outgoing? {
        for layer in self {
            if let answer = layer.answer(&incoming) { return answer }
        }
        return nil
    }
}
