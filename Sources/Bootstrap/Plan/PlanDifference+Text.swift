import Facts
import Phrases
import Records
import RegionPack
import Strategy
import Writing

extension PlanDifference.Change {
    /// The change for a person at a terminal.
    func text(_ language: Language) -> String {
        switch (old, new) {
        case (nil, let new?): return "+ \(item)  \(new.title)"
        case (let old?, nil): return "- \(item)  \(old.title)"
        default:
            var lines = fields.map { "    \($0.name): \(Self.short($0.old)) → \(Self.short($0.new))" }
            if isMoved {
                lines.append("    " + Phrase("komt op een andere plaats", "moves to another place")(language))
            }
            let rest =
                lines.isEmpty
                ? ["    " + Phrase("iets dat geen veld heeft", "something without a field")(language)] : lines
            return (["* \(item)"] + rest).joined(separator: "\n")
        }
    }

    private static func short(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.isEmpty ? "–" : line.count > 60 ? line.prefix(59) + "…" : line
    }
}

/// A change for programs.
struct PlanDifferenceRow: Encodable {
    let item, change: String
    let fields: [String: [String]]

    init(_ change: PlanDifference.Change) {
        item = change.item.rawValue
        self.change =
            change.old == nil ? "add" : change.new == nil ? "remove" : change.old == change.new ? "move" : "change"
        fields = Dictionary(
            change.fields.map { ($0.name, [$0.old, $0.new]) }, uniquingKeysWith: { first, _ in first })
    }
}

extension PlanImportProblem {
    /// The problem for a person at a terminal, with the file that was given in front.
    func line(_ path: String, _ language: Language) -> String {
        if case .finding(let finding) = self, !finding.file.isEmpty { return finding.packLine(in: path, language) }
        return "\(path): \(phrase(language))"
    }
}
