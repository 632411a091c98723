/// The stable name of anything in a plan that has an address: a programme, an action, an indicator, a body.
///
/// Lower-case words of letters, digits and hyphens; indicators may have several, joined by full stops
/// (`casework.goc.handled`). It is unique over the whole plan and never changes: it is the address.
package struct ItemID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: String

    package init?(rawValue: String) {
        guard Slug.isValid(rawValue, limit: 80, dots: true) else { return nil }
        self.rawValue = rawValue
    }

    package init?(_ text: some StringProtocol) { self.init(rawValue: String(text)) }

    /// Stands in a record that is not yet read; no record ever keeps it.
    package static let unset = ItemID(unchecked: "nieuw")

    private init(unchecked rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }
}

extension ItemID: Comparable {
    package static func < (a: ItemID, b: ItemID) -> Bool { a.rawValue < b.rawValue }
}

extension ItemID: Codable {}
