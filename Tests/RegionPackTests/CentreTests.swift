import Facts
import Foundation
import Geography
import RegionPack
import TestKit
import Testing

@Suite("Where the municipalities lie")
struct CentreTests {
    @Test("Midden-Nederland states the centre of each of its 39 municipalities, with the source")
    func complete() throws {
        let pack = try Packs.load("Regions/midden-nederland")
        #expect(Set(pack.centres.places.keys) == Set(pack.members(of: pack.region, inDivision: 2021)))
        #expect(pack.centres.source.contains("PDOK"))
    }

    @Test("The stated centres are those of the boundaries, to some kilometres", .enabled(if: Shared.isPresent))
    func near() throws {
        let pack = try Packs.load("Regions/midden-nederland")
        for (code, outline) in try Self.centres() {
            let stated = try #require(pack.centres.places[code])
            // The middle of what encloses it: an outline with lakes or an arm lies off its own middle.
            #expect(abs(stated.y - outline.latitude) < 0.06 && abs(stated.x - outline.longitude) < 0.09, "\(code)")
        }
    }

    @Test(
        "What is no place in the Netherlands is refused with its line",
        arguments: ["[5.07, 52.09]", "[52.09]", "[52.09, 5.07, 1]", "[nan, 5.1]", "[52.09, 1e400]", "52.09", "{a: 1}"])
    func refused(text: String) throws {
        let findings = try findings(centres: "  source: proef\n  at:\n    GM0513: \(text)\n")
        let finding = try #require(findings.first { $0.severity == .error })
        #expect(finding.file == "municipalities.yaml" && finding.row == 9)
    }

    @Test("A centre twice, of elsewhere, without a source or of only some is told")
    func told() throws {
        let rest = "  at:\n    GM0513: [52.02, 4.72]\n    GM0603: [52.04, 4.32]\n    GM0637: [52.06, 4.49]\n"
        #expect(try findings(centres: "  source: proef\n" + rest).isEmpty)
        #expect(try findings(centres: rest).map(\.severity) == [.error])
        let elsewhere = try findings(centres: "  source: proef\n\(rest)    GM0514: [52.0, 4.7]\n")
        #expect(elsewhere.map(\.kind) == [.packReference])
        let some = try findings(centres: "  source: proef\n  at:\n    GM0513: [52.02, 4.72]\n")
        #expect(some.map(\.severity) == [.warning, .warning])
    }

    private func findings(centres: String) throws -> [Finding] {
        let folder = try TemporaryFolder()
        for path in ["Regions/_shared", "Tests/Packs/gouda-rijswijk-zoetermeer"] {
            let name = try #require(path.split(separator: "/").last)
            try FileManager.default.copyItem(atPath: Packs.path(path), toPath: folder.path + "/\(name)")
        }
        let pack = folder.path + "/gouda-rijswijk-zoetermeer", file = pack + "/municipalities.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try (text + "\ncentres:\n" + centres).write(toFile: file, atomically: true, encoding: .utf8)
        let all: [Finding]
        do {
            all = try RegionPack.load(from: pack).findings
        } catch {
            all = error.findings
        }
        return all.filter { $0.file == "municipalities.yaml" }
    }

    /// The middle of the rectangle around the outline, near enough to the centre for this.
    private static func centres() throws -> [AreaCode: (longitude: Double, latitude: Double)] {
        let data = Data(try Shared.text("data/boundaries/mn_gemeenten_2024.geojson").utf8)
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        var centres: [AreaCode: (longitude: Double, latitude: Double)] = [:]
        for feature in try #require(root["features"] as? [[String: Any]]) {
            let properties = feature["properties"] as? [String: Any], geometry = feature["geometry"] as? [String: Any]
            guard let code = (properties?["gemeentecode"] as? String).flatMap({ AreaCode($0) }) else { continue }
            let points = points(in: geometry?["coordinates"] ?? [])
            let xs = points.map(\.0).sorted(), ys = points.map(\.1).sorted()
            let (left, right) = (try #require(xs.first), try #require(xs.last))
            let (bottom, top) = (try #require(ys.first), try #require(ys.last))
            centres[code] = ((left + right) / 2, (bottom + top) / 2)
        }
        #expect(centres.count == 38)
        return centres
    }

    private static func points(in value: Any) -> [(Double, Double)] {
        if let pair = value as? [Double], pair.count >= 2 { return [(pair[0], pair[1])] }
        return (value as? [Any] ?? []).flatMap { points(in: $0) }
    }
}
