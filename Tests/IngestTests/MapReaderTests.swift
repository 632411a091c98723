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

    @Test("What is called a Shapefile and is none is not opened; formats that read elsewhere are switched off")
    func disguised() throws {
        var archive = ZipArchive()
        archive.add("kaart/gemeenten.shp", Array("<OGRVRTDataSource></OGRVRTDataSource>".utf8))
        archive.add("kaart/gemeenten.dbf", [1])
        #expect(try refusal(archive.bytes, "kaart.zip").contains("gemeenten.shp") && program.asked.isEmpty)
        let environment = MapReader(environment: program.environment).environment
        let skipped = Set(try #require(environment["OGR_SKIP"]).split(separator: ",").map(String.init))
        let wanted: Set<String> = ["OGR_VRT", "WFS", "HTTP", "PostgreSQL", "SQLite"]
        #expect(skipped.isSuperset(of: wanted) && !skipped.contains("GPKG"))
        #expect(environment["OGR_SQLITE_PRAGMA"] == "trusted_schema=OFF")
    }

    @Test("The same part twice in an archive, and a second GeoPackage, are refused in words")
    func twice() throws {
        var archive = ZipArchive()
        for name in ["a.shp", "a.dbf", "A.SHP"] { archive.add(name, StandInMapProgram.shapes()) }
        #expect(try refusal(archive.bytes, "kaart.zip").contains("in other capitals"))
        var packages = ZipArchive()
        for name in ["a.gpkg", "b.gpkg"] { packages.add(name, StandInMapProgram.geoPackage(["wijken"])) }
        #expect(try refusal(packages.bytes, "gpkg.zip").contains("2 GeoPackages") && program.asked.isEmpty)
    }

    /// A GeoPackage of small pages with one statement, which goes on on the next ones where it is long.
    private static func database(_ statement: String) -> [UInt8] {
        let text = Array(statement.utf8)
        func long(_ number: Int) -> [UInt8] { [UInt8(0x80 | number >> 7), UInt8(number & 0x7F)] }
        // Five columns, of which four are empty.
        var row: [UInt8] = [7, 0, 0, 0, 0]
        row += long(13 + 2 * text.count)
        row += text
        let least = 500 * 32 / 255 - 23, wanted = least + (row.count - least) % 508
        let here = row.count <= 477 ? row.count : wanted <= 477 ? wanted : least
        var cell = long(row.count)
        cell.append(1)
        cell += row.prefix(here)
        if here < row.count { cell += [0, 0, 0, 2] }
        var first = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 496)
        first[16] = 2
        first.replaceSubrange(68..<72, with: "GPKG".utf8)
        let start = first.count - cell.count
        first.replaceSubrange(
            100..<110, with: [0x0D, 0, 0, 0, 1, 0, 0, 0, UInt8(start >> 8), UInt8(start & 0xFF)])
        first.replaceSubrange(start..., with: cell)
        var pages = first, rest = row.dropFirst(here), number: UInt8 = 2
        while !rest.isEmpty {
            let part = rest.prefix(508)
            rest = rest.dropFirst(508)
            number += 1
            pages += [0, 0, 0, rest.isEmpty ? 0 : number]
            pages += part
            pages += [UInt8](repeating: 0, count: 508 - part.count)
        }
        return pages
    }

    @Test(
        "A GeoPackage with a table of another module than its index is not opened",
        arguments: [
            ("CREATE TABLE gemeenten (statcode TEXT)", true),
            ("CREATE VIRTUAL TABLE \"rtree_a_geom\" USING rtree(id, minx, maxx, miny, maxy)", true),
            ("CREATE VIRTUAL TABLE a USING VirtualText('/etc/passwd', UTF-8)", false),
            ("create /* */ virtual table a using VirtualOGR('a')", false),
            ("CREATE VIRTUAL TABLE \"a USING rtree(\" USING VirtualOGR('a')", false),
        ])
    func modules(statement: String, isPlain: Bool) throws {
        for filler in [0, 700, 2_000] {
            // Wherever the pages end.
            let long = filler == 0 ? statement : statement + " --" + String(repeating: "x", count: filler)
            #expect(try MapDatabase.isPlain(MemoryBytes(Self.database(long))) == isPlain)
        }
        // The second page ends inside the word.
        for filler in 515..<535 where !isPlain {
            var long = "CREATE /*" + String(repeating: "x", count: filler) + "*/" + statement.dropFirst(6) + " --"
            long += String(repeating: "x", count: 993 - long.utf8.count)
            #expect(try !MapDatabase.isPlain(MemoryBytes(Self.database(long))))
        }
        guard !isPlain else { return }
        #expect(try refusal(Self.database(statement)).contains("outside the file") && program.asked.isEmpty)
        var archive = ZipArchive()
        archive.add("grenzen.gpkg", Self.database(statement))
        #expect(try refusal(archive.bytes, "gpkg.zip").contains("outside the file") && program.asked.isEmpty)
    }

    @Test("What a broken off run left behind is swept, and nothing else")
    func sweep() throws {
        let old = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -7_200)]
        for name in ["vib-map-oldold", "vib-map-newnew", "other"] { try folder.write("x", to: "\(name)/map.shp") }
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: folder.path("vib-map-linked"), withDestinationPath: folder.path("other"))
        try manager.createSymbolicLink(
            atPath: folder.path("vib-map-oldold/link"), withDestinationPath: folder.path("other"))
        for name in ["vib-map-oldold", "other"] { try manager.setAttributes(old, ofItemAtPath: folder.path(name)) }
        let own = try MapFolder(in: folder.path)
        let left = try manager.contentsOfDirectory(atPath: folder.path).sorted()
        let kept = ["other", "vib-map-linked", "vib-map-newnew", URL(fileURLWithPath: own.path).lastPathComponent]
        #expect(left == kept.sorted() && manager.fileExists(atPath: folder.path("other/map.shp")))
    }

    private static func child(_ arguments: [String]) -> ChildProcess {
        ChildProcess(
            program: "/bin/sh", arguments: arguments, environment: [:], seconds: 60, memory: 1 << 30,
            fileBytes: 1 << 20)
    }

    @Test(
        "The program ends with the one that started it",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
    func together() throws {
        let number = folder.path("number")
        let command = try #require(Self.child(["-c", "echo $$ > '\(number)'; exec sleep 60"]).command)
        let parent = Process()
        parent.executableURL = URL(fileURLWithPath: "/bin/sh")
        parent.arguments = ["-c", "\"$@\" & while ! [ -s '\(number)' ]; do sleep 0.1; done", "sh"] + command
        try parent.run()
        parent.waitUntilExit()
        let text = try String(contentsOfFile: number, encoding: .utf8)
        let child = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        defer { kill(child, SIGKILL) }
        func isThere() -> Bool {
            guard let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8) else { return false }
            return !state.contains(") Z") && !state.contains(") X")
        }
        for _ in 0..<500 where isThere() { usleep(10_000) }
        #expect(!isThere())
    }

    @Test("Without the program that sets bounds nothing is started, and the refusal names it")
    func noBounds() {
        var child = Self.child(["-c", "exit 0"])
        child.boundingPlaces = []
        #expect(child.run().ending == .noBounds)
        let refusal = MapRefusal(shown: "grenzen.gpkg", format: .geoPackage, canChoose: true).noBounds
        #expect(refusal.sentence.english.contains("prlimit") && refusal.sentence.dutch.contains("util-linux"))
    }

    @Test("Of one Shapefile no layer is advised")
    func oneLayer() throws {
        let bounds = Self.bounds { $0.inputBytes = 10 }
        #expect(try !refusal(StandInMapProgram.shapes(), "kaal.shp", bounds: bounds).contains("--layer"))
        #expect(try refusal(StandInMapProgram.geoPackage(["a"]), bounds: bounds).contains("--layer"))
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
