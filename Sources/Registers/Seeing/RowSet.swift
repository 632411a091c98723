/// Some of the rows of a register, a bit for each.
struct RowSet: Hashable, Sendable {
    private(set) var words: [UInt64]
    let count: Int

    init(all count: Int) {
        self.count = count
        words = [UInt64](repeating: .max, count: (count + 63) / 64)
        if count % 64 != 0, !words.isEmpty { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
    }

    init(none count: Int) {
        self.count = count
        words = [UInt64](repeating: 0, count: (count + 63) / 64)
    }

    mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

    func contains(_ row: Int) -> Bool { words[row >> 6] & (1 << UInt64(row & 63)) != 0 }

    mutating func intersect(_ other: RowSet) {
        for index in words.indices { words[index] &= other.words[index] }
    }

    mutating func unite(_ other: RowSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }

    var size: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
