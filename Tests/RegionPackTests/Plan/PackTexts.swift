import Foundation
import TestKit
import Testing

/// The plan's files and the document they were made from, as plain text.
enum PackTexts {
    struct File: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        var testDescription: String { name }
    }

    /// Every text file below a folder of the repository, by its name within it.
    static func files(below folder: String) -> [File] {
        let root = Shared.repository.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return names.sorted().compactMap { name in
            (try? String(contentsOf: root.appending(path: name), encoding: .utf8)).map { File(name: name, text: $0) }
        }
    }

    static let plan = files(below: "Regions/midden-nederland/plan")

    /// The text of the seed, the year plan that the content is made from.
    static func seed() throws -> String {
        let folder = Shared.path("seed")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
        return try names.sorted().map { try Shared.text("seed/\($0)") }.joined(separator: "\n")
    }

    /// Words in lower case, without marks; a word broken over a line end is whole.
    static func words(_ text: some StringProtocol) -> [Substring] {
        let joined = String(text).replacing(#/-[ \t]*\n\s*/#, with: "").lowercased()
        return joined.split { !$0.isLetter && !$0.isNumber }.map { Substring(String($0)) }
    }
}
