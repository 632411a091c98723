import Foundation
import TestKit
import Testing

@Suite("Registers are text, and the code does not know them")
struct RegisterNamesTests {
    /// Words of the code that a register happens to be called by too, and why they are there.
    private static let otherwise = [
        "laden": "the view of drawers, as addresses have it: RegisterPageQuery.swift"
    ]

    @Test("No source names a register of the pack: a new one needs none, and one with code of its own says so here")
    func names() throws {
        let folder = Shared.repository.appending(path: "Regions/midden-nederland/registers")
        let ids = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
        #expect(ids.count > 20)
        var named: Set<String> = []
        for (path, source) in try Self.sources() {
            for id in ids where ["\"\(id)\"", "register/\(id)", "registers/\(id)"].contains(where: source.contains) {
                named.insert(id)
                #expect(Self.otherwise[id] != nil, "\(path) names the register \(id)")
            }
        }
        #expect(named == Set(Self.otherwise.keys), "of the exceptions one is not needed any more")
    }

    private static func sources() throws -> [(path: String, source: String)] {
        let root = Shared.repository.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return try files.compactMap { file in
            // The table of texts holds what the others say.
            guard let url = file as? URL, url.pathExtension == "swift", url.lastPathComponent != "TextTable.swift"
            else {
                return nil
            }
            // A comment may take one as its example.
            let code = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
                .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            return (url.lastPathComponent, code.joined(separator: "\n"))
        }
    }
}
