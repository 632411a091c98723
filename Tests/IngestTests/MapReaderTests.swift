import Foundation
import Geography
import Phrases
import Tables
import TestKit
import Testing

@testable import Ingest

@Suite("Maps of other programs are read by GDAL")
struct MapReaderTests {
    private let folder: TemporaryFolder, program: StandInMapProgram

    init() throws {
        folder = try TemporaryFolder()
        program = try StandInMapProgram()
    }

    private func read(
        _ bytes: [UInt8], _ name: String = "grenzen.gpkg", layers: [String] = [], bounds: MapBounds = MapBounds()
    ) throws -> BoundaryFile {
        let path = try folder.write(Data(bytes), to: name)
        let maps = MapReader(environment: program.environment, layers: layers, bounds: bounds)
        return try BoundaryFile.read(RecognisedFile(path: path, maps: maps), options: IngestOptions())
    }

    /// The English words of the refusal, which is one sentence or two in both languages.
    private func refusal(
        _ bytes: [UInt8], _ name: String = "grenzen.gpkg", layers: [String] = [], bounds: MapBounds = MapBounds()
    ) throws -> String {
        let refusal = try #require(throws: IngestRefusal.self) {
            try read(bytes, name, layers: layers, bounds: bounds)
        }
        for text in [refusal.sentence.dutch, refusal.sentence.english] {
            #expect(text.hasSuffix(".") && !text.contains("\n") && text.contains(name))
        }
        return refusal.sentence.english
    }

    private static func bounds(_ change: (inout MapBounds) -> Void) -> MapBounds {
        var bounds = MapBounds()
        change(&bounds)
        return bounds
    }

    @Test("A GeoPackage of one layer is asked for in degrees and known by its own checksum")
    func geoPackage() throws {
        let bytes = StandInMapProgram.geoPackage(["gemeenten 2024"]), read = try read(bytes)
        #expect(read.boundaries.codes.map(\.rawValue).sorted() == ["GM0307", "GM0344"])
        #expect(read.sha256 == FileChecksum.sha256(bytes) && read.findings.isEmpty)
        let asked = try #require(program.asked.last)
        #expect(asked.contains("-t_srs") && asked.contains("EPSG:4326") && asked.last == "gemeenten 2024")
    }

    @Test("Of more layers one has to say which, and more than one may be said")
    func layers() throws {
        let bytes = StandInMapProgram.geoPackage(["gemeenten", "wijken", "-sql"])
        let words = try refusal(bytes)
        #expect(words.contains("2 layers (gemeenten, wijken)") && words.contains("--layer"))
        #expect(try refusal(bytes, layers: ["buurten"]).contains("(gemeenten, wijken)"))
        #expect(try refusal(bytes, layers: ["-sql"]).contains("(gemeenten, wijken)"))
        let both = try read(bytes, layers: ["Wijken", "gemeenten"])
        #expect(both.boundaries.codes.map(\.rawValue).sorted() == ["GM0307", "GM0344", "WK034401"])
        #expect(try refusal(StandInMapProgram.geoPackage([])).contains("no layer"))
    }

    @Test("A Shapefile is read with what lies beside it, or from an archive; without its codes it is refused")
    func shapefile() throws {
        let shapes = StandInMapProgram.shapes()
        #expect(try refusal(shapes, "kaal.shp").contains(".dbf"))
        try folder.write(Data([1]), to: "GRENS.DBF")
        let beside = try read(shapes, "GRENS.shp")
        #expect(beside.boundaries.codes.count == 2 && beside.sha256 == FileChecksum.sha256(shapes + [1]))
        var archive = ZipArchive()
        archive.add("kaart/gemeenten.shp", shapes)
        archive.add("kaart/leesmij.txt", [UInt8](repeating: 0x20, count: 100))
        let lacking = archive.bytes
        archive.add("kaart/gemeenten.dbf", [1])
        #expect(try refusal(lacking, "kaart.zip").contains(".dbf"))
        let packed = try read(archive.bytes, "kaart.zip")
        #expect(packed.boundaries.codes.count == 2 && packed.sha256 == FileChecksum.sha256(archive.bytes))
        archive.add("kaart/wijken.shp", shapes)
        archive.add("kaart/wijken.dbf", [1])
        #expect(try refusal(archive.bytes, "kaart.zip").contains("2 layers (gemeenten, wijken)"))
        #expect(try read(archive.bytes, "kaart.zip", layers: ["gemeenten"]).boundaries.codes.count == 2)
        var package = ZipArchive()
        package.add("grenzen.gpkg", StandInMapProgram.geoPackage(["wijken"]))
        #expect(try read(package.bytes, "gpkg.zip").boundaries.codes.map(\.rawValue) == ["WK034401"])
        var other = ZipArchive()
        other.add("grenzen.gpkg", Array("<OGRVRTDataSource>".utf8))
        #expect(try refusal(other.bytes, "gpkg.zip").contains("grenzen.gpkg"))
    }

    @Test("A map that does not say where it is, is placed by its numbers")
    func nowhere() throws {
        let read = try read(StandInMapProgram.geoPackage(["gemeenten"], does: "nowhere"))
        let utrecht = try #require(AreaCode("GM0344"))
        let box = try #require(read.boundaries[utrecht]?.polygons.first?.outer)
        #expect(box.allSatisfy { (4.9...5.2).contains($0.x) && (51.9...52.2).contains($0.y) })
    }

    @Test(
        "What fails, writes without end, talks without end or takes the memory is refused with its reason",
        arguments: [
            ("fail", "ERROR 1: Couldn't fetch requested layer"), ("nothing", "GDAL cannot read"),
            ("flood", "GDAL cannot read"), ("eat", "GDAL cannot read"), ("write", "too large"),
        ])
    func misbehaves(does: String, says: String) throws {
        let bounds = Self.bounds { ($0.memory, $0.outputBytes) = (64 << 20, 1 << 20) }
        let words = try refusal(StandInMapProgram.geoPackage(["gemeenten"], does: does), bounds: bounds)
        #expect(words.contains(says), "\(words)")
    }

    @Test("What hangs is ended with all that it started")
    func hangs() throws {
        let words = try refusal(
            StandInMapProgram.geoPackage(["gemeenten"], does: "hang"), bounds: Self.bounds { $0.seconds = 1 })
        #expect(words.contains("after 1 seconds"))
        let child = try #require(program.leftBehind)
        // It is told to end, and ends when its turn comes; who takes it over may leave its name for a while.
        func isThere() -> Bool {
            guard let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8) else { return false }
            return !state.contains(") Z") && !state.contains(") X")
        }
        for _ in 0..<1_000 where isThere() { usleep(10_000) }
        #expect(!isThere())
    }

    @Test("Where GDAL is not installed the refusal says so; a program in the folder that one works in is not run")
    func notInstalled() throws {
        let path = try folder.write(Data(StandInMapProgram.geoPackage(["gemeenten"])), to: "grenzen.gpkg")
        for search in ["", "bin:.", folder.path] {
            let refusal = #expect(throws: IngestRefusal.self) {
                try RecognisedFile(path: path, maps: MapReader(environment: ["PATH": search]))
            }
            #expect(refusal?.sentence.english.contains("gdal-bin") == true)
        }
        // A door that starts no programs says what a person can do.
        let refusal = #expect(throws: IngestRefusal.self) { try RecognisedFile(path: path) }
        #expect(refusal?.sentence.english.contains("ogr2ogr -f GeoJSON") == true)
        #expect(program.asked.isEmpty)
    }

    @Test("Too large a map is not copied")
    func large() throws {
        let words = try refusal(
            StandInMapProgram.geoPackage(["gemeenten"]), bounds: Self.bounds { $0.inputBytes = 50 })
        #expect(words.contains("too large") && program.asked.isEmpty)
    }
}
