extension IdentifierScan {
    /// Dutch numbers however they are grouped, and numbers with a country's code; service numbers (0800, 0900) pass.
    static func phones(_ runs: [DigitRun]) -> [Range<Int>] {
        runs.flatMap { run in
            var found: [Range<Int>] = [], end = 0
            for (index, group) in run.groups.enumerated() where group.range.lowerBound >= end {
                // A second number may stand right behind a stroke.
                let follows = end > 0 && group.range.lowerBound - end <= 1 && run.before(group) == UInt8(ascii: "/")
                guard follows || stands(run, index), let phone = phone(run, from: index) else { continue }
                found.append(phone)
                end = phone.upperBound
            }
            return found
        }
    }

    private static func phone(_ run: DigitRun, from first: Int) -> Range<Int>? {
        let head = run.groups[first]
        if let abroad = abroad(run, from: first) { return abroad }
        guard head.digits.first == UInt8(ascii: "0"), let groups = run.groups(from: first, holding: 10),
            ends(run, groups), isGroupedAsPhone(groups), !["0800", "0900", "0906", "0909"].contains(prefix(groups))
        else { return nil }
        return groups.range
    }

    /// Whether a number can begin here, and not in the middle of a date, a code or an amount.
    private static func stands(_ run: DigitRun, _ first: Int) -> Bool {
        guard let before = run.before(run.groups[first]) else { return true }
        if before.isLetter || before.isDigit { return false }
        // Directly behind such a sign only when nothing but a word stands before it, as in `tel.06…`.
        if ".,-/".utf8.contains(before) {
            let place = run.groups[first].range.lowerBound - 2
            return before != UInt8(ascii: ",") && (place < 0 || !run.bytes[place].isDigit)
                && before != UInt8(ascii: "-")
        }
        return true
    }

    private static func ends(_ run: DigitRun, _ groups: ArraySlice<DigitRun.Group>) -> Bool {
        guard let last = groups.last, let behind = run.behind(last) else { return true }
        return behind != UInt8(ascii: "%")
    }

    private static func prefix(_ groups: ArraySlice<DigitRun.Group>) -> String {
        groups.digits.prefix(4).map(String.init).joined()
    }

    private static func isGroupedAsPhone(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
        let digits = groups.digits, sizes = groups.sizes
        guard digits.count == 10, digits[0] == 0, digits[1] != 0, !isDate(groups), !isCountedUp(groups) else {
            return false
        }
        if sizes.count == 1 { return true }
        let isMobile = digits[1] == 6
        // A dot behind a nought makes a share of one.
        if sizes[0] == 1 { return isMobile && (sizes.allSatisfy { $0 == 1 } || groups.gaps[0] != [UInt8(ascii: ".")]) }
        return isMobile || sizes[0] == 3 || sizes[0] == 4
    }

    /// `06-11-2021 12`: a day with a time or a number behind it.
    private static func isDate(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
        let parts = groups.prefix(3).map { group in group.digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        let sizes = groups.sizes
        return parts.count == 3 && sizes[0] <= 2 && sizes[1] <= 2 && sizes[2] == 4 && (1...31).contains(parts[0])
            && (1...12).contains(parts[1]) && (1900...2099).contains(parts[2])
    }

    /// `06 07 08 09 10`: somebody who counts.
    private static func isCountedUp(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
        let numbers = groups.map { group in group.digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        return numbers.count >= 4 && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }

    /// `1 234 567 890`: a count.
    private static func isThousands(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
        groups.count > 2 && groups.sizes.dropFirst().allSatisfy { $0 == 3 }
    }

    /// `+31 6 …`, `0049 30 …`, and `31 6 …` of a Dutch mobile number.
    private static func abroad(_ run: DigitRun, from first: Int) -> Range<Int>? {
        let head = run.groups[first], hasPlus = run.before(head) == UInt8(ascii: "+")
        let hasNoughts = head.digits.starts(with: "00".utf8) && head.digits.dropFirst(2).first != UInt8(ascii: "0")
        let isDutchMobile = head.digits.starts(with: "31".utf8)
        guard hasPlus || hasNoughts || isDutchMobile else { return nil }
        for count in (10...16).reversed() {
            guard let groups = run.groups(from: first, holding: count), ends(run, groups),
                hasNoughts || !isThousands(groups) || (hasPlus && isDutchMobile)
            else { continue }
            let digits = groups.digits
            if hasPlus || hasNoughts {
                let national = digits.dropFirst(hasNoughts && !hasPlus ? 2 : 0)
                guard national.first != 0, national.count >= 9 else { continue }
                // Behind a country's code a number ends where its groups do; a year that follows is not part of it.
                let isDutch = national.starts(with: [3, 1])
                let plain = isDutch && national.dropFirst(2).first == 0 ? national.count - 1 : national.count
                if isDutch ? plain == 11 : plain <= 14 { return groups.range }
            } else if digits.count == 11, digits.starts(with: [3, 1, 6]) {
                return groups.range
            } else if digits.count == 12, digits.starts(with: [3, 1, 0, 6]) {
                return groups.range
            }
        }
        return nil
    }
}
