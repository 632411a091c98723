import Facts
import Foundation
import Records
import RegionPack
import Testing

@testable import Strategy

@Suite("The plan of Midden-Nederland")
struct RealPlanTests {
    private static let folder = PlanFixture.path("Regions/midden-nederland")

    @Test("reads and passes every check without an error")
    func loads() throws {
        let pack = try RegionPack.load(from: Self.folder).pack
        let reading = try #require(PlanReader.read(folder: PlanPack.folder(in: Self.folder)))
        let errors = reading.checked(in: PlanRegion(pack)).filter { $0.severity == .error }
        #expect(errors.map { $0.packLine(in: "plan") } == [])
    }

    @Test("comes back from its own files without loss")
    func roundTrip() throws {
        let reading = try #require(PlanReader.read(folder: PlanPack.folder(in: Self.folder)))
        let plan = try #require(reading.document)
        let back = PlanReader.read(PlanWriter.files(of: plan))
        #expect(back.findings == [])
        #expect(back.document == plan)
    }

    @Test("Every indicator says what kind of number it is, and a change is one")
    func kinds() throws {
        let plan = try #require(PlanReader.read(folder: PlanPack.folder(in: Self.folder))?.document)
        #expect(!plan.indicators.isEmpty)
        for indicator in plan.indicators {
            #expect(indicator.kind != nil, "\(indicator.id)")
            #expect((indicator.unit == .percentChange) == (indicator.kind == .change), "\(indicator.id)")
        }
    }

    /// Short for something that a reader need not know.
    static let abbreviations = [
        "GOC", "PGA", "ZSM", "Wvggz", "NZa", "VWS", "VNG", "IBD", "OMG", "APV", "KVO", "PVO", "ViB", "VVC", "CSV",
    ]

    @Test("An abbreviation is explained in the text that uses it", arguments: abbreviations)
    func explained(_ short: String) throws {
        let plan = try #require(PlanReader.read(folder: PlanPack.folder(in: Self.folder))?.document)
        for entry in plan.entries {
            switch entry {
            case .organisation, .document, .note: continue
            default: break
            }
            let text = entry.title + "\n" + entry.text.rawValue
            let words = text.split { !$0.isLetter }
            guard words.contains(where: { $0 == short }) else { continue }
            #expect(text.contains("(\(short)") || text.contains("\(short) ("), "\(entry.id): \(short)")
        }
    }

    @Test("A pack without the folder has no plan")
    func none() throws {
        let folder = PlanFixture.path("Tests/Packs/gouda-rijswijk-zoetermeer")
        let pack = try RegionPack.load(from: folder).pack
        #expect(try PlanPack.load(from: folder, pack: pack)?.document == nil)
    }
}
