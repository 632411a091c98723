import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import FigurePages

/// What a browser does with this site: keeps its one cookie, and sends forms with their token and origin.
final class Browser: @unchecked Sendable {
    // One test uses one browser from one task at a time; it is `Sendable` only to be captured.
    let client: any TestClientProtocol
    var cookie: String?
    var address = "/"
    var page = ""
    var last: TestResponse?

    init(_ client: any TestClientProtocol, session: SecretToken? = nil) {
        self.client = client
        cookie = session.map { "vib-local=\($0.text)" }
    }

    /// The test client calls the host by its name alone.
    let origin = "http://localhost"

    @discardableResult
    func open(_ path: String) async throws -> TestResponse {
        var headers: HTTPFields = [:]
        headers[.cookie] = cookie
        return try await take(client.execute(uri: path, method: .get, headers: headers), path)
    }

    /// Sends a form; the token is the one that the page has for it, unless the test says another.
    @discardableResult
    func send(
        _ act: String, _ fields: [(String, String)] = [], to path: String? = nil, token: String?? = nil,
        headers more: HTTPFields = [:], origin: String?? = nil
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        headers[.cookie] = cookie
        headers[.origin] = origin ?? self.origin
        for field in more { headers[field.name] = field.value }
        var pairs = fields
        pairs.append(("act", act))
        if let token = token ?? Self.token(in: page) { pairs.append(("token", token)) }
        let body = pairs.map { "\(Self.encode($0.0))=\(Self.encode($0.1))" }.joined(separator: "&")
        let response = try await client.execute(
            uri: path ?? address, method: .post, headers: headers, body: ByteBuffer(string: body))
        return try take(response, path ?? address)
    }

    /// The secret of an authenticator that the page asks to set up (base 32).
    func shownSecret() throws -> [UInt8] {
        let shown = try #require(page.firstMatch(of: /<code class="secret">(?<text>[A-Z2-7 ]+)<\/code>/)).text
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bytes: [UInt8] = [], buffer = 0, bits = 0
        for character in shown where character != " " {
            buffer = buffer << 5 | (try #require(alphabet.firstIndex(of: character)))
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(buffer >> bits & 255))
            }
        }
        return bytes
    }

    /// Sends a form that brings a file, as `multipart/form-data`.
    @discardableResult
    func send(
        _ act: String, _ fields: [(String, String)] = [], file: [UInt8], named name: String, to path: String? = nil
    ) async throws -> TestResponse {
        let boundary = "----vib\(file.count)x"
        var headers: HTTPFields = [.contentType: "multipart/form-data; boundary=\(boundary)"]
        headers[.cookie] = cookie
        headers[.origin] = origin
        var body: [UInt8] = []
        for (field, value) in fields + [("act", act), ("token", Self.token(in: page) ?? "")] {
            body += Array(
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Array(
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n".utf8)
        body += Array("Content-Type: application/octet-stream\r\n\r\n".utf8) + file
        body += Array("\r\n--\(boundary)--\r\n".utf8)
        let response = try await client.execute(
            uri: path ?? address, method: .post, headers: headers, body: ByteBuffer(bytes: body))
        return try take(response, path ?? address)
    }

    /// Goes where the answer leads.
    @discardableResult
    func follow() async throws -> TestResponse {
        let place = try #require(last?.headers[.location])
        // The part behind # stays in the browser.
        return try await open(String(place.prefix { $0 != "#" }))
    }

    private func take(_ response: TestResponse, _ path: String) throws -> TestResponse {
        for value in response.headers[values: .setCookie] {
            let pair = value.prefix { $0 != ";" }
            cookie = value.contains("Max-Age=0") ? nil : String(pair)
        }
        last = response
        page = String(buffer: response.body)
        address = path
        return response
    }

    static func token(in page: String) -> String? {
        page.firstMatch(of: /name="token" value="(?<token>[^"]*)"/).map { String($0.token) }
    }

    static func encode(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            let hex = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (hex.count == 1 ? "0" + hex : hex)
        }.joined()
    }
}
