/// What services on the internet do that a document about them does not say, and what a hostile one would.
package enum Misconduct: Hashable, Sendable {
    /// The connection ends after this share of the body.
    case cut(Double)
    /// So many pieces with a pause after each.
    case slow(pieces: Int, seconds: Double)
    case status(Int, retryAfter: String?)
    /// A web page where data was asked.
    case page(String)
    /// So many megabytes of spaces, packed to a thousandth.
    case bomb(megabytes: Int)
    case huge(megabytes: Int)
    case redirect(to: String)
    /// Another next link than the right one.
    case nextLink(String)
    /// A next link that names the format twice, as the police's service once did.
    case duplicatedParameter
    /// A next link to a further page whatever was asked, and rows on each.
    case endlessPages
    /// The count is another than that of the rows.
    case wrongCount(by: Int)
    /// The table says that it changed at this moment.
    case modified(String)
    /// Version 4 keeps the numbers of this area to itself.
    case confidential(area: String)

    /// A slow service doubles them as well, so that the links of an unruly one are the same whatever befell a request.
    var doublesParameters: Bool {
        switch self {
        case .duplicatedParameter, .slow: true
        default: false
        }
    }
}
