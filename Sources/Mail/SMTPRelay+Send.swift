import CCurl

extension SMTPRelay {
    /// Gives a message to the relay; returns when the relay has taken it over.
    package func send(_ message: MailMessage) throws(MailFailure) {
        guard Self.isReady, let handle = curl_easy_init() else {
            throw MailFailure(reason: "libcurl does not start", replyCode: 0)
        }
        defer { curl_easy_cleanup(handle) }
        let recipients = curl_slist_append(nil, "<\(message.to)>")
        defer { curl_slist_free_all(recipients) }
        let body = Unmanaged.passRetained(Upload(message.wireForm))
        defer { body.release() }
        let from = "<\(message.from)>"
        var codes = [
            vib_curl_set_text(handle, CURLOPT_URL, address),
            vib_curl_set_text(handle, CURLOPT_MAIL_FROM, from),
            vib_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients),
            vib_curl_set_number(handle, CURLOPT_UPLOAD, 1),
            vib_curl_set_number(handle, CURLOPT_NOSIGNAL, 1),
            vib_curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, 15),
            vib_curl_set_number(handle, CURLOPT_TIMEOUT, 60),
            vib_curl_set_number(
                handle, CURLOPT_USE_SSL,
                encryption == .startTLS ? Int(CURLUSESSL_ALL.rawValue) : Int(CURLUSESSL_NONE.rawValue)),
            vib_curl_set_reader(handle, Upload.read, body.toOpaque()),
        ]
        if !user.isEmpty {
            codes.append(vib_curl_set_text(handle, CURLOPT_USERNAME, user))
            codes.append(vib_curl_set_text(handle, CURLOPT_PASSWORD, password))
        }
        let code = codes.first { $0 != CURLE_OK } ?? curl_easy_perform(handle)
        guard code != CURLE_OK else { return }
        var reply = 0
        vib_curl_response_code(handle, &reply)
        throw MailFailure(reason: String(cString: curl_easy_strerror(code)), replyCode: reply)
    }

    /// libcurl is made ready once per process, before any thread uses it.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// The bytes that libcurl takes piece by piece. A class, because C keeps a pointer to it; only one thread uses it.
    private final class Upload {
        let bytes: [UInt8]
        var position = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        static let read: vib_curl_reader = { buffer, size, count, source in
            guard let buffer, let source else { return 0 }
            let upload = Unmanaged<Upload>.fromOpaque(source).takeUnretainedValue()
            let length = min(size * count, upload.bytes.count - upload.position)
            upload.bytes.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress else { return }
                UnsafeMutableRawPointer(buffer).copyMemory(from: base + upload.position, byteCount: length)
            }
            upload.position += length
            return length
        }
    }
}
