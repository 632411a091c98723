import Synchronization
import Testing

@testable import Fetch

@Suite("Asking the addresses that rows of registers name")
struct LinkProbeTests {
    private static let open = NetworkAddress(bytes: [93, 184, 216, 34]), own = NetworkAddress(bytes: [10, 0, 0, 5])

    /// Hosts with `own` in their name are in the private network too; the paths say what is answered.
    private static func probe(_ asked: @escaping @Sendable (String) -> Void = { _ in }) -> LinkProbe {
        LinkProbe(
            LinkProbe.Net(
                numbers: { host in
                    if host.contains("nergens") { return [] }
                    return host.contains("eigen") ? [open, own] : [open]
                },
                ask: { address, number in
                    asked("\(address) \(number.text)")
                    let words = address.path.split(separator: "/")
                    guard let status = words.first.flatMap({ Int($0) }) else { return nil }
                    return (status, words.dropFirst().first.map { $0 == "eigen" ? "https://eigen.nl/200" : "/200" })
                }))
    }

    @Test(
        "What an address answers",
        arguments: [
            ("https://a.nl/200", .there(status: 200)), ("https://a.nl/403", .unsaid(status: 403)),
            ("https://a.nl/429", .unsaid(status: 429)), ("https://a.nl/404", .failed(status: 404)),
            ("https://a.nl/500", .failed(status: 500)), ("https://a.nl/stil", .failed(status: 0)),
            ("https://nergens.nl/200", .failed(status: 0)), ("https://a.nl/301/verder", .there(status: 200)),
            ("https://a.nl/302/eigen", .barred), ("https://eigen.nl/200", .barred), ("https://a.nl:8443/200", .barred),
            ("https://[::1]/200", .barred), ("http://a.nl/200", .failed(status: 0)),
            ("https://a.nl/301", .failed(status: 301)),
        ] as [(String, LinkProbe.Answer)])
    func answers(address: String, answer: LinkProbe.Answer) {
        #expect(Self.probe().answer(address) == answer)
    }

    @Test("Nothing within the private network is asked, and what is asked has the number that was looked at")
    func neverInside() {
        let seen = Seen(), probe = Self.probe { seen.add($0) }
        _ = probe.answer("https://a.nl/302/eigen")
        _ = probe.answer("https://eigen.nl/200")
        #expect(seen.all == ["https://a.nl/302/eigen 93.184.216.34"])
    }

    @Test(
        "Numbers that are not public",
        arguments: [
            [10, 1, 2, 3], [172, 16, 0, 1], [172, 31, 255, 255], [192, 168, 1, 1], [127, 0, 0, 1],
            [169, 254, 169, 254],
            [100, 64, 0, 1], [0, 0, 0, 0], [224, 0, 0, 1], [255, 255, 255, 255],
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 10, 0, 0, 1],
            [0xFD, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 192, 168, 0, 1],
            [0x20, 0x02, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], [],
        ] as [[UInt8]])
    func closed(bytes: [UInt8]) { #expect(!NetworkAddress(bytes: bytes).isPublic) }

    @Test(
        "Numbers that are public",
        arguments: [
            [8, 8, 8, 8], [172, 32, 0, 1], [172, 15, 0, 1], [100, 128, 0, 1], [192, 169, 0, 1], [223, 255, 255, 1],
            [0x2A, 0, 0x14, 0x50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 8, 8, 8, 8],
        ] as [[UInt8]])
    func open(bytes: [UInt8]) { #expect(NetworkAddress(bytes: bytes).isPublic) }

    @Test("Two hosts at once at most, one question to a host at a time with a pause, and no address twice")
    func polite() {
        let seen = Seen(), pauses = Seen(), counter = Counter()
        let hosts = (0..<6).flatMap { host in (0..<3).map { "https://h\(host).nl/\($0)" } }
        LinkRound(
            asking: { address in
                counter.enter()
                seen.add(address)
                counter.leave()
                return .there(status: 200)
            }, Surroundings(sleep: { pauses.add(String($0)) }, random: { 0 }, now: { 0 })
        ).run(hosts + hosts) { _, _ in }
        #expect(seen.all.sorted() == hosts.sorted() && pauses.all.count == 12 && counter.most <= 2)
    }
}

private final class Seen: Sendable {
    private let texts = Mutex<[String]>([])
    func add(_ text: String) { texts.withLock { $0.append(text) } }
    var all: [String] { texts.withLock { $0 } }
}

private final class Counter: Sendable {
    private let state = Mutex((now: 0, most: 0))
    func enter() { state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
    func leave() { state.withLock { $0.now -= 1 } }
    var most: Int { state.withLock { $0.most } }
}
