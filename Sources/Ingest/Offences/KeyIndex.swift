/// The distinct keys of one column in the order of appearance, with the row in which each was first seen.
struct KeyIndex<Code: Sendable>: Sendable {
    /// A key of at most 16 bytes, its bytes packed little-endian.
    struct Packed: Hashable, Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
    }

    private(set) var codes: [Code] = []
    private(set) var firstRows: [RowReference] = []
    private var packed: [Packed] = []
    private var indices: [Packed: Int] = [:]

    var count: Int { codes.count }

    /// The index of a key; sources are mostly sorted, so the key behind the last one is tried first.
    func index(of key: Packed, after last: Int) -> Int? {
        let next = last + 1
        if next >= 0, next < packed.count, packed[next] == key { return next }
        return indices[key]
    }

    mutating func add(_ key: Packed, _ code: Code, firstRow: RowReference) -> Int {
        indices[key] = codes.count
        packed.append(key)
        codes.append(code)
        firstRows.append(firstRow)
        return codes.count - 1
    }
}

extension KeyIndex.Packed {
    /// Packs trimmed bytes; `nil` when there are none, more than 16, or a NUL (which would equal the padding).
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty, range.count <= 16 else { return nil }
        for (offset, position) in range.enumerated() {
            guard bytes[position] != 0 else { return nil }
            let part = UInt64(bytes[position]) << (8 * UInt64(offset & 7))
            if offset < 8 { low |= part } else { high |= part }
        }
    }

    /// As above, for a range of 1 to 16 bytes with at least 16 bytes behind its start.
    init(_ bytes: UnsafeRawPointer, _ range: Range<Int>) {
        let count = UInt64(range.count)
        low = FastRows.word(bytes, range.lowerBound) & (count >= 8 ? ~0 : (1 << (8 * count)) - 1)
        high =
            count <= 8
            ? 0 : FastRows.word(bytes, range.lowerBound + 8) & (count >= 16 ? ~0 : (1 << (8 * (count - 8))) - 1)
    }
}

/// A row before its line number is known: workers read chunks without knowing how many rows came before.
struct RowReference: Hashable, Comparable, Sendable {
    var chunk: Int
    var row: Int

    static func < (a: RowReference, b: RowReference) -> Bool { (a.chunk, a.row) < (b.chunk, b.row) }
}
