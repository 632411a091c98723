import Facts
import Foundation
import Geography
import Phrases
import Synchronization
import TestKit
import Testing

@testable import Ingest

/// What a file says about a time that has not come yet, and about a file that does not lie still.
@Suite("What came in, against the moment at which it did")
struct ReceiptTests {
    private static let received = Month(year: 2022, month: 5)

    private static func options(known: KnownNames = KnownNames()) -> IngestOptions {
        IngestOptions(divisionYear: 2022, received: received, known: known)
    }

    private static let national = """
        crime_type_code,date,frequency,total_incident_count
        1.1.1 Diefstal/inbraak woning,2022-04-01,8371,600000
        1.1.1 Diefstal/inbraak woning,2022-06-01,8371,600000

        """
    private static let view = """
        "Geregistreerde misdrijven en aangiften; soort misdrijf, gemeente 2026"
        "Soort misdrijf: Totaal misdrijven"
        ""
        "Onderwerp";"Geregistreerde misdrijven";"Geregistreerde misdrijven"
        "Perioden";"2022";"2023"
        "Regio's";"aantal";"aantal"
        "Utrecht (gemeente)";"24248";"25614"

        """

    @Test(
        "A table with a period after the month of receipt is withheld, in every layout",
        arguments: [
            (Table.csv("1.1.1;GM0344;2022MM05;3", "1.1.1;GM0344;2022MM06;3", "1.1.1;GM0344;2099MM12;3"), "2022MM06"),
            (Table.csv("1.1.1;GM0344;2022JJ00;3", "1.1.1;GM0344;2023JJ00;3"), "2023JJ00"),
            (national, "2022MM06"), (view, "2023JJ00"),
        ])
    func withheld(_ text: String, _ period: String) throws {
        let utrecht = try #require(AreaCode("GM0344"))
        let options = Self.options(known: KnownNames(areas: [utrecht: "Utrecht (gemeente)"]))
        let batch = try Table.read(text, options: options)
        let finding = try batch.finding(.periodAfterReceipt)
        #expect(batch.isWithheld && finding.severity == .error && finding.file == "test.csv")
        #expect(finding.found.dutch.contains(period) && finding.expected.dutch.contains("2022MM05"))
        #expect(batch.findings.first == finding)
        var unasked = options
        unasked.received = nil
        #expect(try !Table.read(text, options: unasked).isWithheld)
    }

    @Test("A table up to and including the month of receipt, and its year, is not")
    func upToReceipt() throws {
        let text = Table.csv("1.1.1;GM0344;2022MM05;3", "1.1.1;GM0344;2022JJ00;3", "1.1.1;GM0344;2022KW02;3")
        #expect(try !Table.read(text, options: Self.options()).isWithheld)
    }

    @Test("Of a list of periods only what has come counts")
    func list() throws {
        let text = "Key;Title;Status\n2022MM05;mei;Voorlopig\n2022MM06;juni;Definitief\n2099JJ00;2099;Definitief\n"
        let list = try PeriodList.read(bytes: Array(text.utf8), options: Self.options())
        #expect(Set(list.statuses.keys.map(\.key)) == ["2022MM05"])
        #expect(list.findings.map(\.kind) == [.periodAfterReceipt, .periodAfterReceipt])
        #expect(list.findings.allSatisfy { $0.languageFault == nil })
    }

    @Test("A file that changes between its opening and its end is refused, however it is read")
    func changed() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Table.csv("1.1.1;GM0344;2022MM05;3"), to: "cijfers.csv")
        let file = try RecognisedFile(path: path)
        // Of the same length: only the time of the change tells.
        let handle = try FileHandle(forUpdating: URL(filePath: path))
        try handle.seekToEnd()
        try handle.seek(toOffset: try handle.offset() - 2)
        try handle.write(contentsOf: Data("4".utf8))
        try handle.close()
        let refusal = #expect(throws: IngestRefusal.self) {
            try OffenceFile.read(file, options: Self.options()) { _, _ in }
        }
        #expect(refusal?.kind == .fileChanged && refusal?.sentence.dutch.contains("cijfers.csv") == true)
        let list = try RecognisedFile(path: folder.write("Key;Title\nGM0344;Utrecht\nGM0307;Amersfoort\n", to: "l.csv"))
        try folder.write("Key;Title\nGM0344;Utrecht\nGM0307;Amersfoorx\n", to: "l.csv")
        #expect(throws: IngestRefusal.self) { try CodeList.read(list, options: Self.options()) }
    }

    @Test("A file that a program holds open and keeps writing is not copied")
    func writing() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("half", to: "cijfers.csv")
        let descriptor = open(path, O_WRONLY | O_APPEND)
        let isEnough = Atomic(false), ended = DispatchSemaphore(value: 0)
        // Closed only when nobody writes any more: the next file of any test would have the same number.
        defer {
            isEnough.store(true, ordering: .relaxed)
            ended.wait()
            close(descriptor)
        }
        let thread = Thread {
            while !isEnough.load(ordering: .relaxed) {
                _ = write(descriptor, "x", 1)
                usleep(10_000)
            }
            ended.signal()
        }
        thread.start()
        let target = folder.path("copy")
        do throws(FileCopy.Failure) {
            _ = try FileCopy(of: path, to: target)
            Issue.record("copied a file in the middle of its writing")
        } catch {
            guard case .source(let refusal) = error else { return }
            #expect(refusal.kind == .fileChanged)
        }
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test("A copy is whole, is of its owner alone and goes when nobody uses it")
    func copies() throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "0123456789abcdef", count: 200_000)
        let path = try folder.write(text, to: "groot.csv"), target = folder.path("copy")
        do {
            let copy = try FileCopy(of: path, to: target)
            #expect(try String(contentsOfFile: target, encoding: .utf8) == text && copy.name == "groot.csv")
            var status = stat()
            #expect(stat(target, &status) == 0 && status.st_mode & 0o777 == 0o600)
            #expect(copy.flush() == nil)
        }
        #expect(!FileManager.default.fileExists(atPath: target))
        let failure = #expect(throws: FileCopy.Failure.self) { try FileCopy(of: path, to: folder.path("no/copy")) }
        guard case .target(let code)? = failure else { throw CancellationError() }
        #expect(code == ENOENT)
    }

    @Test("Names lose what turns their letters around, and a finding says so")
    func names() throws {
        let text = "Key;Title\nGM0344;Utr\u{202E}echt\nGM0307;Amers\u{200F}foort\u{2066}\nGM0310;De Bilt\n"
        let list = try CodeList.read(bytes: Array(text.utf8))
        #expect(Set(list.areas.values) == ["Utrecht", "Amersfoort", "De Bilt"])
        #expect(list.findings.map(\.kind) == [.unreadableText, .unreadableText])
        #expect(list.findings.map(\.row) == [2, 3] && list.findings.allSatisfy { $0.languageFault == nil })
        let feature =
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"statcode\":\"GM0344\",\"statnaam\":\"Utr\\u202Eecht\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[5,52],[5.1,52],[5.1,52.1],[5,52]]]}}]}"
        let read = try BoundaryFile.read(bytes: Array(feature.utf8), name: "x.json")
        #expect(read.boundaries.codes.compactMap { read.boundaries[$0]?.name } == ["Utrecht"])
        #expect(read.findings.map(\.kind) == [.unreadableText])
    }
}
