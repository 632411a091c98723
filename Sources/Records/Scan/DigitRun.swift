/// Digits in groups, as people write numbers: `06 12 34 56 78`, `030-123 45 67`, `123.456.782`.
///
/// Groups that are further apart than a few signs belong to different runs.
struct DigitRun {
    struct Group {
        let range: Range<Int>
        let digits: ArraySlice<UInt8>
        /// What stands between the group before and this one; empty for the first.
        let gap: ArraySlice<UInt8>
    }

    let groups: [Group]
    let bytes: [UInt8]

    /// Every run of a text, in order.
    static func all(in bytes: [UInt8]) -> [DigitRun] {
        var runs: [DigitRun] = [], groups: [Group] = [], index = 0, gapStart = 0
        func isGap(_ byte: UInt8) -> Bool { " .-/()".utf8.contains(byte) }
        while index < bytes.count {
            guard bytes[index].isDigit else {
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index].isDigit { index += 1 }
            let gap = groups.isEmpty ? bytes[start..<start] : bytes[gapStart..<start]
            if !groups.isEmpty, gap.count > 4 || !gap.allSatisfy(isGap) {
                runs.append(DigitRun(groups: groups, bytes: bytes))
                groups = []
            }
            groups.append(
                Group(range: start..<index, digits: bytes[start..<index], gap: groups.isEmpty ? [] : gap))
            gapStart = index
        }
        if !groups.isEmpty { runs.append(DigitRun(groups: groups, bytes: bytes)) }
        return runs
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
}

extension ArraySlice<DigitRun.Group> {
    /// The digits of all of them.
    var digits: [Int] { flatMap { $0.digits.map { Int($0) - 0x30 } } }
    var sizes: [Int] { map(\.digits.count) }
    /// What lies between them, the first left out.
    var gaps: [ArraySlice<UInt8>] { dropFirst().map(\.gap) }
    var range: Range<Int>? {
        guard let first, let last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }
}
