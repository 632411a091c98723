import Foundation
import Synchronization

/// A bar on a terminal for work that takes more than a moment; silent elsewhere.
final class ProgressBar: Sendable {
    private let title: String
    private let terminal: Terminal
    /// A lock, because readers report from more than one thread.
    private let shown = Mutex(-1)

    init(_ title: String, on terminal: Terminal) {
        self.title = title
        self.terminal = terminal
    }

    /// `share` runs from 0 to 1; the line is drawn once per percent.
    func show(_ share: Double) {
        guard terminal.showsProgress else { return }
        let percent = Int((min(max(share, 0), 1) * 100).rounded(.down))
        let isNew = shown.withLock { last in
            defer { last = max(last, percent) }
            return percent > last
        }
        guard isNew else { return }
        let filled = percent * 30 / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        Terminal.put("\r\(title) \(bar) \(percent)%", to: STDERR_FILENO)
    }

    func finish() {
        guard terminal.showsProgress, shown.withLock({ $0 }) >= 0 else { return }
        Terminal.put("\r\u{1B}[K", to: STDERR_FILENO)
    }
}
