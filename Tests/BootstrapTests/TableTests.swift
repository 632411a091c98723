import Bootstrap
import Foundation
import Phrases
import TestKit
import Testing

@Suite("vib table", .serialized)
struct TableTests {
    @Test("touches no file beside the one that it writes, and takes a type that is named twice once")
    func file() async throws {
        let folder = try TemporaryFolder()
        let pack = Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer").path
        let workplace = try await Workplace.open(
            flags: [.data: folder.path("data"), .region: pack],
            terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
        let heading =
            "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n"
        let source = folder.path("cijfers.csv"), path = folder.path("tabel.csv")
        try Data((heading + "0;\"1.1.1 \";\"GM0513\";\"2017MM01\";12\n").utf8).write(to: URL(filePath: source))
        try workplace.importFiles(ImportRequest(files: [source]), format: .json)
        let other = URL(filePath: path + ".part")
        try Data("van een ander".utf8).write(to: other)
        let question = TableQuestion(
            level: "gemeente", inside: "GM0513", offences: ["1.1.1", "1.1.1"], from: "2017MM01", to: "2017MM01",
            audience: "analyst", moment: .now)
        try workplace.writeTable(question, to: path, decimalComma: false)
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        #expect(text.split(separator: "\r\n").count == 2)
        #expect(try Data(contentsOf: other) == Data("van een ander".utf8))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("data") + "/..")
        #expect(names.filter { $0.hasSuffix(".part") } == ["tabel.csv.part"])
    }
}
