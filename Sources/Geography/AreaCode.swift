/// The code of an area, without the padding of the sources: `NL00`, `RE03`, `GM0344`, `WK034401`, `BU03440111`;
/// roll-ups of a region pack are `RG-…`, `PD-…` and `BT-…`.
package struct AreaCode: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String
    package let level: AreaLevel

    /// Accepts a well-formed code of any level, whether a pack or code list knows it or not; spaces around it are dropped.
    package init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard let first = bytes.firstIndex(where: { $0 != 0x20 }), let last = bytes.lastIndex(where: { $0 != 0x20 }),
            let level = Self.level(of: bytes[first...last])
        else { return nil }
        self.rawValue = String(decoding: bytes[first...last], as: UTF8.self)
        self.level = level
    }

    package init?(_ text: String) { self.init(rawValue: text) }

    package static let netherlands = AreaCode(unchecked: "NL00", .country)

    private init(unchecked: String, _ level: AreaLevel) {
        rawValue = unchecked
        self.level = level
    }

    package var description: String { rawValue }

    /// The level that the shape of a code tells; `nil` when it has no such shape.
    package static func level(of code: ArraySlice<UInt8>) -> AreaLevel? {
        guard code.count >= 4, code.count <= 40 else { return nil }
        let a = code[code.startIndex], b = code[code.startIndex + 1], rest = code[(code.startIndex + 2)...]
        func digits(_ n: Int) -> Bool { rest.count == n && rest.allSatisfy { (0x30...0x39).contains($0) } }
        func alphanumerics(_ n: Int, afterDigits d: Int) -> Bool {
            rest.count == n && rest.prefix(d).allSatisfy { (0x30...0x39).contains($0) }
                && rest.dropFirst(d).allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
        }
        switch (a, b) {
        case (0x4E, 0x4C): return digits(2) ? .country : nil  // NL
        case (0x4C, 0x44), (0x50, 0x56), (0x52, 0x45): return digits(2) ? .otherPublished : nil  // LD PV RE
        case (0x47, 0x4D): return digits(4) ? .municipality : nil  // GM
        case (0x57, 0x4B): return alphanumerics(6, afterDigits: 4) ? .cbsWijk : nil  // WK
        case (0x42, 0x55): return alphanumerics(8, afterDigits: 4) ? .neighbourhood : nil  // BU
        case (0x52, 0x47), (0x50, 0x44), (0x42, 0x54): break  // RG PD BT
        default: return nil
        }
        guard rest.first == 0x2D, rest.count > 1,
            rest.dropFirst().allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        else { return nil }
        return a == 0x52 ? .region : a == 0x50 ? .policeDistrict : .basicTeam
    }

    /// The municipality that a wijk or buurt code carries inside it; itself for a municipality.
    package var municipality: AreaCode? {
        switch level {
        case .municipality: self
        case .cbsWijk, .neighbourhood: AreaCode(unchecked: "GM" + rawValue.dropFirst(2).prefix(4), .municipality)
        default: nil
        }
    }

    /// The area that the code's own digits put above it: a buurt's wijk, a wijk's municipality.
    package var parentByCode: AreaCode? {
        switch level {
        case .neighbourhood: AreaCode(unchecked: "WK" + rawValue.dropFirst(2).prefix(6), .cbsWijk)
        case .cbsWijk: municipality
        default: nil
        }
    }

    /// `GM0000`, `GM0998`, `GM0999`, `WK000000`, `BU00000000`, `RE99`: offences whose place is not known.
    package var isUnknownPlace: Bool {
        switch level {
        case .municipality: ["GM0000", "GM0998", "GM0999"].contains(rawValue)
        case .cbsWijk, .neighbourhood:
            ["GM0000", "GM0998", "GM0999"].contains("GM" + rawValue.dropFirst(2).prefix(4))
        case .otherPublished: rawValue == "RE99"
        default: false
        }
    }

    /// The code as the source pads it: areas to 10 characters.
    package var padded: String { rawValue + String(repeating: " ", count: max(0, 10 - rawValue.utf8.count)) }
}

extension AreaCode: Comparable {
    /// By level, then by code: the order of the cube, in which the buurten of a municipality stand together.
    package static func < (a: AreaCode, b: AreaCode) -> Bool {
        a.level == b.level ? a.rawValue < b.rawValue : a.level < b.level
    }
}

extension AreaCode: Codable {}
