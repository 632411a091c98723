/// What in a cell looks like somebody's address: a postcode, or a street with a house number.
enum PlaceScan {
    nonisolated(unsafe) private static let postcode = /(?:^|[^0-9A-Za-z])[1-9][0-9]{3}\x{20}?[A-Z]{2}(?:[^0-9A-Za-z]|$)/
    nonisolated(unsafe) private static let street =
        /(?i)(?:straat|str\.|laan|weg|plein|gracht|kade|dijk|singel|steeg|pad|dreef|hof|plantsoen|markt|park|baan)\x{20}+[0-9]{1,5}(?:[^0-9]|$)/

    static func finds(in text: String) -> Bool {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }), text.utf8.count <= 2_000 else { return false }
        return text.firstMatch(of: postcode) != nil || text.firstMatch(of: street) != nil
    }
}
