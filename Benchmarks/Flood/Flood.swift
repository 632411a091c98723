import Glibc

/// What is asked, how fast and for how long.
struct Flood {
    private let port: UInt16
    private let seconds, rate, unique: Double
    private let lineCount, depth: Int
    private let seed: UInt64
    /// Addresses as they are, and those that are others each time.
    private var known: [Request] = [], fresh: [Request] = []

    init?(_ words: [String]) {
        guard words.count >= 7, let port = UInt16(words[0]), let seconds = Double(words[1]),
            let rate = Double(words[2]), let seed = UInt64(words[3]), let unique = Double(words[4]),
            let heads = Double(words[5]), let file = fopen(words[6], "r")
        else { return nil }
        defer { fclose(file) }
        (self.port, self.seconds, self.rate, self.unique, self.seed) = (port, seconds, rate, unique, seed)
        lineCount = words.count > 7 ? Int(words[7]) ?? 8 : 8
        depth = words.count > 8 ? Int(words[8]) ?? 32 : 32
        var chance = Chance(seed: seed &+ 1), buffer = [CChar](repeating: 0, count: 4_096)
        while fgets(&buffer, Int32(buffer.count), file) != nil {
            let bytes = buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
            let address = String(decoding: bytes, as: UTF8.self)
            guard address.hasPrefix("/") else { continue }
            let request = Request(address, port: port, isHead: chance.share() < heads)
            if request.isFresh { fresh.append(request) } else { known.append(request) }
        }
        if known.isEmpty { return nil }
    }

    /// Each second a line goes out: answered and failed so far; and one at the end.
    func run() {
        var chance = Chance(seed: seed)
        var lines: [Line?] = (0..<lineCount).map { _ in Line(port: port) }
        let part = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 64)
        defer { part.deallocate() }
        let began = Self.now()
        var sent = 0, answered = 0, failed = 0, told = 1.0
        while true {
            let time = Self.now() - began, isOver = time >= seconds
            if time >= told {
                Self.tell(answered, failed)
                told += 1
            }
            if isOver, lines.allSatisfy({ $0?.isIdle ?? true }) || time >= seconds + 10 { break }
            var polled: [pollfd] = []
            for index in lines.indices {
                if lines[index] == nil, !isOver { lines[index] = Line(port: port) }
                guard let line = lines[index] else { continue }
                if line.isIdle, !isOver, Double(sent) < rate * time {
                    line.begin(batch(&chance))
                    sent += depth
                    _ = line.write()
                }
                polled.append(pollfd(fd: line.descriptor, events: line.events, revents: 0))
            }
            poll(&polled, nfds_t(polled.count), 2)
            for ready in polled where ready.revents != 0 {
                guard let index = lines.firstIndex(where: { $0?.descriptor == ready.fd }), let line = lines[index]
                else {
                    continue
                }
                guard line.write(), let found = line.read(into: part) else {
                    failed += line.open
                    lines[index] = nil
                    continue
                }
                answered += found.answered
                failed += found.failed
            }
        }
        Self.tell(answered, failed)
    }

    private func batch(_ chance: inout Chance) -> [Request] {
        (0..<depth).map { _ in
            guard !fresh.isEmpty, chance.share() < unique else {
                return known[Int(chance.next() % UInt64(known.count))]
            }
            return fresh[Int(chance.next() % UInt64(fresh.count))].numbered(chance.next() % 1_000_000_000_000)
        }
    }

    private static func tell(_ answered: Int, _ failed: Int) {
        print(answered, failed)
        fflush(nil)
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// xorshift64*: chance that costs nothing, the same for the same seed.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func share() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
