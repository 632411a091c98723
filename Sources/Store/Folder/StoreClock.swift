import GRDB
import Glibc
import Synchronization

/// The one clock of a data folder: it never goes back, and it knows how much of its advance nobody saw happen.
///
/// The database keeps the greatest moment it ever saw (`seen`), the last one it was told (`last`), and `unexplained`: by how
/// many seconds the clock advanced, or was set back, while no process of ours ran to see it, less the time that one did run.
/// A class with a lock, because the moment goes on between transactions.
final class StoreClock: Sendable {
    /// Seconds since 1970, as the computer says.
    private let now: @Sendable () -> Int64
    /// Seconds that the computer has run, which nobody can set.
    private let uptime: @Sendable () -> Int64
    private let state = Mutex(State())

    private struct State {
        var seen: Int64 = .min
        /// When `seen` was, and when the database was last told, by `uptime`.
        var seenAt: Int64 = 0
        var toldAt: Int64?
        var told: Int64?
    }

    /// Forty days: a server may be off for a summer month, and what is dropped a month late harms nobody.
    static let limit: Int64 = 40 * 24 * 60 * 60
    /// What the clock can be wrong by at most, so that thirty days of running make up for any jump.
    static let most: Int64 = limit + 30 * 24 * 60 * 60
    /// The database is told at most once a minute.
    private static let interval: Int64 = 60

    init(now: @escaping @Sendable () -> Int64, uptime: @escaping @Sendable () -> Int64 = StoreClock.running) {
        self.now = now
        self.uptime = uptime
    }

    /// Also while the computer sleeps (`CLOCK_BOOTTIME`).
    static let running: @Sendable () -> Int64 = {
        var time = timespec()
        return clock_gettime(CLOCK_BOOTTIME, &time) == 0 ? Int64(time.tv_sec) : 0
    }

    /// Now, or later when the clock was set back: then it goes on from the greatest moment that was seen.
    func moment() -> Int64 {
        let present = now(), runs = uptime()
        return state.withLock { state in
            guard present < state.seen else {
                // What this process saw holds for it at once; the database is told with the next change.
                let isCredible = state.seen == .min || present - state.seen <= Self.limit
                if isCredible { (state.seen, state.seenAt) = (present, runs) }
                return present
            }
            (state.seen, state.seenAt) = (state.seen + runs - state.seenAt, runs)
            return state.seen
        }
    }

    func load(in db: Database) throws {
        guard let row = try Reading(in: db) else { return }
        note(seen: row.seen)
    }

    /// Tells the database what the clock says, when that is due.
    func observe(in db: Database) throws {
        let present = now(), runs = uptime()
        let (told, toldAt) = state.withLock { ($0.told, $0.toldAt) }
        if let told, abs(present - told) < Self.interval { return }
        var reading = try Reading(in: db) ?? Reading(seen: present, last: present, unexplained: 0)
        reading.observe(present, ran: toldAt.map { runs - $0 } ?? 0)
        try reading.write(in: db)
        note(seen: reading.seen)
        state.withLock { ($0.told, $0.toldAt) = (present, runs) }
    }

    /// A person says that the clock is right; answers what it said before.
    func confirm(in db: Database) throws -> Reading {
        let present = now(), runs = uptime()
        let before = try Reading(in: db) ?? Reading(seen: present, last: present, unexplained: 0)
        try Reading(seen: present, last: present, unexplained: 0).write(in: db)
        state.withLock { $0 = State(seen: present, seenAt: runs, toldAt: runs, told: present) }
        return before
    }

    private func note(seen: Int64) {
        let runs = uptime()
        state.withLock { state in
            if state.seen == .min || seen > state.seen + runs - state.seenAt {
                (state.seen, state.seenAt) = (seen, runs)
            }
        }
    }

    /// The row that the database keeps.
    struct Reading: Hashable, Sendable {
        var seen, last, unexplained: Int64

        init(seen: Int64, last: Int64, unexplained: Int64) {
            self.seen = seen
            self.last = last
            self.unexplained = unexplained
        }

        init?(in db: Database) throws {
            guard let row = try Row.fetchOne(db, sql: "SELECT seen, last, unexplained FROM clock WHERE only = 1") else {
                return nil
            }
            self.init(seen: row["seen"], last: row["last"], unexplained: row["unexplained"])
        }

        /// A jump raises what is unexplained, time that a process saw pass lowers it; only a credible moment is `seen`.
        mutating func observe(_ present: Int64, ran: Int64) {
            let (step, jumps) = present.subtractingReportingOverflow(last)
            let jump = jumps ? StoreClock.most : min(StoreClock.most, (step - ran).magnitudeAsInt)
            unexplained = min(StoreClock.most, max(0, unexplained + jump - ran))
            last = present
            if isCredible { seen = max(seen, present) }
        }

        var isCredible: Bool { unexplained <= StoreClock.limit }

        func write(in db: Database) throws {
            try db.execute(
                sql: """
                    INSERT INTO clock (only, seen, last, unexplained) VALUES (1, ?, ?, ?)
                    ON CONFLICT (only) DO UPDATE SET seen = excluded.seen, last = excluded.last,
                        unexplained = excluded.unexplained
                    """, arguments: [seen, last, unexplained])
        }
    }
}

extension Int64 {
    fileprivate var magnitudeAsInt: Int64 { Int64(clamping: magnitude) }
}
