import Facts
import Foundation
import RegionPack
import Testing

@testable import Strategy

@Suite("The plan of Midden-Nederland")
struct RealPlanTests {
    private static let folder = PlanFixture.path("Regions/midden-nederland")
    private static var isPresent: Bool { FileManager.default.fileExists(atPath: PlanPack.folder(in: folder)) }

    @Test("reads and passes every check without an error", .enabled(if: isPresent))
    func loads() throws {
        let pack = try RegionPack.load(from: Self.folder).pack
        let reading = try #require(PlanReader.read(folder: PlanPack.folder(in: Self.folder)))
        let errors = reading.checked(in: PlanRegion(pack)).filter { $0.severity == .error }
        #expect(errors.map { $0.packLine(in: "plan") } == [])
    }

    @Test("comes back from its own files without loss", .enabled(if: isPresent))
    func roundTrip() throws {
        let reading = try #require(PlanReader.read(folder: PlanPack.folder(in: Self.folder)))
        let plan = try #require(reading.document)
        let back = PlanReader.read(PlanWriter.files(of: plan))
        #expect(back.findings == [])
        #expect(back.document == plan)
    }

    @Test("A pack without the folder has no plan")
    func none() throws {
        let folder = PlanFixture.path("Tests/Packs/gouda-rijswijk-zoetermeer")
        let pack = try RegionPack.load(from: folder).pack
        #expect(try PlanPack.load(from: folder, pack: pack)?.document == nil)
    }
}
