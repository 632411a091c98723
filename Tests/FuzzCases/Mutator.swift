/// Breaks well-formed inputs in the ways that files break, and in ways that only an enemy thinks of.
///
/// Of eight inputs seven are short, where there are short seeds: what breaks a parser mostly fits in 300 bytes, and many
/// small inputs find more in an hour than few large ones. The eighth is of any seed, and as long as it grows.
package struct Mutator {
    package static let shortLength = 300

    private let seeds: [[UInt8]]
    private let shortSeeds: [[UInt8]]
    private let words: [[UInt8]]
    private let maxLength: Int

    package init(seeds: [[UInt8]], words: [String], maxLength: Int = 900) {
        self.seeds = seeds
        shortSeeds = seeds.filter { $0.count <= Self.shortLength }
        self.words = words.map { Array($0.utf8) }
        self.maxLength = maxLength
    }

    /// One input: a seed with up to eight mutations.
    package func input(_ random: inout MutatingRandom) -> [UInt8] {
        guard !seeds.isEmpty else { return [] }
        let isShort = random.below(8) > 0 && !shortSeeds.isEmpty, seeds = isShort ? shortSeeds : seeds
        var bytes = seeds[random.below(seeds.count)]
        for _ in 0..<random.below(9) { mutate(&bytes, with: seeds, &random) }
        let most = isShort ? min(maxLength, Self.shortLength) : maxLength
        return bytes.count > most ? Array(bytes.prefix(most)) : bytes
    }

    private func mutate(_ bytes: inout [UInt8], with seeds: [[UInt8]], _ random: inout MutatingRandom) {
        let at = random.below(bytes.count + 1)
        switch random.below(12) {
        case 0: if at < bytes.count { bytes[at] ^= 1 << UInt8(random.below(8)) }
        case 1: if at < bytes.count { bytes[at] = UInt8(truncatingIfNeeded: random.next()) }
        case 2: if at < bytes.count { bytes.remove(at: at) }
        case 3: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
        case 4, 5: bytes.insert(contentsOf: words[random.below(words.count)], at: at)
        case 6:
            let word = words[random.below(words.count)], end = min(bytes.count, at + word.count)
            bytes.replaceSubrange(at..<end, with: word)
        case 7: bytes.removeLast(min(bytes.count, random.below(40)))
        case 8:
            let from = random.below(bytes.count + 1), length = min(random.below(60), bytes.count - from)
            bytes.insert(contentsOf: Array(bytes[from..<from + length]), at: at)
        case 9: bytes.removeSubrange(at..<min(bytes.count, at + random.below(30)))
        case 10:
            let other = seeds[random.below(seeds.count)], from = random.below(other.count + 1)
            bytes.replaceSubrange(at..., with: other[from...])
        default: replaceAll(&bytes, &random)
        }
    }

    /// One byte for another everywhere: another separator, another row end.
    private func replaceAll(_ bytes: inout [UInt8], _ random: inout MutatingRandom) {
        guard !bytes.isEmpty else { return }
        let old = bytes[random.below(bytes.count)], common: [UInt8] = [0x3B, 0x2C, 0x09, 0x0A, 0x0D, 0x22, 0x20, 0x30]
        let new = common[random.below(common.count)]
        for index in bytes.indices where bytes[index] == old { bytes[index] = new }
    }
}

/// Goes over mutated inputs of a seed until one breaks a promise; that one and the promise, to be shown.
package func firstProblem(
    of inputs: Int, _ mutator: Mutator, seed: UInt64, _ problem: ([UInt8]) throws -> String?
) rethrows -> String? {
    var random = MutatingRandom(seed: seed)
    for number in 1...max(1, inputs) {
        let bytes = mutator.input(&random)
        if let problem = try problem(bytes) {
            return
                "input \(number) of seed \(seed): \(problem)\n\(String(decoding: bytes, as: UTF8.self).debugDescription)"
        }
    }
    return nil
}
