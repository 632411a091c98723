import Facts
import Foundation
import Geography
import TestKit
import Testing

@testable import Cube

func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

@Suite("A snapshot on disk")
struct SnapshotTests {
    private func error(_ path: String, tag: String = "tag") -> SnapshotError? {
        do throws(SnapshotError) {
            _ = try Snapshot.open(path, expectedTag: tag)
            return nil
        } catch { return error }
    }

    private func snapshot(in folder: TemporaryFolder) throws -> String {
        let path = folder.path("cube")
        try CubeAssembly.write([mixedDelivery(seed: 7, areas: 70)], rollUps: [], to: path, tag: "tag")
        return path
    }

    @Test("opens when its tag is the expected one and is stale otherwise")
    func tags() throws {
        try withTemporaryFolder { folder in
            let path = try snapshot(in: folder)
            #expect(error(path) == nil)
            #expect(error(path, tag: "other") == .stale(tag: "tag"))
            #expect(error(folder.path("none")) == .missing)
        }
    }

    @Test("that another program cuts short or writes into goes on answering from a copy, and leaves no file")
    func cutShort() throws {
        for isCut in [true, false] {
            try withTemporaryFolder { folder in
                let path = try snapshot(in: folder)
                let cube = try Snapshot.open(path, expectedTag: "tag", isGuarded: true)
                let months = try #require(cube.dimensions.months)
                func all() -> [RawCell] {
                    cube.dimensions.offences.indices.flatMap { offence in
                        cube.dimensions.areas.indices.flatMap {
                            cube.series(area: $0, offence: offence, months: months)
                        }
                    }
                }
                let before = all(), content = try bytes(path)
                #expect(content.count > 8192 && before.count > 100)
                if isCut {
                    #expect(truncate(path, 64) == 0)
                } else {
                    let file = try #require(FileHandle(forWritingAtPath: path))
                    try file.write(contentsOf: Data(count: content.count))
                    try file.close()
                }
                #expect(all() == before)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["cube"])
                #expect(error(path) == (isCut ? .truncated : .foreign))
            }
        }
    }

    #if os(Linux)
        @Test("is copied only when another program wants to change it, where files can be leased")
        func leased() throws {
            try withTemporaryFolder { folder in
                let path = try snapshot(in: folder)
                func mapping() throws -> String {
                    let maps = try FileHandle(forReadingAtPath: "/proc/self/maps")?.readToEnd() ?? Data()
                    return String(decoding: maps, as: UTF8.self).split(separator: "\n").filter {
                        $0.contains(folder.path)
                    }.joined(separator: "\n")
                }
                let probe = open(path, O_RDONLY), canLease = FileLease(on: probe) != nil
                close(probe)
                let cube = try Snapshot.open(path, expectedTag: "tag", isGuarded: true)
                #expect(try mapping().hasSuffix(path) == canLease)
                #expect(try mapping().hasSuffix("(deleted)") != canLease)
                #expect(truncate(path, 64) == 0)
                #expect(try mapping().hasSuffix("(deleted)"))
                withExtendedLifetime(cube) {}
            }
        }
    #endif

    @Test("is refused when it is no snapshot at all")
    func foreign() throws {
        try withTemporaryFolder { folder in
            #expect(error(folder.path) == .foreign)
            #expect(try error(folder.write("", to: "empty")) == .foreign)
            #expect(try error(folder.write("VIB", to: "short")) == .foreign)
            #expect(try error(folder.write(String(repeating: "<html>", count: 100), to: "page")) == .foreign)
            let delivery = folder.path("delivery")
            try mixedDelivery(seed: 1).write(to: delivery)
            #expect(error(delivery) == .foreign)
        }
    }

    @Test("of another version of the format says so")
    func version() throws {
        try withTemporaryFolder { folder in
            var data = try bytes(snapshot(in: folder))
            data[8] = 9
            #expect(try error(folder.write(data, to: "other")) == .otherFormat(version: 9))
        }
    }

    @Test("is refused when it was cut off or grew")
    func lengths() throws {
        try withTemporaryFolder { folder in
            let data = try bytes(snapshot(in: folder))
            for length in [8, 63, 64, 100, data.count / 2, data.count - 64, data.count - 1] {
                let found = try error(folder.write(data.prefix(length), to: "cut"))
                #expect(found == .truncated, "\(length) of \(data.count) bytes")
            }
            #expect(try error(folder.write(data + Data([0]), to: "grown")) == .truncated)
        }
    }

    @Test("is refused for one flipped bit, wherever it is")
    func bitRot() throws {
        try withTemporaryFolder { folder in
            let data = try bytes(snapshot(in: folder))
            var names: Set<String> = []
            // Every byte of the head's fixed part, then steps that land in every section and in its padding.
            for position in Array(0..<64) + Array(stride(from: 64, to: data.count, by: 61)) + [data.count - 1] {
                var damaged = data
                damaged[position] ^= 1 << UInt8(position % 8)
                let found = try error(folder.write(damaged, to: "damaged"))
                #expect(found != nil, "byte \(position) of \(data.count)")
                if case .damaged(let plane) = found { names.insert(String(plane.prefix { $0 != " " })) }
            }
            let parts = [
                "head", "dimensions", "monthPresence", "yearPresence", "monthSums", "monthValues", "monthSecrets",
            ]
            #expect(names.isSuperset(of: parts), "\(names)")
        }
    }

    @Test("stays readable for those who hold it when it is replaced or removed")
    func replaced() throws {
        try withTemporaryFolder { folder in
            let path = try snapshot(in: folder)
            let old = try Snapshot.open(path, expectedTag: "tag")
            let before = try old.cell("GM0101", "1.1.1", in: "2015MM03")
            try CubeAssembly.write([mixedDelivery(seed: 8)], rollUps: [], to: path, tag: "tag")
            try FileManager.default.removeItem(atPath: path)
            #expect(try old.cell("GM0101", "1.1.1", in: "2015MM03") == before)
        }
    }

    @Test("is written over what a crash left half written")
    func leftover() throws {
        try withTemporaryFolder { folder in
            _ = try folder.write(String(repeating: "half", count: 100_000), to: "cube.partial")
            #expect(try error(snapshot(in: folder)) == nil)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["cube"])
        }
    }

    @Test("leaves the previous one in place when writing fails")
    func failure() throws {
        try withTemporaryFolder { folder in
            let path = try snapshot(in: folder), before = try bytes(path)
            let tooLarge = try CubeBuilder().counts("GM0340", "2.1.1", from: "2016MM01", are: [Int32.max, 1]).delivery()
            #expect(throws: CubeAssemblyError.self) {
                try CubeAssembly.write([tooLarge], rollUps: [], to: path, tag: "tag")
            }
            #expect(try bytes(path) == before)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["cube"])
            #expect(throws: FileFailure.self) {
                try CubeAssembly.write([], rollUps: [], to: folder.path("none/cube"), tag: "tag")
            }
        }
    }
}
