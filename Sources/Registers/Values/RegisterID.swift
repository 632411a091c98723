import Records

/// The name of a register: that of its files, and its address.
package struct RegisterID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    package init?(rawValue: String) {
        guard Slug.isValid(rawValue, limit: 40) else { return nil }
        self.rawValue = rawValue
    }

    package init?(_ text: some StringProtocol) { self.init(rawValue: String(text)) }

    package var description: String { rawValue }
}

extension RegisterID: Comparable {
    package static func < (a: RegisterID, b: RegisterID) -> Bool { a.rawValue < b.rawValue }
}

/// The name of a field in its register.
package struct FieldKey: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    package init?(rawValue: String) {
        guard Slug.isValid(rawValue, limit: 40) else { return nil }
        self.rawValue = rawValue
    }

    package init?(_ text: some StringProtocol) { self.init(rawValue: String(text)) }

    private init(reserved: String) { rawValue = reserved }

    /// The state of a row, which stands beside its fields.
    package static let status = FieldKey(reserved: "status")

    package var description: String { rawValue }
}

extension FieldKey: Comparable {
    package static func < (a: FieldKey, b: FieldKey) -> Bool { a.rawValue < b.rawValue }
}
