import Glibc
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Server

/// Bytes over a socket, as no well-behaved client would send or read them.
private enum Wire {
    struct Failure: Error {}

    private static func connected(_ port: Int, receiveBuffer: Int32? = nil) throws -> Int32 {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Failure() }
        if var size = receiveBuffer {
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr = in_addr(s_addr: inet_addr("127.0.0.1"))
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard result == 0 else { throw Failure() }
        return socket
    }

    private static func write(_ text: String, _ socket: Int32) {
        let bytes = Array(text.utf8)
        _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    private static func read(_ socket: Int32) -> String {
        var all: [UInt8] = [], part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(socket, &part, part.count, 0)
            guard count > 0 else { return String(decoding: all, as: UTF8.self) }
            all += part[..<count]
        }
    }

    /// Sends bytes and reads until the server closes.
    static func exchange(_ text: String, _ port: Int) throws -> String {
        let socket = try connected(port)
        defer { close(socket) }
        write(text, socket)
        return read(socket)
    }

    /// Asks for much, reads nothing for as long as the server waits, then all that is still there.
    static func readLate(_ text: String, _ port: Int, times: Int, after wait: Duration) async throws -> Int {
        let socket = try connected(port, receiveBuffer: 4_096)
        defer { close(socket) }
        write(String(repeating: text, count: times), socket)
        try await Task.sleep(for: wait)
        return read(socket).utf8.count
    }
}

/// One after the other: each waits on a socket, and the server needs one of the few threads that tests have.
@Suite("Connections", .serialized)
struct ConnectionTests {
    @Test(
        "What two readers of a request could take differently is refused, and the connection closed",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: localhost\r\nHost: elders.nl\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: localhost\r\nhost: localhost\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: localhost, elders.nl\r\n\r\n", "400"),
            ("GET http://elders.nl/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "421"),
            ("GET http://localhost@elders.nl/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
            ("GET ftp://localhost/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
            ("POST / HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
        ])
    func ambiguous(_ request: String, _ status: String) async throws {
        try await Loopback.run { client in
            let port = try #require(client.port)
            let answer = try Wire.exchange(request, port)
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer.prefix(80))")
            #expect(answer.lowercased().contains("connection: close"))
            #expect(answer.ranges(of: "HTTP/1.1 ").count == 1)
        }
    }

    @Test("A sound request passes, also with its own host in the target")
    func sound() async throws {
        try await Loopback.run { client in
            for target in ["/gezond", "http://localhost/gezond"] {
                let port = try #require(client.port)
                let answer = try Wire.exchange(
                    "GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", port)
                #expect(answer.hasPrefix("HTTP/1.1 200 "), "\(answer.prefix(80))")
            }
        }
    }

    @Test(
        "A client that asks for no more is answered, and the connection closed; what it sends behind that is not read")
    func last() async throws {
        try await Loopback.run { client in
            let port = try #require(client.port), host = "\r\nHost: localhost\r\n"
            for request in ["GET /gezond HTTP/1.0\(host)", "GET /gezond HTTP/1.1\(host)Connection: close\r\n"] {
                let answer = try Wire.exchange("\(request)\r\nGET /data HTTP/1.1\(host)\r\n", port)
                #expect(answer.contains(" 200 "), "\(answer.prefix(80))")
                #expect(answer.ranges(of: "HTTP/1.").count == 1)
            }
        }
    }

    @Test("A client that does not read is let go, and others are served meanwhile")
    func slowReader() async throws {
        // Asked without haste: on a busy machine an honest reader takes its time too.
        try await Loopback.run { honest in
            let page = try await honest.execute(uri: "/misdrijven", method: .get).body.readableBytes
            var configuration = ServerConfig()
            configuration.pace = ReadingPace(least: .seconds(1), bytesPerSecond: 1 << 30)
            try await Loopback.run(configuration: configuration) { client in
                let port = try #require(client.port), times = (24 << 20) / max(1, page)
                let request = "GET /misdrijven HTTP/1.1\r\nHost: localhost\r\n\r\n"
                // Where the server had no time to fill the buffers between them yet, nobody was slow.
                var read = Int.max
                for wait in [4, 15, 40] where read >= times * page {
                    read = try await Wire.readLate(request, port, times: times, after: .seconds(wait))
                }
                #expect(read < times * page)
                // On a connection of its own: one that said nothing for a minute is closed as well.
                let other = "GET /gezond HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                #expect(try Wire.exchange(other, port).hasPrefix("HTTP/1.1 200 "))
            }
        }
    }

    @Test("The time to read an answer grows with its length")
    func pace() {
        let pace = ReadingPace(least: .seconds(30), bytesPerSecond: 4_096)
        #expect(pace.time(for: 0) == .seconds(30) && pace.time(for: 409_600) == .seconds(130))
    }

    @Test("TLS 1.2 has keys of the moment and authenticated encryption only")
    func suites() {
        // ECDHE with ECDSA or RSA, with AES-GCM or ChaCha20 (RFC 5289, RFC 7905), and nothing else.
        let known: Set<UInt16> = [0xC02B, 0xC02C, 0xC02F, 0xC030, 0xCCA8, 0xCCA9]
        #expect(CertificateFiles.suiteNumbers == known)
    }

    @Test("Whom to tell of a weakness is said where people look for it, and only where somebody can be told")
    func securityWord() async throws {
        var configuration = ServerConfig()
        configuration.securityContact = "mailto:veilig@voorbeeld.nl"
        configuration.origin = "https://voorbeeld.nl"
        try await Loopback.run(configuration: configuration) { client in
            let answer = try await client.execute(uri: "/.well-known/security.txt", method: .get)
            #expect(answer.status == .ok && answer.headers[.contentType] == "text/plain; charset=utf-8")
            #expect(
                answer.text == """
                    Contact: mailto:veilig@voorbeeld.nl
                    Expires: 1970-06-30T00:00:00Z
                    Preferred-Languages: nl, en
                    Canonical: https://voorbeeld.nl/.well-known/security.txt

                    """)
        }
        try await Loopback.run { client in
            let answer = try await client.execute(uri: "/.well-known/security.txt", method: .get)
            #expect(answer.status == .notFound)
        }
    }
}
