import HTTPTypes
import Hummingbird
import Synchronization

/// An answer that is ready to be sent, as it is and compressed, with its headers already made.
///
/// A class, so that a hit copies one reference; what it holds does not change but for the smaller compression.
final class StoredResponse: Sendable {
    let status: HTTPResponse.Status
    /// What both forms share but the length, the encoding and the tag.
    let plain: Form
    private let compressed: Mutex<Form?>
    private let isReused = Atomic(false)
    /// Without quotes; the forms add their own ending.
    let tag: String

    /// One encoding of the answer.
    struct Form: Sendable {
        let headers: HTTPFields
        let body: ByteBuffer
    }

    init(_ answer: Answer, security: HTTPFields) {
        status = answer.status
        let tag = ContentHash.hex(answer.body)
        self.tag = tag
        var headers = security
        headers.append(answer.headers)
        headers[.contentType] = answer.mediaType
        headers[.vary] = "Accept-Encoding"
        plain = Self.form(headers, answer.body, tag: answer.isTagged ? tag : nil, encoding: nil)
        let quick = Gzip.compress(answer.body, level: 1)
        compressed = Mutex(
            quick.map { Self.form(headers, $0, tag: answer.isTagged ? tag + "-1" : nil, encoding: "gzip") })
    }

    /// The form for a client that takes gzip, or the plain one when that is not larger.
    func form(acceptsGzip: Bool) -> Form {
        guard acceptsGzip else { return plain }
        return compressed.withLock { $0 } ?? plain
    }

    /// Whether this is the first time that the stored answer is used again.
    func isFirstReuse() -> Bool {
        !isReused.load(ordering: .relaxed) && !isReused.exchange(true, ordering: .relaxed)
    }

    /// Replaces the quick compression by the smallest; called once, when the answer turns out to be asked again.
    func compressWell() {
        guard compressed.withLock({ $0 != nil }) else { return }
        guard let small = Gzip.compress(Array(plain.body.readableBytesView), level: 9) else { return }
        var headers = plain.headers
        headers[.contentLength] = nil
        let form = Self.form(headers, small, tag: headers[.eTag] == nil ? nil : tag + "-9", encoding: "gzip")
        compressed.withLock { $0 = form }
    }

    /// What it occupies, headers estimated.
    var byteCount: Int { plain.body.readableBytes + (compressed.withLock { $0?.body.readableBytes ?? 0 }) + 2_048 }

    /// Whether `If-None-Match` names this content in any of its forms (RFC 9110, 13.1.2).
    func matches(ifNoneMatch header: String) -> Bool {
        guard header.utf8.count <= 1_024 else { return false }
        return header.split(separator: ",").contains { candidate in
            var text = candidate.drop { $0 == " " }
            while text.last == " " { text.removeLast() }
            if text == "*" { return true }
            if text.hasPrefix("W/") { text = text.dropFirst(2) }
            guard text.hasPrefix("\""), text.hasSuffix("\""), text.count > 2 else { return false }
            return text.dropFirst().prefix(tag.utf8.count) == tag
        }
    }

    private static func form(_ shared: HTTPFields, _ bytes: [UInt8], tag: String?, encoding: String?) -> Form {
        var headers = shared
        headers[.contentLength] = String(bytes.count)
        headers[.contentEncoding] = encoding
        if let tag { headers[.eTag] = "\"\(tag)\"" }
        return Form(headers: headers, body: ByteBuffer(bytes: bytes))
    }
}
