import Foundation
import Tables

/// An answer, before anything goes wrong with it.
struct Response: Sendable {
    var status = 200
    var type = "application/json;odata=minimalmetadata;streaming=true;charset=utf-8"
    var headers: [String] = []
    var body: [UInt8]

    static func json(_ text: String, type: String? = nil) -> Response {
        var response = Response(body: Array(text.utf8))
        if let type { response.type = type }
        return response
    }

    static func plain(_ text: String) -> Response { Response(type: "text/plain;charset=utf-8", body: Array(text.utf8)) }

    static func failure(_ status: Int, _ text: String) -> Response {
        let message = JSONLine.quoted(text)
        return Response(
            status: status,
            body: Array("{\"odata.error\":{\"code\":\"\",\"message\":{\"lang\":\"nl-NL\",\"value\":\(message)}}}".utf8))
    }

    /// Sends it, misbehaving as told; false when the connection ends with it.
    func send(to connection: Int32, isPacked: Bool, _ conduct: Misconduct?) -> Bool {
        var head = headers, payload = body, type = type, status = status
        switch conduct {
        case .status(let other, let retryAfter):
            status = other
            payload = Array("{\"odata.error\":{}}".utf8)
            if let retryAfter { head.append("Retry-After: \(retryAfter)") }
        case .redirect(let target):
            status = 302
            payload = []
            head.append("Location: \(target)")
        case .page(let html):
            type = "text/html"
            payload = Array(html.utf8)
        case .huge(let megabytes):
            payload = Array("{\"value\":[".utf8) + [UInt8](repeating: 0x20, count: megabytes << 20)
        case .bomb(let megabytes):
            payload = Gzip.compress([UInt8](repeating: 0x20, count: megabytes << 20), level: 9) ?? []
            head.append("Content-Encoding: gzip")
        default:
            if isPacked, let packed = Gzip.compress(payload, level: 1) {
                payload = packed
                head.append("Content-Encoding: gzip")
            }
        }
        head += ["Content-Type: \(type)", "Content-Length: \(payload.count)"]
        let first =
            "HTTP/1.1 \(status) \(status == 200 ? "OK" : "Not OK")\r\n" + head.joined(separator: "\r\n") + "\r\n\r\n"
        guard Self.write(Array(first.utf8), to: connection) else { return false }
        switch conduct {
        case .cut(let share):
            _ = Self.write(Array(payload.prefix(Int(Double(payload.count) * share))), to: connection)
            return false
        case .slow(let pieces, let seconds):
            for start in stride(from: 0, to: payload.count, by: max(1, payload.count / pieces)) {
                let end = min(payload.count, start + max(1, payload.count / pieces))
                guard Self.write(Array(payload[start..<end]), to: connection) else { return false }
                Thread.sleep(forTimeInterval: seconds)
            }
            return true
        default: return Self.write(payload, to: connection)
        }
    }

    private static func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes {
                Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }
}
