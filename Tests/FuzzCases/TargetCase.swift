/// What must hold for any text that is read as the target of a request; the reader is passed in.
package enum TargetCase {
    package typealias Target = (segments: [String], query: [(name: String, value: String)])

    package static let seeds: [[UInt8]] = [
        "/en/area/GM1900-sudwest-fryslan?compare=2015&sort=name-descending", "/zoeken?q=%E2%82%AC+100%25%20x&q=",
        "/a/./b/../c//d/",
        "/jaarplan/onderdeel/burgernet-2022-acties?op=2022-01-01", "/%2e%2e/%2F/%5c?%26=%3D",
    ].map { Array($0.utf8) }

    package static let words = [
        "/", "//", "/..", "/.", "%2e", "%2F", "%5C", "\\", "?", "&", "=", "#", "%", "%0", "%00", "%0A", "%7f", "%C3",
        "%C3%A9",
        "%C2%85", "+", "%2B", "é", "\u{0}", "http://x", "/en", "/gebied/",
    ]

    /// What is wrong with the way that a target was read, or `nil`.
    ///
    /// - Parameter read: its parts; `nil` for what is refused.
    /// - Parameter encode: a part as it stands in an address.
    package static func problem(_ bytes: [UInt8], read: (String) -> Target?, encode: (String) -> String) -> String? {
        guard let target = String(validating: bytes, as: UTF8.self), let found = read(target) else { return nil }
        for segment in found.segments {
            if ["", ".", ".."].contains(segment) || segment.contains(where: { $0 == "/" || $0 == "\\" }) {
                return "the segment \(segment.debugDescription)"
            }
        }
        let texts = found.segments + found.query.flatMap { [$0.name, $0.value] }
        if texts.contains(where: { $0.utf8.contains { $0 < 0x20 || $0 == 0x7F } }) { return "a control character" }
        let query = found.query.map { "\(encode($0.name))=\(encode($0.value))" }.joined(separator: "&")
        let written = "/" + found.segments.map(encode).joined(separator: "/") + (query.isEmpty ? "" : "?" + query)
        // Coding makes a byte at most three.
        guard written.utf8.count <= bytes.count * 3 + found.query.count + 1 else {
            return "longer than coding makes it"
        }
        guard written.utf8.count <= 2_048 else { return nil }
        guard let again = read(written) else { return "what was read is refused when it is asked again: \(written)" }
        let isSame = again.segments == found.segments && again.query.elementsEqual(found.query, by: ==)
        return isSame ? nil : "what was read is not read back from \(written)"
    }
}
