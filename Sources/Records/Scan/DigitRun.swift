/// Digits in groups, as people write numbers: `06 12 34 56 78`, `030-123 45 67`, `123.456.782`.
///
/// Groups that are further apart than a few signs belong to different runs. Marks of Markdown (`06-_1234_5678`), which a
/// page takes away or shows as they are, count for nothing between two groups that no space separates.
struct DigitRun {
    struct Group {
        let range: Range<Int>
        let digits: ArraySlice<UInt8>
        /// What stands between the group before and this one, without marks; empty for the first.
        let gap: [UInt8]
        /// Whether marks stood there too.
        let isMarked: Bool
    }

    let groups: [Group]
    let bytes: [UInt8]

    /// Every run of a text, in order.
    static func all(in bytes: [UInt8]) -> [DigitRun] {
        var runs: [DigitRun] = [], groups: [Group] = [], index = 0, gapStart = 0
        while index < bytes.count {
            guard bytes[index].isDigit else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index].isDigit { index += 1 }
            let between = groups.isEmpty ? bytes[start..<start] : bytes[gapStart..<start]
            let gap = signs(between) ?? mobile(groups.last, between, length: index - start)
            if !groups.isEmpty, gap == nil {
                runs.append(DigitRun(groups: groups, bytes: bytes))
                groups = []
            }
            let isFirst = groups.isEmpty
            groups.append(
                Group(
                    range: start..<index, digits: bytes[start..<index], gap: isFirst ? [] : gap ?? [],
                    isMarked: !isFirst && gap?.count != between.count))
            gapStart = index
        }
        if !groups.isEmpty { runs.append(DigitRun(groups: groups, bytes: bytes)) }
        return runs
    }

    /// The signs between two groups, without marks; `nil` when the groups do not belong together.
    private static func signs(_ between: ArraySlice<UInt8>) -> [UInt8]? {
        guard between.count <= 12 else { return nil }
        let signs = between.filter { !$0.isMark }
        guard signs.count <= 4, signs.allSatisfy(" .-/()".utf8.contains) else { return nil }
        // Underscores are marks wherever they stand; others may be cells and quotes of a sentence.
        let isSpaced = signs.contains(UInt8(ascii: " "))
        guard !isSpaced || between.allSatisfy({ !$0.isMark || $0 == UInt8(ascii: "_") }) else { return nil }
        return Array(signs)
    }

    /// A sign that nothing else has between `06` and eight digits; elsewhere it is between numbers of their own.
    private static func mobile(_ last: Group?, _ between: ArraySlice<UInt8>, length: Int) -> [UInt8]? {
        guard length == 8, let last, last.digits.elementsEqual("06".utf8), between.count == 1,
            between.allSatisfy(",:;+".utf8.contains)
        else { return nil }
        return Array(between)
    }

    /// The same with a nought for the letter O in front of a six, where a word or a number could begin.
    static func withNoughts(_ bytes: [UInt8]) -> [UInt8] {
        var changed = bytes
        for index in bytes.indices.dropLast()
        where "Oo".utf8.contains(bytes[index]) && bytes[index + 1] == UInt8(ascii: "6")
            && (index == 0 || !bytes[index - 1].isLetter && !bytes[index - 1].isDigit)
        {
            changed[index] = UInt8(ascii: "0")
        }
        return changed
    }

    /// The groups from one on that hold exactly so many digits together; `nil` when no group ends there.
    func groups(from first: Int, holding count: Int) -> ArraySlice<Group>? {
        var sum = 0
        for index in first..<groups.count {
            sum += groups[index].digits.count
            if sum == count { return groups[first...index] }
            if sum > count { return nil }
        }
        return nil
    }

    /// The byte before a group; `nil` at the beginning.
    func before(_ group: Group) -> UInt8? { group.range.lowerBound > 0 ? bytes[group.range.lowerBound - 1] : nil }

    /// The byte behind a group; `nil` at the end.
    func behind(_ group: Group) -> UInt8? {
        group.range.upperBound < bytes.count ? bytes[group.range.upperBound] : nil
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    /// A sign that means something to Markdown and is no part of a number, a plate or an address.
    var isMark: Bool { "_[]{}<>|^#!=\"'&".utf8.contains(self) }
}

extension ArraySlice<DigitRun.Group> {
    /// The digits of all of them.
    var digits: [Int] { flatMap { $0.digits.map { Int($0) - 0x30 } } }
    var sizes: [Int] { map(\.digits.count) }
    /// What lies between them, the first left out.
    var gaps: [[UInt8]] { dropFirst().map(\.gap) }
    /// The same without those in which only marks stand: such a gap fits any other.
    var signs: [[UInt8]] { dropFirst().filter { !$0.gap.isEmpty || !$0.isMarked }.map(\.gap) }
    var range: Range<Int>? {
        guard let first, let last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }
}
