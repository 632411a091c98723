import Foundation
import Ingest

/// Small files that people edit, read as they lie still: all of one moment, or not at all.
enum StillFiles {
    /// How long is waited for an editor that is saving, in seconds.
    private static let patience = 3.0

    /// What `read` answers while nothing at a path changed, a file or a folder; `nil` when it kept changing.
    static func reading<Value>(_ path: String, _ read: () -> Value) -> Value? {
        var waited = 0.0
        while waited < patience {
            let before = states(path)
            if before.values.allSatisfy({ $0.isOlder(thanSeconds: 0) }) {
                let value = read()
                if states(path) == before { return value }
            }
            usleep(20_000)
            waited += 0.02
        }
        return nil
    }

    private static func states(_ path: String) -> [String: FileState] {
        var states: [String: FileState] = [:]
        states[""] = FileState(path: path)
        guard let names = FileManager.default.enumerator(atPath: path) else { return states }
        for case let name as String in names where states.count < 5_000 {
            states[name] = FileState(path: "\(path)/\(name)")
        }
        return states
    }
}
