package import Records
package import Registers

/// A count of a register as an indicator names it: `keurmerken/gebieden`.
package struct RegisterCount: Hashable, Sendable, CustomStringConvertible {
    package let register: RegisterID
    package let count: ItemID

    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let register = RegisterID(parts[0]), let count = ItemID(parts[1]) else { return nil }
        self.register = register
        self.count = count
    }

    package var description: String { "\(register)/\(count)" }
}

extension RegisterCount: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let count = RegisterCount(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no count"))
        }
        self = count
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
