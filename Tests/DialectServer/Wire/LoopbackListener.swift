import Foundation
import Synchronization

/// Listens on this machine alone and gives every connection a thread: bytes can be cut, held back and malformed at will.
final class LoopbackListener: Sendable {
    let port: Int
    private let descriptor: Int32
    private let isOpen = Mutex(true)

    /// - Parameter port: 0 for a free one.
    init(port: Int, serve: @escaping @Sendable (Int32) -> Void) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, size) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, pointer, &size) == 0
            }
        }
        guard descriptor >= 0, isBound else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EINVAL) }
        self.descriptor = descriptor
        self.port = Int(in_port_t(bigEndian: address.sin_port))
        Thread.detachNewThread {
            while true {
                let connection = accept(descriptor, nil, nil)
                if connection < 0 && (errno == EINTR || errno == ECONNABORTED) { continue }
                guard connection >= 0 else { return }
                var isPrompt: Int32 = 1
                setsockopt(
                    connection, Int32(IPPROTO_TCP), TCP_NODELAY, &isPrompt, socklen_t(MemoryLayout<Int32>.size))
                Thread.detachNewThread {
                    serve(connection)
                    close(connection)
                }
            }
        }
    }

    func stop() {
        let isFirst = isOpen.withLock { open in
            defer { open = false }
            return open
        }
        if isFirst { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }

    deinit {
        stop()
        close(descriptor)
    }
}
