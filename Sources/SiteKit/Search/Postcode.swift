import Geography

/// The four digits of a Dutch postcode as somebody types it: `2715`, `2715 AB`.
package enum Postcode {
    /// `nil` for anything else.
    package static func digits(_ query: String) -> String? {
        let folded = NameFolding.fold(query, limit: 12).filter { $0 != 0x20 }
        let digits = folded.prefix { (0x30...0x39).contains($0) }, letters = folded.dropFirst(digits.count)
        guard digits.count == 4, digits.first != 0x30, letters.isEmpty || letters.count == 2,
            letters.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return nil }
        return String(decoding: digits, as: UTF8.self)
    }
}
