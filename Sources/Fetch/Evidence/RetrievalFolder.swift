import Foundation
import Ingest

/// The folder of one retrieval: pages by question, what was made of them, and in the end the manifest.
struct RetrievalFolder: Sendable {
    /// The folder of the table, which holds a folder for every state of it.
    let parent: String
    let name: String

    var path: String { "\(parent)/\(name)" }
    private var manifestPath: String { path + "/manifest.json" }

    /// - Parameters:
    ///   - state: when the source changed the table; becomes part of the name.
    ///   - question: everything that decides what is asked; another question is another folder.
    init(root: String, table: String, state: String, question: String) {
        parent = "\(root)/\(Self.plain(table))"
        let plain = Self.plain(state)
        name = (plain.isEmpty ? "" : plain + "-") + FileChecksum.sha256(Array(question.utf8)).prefix(8)
    }

    /// The manifest of a retrieval that is whole; `nil` when it is not, or when a file that it names is gone or changed.
    func manifest() throws(FetchProblem) -> Manifest? {
        guard let bytes = try AtomicFile.read(manifestPath),
            let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
        else { return nil }
        for file in manifest.files {
            guard FileChecksum.sha256(of: "\(path)/\(file.name)") == file.sha256 else { return nil }
        }
        return manifest
    }

    func finish(_ manifest: Manifest) throws(FetchProblem) {
        try AtomicFile.write(EvidenceJSON.bytes(manifest), to: manifestPath)
        try removeUnfinished()
    }

    /// Earlier states that never became whole are evidence of nothing.
    private func removeUnfinished() throws(FetchProblem) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for other in names where other != name && !other.hasPrefix(".") {
            let isWhole = FileManager.default.fileExists(atPath: "\(parent)/\(other)/manifest.json")
            if !isWhole { try AtomicFile.remove("\(parent)/\(other)") }
        }
    }

    func pages(of resource: String) -> KeptPages { KeptPages(folder: "\(path)/\(resource)") }

    private static func plain(_ text: String) -> String {
        String(text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }.prefix(40))
    }
}
