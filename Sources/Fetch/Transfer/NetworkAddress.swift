import Foundation

/// The number of a host, of which only public ones are asked for links of registers.
struct NetworkAddress: Hashable, Sendable {
    /// Four or sixteen bytes.
    let bytes: [UInt8]

    /// Every number of a host; empty when it has none.
    static func of(_ host: String) -> [NetworkAddress] {
        var hints = addrinfo(), list: UnsafeMutablePointer<addrinfo>?
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [NetworkAddress] = []
        var next = list
        while let entry = next {
            if let address = NetworkAddress(entry.pointee.ai_addr), !found.contains(address) { found.append(address) }
            next = entry.pointee.ai_next
        }
        return found
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    private init?(_ socket: UnsafeMutablePointer<sockaddr>?) {
        guard let socket else { return nil }
        let raw = UnsafeRawPointer(socket)
        switch Int32(socket.pointee.sa_family) {
        case AF_INET:
            bytes = withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in.self).sin_addr) { Array($0) }
        case AF_INET6:
            bytes = withUnsafeBytes(of: raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr) { Array($0) }
        default: return nil
        }
    }

    /// As text; for `CURLOPT_RESOLVE` one of sixteen bytes stands in brackets.
    var text: String {
        if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 16, by: 2).map {
            String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16)
        }
        return "[" + groups.joined(separator: ":") + "]"
    }

    /// Whether it is reached over the public internet (RFC 6890 and what it lists): not this machine, no private network, no
    /// neighbour on the same wire, no group, nothing reserved.
    var isPublic: Bool {
        if bytes.count == 4 { return !Self.special4.contains { Self.begins(bytes, with: $0.0, of: $0.1) } }
        guard bytes.count == 16 else { return false }
        // One of four bytes in the clothes of sixteen: mapped, translated (64:ff9b::/96) and 6to4.
        if Self.begins(bytes, with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], of: 96)
            || Self.begins(bytes, with: [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], of: 96)
        {
            return NetworkAddress(bytes: Array(bytes[12...])).isPublic
        }
        if Self.begins(bytes, with: [0x20, 0x02], of: 16) {
            return NetworkAddress(bytes: Array(bytes[2..<6])).isPublic
        }
        // All that is public begins with 001.
        return bytes[0] & 0xE0 == 0x20 && !Self.special6.contains { Self.begins(bytes, with: $0.0, of: $0.1) }
    }

    private static let special4: [([UInt8], Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
        ([192, 0, 2], 24), ([192, 31, 196], 24), ([192, 52, 193], 24), ([192, 88, 99], 24), ([192, 168], 16),
        ([192, 175, 48], 24), ([198, 18], 15), ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 3),
    ]

    private static let special6: [([UInt8], Int)] = [
        ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x3F, 0xFF, 0x00], 20),
    ]

    private static func begins(_ bytes: [UInt8], with prefix: [UInt8], of bits: Int) -> Bool {
        for bit in 0..<bits {
            let place = bit / 8, mask = UInt8(0x80) >> UInt8(bit % 8)
            let wanted = place < prefix.count ? prefix[place] : 0
            if bytes[place] & mask != wanted & mask { return false }
        }
        return true
    }
}
