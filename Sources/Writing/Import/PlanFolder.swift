import Strategy

/// Finds the folder of a plan among the files of an archive.
enum PlanFolder {
    private static let depth = 3

    /// The files below the folder that holds `strategy.md`, by their names in it; anything else is named as a problem.
    static func files(_ files: [PlanFile]) -> Result<PlanUpload, PlanImportRefusal> {
        let roots = files.map(\.name).filter { $0 == "strategy.md" || $0.hasSuffix("/strategy.md") }
            .map { String($0.dropLast("strategy.md".count)) }
        guard let root = roots.min(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) else {
            return .failure(PlanImportRefusal([.noStrategy]))
        }
        var problems: [PlanImportProblem] = [], found: [PlanFile] = []
        for file in files {
            let name = String(file.name.dropFirst(root.count))
            let isKnown =
                file.name.hasPrefix(root) && name.hasSuffix(".md") && name.split(separator: "/").count <= depth
            if isKnown {
                found.append(PlanFile(name: name, bytes: file.bytes))
            } else {
                problems.append(.unknownFile(file.name))
            }
        }
        found.sort { $0.name < $1.name }
        return problems.isEmpty ? .success(.folder(found)) : .failure(PlanImportRefusal(problems))
    }
}
