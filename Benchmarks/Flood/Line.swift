import Glibc

/// One kept connection that asks in batches, and counts what is answered.
final class Line {
    let descriptor: Int32
    /// What is still to be written of a batch.
    private var out: [UInt8] = []
    private var written = 0
    /// Which of the batch ask only for the head; answers come in that order.
    private var heads: [Bool] = []
    private var answered = 0
    /// What was read and not yet counted: at most the beginning of a head.
    private var kept: [UInt8] = []
    /// Bytes of a body that are still to come.
    private var body = 0

    init?(port: UInt16) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let isOpen = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        guard isOpen == 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else { return nil }
    }

    var isIdle: Bool { answered == heads.count }
    /// What `poll` has to wait for.
    var events: Int16 { Int16(written < out.count ? POLLIN | POLLOUT : POLLIN) }
    /// Asked and not yet answered.
    var open: Int { heads.count - answered }

    func begin(_ batch: [Request]) {
        out.removeAll(keepingCapacity: true)
        heads.removeAll(keepingCapacity: true)
        for request in batch {
            out += request.bytes
            heads.append(request.isHead)
        }
        written = 0
        answered = 0
    }

    /// Writes what the connection takes; false when it has ended.
    func write() -> Bool {
        while written < out.count {
            let count = out.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress! + written, $0.count - written, 0x4000)
            }
            if count < 0 { return errno == EAGAIN || errno == EINTR }
            written += count
        }
        return true
    }

    /// Reads what there is; `nil` when the connection has ended.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> (answered: Int, failed: Int)? {
        var good = 0, bad = 0
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count < 0 && errno == EAGAIN { return (good, bad) }
            guard count > 0 else { return nil }
            let (more, failed) = take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            good += more
            bad += failed
            if count < buffer.count || isIdle { return (good, bad) }
        }
    }

    private func take(_ part: UnsafeRawBufferPointer) -> (Int, Int) {
        var place = 0, good = 0, bad = 0
        while place < part.count {
            if body > 0 {
                let count = min(body, part.count - place)
                body -= count
                place += count
                continue
            }
            let rest = UnsafeRawBufferPointer(rebasing: part[place...])
            // The end of a head can lie over the edge of two parts.
            guard kept.isEmpty else {
                let before = kept.count
                kept += rest.prefix(16_384)
                let head = kept.withUnsafeBytes { Head($0) }
                guard let head else { return (good, bad) }
                place += head.length - before
                kept.removeAll(keepingCapacity: true)
                count(head, &good, &bad)
                continue
            }
            guard let head = Head(rest) else {
                kept += rest
                break
            }
            place += head.length
            count(head, &good, &bad)
        }
        return (good, bad)
    }

    private func count(_ head: Head, _ good: inout Int, _ bad: inout Int) {
        let isHead = answered < heads.count ? heads[answered] : true
        answered += 1
        body = isHead || head.status == 304 ? 0 : head.body
        if head.status / 100 == 5 { bad += 1 } else { good += 1 }
    }

    deinit { close(descriptor) }
}

/// The head of an answer: as much of it as counting takes.
private struct Head {
    let length, status: Int
    private(set) var body = 0

    /// `nil` while it is not whole.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count > 12 else { return nil }
        var line = 0, body = 0
        while true {
            guard let found = memchr(start + line, 10, bytes.count - line) else { return nil }
            let end = UnsafeRawPointer(found) - start
            if end - line <= 1 {
                length = end + 1
                break
            }
            if end - line > 15,
                strncasecmp((start + line).assumingMemoryBound(to: CChar.self), "content-length:", 15) == 0
            {
                body = bytes[(line + 15)..<end].reduce(0) { 48...57 ~= $1 ? $0 * 10 + Int($1) - 48 : $0 }
            }
            line = end + 1
        }
        status = bytes[9..<12].reduce(0) { $0 * 10 + Int($1) - 48 }
        self.body = body
    }
}
