/// What must hold for any bytes that are read as a form, as its address sends it or with files; the readers are passed in.
package enum FormCase {
    package typealias Pair = (name: String, value: String)

    package static let seeds: [[UInt8]] = [
        "act=plan-save&token=abc&title=Een+titel&text=regel%0D%0Atwee%0A%22drie%22&year=2022&keep.title=theirs",
        "a=%C3%A9%E2%82%AC&b=&c&=d&e==f&%67=h", "q=100%25&q=a%2Bb+c&&x=%00",
    ].map { Array($0.utf8) }

    package static let words = [
        "%", "%0", "%00", "%0D%0A", "%C3", "%C3%A9", "%80", "%7F", "%C2%85", "%e2%80%ae", "+", "&", "=", "&&", "\u{0}",
        "\r", "\n",
        "\u{202E}", "é", "act=", "token=",
    ]

    /// The boundary of the seeds with files.
    package static let boundary = Array("xYz".utf8)

    package static let filedSeeds: [[UInt8]] = [
        "--xYz\r\nContent-Disposition: form-data; name=\"act\"\r\n\r\nplan-read\r\n--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\map\\\\plan.zip\"\r\nContent-Type: application/zip\r\n\r\nPK\u{3}\u{4}\u{0}\r\n--xYz--\r\n",
        "--xYz\r\ncontent-disposition: form-data; name=\"a%22b\"\r\n\r\nregel\r\ntwee\r\n--xYz\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\n\r\n--xYz--",
    ].map { Array($0.utf8) }

    package static let filedWords = [
        "--xYz", "\r\n--xYz", "\r\n--xYz--", "--", "\r\n", "\r\n\r\n", "; name=\"", "; filename=\"", "\"",
        "Content-Disposition: ",
        "%22", "/", "\\", "\u{0}", "é", "\u{202E}",
    ]

    /// What is wrong with the way that a form was read, or `nil`.
    ///
    /// - Parameter read: its pairs; `nil` for what is refused.
    /// - Parameter write: pairs as they are sent.
    package static func problem(
        _ bytes: [UInt8], limit: Int, read: ([UInt8]) -> [Pair]?, write: ([Pair]) -> [UInt8]
    ) -> String? {
        guard let pairs = read(bytes) else { return nil }
        if pairs.count > limit { return "\(pairs.count) fields" }
        if let problem = pairs.lazy.compactMap(problem).first { return problem }
        guard let again = read(write(pairs)) else { return "what was read is refused when it is sent again" }
        return again.elementsEqual(pairs, by: ==) ? nil : "what was read is not read back"
    }

    /// The same with files: a body of at most as many bytes, and names without folders.
    package static func problem(
        _ bytes: [UInt8], limit: Int, readFiled: ([UInt8]) -> (pairs: [Pair], files: [(name: String, bytes: [UInt8])])?
    ) -> String? {
        guard let (pairs, files) = readFiled(bytes) else { return nil }
        if pairs.count + files.count > limit { return "\(pairs.count + files.count) parts" }
        if let problem = pairs.lazy.compactMap(problem).first { return problem }
        if files.reduce(0, { $0 + $1.bytes.count }) > bytes.count { return "more bytes than were sent" }
        return files.lazy.map(\.name).first { $0.contains { $0 == "/" || $0 == "\\" } || $0.utf8.isEmpty }
            .map { "the file name \($0.debugDescription)" }
    }

    private static func problem(_ pair: Pair) -> String? {
        if !(1...80).contains(pair.name.utf8.count) { return "the name \(pair.name.debugDescription)" }
        let isText = (pair.name + pair.value).unicodeScalars.allSatisfy {
            $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) || $0 == "\n" || $0 == "\t"
        }
        return isText ? nil : "the text \(pair.value.debugDescription)"
    }
}
