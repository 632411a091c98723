/// Whether there is something at addresses that rows of registers name.
///
/// A host is looked up first, and only public numbers are asked, the one that was looked at and no other; the same after each
/// redirect. So nobody can make this machine knock at doors within its own network.
package struct LinkProbe: Sendable {
    package enum Answer: Hashable, Sendable {
        case there(status: Int)
        /// It may be there, but not for a program, or not now for us.
        case unsaid(status: Int)
        /// Nothing is there, or nobody answers; 0 without an answer.
        case failed(status: Int)
        /// It leads into a private network; it was not asked.
        case barred
    }

    /// How a host is looked up and asked; passed in so that a test has its own.
    struct Net: Sendable {
        var numbers: @Sendable (_ host: String) -> [NetworkAddress]
        /// `nil`: no answer came.
        var ask: @Sendable (_ address: WebAddress, _ at: NetworkAddress) -> (status: Int, location: String?)?
    }

    private let net: Net
    private static let redirectLimit = 5

    init(_ net: Net) { self.net = net }

    package init(_ limits: TransferLimits) {
        self.init(
            Net(numbers: NetworkAddress.of) { address, number in
                guard let connection = Connection(limits) else { return nil }
                return connection.look(address, at: number)
            })
    }

    package func answer(_ text: String) -> Answer {
        guard var address = WebAddress(text), address.scheme == "https" else { return .failed(status: 0) }
        for _ in 0...Self.redirectLimit {
            guard address.port == nil, !address.host.hasPrefix("[") else { return .barred }
            let numbers = net.numbers(address.host)
            guard let number = numbers.first else { return .failed(status: 0) }
            // One private number among public ones is enough: the next request might get that.
            guard numbers.allSatisfy(\.isPublic) else { return .barred }
            guard let reply = net.ask(address, number) else { return .failed(status: 0) }
            switch reply.status {
            case 301, 302, 303, 307, 308:
                guard let next = reply.location.flatMap({ Self.target($0, from: address) }) else {
                    return .failed(status: reply.status)
                }
                address = next
            case 200...299: return .there(status: reply.status)
            case 401, 403, 405, 406, 407, 408, 425, 429, 451, 999: return .unsaid(status: reply.status)
            default: return .failed(status: reply.status)
            }
        }
        return .failed(status: 0)
    }

    private static func target(_ location: String, from address: WebAddress) -> WebAddress? {
        if location.hasPrefix("//") { return WebAddress("\(address.scheme):\(location)") }
        if location.hasPrefix("/") { return WebAddress("\(address.scheme)://\(address.authority)\(location)") }
        if location.contains("://") { return WebAddress(location) }
        let folder = address.path.prefix(through: address.path.lastIndex(of: "/") ?? address.path.startIndex)
        return WebAddress("\(address.scheme)://\(address.authority)\(folder)\(location)")
    }
}
