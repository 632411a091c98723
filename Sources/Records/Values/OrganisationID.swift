package import Geography

/// The stable name of an organisation, such as `politie` or `bureau-rvs`; never of a person.
///
/// Every municipality of the region is one without being listed: its code in lower case (`gm0307`).
package struct OrganisationID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    package init?(rawValue: String) {
        guard Slug.isValid(rawValue, limit: 60) else { return nil }
        self.rawValue = rawValue
    }

    package init?(_ text: some StringProtocol) { self.init(rawValue: String(text)) }

    /// The organisation that a municipality is; `nil` for another kind of area.
    package init?(municipality code: AreaCode) {
        guard code.level == .municipality else { return nil }
        self.init(rawValue: code.rawValue.lowercased())
    }

    /// The municipality that it is, by its name.
    package var municipality: AreaCode? {
        guard let code = AreaCode(rawValue.uppercased()), code.level == .municipality else { return nil }
        return code
    }

    /// Stands in a record that is not yet read.
    package static let unset = OrganisationID(unchecked: "nieuw")

    private init(unchecked rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }
}

extension OrganisationID: Comparable {
    package static func < (a: OrganisationID, b: OrganisationID) -> Bool { a.rawValue < b.rawValue }
}

extension OrganisationID: Codable {}
