import Facts
import Foundation
import Geography
import Phrases
import Records
import RegionPack
import Strategy
import Tables
import Testing

@testable import RegisterFiles
@testable import Registers

/// The registers of the pack as somebody sees them.
private enum PackRegisters {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Regions/midden-nederland").path

    static func seen(by viewer: PlanViewer) throws -> VisibleRegisters {
        let pack = try RegionPack.load(from: folder).pack, areas = AreaDirectory(pack.areas)
        let plan = PlanReader.read(folder: PlanPack.folder(in: folder))?.document
        let world = plan?.registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        let shelf = RegisterFolder.read(pack: folder, world: world).shelf
        return shelf.visible(to: viewer, in: plan?.visible(to: viewer).registerWorld(in: areas) ?? world)
    }
}

@Suite("Files of registers")
struct RegisterFilesTests {
    private func preview(
        _ text: String, _ id: String = "evenementen", by viewer: PlanViewer = .bureau, named name: String = "a.csv"
    ) throws -> RegisterPreview {
        let upload = try RegisterUpload(name: name, bytes: Array(text.utf8))
        let register = try #require(RegisterID(id))
        return try #require(
            RegisterImport.preview(upload, into: register, of: try PackRegisters.seen(by: viewer), by: viewer))
    }

    @Test("Every register of the pack, out and in again, changes nothing", arguments: [PlanViewer.bureau, .public])
    func roundTrip(viewer: PlanViewer) throws {
        let registers = try PackRegisters.seen(by: viewer)
        #expect(registers.registers.count >= 10)
        for register in registers.registers where register.showsRows && !register.rows.isEmpty {
            let workbook = try RegisterWorkbook.bytes(register, words: registers.words)
            for (name, bytes) in [("a.csv", RegisterTable(register).csv), ("a.xlsx", workbook)] {
                let upload = try RegisterUpload(name: name, bytes: bytes)
                let preview = try #require(
                    RegisterImport.preview(upload, into: register.id, of: registers, by: viewer))
                #expect(preview.findings.isEmpty && preview.conflicts.isEmpty, "\(register.id) \(name)")
                #expect(preview.changes.isEmpty, "\(register.id) \(name): \(preview.changes.prefix(1))")
                #expect(preview.unchanged == register.rows.count, "\(register.id) \(name)")
            }
        }
    }

    @Test("What a file leaves out stays, a day with hyphens is read, and only what differs changes")
    func partial() throws {
        let change = try preview("id,when\nvoorbeeld-zomerfeest,19-06-2022 14:00/23:00\n")
        #expect(change.isAcceptable && change.changed.count == 1)
        #expect(change.changed.first?.edits.count == 1)
        #expect(change.changed.first?.fields.first?.old == "2022-06-18 14:00/23:00")
    }

    @Test(
        "What is wrong is a finding with its row and column, and then nothing is taken",
        arguments: [
            ("id,when\nvoorbeeld-zomerfeest,18/06/2022\n", "when"),
            ("id,when\nvoorbeeld-zomerfeest,2022-03-27 02:30/05:00\n", "when"),
            ("id,when\nvoorbeeld-zomerfeest,2022-06-18 14:00/13:00\n", "when"),
            ("id,visitors\nvoorbeeld-zomerfeest,=1+1\n", "visitors"),
            ("id,notes\nvoorbeeld-zomerfeest,Bel 111222333 over het BSN 111222333\n", "notes"),
            ("id,class\nvoorbeeld-zomerfeest,z\n", "class"),
            ("id,status\nvoorbeeld-zomerfeest,announced\n", "status"),
            ("id,class\nvoorbeeld-zomerfeest,a\nvoorbeeld-zomerfeest,c\n", "id"),
            ("id,geheim\nvoorbeeld-zomerfeest,x\n", "geheim"),
        ])
    func refused(text: String, column: String) throws {
        let answer = try preview(text)
        #expect(!answer.isAcceptable)
        #expect(
            answer.findings.contains { $0.column == column && $0.severity == .error && $0.row > 0 },
            "\(answer.findings)")
    }

    @Test("A column that the sender does not see is one that is not there")
    func hidden() throws {
        let id = try #require(RegisterID("evenementen")), seen = try PackRegisters.seen(by: .public)
        let register = try #require(seen[id])
        let header = String(decoding: RegisterTable(register).csv.prefix { $0 != 0x0A }, as: UTF8.self)
        #expect(!header.contains("visitors") && !header.contains("hours") && !header.contains("notes"))
        let hidden = try preview("id,visitors\nvoorbeeld-zomerfeest,5\n", by: .public)
        let other = try preview("id,bestaatniet\nvoorbeeld-zomerfeest,5\n", by: .public)
        #expect(hidden.changes.isEmpty && !hidden.isAcceptable)
        #expect(hidden.findings.map { $0.expected } == other.findings.map { $0.expected })
    }

    @Test("A calendar names its entries without a host and dates them without a clock")
    func calendar() throws {
        let registers = try PackRegisters.seen(by: .public)
        let id = try #require(RegisterID("evenementen"))
        let register = try #require(registers[id])
        func text(_ address: String?) throws -> String {
            var setting = FeedSetting(language: .dutch, today: try #require(PlanDate("2022-06-01")))
            setting.address = address
            let feed = try #require(RegisterCalendar(register, words: registers.words, setting: setting))
            return String(decoding: feed.bytes, as: UTF8.self)
        }
        let first = try text("https://een.example/x"), second = try text("https://twee.example/x")
        let uids = { (text: String) in text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") } }
        #expect(uids(first) == uids(second) && Set(uids(first)).count == uids(first).count)
        #expect(first.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n"))
        #expect(first.contains("DTSTART;TZID=Europe/Amsterdam:20220618T140000\r\n"))
        #expect(first.contains("DTSTART;VALUE=DATE:20220614\r\nDTEND;VALUE=DATE:20220618\r\n"))
        #expect(first.contains("SEQUENCE:0\r\n") && first.contains("COLOR:steelblue\r\n"))
    }

    @Test("Ten thousand spans around changes of the clock keep their moments and days in a calendar")
    func spans() throws {
        var seed: UInt64 = 15
        func next(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % limit
        }
        let changes = try ["2022-03-27", "2022-10-30", "2023-03-26", "2023-10-29"].map { try #require(PlanDate($0)) }
        var count = 0
        while count < 10_000 {
            let day = changes[next(4)].advanced(byDays: next(5) - 2)
            guard let start = LocalTime(day, minute: next(1440)) else { continue }
            let later = day.advanced(byDays: next(3))
            guard let end = LocalTime(later, minute: next(1440), isRepeated: false), start < end else { continue }
            count += 1
            let span = try Span(text: "\(day) \(start.clock)/\(later) \(end.clock)")
            let lines = try #require(CalendarTime(span)).lines
            #expect(try Self.instant(lines[0]) == start.instant && Self.instant(lines[1]) == end.instant)
        }
    }

    /// Reads a time back by the rules of RFC 5545: of two equal hours the first is meant.
    private static func instant(_ line: (name: String, value: String)) throws -> Int64 {
        let digits = line.value.filter(\.isNumber)
        let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<12].map { range in
            Int(digits.dropFirst(range.lowerBound).prefix(range.count)) ?? -1
        }
        let date = try #require(PlanDate(year: parts[0], month: parts[1], day: parts[2]))
        let minute = parts[3] * 60 + parts[4]
        if line.value.hasSuffix("Z") { return Int64((date.dayNumber - PlanDate.dayOf1970) * 1440 + minute) * 60 }
        return try #require(LocalTime(date, minute: minute)).instant
    }
}
