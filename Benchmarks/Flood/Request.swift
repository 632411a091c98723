/// The bytes of one request, ready to be sent.
struct Request {
    var bytes: [UInt8]
    let isHead: Bool
    /// Where a number goes that makes the address another each time.
    private let number: Int?

    /// - Parameter address: with twelve hashes where the number goes.
    init(_ address: String, port: UInt16, isHead: Bool) {
        let head =
            "\(isHead ? "HEAD" : "GET") \(address) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nAccept-Encoding: gzip\r\n\r\n"
        bytes = Array(head.utf8)
        self.isHead = isHead
        number = head.firstRange(of: Self.mark).map { head.utf8.distance(from: head.startIndex, to: $0.lowerBound) }
    }

    private static let mark = "############"
    var isFresh: Bool { number != nil }

    func numbered(_ value: UInt64) -> Request {
        guard let number else { return self }
        var copy = self, rest = value
        for place in (number..<number + 12).reversed() {
            copy.bytes[place] = UInt8(48 + rest % 10)
            rest /= 10
        }
        return copy
    }
}
