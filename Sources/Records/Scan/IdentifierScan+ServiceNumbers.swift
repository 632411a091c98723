extension IdentifierScan {
    /// Nine digits, whole or in the usual groups, that pass the eleven-test; eight or nine in any groups behind the word.
    static func serviceNumbers(_ runs: [DigitRun], in text: ScannedText) -> [Range<Int>] {
        runs.flatMap { run in
            run.groups.indices.compactMap { first -> Range<Int>? in
                let isNamed = isNamed(run.groups[first], in: text)
                for count in isNamed ? [9, 8] : [9] {
                    guard let groups = run.groups(from: first, holding: count), passesElevenTest(groups.digits),
                        isNamed || isWrittenAsServiceNumber(groups, run), let range = groups.range,
                        isNamed || !isAmount(range, in: text)
                    else { continue }
                    return range
                }
                return nil
            }
        }
    }

    private static let usual = [[9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [4, 5], [5, 4]]

    private static func isWrittenAsServiceNumber(_ groups: ArraySlice<DigitRun.Group>, _ run: DigitRun) -> Bool {
        guard usual.contains(groups.sizes) || groups.sizes.allSatisfy({ $0 == 1 }) else { return false }
        // One sign between all groups, else they are numbers beside each other; marks alone fit any sign.
        let signs = groups.signs, isMarked = groups.count > 1 && signs.isEmpty
        guard signs.allSatisfy({ $0.count == 1 && $0 == signs[0] }) else { return false }
        let sign = signs.first?.first ?? UInt8(ascii: " ")
        if [[4, 5], [5, 4]].contains(groups.sizes) {
            // `1234-56782`; what begins with a year is the number of a case.
            let isYear = (19...20).contains(groups.digits[0] * 10 + groups.digits[1])
            if sign != UInt8(ascii: "-") && !isMarked || isYear { return false }
        } else if !" .".utf8.contains(sign), groups.sizes != [3, 3, 3] {
            // Numbers of cases and days have such signs too.
            return false
        }
        guard let first = groups.first, let last = groups.last else { return false }
        // `|123|456|782|` are cells of a table.
        if isMarked, [run.before(first), run.behind(last)].contains(UInt8(ascii: "|")) { return false }
        if let before = run.before(first) {
            let place = first.range.lowerBound - 2
            // A whole number behind the stroke of an address is one; behind a number it is part of a case's.
            let isPath = before == UInt8(ascii: "/") && groups.count == 1 && (place < 0 || !run.bytes[place].isDigit)
            if before.isLetter || ".,-/".utf8.contains(before) && !isPath { return false }
            // `1 234 567 890` goes on in front.
            if groups.count > 1, before == UInt8(ascii: " "), place >= 0, run.bytes[place].isDigit { return false }
        }
        guard let behind = run.behind(last) else { return true }
        let next = last.range.upperBound + 1 < run.bytes.count ? run.bytes[last.range.upperBound + 1] : 0
        if behind == UInt8(ascii: "%") { return false }
        if ".,-/".utf8.contains(behind), next.isDigit { return false }
        return !(groups.count > 1 && behind == UInt8(ascii: " ") && next.isDigit)
    }

    /// Whether the word for it stands at most twelve signs before.
    private static func isNamed(_ group: DigitRun.Group, in text: ScannedText) -> Bool {
        let start = max(0, group.range.lowerBound - 34)
        let before = text.bytes[start..<group.range.lowerBound].map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        let words = String(decoding: before, as: UTF8.self).suffix(while: { !$0.isNumber && !$0.isNewline })
        guard
            let word = ["burgerservicenummer", "sofinummer", "sofi-nummer", "bsn", "b.s.n"].lazy
                .compactMap({ words.lastRange(of: $0) }).first
        else { return false }
        return words[word.upperBound...].utf8.count <= 12
    }

    /// The weights 9 to 2 and −1 on nine digits give a multiple of eleven.
    private static func passesElevenTest(_ written: [Int]) -> Bool {
        let digits = written.count == 8 ? [0] + written : written
        guard digits.count == 9, digits.contains(where: { $0 != 0 }) else { return false }
        let sum = digits.dropLast().enumerated().reduce(0) { $0 + $1.element * (9 - $1.offset) } - digits[8]
        return sum % 11 == 0
    }

    private static func isAmount(_ range: Range<Int>, in text: ScannedText) -> Bool {
        let place = text.original(range), original = text.original
        let before = original[..<place.lowerBound].suffix(8).lowercased(),
            after = original[place.upperBound...].prefix(8).lowercased().replacing("\u{A0}", with: " ")
        return before.contains("€") || before.hasSuffix("eur ") || before.hasSuffix("euro ")
            || after.hasPrefix(" euro") || after.hasPrefix(" eur")
    }
}

extension StringProtocol {
    /// The longest end of which every character fits.
    fileprivate func suffix(while fits: (Character) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, fits(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }

    /// Where a word stands last.
    fileprivate func lastRange(of word: String) -> Range<Index>? {
        ranges(of: word).last
    }
}
