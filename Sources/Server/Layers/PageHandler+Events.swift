import Accounts
import HTTPTypes
import SiteKit

extension PageHandler {
    /// Events for a page that somebody has open, for as long as the session goes on.
    func events(_ source: EventSource, to visitor: Visitor, over connection: Connection?) -> Outgoing {
        guard let accounts = services.accounts, let token = visitor.token, let session = visitor.viewer.session else {
            return .answer(Self.over)
        }
        guard let place = maker.work.events.begin(for: session.account) else {
            // A browser that is told so does not ask again by itself; the page has its link.
            return .answer(Self.over)
        }
        _ = connection?.whenGone { [weak place] in place?.end() }
        let roles = session.roles
        let pieces = EventPieces(
            source: source,
            isAllowed: {
                // Looked at without being taken for a use: an open page does not keep a session.
                guard let live = try? accounts.liveSession(token) else { return false }
                return live.stage == .full && live.account.id == session.account && live.account.roles == roles
            }, place: place)
        return .stream(StreamedAnswer(mediaType: "text/event-stream", pieces: pieces))
    }

    /// By this a browser stops asking.
    private static var over: Answer {
        var answer = Answer.text("", status: .noContent)
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}
