import HTTPTypes
import Hummingbird
import NIOCore

/// An answer that is made while it is sent: a piece is asked for when the client has taken those before it.
///
/// It has no length and no tag, and is neither compressed nor kept: all of these need the whole. Hence for what is too large
/// to be held, and not for the files of today, whose readers ask whether they changed.
struct StreamedAnswer: Sendable {
    var status: HTTPResponse.Status = .ok
    let mediaType: String
    var headers: HTTPFields = [:]
    let body: ResponseBody

    /// When the client leaves, or a piece throws, no further one is asked for and the connection ends.
    init(mediaType: String, pieces: some AsyncSequence<ByteBuffer, any Error> & Sendable) {
        self.mediaType = mediaType
        body = ResponseBody(asyncSequence: pieces)
    }
}
