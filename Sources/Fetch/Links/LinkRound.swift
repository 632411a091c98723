import Dispatch
import Synchronization

/// Asks many addresses over two connections at most, and never two of one host at once or right after each other.
package struct LinkRound: Sendable {
    static let lanes = 2
    /// Seconds between two questions to one host.
    static let pause = 1.0

    private let ask: @Sendable (String) -> LinkProbe.Answer
    private let surroundings: Surroundings

    package init(_ probe: LinkProbe, _ surroundings: Surroundings) {
        self.init(asking: probe.answer, surroundings)
    }

    init(asking ask: @escaping @Sendable (String) -> LinkProbe.Answer, _ surroundings: Surroundings) {
        self.ask = ask
        self.surroundings = surroundings
    }

    /// - Parameter told: hears each answer when it comes, from more than one thread.
    package func run(
        _ addresses: [String], told: @escaping @Sendable (String, LinkProbe.Answer) -> Void
    ) {
        var byHost: [String: [String]] = [:]
        for address in Set(addresses).sorted() { byHost[WebAddress(address)?.host ?? "", default: []].append(address) }
        let hosts = byHost.sorted { $0.key < $1.key }.map(\.value), next = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: min(Self.lanes, hosts.count)) { _ in
            while true {
                let place = next.withLock { place in
                    place += 1
                    return place - 1
                }
                guard place < hosts.count else { return }
                for (number, address) in hosts[place].enumerated() {
                    if number > 0 { surroundings.sleep(Self.pause) }
                    told(address, ask(address))
                }
            }
        }
    }
}
