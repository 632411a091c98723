/// The sources in `sources.yaml` that are the same for every coalition: what the police and the statistics office publish.
package enum OpenSources {
    /// The text of a `sources.yaml` with those of another one; `nil` when it has none.
    ///
    /// Taken as text, so that what its writer explained above the list comes along.
    package static func text(of file: String) -> String? {
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "sources:") else { return nil }
        let open = entries(lines[lines.index(after: start)...]).filter { entry in
            entry.contains { line in line.hasPrefix("    table: ") || contents.contains { line == "    content: \($0)" }
            }
        }
        guard !open.isEmpty else { return nil }
        let list = open.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
        return lines[...start].joined(separator: "\n") + "\n" + list
    }

    private static let contents = ["offences", "population", "boundaries"]

    /// The lines of each entry, without remarks between them.
    private static func entries(_ lines: some Sequence<Substring>) -> [[Substring]] {
        var entries: [[Substring]] = []
        for line in lines where !line.isEmpty && !line.hasPrefix("  #") {
            if line.hasPrefix("  - id: ") { entries.append([]) }
            if !entries.isEmpty { entries[entries.count - 1].append(line) }
        }
        return entries
    }
}
