import Foundation

/// The body of a page beside the one that was committed with its suite; written instead where `VIB_RECORD=1` and CI is not set.
package enum CommittedSnapshot {
    /// How a body differs from the committed one; `nil` when it does not, or was just recorded.
    package static func difference(
        _ text: String, named name: String, comparedIn file: String = #fileID
    ) throws -> String? {
        let environment = ProcessInfo.processInfo.environment
        let url = folder(of: file).appending(path: "\(name).html")
        if environment["VIB_RECORD"] == "1", environment["CI"] == nil {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: url, atomically: true, encoding: .utf8)
            return nil
        }
        guard let kept = try? String(contentsOf: url, encoding: .utf8) else {
            return "There is no snapshot \(name); record it with VIB_RECORD=1"
        }
        return kept == text ? nil : "\(name) differs: \(firstDifference(kept, text))"
    }

    /// The same for the content of a whole page, without the token of its forms and the names of sessions.
    package static func difference(
        ofPage page: String, named name: String, comparedIn file: String = #fileID
    ) throws -> String? {
        try difference(content(of: page), named: name, comparedIn: file)
    }

    /// Every committed body, by its name.
    package static func all() throws -> [String: String] {
        var bodies: [String: String] = [:]
        let tests = Shared.repository.appending(path: "Tests")
        for target in try FileManager.default.contentsOfDirectory(atPath: tests.path) {
            let folder = folder(of: target)
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { continue }
            for name in names where name.hasSuffix(".html") {
                bodies[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            }
        }
        return bodies
    }

    /// Beside the suites of the test target that a file belongs to.
    private static func folder(of file: String) -> URL {
        let target = file.split(separator: "/").first.map(String.init) ?? ""
        return Shared.repository.appending(path: "Tests/\(target)/Snapshots")
    }

    private static func content(of page: String) -> String {
        guard let start = page.firstRange(of: "<main"), let end = page.firstRange(of: "</main>") else { return page }
        return String(page[start.lowerBound..<end.upperBound])
            .replacing(/name="token" value="[^"]*"/) { _ in "name=\"token\" value=\"TOKEN\"" }
            .replacing(/(name="ticket" value=|&quot;challenge&quot;:&quot;)("?)[A-Za-z0-9_-]+/) {
                "\($0.output.1)\($0.output.2)CHALLENGE"
            }
            .replacing(/(&quot;user&quot;:\{&quot;id&quot;:&quot;)[A-Za-z0-9_-]+/) { "\($0.output.1)HANDLE" }
            .replacing(/(value="end-session">.*?name="object" value=")[^"]*/) { "\($0.output.1)SESSION" }
    }

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
