import Phrases
import Strategy
import Tables

/// Files of a plan as somebody sent them, still to be read beside a draft.
enum PlanUpload: Hashable, Sendable {
    /// The text files of a whole plan, by their names in the folder `plan/`.
    case folder([PlanFile])
    /// A table of one kind.
    case table(PlanEntry.Kind, String)

    /// What can be brought in; the words are values of a field.
    enum Choice: String, CaseIterable {
        case folder, actions, indicators

        var label: Phrase {
            switch self {
            case .folder: Phrase("het hele plan (zip met tekstbestanden)", "the whole plan (zip of text files)")
            case .actions: Phrase("acties (CSV)", "actions (CSV)")
            case .indicators: Phrase("indicatoren (CSV)", "indicators (CSV)")
            }
        }
    }

    var byteCount: Int {
        switch self {
        case .folder(let files): files.reduce(0) { $0 + $1.bytes.count }
        case .table(_, let text): text.utf8.count
        }
    }

    /// What a file holds, or why it cannot be taken.
    static func read(_ file: FormFile, as choice: Choice) -> Result<PlanUpload, PlanUploadProblems> {
        switch choice {
        case .folder: folder(file)
        case .actions: table(file, .agenda)
        case .indicators: table(file, .indicator)
        }
    }

    private static func folder(_ file: FormFile) -> Result<PlanUpload, PlanUploadProblems> {
        do throws(ZipReader.Refusal) {
            let files = try ZipReader.files(file.bytes).filter { !isOfTheSystem($0.name) }
            return PlanFolder.files(files.map { PlanFile(name: $0.name, bytes: $0.bytes) })
        } catch {
            return .failure(PlanUploadProblems([ImportPhrases.refusal(error)]))
        }
    }

    private static func table(_ file: FormFile, _ kind: PlanEntry.Kind) -> Result<PlanUpload, PlanUploadProblems> {
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            return .failure(PlanUploadProblems([ImportPhrases.notText(file.name, line: line + 1)]))
        }
        return .success(.table(kind, text))
    }

    /// What a computer adds to an archive by itself.
    private static func isOfTheSystem(_ name: String) -> Bool {
        name.hasPrefix("__MACOSX/") || name.split(separator: "/").last?.hasPrefix(".") == true
    }
}

/// Why an upload is not taken, each with its place and what to do.
struct PlanUploadProblems: Error {
    let phrases: [Phrase]
    init(_ phrases: [Phrase]) { self.phrases = phrases }
}

/// Finds the folder of a plan among the files of an archive.
enum PlanFolder {
    private static let depth = 3

    /// The files below the folder that holds `strategy.md`, by their names in it; anything else is named as a problem.
    static func files(_ files: [PlanFile]) -> Result<PlanUpload, PlanUploadProblems> {
        let roots = files.map(\.name).filter { $0 == "strategy.md" || $0.hasSuffix("/strategy.md") }
            .map { String($0.dropLast("strategy.md".count)) }
        guard let root = roots.min(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) else {
            return .failure(PlanUploadProblems([ImportPhrases.noStrategy]))
        }
        var problems: [Phrase] = [], found: [PlanFile] = []
        for file in files {
            let name = String(file.name.dropFirst(root.count))
            let isKnown =
                file.name.hasPrefix(root) && name.hasSuffix(".md") && name.split(separator: "/").count <= depth
            if isKnown {
                found.append(PlanFile(name: name, bytes: file.bytes))
            } else {
                problems.append(ImportPhrases.unknownFile(file.name))
            }
        }
        found.sort { $0.name < $1.name }
        return problems.isEmpty ? .success(.folder(found)) : .failure(PlanUploadProblems(problems))
    }
}
