/// The shapes with letters in them: addresses, account numbers, licence plates.
extension IdentifierScan {
    static func mails(_ text: ScannedText) -> [Range<Int>] {
        let plain = text.text
        guard text.bytes.contains(UInt8(ascii: "@")) || plain.contains(IdentifierPattern.wordedAt) else {
            return []
        }
        return plain.matches(of: IdentifierPattern.mail).map { plain.places($0.range) }
    }

    // MARK: Account numbers

    /// How long the account numbers of a country are (ISO 13616), of those from which money comes here.
    private static let lengths: [String: Int] = [
        "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
        "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21,
        "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24,
        "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29,
    ]

    /// As many letters and digits as the country has, of which mod 97 agrees.
    static func ibans(_ text: ScannedText) -> [Range<Int>] {
        let plain = text.text
        return plain.matches(of: IdentifierPattern.iban).compactMap { match in
            let range = plain.places(match.range)
            guard range.lowerBound == 0 || !text.bytes[range.lowerBound - 1].isWord else { return nil }
            var characters: [UInt8] = [], end = range.lowerBound
            let country = String(decoding: text.bytes[range].prefix(2), as: UTF8.self).uppercased()
            guard let length = lengths[country] else { return nil }
            while end < range.upperBound, characters.count < length {
                if text.bytes[end].isWord { characters.append(text.bytes[end].uppercased) }
                end += 1
            }
            guard characters.count == length, end == text.bytes.count || !text.bytes[end].isDigit,
                remainder(characters[4...] + characters[..<4]) == 1
            else { return nil }
            return range.lowerBound..<end
        }
    }

    /// Mod 97 of the number that letters and digits make, with the first four at the end.
    private static func remainder(_ characters: some Sequence<UInt8>) -> Int {
        characters.reduce(0) { sum, byte in
            byte.isDigit ? (sum * 10 + Int(byte) - 0x30) % 97 : (sum * 100 + Int(byte) - 55) % 97
        }
    }

    // MARK: Plates

    /// The fourteen layouts of Dutch plates with signs between their groups; without them five, and all after the word.
    static func plates(_ text: ScannedText) -> [Range<Int>] {
        let plain = text.text
        let named = plain.matches(of: IdentifierPattern.namedPlate).filter { match in
            let plate = match.plate.filter { $0.isLetter || $0.isNumber }
            return isPlate(shape(plate), groups: nil, plate)
        }.map { plain.places($0.plate.startIndex..<$0.plate.endIndex) }
        let written = plain.matches(of: IdentifierPattern.plate).filter { match in
            let range = plain.places(match.range)
            guard range.lowerBound == 0 || !isInside(text.bytes, range.lowerBound) else { return false }
            let gaps = [match.first, match.second], signs = gaps.map { sign($0) }.filter { !$0.isEmpty }
            guard signs.allSatisfy({ $0.utf8.count == 1 && $0 == signs[0] }) else { return false }
            let groups = match.0.split { !$0.isLetter && !$0.isNumber }, plate = groups.joined()
            // Other signs than a dash stand in addresses, files and dates too.
            if signs.first != "-" || gaps[0] != gaps[1] && signs.count == 2
                || gaps.contains(where: { $0.contains(" ") })
            {
                guard !plate.contains(where: \.isLowercase), plate.contains(where: \.isLetter) else { return false }
            }
            if signs.isEmpty {
                // Marks alone: `AB_12_34_5` is the name of something, `|AB|12|34|` are cells.
                guard !gaps.contains(where: { $0.contains(" ") }), !text.isMarked(before: range.lowerBound),
                    !text.isMarked(behind: range.upperBound)
                else { return false }
            }
            let shapes = groups.map { shape($0) }
            return isPlate(shapes.joined(), groups: shapes, plate)
        }.map { plain.places($0.range) }
        let spaced = [IdentifierPattern.spacedPlate, IdentifierPattern.barePlate].flatMap { plain.matches(of: $0) }
            .map { plain.places($0.range) }.filter { $0.lowerBound == 0 || !isInside(text.bytes, $0.lowerBound) }
        return named + written + spaced
    }

    /// What stands between two groups, without spaces and marks.
    private static func sign(_ gap: Substring) -> String {
        String(decoding: gap.utf8.filter { !$0.isMark && $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }

    /// Whether what begins here goes on from a word or a code in front.
    private static func isInside(_ bytes: [UInt8], _ start: Int) -> Bool {
        let before = bytes[start - 1]
        if before.isWord || before == UInt8(ascii: "-") { return true }
        return "./".utf8.contains(before) && start >= 2 && bytes[start - 2].isWord
    }

    /// `LL9999`: letters and digits by their kind.
    private static func shape(_ text: some StringProtocol) -> String { String(text.map { $0.isNumber ? "9" : "L" }) }

    private static let old = ["LL-99-99", "99-99-LL", "99-LL-99", "LL-99-LL", "LL-LL-99", "99-LL-LL"]
    private static let new = [
        "99-LLL-9", "9-LLL-99", "LL-999-L", "L-999-LL", "LLL-99-L", "L-99-LLL", "9-LL-999", "999-LL-9",
    ]

    /// Since the seventh layout (2000) plates have no vowels, and no C, Q or Y.
    private static func isPlate(_ plain: String, groups: [String]?, _ text: String) -> Bool {
        let layout = groups?.joined(separator: "-")
        func fits(_ layouts: [String]) -> Bool {
            layout.map(layouts.contains) ?? layouts.contains { $0.filter { $0 != "-" } == plain }
        }
        if fits(old) { return true }
        return fits(new) && !text.uppercased().contains { "AEIOUCQY".contains($0) }
    }
}

extension ScannedText {
    /// Whether a mark stands there with something on its other side.
    fileprivate func isMarked(before place: Int) -> Bool {
        place >= 1 && bytes[place - 1].isMark && (bytes[place - 1] == UInt8(ascii: "|") || isWord(place - 2))
    }

    fileprivate func isMarked(behind place: Int) -> Bool {
        place < bytes.count && bytes[place].isMark && (bytes[place] == UInt8(ascii: "|") || isWord(place + 1))
    }

    private func isWord(_ place: Int) -> Bool { bytes.indices.contains(place) && bytes[place].isWord }
}

extension String {
    /// A range as numbers of bytes: in ASCII each is a character.
    fileprivate func places(_ range: Range<Index>) -> Range<Int> {
        utf8.distance(from: startIndex, to: range.lowerBound)..<utf8.distance(from: startIndex, to: range.upperBound)
    }
}

extension UInt8 {
    fileprivate var isWord: Bool { isDigit || isLetter }
    fileprivate var uppercased: UInt8 { (0x61...0x7A).contains(self) ? self - 32 : self }
}
