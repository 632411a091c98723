import Fetch
import Foundation
import Phrases
import Synchronization

/// Shows how far a fetch is: a line that moves on a terminal, a line per table elsewhere.
final class FetchDisplay: Sendable {
    private let terminal: Terminal
    private let now: @Sendable () -> Int64
    /// A lock, because two lanes report.
    private let state = Mutex(State())

    private struct State {
        var name = ""
        var expected = 0
        var rows = 0
        var kept = 0
        var startedAt: Int64 = 0
        var shownAt: Int64 = -1
    }

    init(on terminal: Terminal, now: @escaping @Sendable () -> Int64) {
        self.terminal = terminal
        self.now = now
    }

    func take(_ event: FetchEvent) {
        switch event {
        case .began(let name, _): state.withLock { $0 = State(name: name, startedAt: now()) }
        case .expected(let count): state.withLock { $0.expected += count }
        case .rows(let count, let isKept):
            state.withLock {
                $0.rows += count
                if isKept { $0.kept += count }
            }
            draw()
        case .waits(let problem, let seconds): say(problem, seconds)
        case .ended(let retrieved):
            clear()
            if !terminal.isJSON { terminal.say(FetchWords.ended(retrieved)) }
        }
    }

    private func draw() {
        guard terminal.showsProgress else { return }
        let moment = now()
        let shown = state.withLock { state -> State? in
            guard state.shownAt != moment else { return nil }
            state.shownAt = moment
            return state
        }
        guard let shown else { return }
        let language = terminal.language
        var line = "\(shown.name)  \(language.number(shown.rows))"
        if shown.expected > 0 {
            let share = min(1, Double(shown.rows) / Double(shown.expected)), filled = Int(share * 30)
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
            line = "\(shown.name) \(bar) \(Int(share * 100))%"
            if let left = Self.secondsLeft(
                rows: shown.rows, kept: shown.kept, expected: shown.expected, elapsed: moment - shown.startedAt)
            {
                line += "  " + terminal[FetchWords.left(left)]
            }
        }
        Terminal.put("\r\u{1B}[K\(line)", to: STDERR_FILENO)
    }

    /// What the pace so far makes of the rest; rows of an earlier run say nothing about the pace.
    static func secondsLeft(rows: Int, kept: Int, expected: Int, elapsed: Int64) -> Int? {
        let own = rows - kept
        guard own > 0, elapsed >= 3, expected > rows else { return nil }
        return Int((Double(elapsed) * Double(expected - rows) / Double(own)).rounded(.up))
    }

    private func say(_ problem: FetchProblem, _ seconds: Double) {
        // A short wait is not worth a line of its own where lines stay.
        guard !terminal.isJSON, terminal.showsProgress || seconds >= 5 else { return }
        clear()
        terminal.say(FetchWords.waits(problem, seconds: Int(seconds.rounded(.up))))
    }

    private func clear() { if terminal.showsProgress { Terminal.put("\r\u{1B}[K", to: STDERR_FILENO) } }
}
