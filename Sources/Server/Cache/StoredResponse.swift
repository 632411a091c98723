import HTTPTypes
import Hummingbird
import SiteKit
import Synchronization
import Tables

/// An answer that is ready to be sent, as it is and compressed, with its headers already made.
///
/// A class, so that a hit copies one reference. What is kept for others is kept compressed only: a page takes 200 KB, its
/// compression 7, and hardly any client asks for the former.
final class StoredResponse: Sendable {
    let status: HTTPResponse.Status
    private let forms: Mutex<Forms>
    /// What all forms share but the length, the encoding and the tag.
    private let headers: HTTPFields
    private let size: Int
    private let isTagged: Bool
    private let isReused = Atomic(false)
    /// Without quotes; the forms add their own ending.
    let tag: String

    /// One encoding of the answer.
    struct Form: Sendable {
        let headers: HTTPFields
        let body: ByteBuffer
    }

    /// At least one of the two is there.
    private struct Forms {
        /// As it was made; hardly ever sent where there is a compressed form.
        var plain: [UInt8]?
        /// The same ready to be sent, where it is the only form.
        var whole: Form?
        var compressed: Form?
    }

    init(_ answer: Answer, security: HTTPFields) {
        status = answer.status
        // What is for one reader holds the token of their forms, and may show what an address made up: compressed together,
        // the length tells of the secret (BREACH).
        let isForOne = answer.headers[.cacheControl] == "no-store"
        let quick = isForOne ? nil : Gzip.compress(answer.body, level: 1)
        // The same content compresses to the same bytes, and there are far fewer of them.
        tag = ContentHash.hex(quick ?? answer.body)
        size = answer.body.count
        isTagged = answer.isTagged
        var shared = security
        shared.append(answer.headers)
        shared[.contentType] = answer.mediaType
        shared[.vary] = "Accept-Encoding"
        headers = shared
        let tag = isTagged ? tag : nil
        forms = Mutex(
            Forms(
                plain: answer.body,
                whole: quick == nil ? Self.form(shared, answer.body, tag: tag, encoding: nil) : nil,
                compressed: quick.map { Self.form(shared, $0, tag: tag.map { $0 + "-1" }, encoding: "gzip") }))
    }

    /// The form for a client that takes gzip, or the plain one when that is not larger.
    func form(acceptsGzip: Bool) -> Form {
        let ready = forms.withLock { forms in acceptsGzip ? forms.compressed ?? forms.whole : forms.whole }
        if let ready { return ready }
        let forms = forms.withLock { $0 }
        guard let bytes = expanded(forms) else {
            return forms.compressed ?? Self.form(headers, [], tag: nil, encoding: nil)
        }
        return Self.form(headers, bytes, tag: isTagged ? tag : nil, encoding: nil)
    }

    /// Lets go of all but one form, to be kept for a long time.
    func settle() { forms.withLock { $0.plain = nil } }

    /// `nil` only without memory to expand into; a client then gets what is there.
    private func expanded(_ forms: Forms) -> [UInt8]? {
        if let plain = forms.plain { return plain }
        if let whole = forms.whole { return Array(whole.body.readableBytesView) }
        return forms.compressed.flatMap { Gzip.expand(Array($0.body.readableBytesView), size: size) }
    }

    /// Whether this is the first time that the stored answer is used again.
    func isFirstReuse() -> Bool {
        !isReused.load(ordering: .relaxed) && !isReused.exchange(true, ordering: .relaxed)
    }

    /// Replaces the quick compression by the smallest; called once, when the answer turns out to be asked again.
    func compressWell() {
        let quick = forms.withLock { $0 }
        guard quick.compressed != nil, let bytes = expanded(quick), let small = Gzip.compress(bytes, level: 9)
        else { return }
        let form = Self.form(headers, small, tag: isTagged ? tag + "-9" : nil, encoding: "gzip")
        forms.withLock { $0.compressed = form }
    }

    /// What it occupies, headers estimated; a buffer is larger than what is written in it.
    var byteCount: Int {
        let forms = forms.withLock { $0 }
        return (forms.plain?.count ?? 0) + (forms.whole?.body.storageCapacity ?? 0)
            + (forms.compressed?.body.storageCapacity ?? 0) + 2_048
    }

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
