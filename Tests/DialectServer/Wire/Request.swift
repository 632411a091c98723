import Foundation

/// A request as it came.
package struct Request: Hashable, Sendable {
    /// Path and question as they were written.
    package let target: String
    package let headers: [String: String]

    package var path: String { String(target.prefix { $0 != "?" }) }

    /// The parameters in their order, decoded; a plus is a space.
    package var parameters: [(name: String, value: String)] {
        target.dropFirst(path.count + 1).split(separator: "&").map { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { half in
                half.replacing("+", with: " ").removingPercentEncoding ?? String(half)
            }
            return (halves[0], halves.count > 1 ? halves[1] : "")
        }
    }

    /// The first of a name, as the services take it.
    func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// Reads the next one from a connection; `nil` when there is none.
    static func read(from connection: Int32) -> Request? {
        var bytes: [UInt8] = [], byte: UInt8 = 0
        while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard bytes.count < 64 << 10, recv(connection, &byte, 1, 0) == 1 else { return nil }
            bytes.append(byte)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        guard let words = lines.first?.split(separator: " "), words.count == 3 else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let halves = line.split(separator: ":", maxSplits: 1)
            if halves.count == 2 { headers[halves[0].lowercased()] = halves[1].trimmingCharacters(in: .whitespaces) }
        }
        return Request(target: String(words[1]), headers: headers)
    }
}
