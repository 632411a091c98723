/// The code of an organisation that a coalition's plan names, such as `pvo`: its id in the plan.
package struct PartnerCode: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    /// Lower-case letters, digits and single hyphens, from a letter on, at most 60; not what names a municipality.
    package init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard (1...60).contains(bytes.count), bytes.first.map(Self.isLetter) == true, bytes.last != 0x2D,
            bytes.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) || $0 == 0x2D }), !rawValue.contains("--"),
            MunicipalityCode(rawValue.uppercased()) == nil
        else { return nil }
        self.rawValue = rawValue
    }

    package init?(_ text: String) { self.init(rawValue: text) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    package static func < (a: PartnerCode, b: PartnerCode) -> Bool { a.rawValue < b.rawValue }
    package var description: String { rawValue }
}
