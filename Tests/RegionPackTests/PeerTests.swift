import Facts
import Foundation
import Geography
import RegionPack
import TestKit
import Testing

@Suite("Municipalities that are alike")
struct PeerTests {
    @Test("Midden-Nederland proposes a group for every municipality of today, by the inhabitants that it states")
    func proposed() throws {
        let pack = try Packs.load("Regions/midden-nederland")
        let inhabitants = try #require(pack.inhabitants).counts
        #expect(Set(pack.peers.flatMap(\.members)) == Set(pack.members(of: pack.region, inDivision: 2022)))
        let ranges = pack.peers.map { group in
            let counts = group.members.compactMap { inhabitants[$0] }
            return (least: counts.min() ?? 0, most: counts.max() ?? 0)
        }
        for (low, high) in zip(ranges, ranges.dropFirst()) { #expect(low.most < high.least) }
        #expect(pack.peers.allSatisfy { $0.toConfirm != nil && $0.members.count > 2 })
    }

    @Test(
        "A group of one, of elsewhere, without a reason or twice the same member is refused with its line",
        arguments: [
            ("[GM0513]", 2), ("[GM0513, GM0344]", 6), ("[GM0513, GM0513]", 6), ("[GM0513, PD-test]", 6), ("[]", 2),
        ])
    func refused(members: String, line: Int) throws {
        let finding = try #require(try findings(members: members).first { $0.severity == .error })
        #expect(finding.file == "peers.yaml" && finding.row == line, "\(finding)")
    }

    @Test("A pack without the file has no groups; with it each member finds its own")
    func own() throws {
        let pack = try Packs.load("Tests/Packs/gouda-rijswijk-zoetermeer")
        let gouda = try #require(AreaCode("GM0513"))
        #expect(pack.peerGroups(of: gouda).map(\.id) == ["middelgroot"])
        #expect(RegionPack.test().peerGroups(of: gouda).isEmpty)
    }

    private func findings(members: String) throws -> [Finding] {
        let folder = try TemporaryFolder()
        for path in ["Regions/_shared", "Tests/Packs/gouda-rijswijk-zoetermeer"] {
            let name = try #require(path.split(separator: "/").last)
            try FileManager.default.copyItem(atPath: Packs.path(path), toPath: folder.path + "/\(name)")
        }
        let pack = folder.path + "/gouda-rijswijk-zoetermeer", file = pack + "/peers.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try text.replacing("[GM0513, GM0603, GM0637]", with: members).write(
            toFile: file, atomically: true, encoding: .utf8)
        do { return try RegionPack.load(from: pack).findings } catch { return error.findings }
    }
}
