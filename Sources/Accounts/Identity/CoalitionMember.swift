/// The code of a municipality: `GM` and four digits, as the statistics office gives it.
package struct MunicipalityCode: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    package init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard bytes.count == 6, bytes.starts(with: "GM".utf8), bytes[2...].allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        self.rawValue = rawValue
    }

    package init?(_ text: String) { self.init(rawValue: text) }

    package static func < (a: MunicipalityCode, b: MunicipalityCode) -> Bool { a.rawValue < b.rawValue }
    package var description: String { rawValue }
}

/// Who takes part in the coalition: a municipality, the police, the prosecution service, the coalition's own bureau, or
/// another organisation of its plan.
package enum CoalitionMember: Hashable, Sendable {
    case municipality(MunicipalityCode)
    case police
    case prosecution
    case bureau
    /// Whether there is such an organisation, the plan says.
    case organisation(PartnerCode)

    /// `GM0344`, `police`, `prosecution`, `bureau` or `pvo`: how a role, a table and the command line write it.
    package var code: String {
        switch self {
        case .municipality(let code): code.rawValue
        case .police: "police"
        case .prosecution: "prosecution"
        case .bureau: "bureau"
        case .organisation(let code): code.rawValue
        }
    }

    package init?(code: String) {
        switch code {
        case "police": self = .police
        case "prosecution": self = .prosecution
        case "bureau": self = .bureau
        default:
            if let municipality = MunicipalityCode(code) {
                self = .municipality(municipality)
            } else if let partner = PartnerCode(code) {
                self = .organisation(partner)
            } else {
                return nil
            }
        }
    }
}

extension CoalitionMember: Comparable {
    package static func < (a: CoalitionMember, b: CoalitionMember) -> Bool { a.code < b.code }
}
