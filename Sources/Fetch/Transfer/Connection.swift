import CCurl

/// What a server answered.
struct Reply: Sendable {
    let status: Int
    /// By their names in lower case.
    let headers: [String: String]
    let body: [UInt8]
}

/// A connection that is used again for the next request. A class, because libcurl's handle has one owner; one thread uses it.
final class Connection {
    private let handle: UnsafeMutableRawPointer
    private let limits: TransferLimits

    /// `nil` when libcurl does not start.
    init?(_ limits: TransferLimits) {
        guard Self.isReady, let handle = curl_easy_init() else { return nil }
        self.handle = handle
        self.limits = limits
    }

    deinit { curl_easy_cleanup(handle) }

    /// One request. Redirects are not followed: that is for who knows where the request may go.
    func get(_ address: WebAddress, accept: String) throws(FetchProblem) -> Reply {
        let sink = Sink(limit: limits.bytes), target = Unmanaged.passUnretained(sink).toOpaque()
        let headers = curl_slist_append(nil, "Accept: \(accept)")
        defer { curl_slist_free_all(headers) }
        var code = set(address, headers: headers)
        if code == CURLE_OK { code = vib_curl_set_body_taker(handle, Sink.takeBody, target) }
        if code == CURLE_OK { code = vib_curl_set_header_taker(handle, Sink.takeHeader, target) }
        if code == CURLE_OK { code = curl_easy_perform(handle) }
        withExtendedLifetime(sink) {}
        if sink.isOver { throw .tooLarge(address, limit: limits.bytes) }
        guard code == CURLE_OK else { throw problem(code, address) }
        var status = 0
        vib_curl_response_code(handle, &status)
        return Reply(status: status, headers: sink.headers, body: sink.body)
    }

    /// The beginning of an answer of the host that has this number, without following where it leads; `nil` when none comes.
    func look(_ address: WebAddress, at number: NetworkAddress) -> (status: Int, location: String?)? {
        let sink = Sink(limit: 0), target = Unmanaged.passUnretained(sink).toOpaque()
        let headers = curl_slist_append(nil, "Accept: text/html, */*")
        let port = address.scheme == "https" ? 443 : 80
        let resolved = curl_slist_append(nil, "\(address.host):\(port):\(number.text)")
        defer {
            curl_slist_free_all(headers)
            curl_slist_free_all(resolved)
        }
        var code = set(address, headers: headers)
        if code == CURLE_OK { code = vib_curl_set_list(handle, CURLOPT_RESOLVE, resolved) }
        if code == CURLE_OK { code = vib_curl_set_number(handle, CURLOPT_TIMEOUT, 30) }
        if code == CURLE_OK { code = vib_curl_set_body_taker(handle, Sink.takeBody, target) }
        if code == CURLE_OK { code = vib_curl_set_header_taker(handle, Sink.takeHeader, target) }
        if code == CURLE_OK { code = curl_easy_perform(handle) }
        withExtendedLifetime(sink) {}
        // The body is not wanted: its first byte ends the answer, and the head has come.
        guard code == CURLE_OK || sink.isOver else { return nil }
        var status = 0
        vib_curl_response_code(handle, &status)
        return status == 0 ? nil : (status, sink.headers["location"])
    }

    private func set(_ address: WebAddress, headers: UnsafeMutablePointer<curl_slist>?) -> CURLcode {
        curl_easy_reset(handle)
        var codes = [
            vib_curl_set_text(handle, CURLOPT_URL, address.description),
            vib_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, address.scheme),
            vib_curl_set_text(handle, CURLOPT_USERAGENT, limits.userAgent),
            vib_curl_set_text(handle, CURLOPT_ACCEPT_ENCODING, "gzip"),
            vib_curl_set_list(handle, CURLOPT_HTTPHEADER, headers),
            vib_curl_set_number(handle, CURLOPT_FOLLOWLOCATION, 0),
            vib_curl_set_number(handle, CURLOPT_NOSIGNAL, 1),
            // As it was written: libcurl would take dots out of the path.
            vib_curl_set_number(handle, CURLOPT_PATH_AS_IS, 1),
            vib_curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, limits.connectSeconds),
            vib_curl_set_number(handle, CURLOPT_LOW_SPEED_LIMIT, limits.slowestBytes),
            vib_curl_set_number(handle, CURLOPT_LOW_SPEED_TIME, limits.silenceSeconds),
            vib_curl_set_number(handle, CURLOPT_TIMEOUT, limits.wholeSeconds),
        ]
        // What stays on this machine does not pass the organisation's proxy.
        if address.isOnThisMachine { codes.append(vib_curl_set_text(handle, CURLOPT_PROXY, "")) }
        return codes.first { $0 != CURLE_OK } ?? CURLE_OK
    }

    private func problem(_ code: CURLcode, _ address: WebAddress) -> FetchProblem {
        switch code {
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_BAD_CONTENT_ENCODING, CURLE_SEND_ERROR:
            .cut(address)
        case CURLE_OPERATION_TIMEDOUT: .silent(address, seconds: limits.silenceSeconds)
        default: .unreachable(address, reason: String(cString: curl_easy_strerror(code)))
        }
    }

    /// libcurl is made ready once per process, before any thread uses it.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

/// Takes the answer piece by piece, within its bounds. A class, because C keeps a pointer to it.
private final class Sink {
    private let limit: Int
    private var headerBytes = 0
    private(set) var headers: [String: String] = [:]
    private(set) var body: [UInt8] = []
    private(set) var isOver = false

    init(limit: Int) { self.limit = limit }

    static let takeBody: vib_curl_taker = { buffer, size, count, target in
        guard let buffer, let target else { return 0 }
        let sink = Unmanaged<Sink>.fromOpaque(target).takeUnretainedValue(), length = size * count
        // Unpacked bytes: what unpacks to more than its bound ends here, whatever it weighed on the line.
        guard sink.body.count + length <= sink.limit else {
            sink.isOver = true
            return 0
        }
        sink.body.append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: length))
        return length
    }

    static let takeHeader: vib_curl_taker = { buffer, size, count, target in
        guard let buffer, let target else { return 0 }
        let sink = Unmanaged<Sink>.fromOpaque(target).takeUnretainedValue(), length = size * count
        sink.headerBytes += length
        guard sink.headerBytes <= 64 << 10 else {
            sink.isOver = true
            return 0
        }
        let line = String(decoding: UnsafeRawBufferPointer(start: buffer, count: length), as: UTF8.self)
        if let colon = line.firstIndex(of: ":") {
            let value = line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            sink.headers[line[..<colon].lowercased()] = value
        }
        return length
    }
}
