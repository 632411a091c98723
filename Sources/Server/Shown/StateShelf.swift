import Facts
import Figures
import SiteKit
import Synchronization

/// The last few states that were asked for beside the one that is shown: a draft on top, or an earlier one.
///
/// A lock, because requests come from many tasks. A state is made where heavy work runs, two at a time.
final class StateShelf: Sendable {
    private struct Entry {
        let state: AskedState
        let shown: String
        let site: PublishedSite
    }

    private static let limit = 3
    private let entries = Mutex<[Entry]>([])
    /// One is made at a time: who asks for the same one meanwhile finds it afterwards.
    private let making = Mutex(())

    /// `nil` when there is no such state. To be called beside the threads that answer.
    func site(_ state: AskedState, beside shown: PublishedSite) throws -> PublishedSite? {
        // A draft lies on what is shown; whatever that is made of is in its version.
        let key = shown.edition.version.description
        if let found = found(state, key) { return found.with(shown.plans, today: shown.today) }
        return try making.withLock { _ in
            if let found = found(state, key) { return found.with(shown.plans, today: shown.today) }
            guard let edition = try shown.archive?.edition(state) else { return nil }
            let site = shown.showing(edition)
            keep(Entry(state: state, shown: key, site: site))
            return site
        }
    }

    private func keep(_ entry: Entry) {
        entries.withLock { entries in
            entries.removeAll { $0.state == entry.state }
            entries.append(entry)
            if entries.count > Self.limit { entries.removeFirst(entries.count - Self.limit) }
        }
    }

    /// One that is kept, moved to the end so that it stays longest.
    private func found(_ state: AskedState, _ shown: String) -> PublishedSite? {
        entries.withLock { entries in
            guard let place = entries.firstIndex(where: { $0.state == state && $0.shown == shown }) else { return nil }
            let entry = entries.remove(at: place)
            entries.append(entry)
            return entry.site
        }
    }
}
