import NIOHTTP1

/// What two readers of one request could take differently is refused before anything is made of it (RFC 9112, 3.2 and 6.1).
enum RequestHeadCheck {
    /// Why a request is not taken in; `nil` for a sound one.
    static func refusal(_ head: HTTPRequestHead) -> HTTPResponseStatus? {
        var host: String?
        for (name, value) in head.headers where name.utf8.count == 4 && name.lowercased() == "host" {
            if host != nil || value.utf8.contains(UInt8(ascii: ",")) { return .badRequest }
            host = value
        }
        // HTTP/1.0 knows no chunks: a proxy of that age sees another end of the request.
        if (head.version.major, head.version.minor) < (1, 1), head.headers.contains(name: "transfer-encoding") {
            return .badRequest
        }
        if head.uri.hasPrefix("/") || head.uri == "*" || head.method == .CONNECT { return nil }
        guard let authority = authority(of: head.uri) else { return .badRequest }
        return authority == host?.lowercased() ? nil : .misdirectedRequest
    }

    /// The host of a target with one, such as `http://site.nl:8080/gebieden`.
    private static func authority(of target: String) -> String? {
        let lower = target.lowercased()
        guard let scheme = ["http://", "https://"].first(where: lower.hasPrefix) else { return nil }
        let authority = lower.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return authority.isEmpty || authority.contains("@") ? nil : String(authority)
    }
}
