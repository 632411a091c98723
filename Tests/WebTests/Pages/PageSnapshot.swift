import Foundation
import TestKit
import Testing

/// Compares the body of a page with the committed one; writes it instead where `VIB_RECORD=1` and CI is not set.
enum PageSnapshot {
    static func check(_ html: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let url = folder.appendingPathComponent("\(name).html")
        let environment = ProcessInfo.processInfo.environment
        if environment["VIB_RECORD"] == "1", environment["CI"] == nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try html.write(to: url, atomically: true, encoding: .utf8)
            return
        }
        guard let kept = try? String(contentsOf: url, encoding: .utf8) else {
            Issue.record("There is no snapshot \(name); record it with VIB_RECORD=1", sourceLocation: sourceLocation)
            return
        }
        guard kept != html else { return }
        Issue.record("\(name) differs: \(firstDifference(kept, html))", sourceLocation: sourceLocation)
    }

    private static var folder: URL { Shared.repository.appending(path: "Tests/WebTests/Snapshots") }

    private static func firstDifference(_ kept: String, _ made: String) -> String {
        let (a, b) = (
            kept.split(separator: "\n", omittingEmptySubsequences: false),
            made.split(separator: "\n", omittingEmptySubsequences: false)
        )
        for (index, (x, y)) in zip(a, b).enumerated() where x != y {
            return "line \(index + 1)\nwas  \(x.prefix(400))\nis   \(y.prefix(400))"
        }
        return "\(a.count) lines became \(b.count)"
    }
}
