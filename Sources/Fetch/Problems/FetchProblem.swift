/// Why something did not come, or was not taken.
package enum FetchProblem: Error, Hashable, Sendable {
    /// No connection; the reason is the library's own.
    case unreachable(WebAddress, reason: String)
    /// The connection ended before the answer did.
    case cut(WebAddress)
    /// Nothing came for as long as we wait.
    case silent(WebAddress, seconds: Int)
    /// 429 and the 500s; `retryAfter` in seconds when the service said so.
    case busy(WebAddress, status: Int, retryAfter: Int?)
    /// Any other answer that is not 200, with the beginning of what it says.
    case refused(WebAddress, status: Int, message: String)
    /// A web page or other text where JSON was expected.
    case notData(WebAddress, beginning: String)
    /// JSON that ends too early or is another thing than was asked.
    case brokenData(WebAddress)
    case tooLarge(WebAddress, limit: Int)
    /// A next link or redirect to another place.
    case elsewhere(from: WebAddress, to: String)
    /// More pages than there can be, or the same ones again.
    case endless(WebAddress)
    case wrongCount(WebAddress, stated: Int, received: Int)
    /// The table was published anew each time that we read it.
    case changing(table: String)
    case notInCatalogue(title: String)
    /// No column, or more than one, that holds what is asked.
    case noColumn(table: String, wanted: String)
    /// The description lacks what every table has.
    case badDescription(table: String, lacking: String)
    case disk(path: String, errno: Int32)
    /// Another `vib fetch` works in this folder.
    case folderInUse(path: String)
    /// The other lane met a problem, so this one stopped.
    case stopped

    /// Whether asking again may help.
    var isPassing: Bool {
        switch self {
        case .unreachable, .cut, .silent, .busy, .notData, .brokenData: true
        default: false
        }
    }
}
