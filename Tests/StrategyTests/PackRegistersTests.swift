import Facts
import Foundation
import Geography
import Phrases
import Records
import RegionPack
import Registers
import TestKit
import Testing

@testable import Strategy

@Suite("The registers of the shipped pack")
struct PackRegistersTests {
    static let folder = Shared.repository.appending(path: "Regions/midden-nederland").path

    @Test("are read without a mistake, beside the plan that they point at, and differ by reader")
    func shipped() throws {
        let pack = try RegionPack.load(from: Self.folder).pack, areas = AreaDirectory(pack.areas)
        let plan = try #require(PlanReader.read(folder: Self.folder + "/plan")?.document)
        let reading = RegisterFolder.read(pack: Self.folder, world: plan.registerWorld(in: areas))
        let errors = reading.findings.filter { $0.severity == .error }
        #expect(errors.map { "\($0.file):\($0.row) \($0.found.english)" } == [])
        let open = reading.shelf.visible(to: .public, in: plan.visible(to: .public).registerWorld(in: areas))
        let inner = reading.shelf.visible(to: .bureau, in: plan.registerWorld(in: areas))
        for register in open.registers {
            let all = inner[register.id]?.rows.count ?? 0
            #expect(register.rows.count <= all && register.declaration.fields.allSatisfy { $0.audience == .public })
        }
    }

    @Test("What stands in the folder and is not read is named")
    func strays() throws {
        let folder = try TemporaryFolder()
        let registers = folder.path("registers")
        try FileManager.default.createDirectory(atPath: registers + "/eigen/dieper", withIntermediateDirectories: true)
        for name in ["README.md", "eigen/een.md", "Groot.yaml", "lijst.yml", "lijst.yaml.bak", ".DS_Store"] {
            try Data("x".utf8).write(to: URL(fileURLWithPath: "\(registers)/\(name)"))
        }
        let reading = RegisterFolder.read(pack: folder.path(""), world: .init(areas: AreaDirectory([Area]())))
        let strays = reading.findings.filter { $0.kind == .packUnknownKey }.map(\.file)
        #expect(
            strays == ["Groot.yaml", "eigen/dieper", "lijst.yaml.bak", "lijst.yml"].map { "registers/\($0)" })
        #expect(reading.findings.contains { $0.file == "registers/eigen/een.md" && $0.kind == .packReference })
    }
}
