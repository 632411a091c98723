import Cube
import DialectServer
import Facts
import Foundation
import Geography
import Ingest
import Synchronization
import TestKit
import Testing

@testable import Fetch

@Suite("Fetching from the services' dialect", .enabled(if: Shared.isPresent))
struct RetrievalTests {
    /// The rows of the real file for a municipality and the wanted years.
    private func realRows(_ digits: String, from year: Int) throws -> [String] {
        let text = try Shared.text("data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv")
        return text.split(whereSeparator: \.isNewline).dropFirst().filter { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            return fields[2].dropFirst(3).hasPrefix(digits) && (Int(fields[3].dropFirst().prefix(4)) ?? 0) >= year
        }.map(String.init)
    }

    @Test("gives the real rows of the region in the layout that vib import takes, and their evidence")
    func police() throws {
        let fetching = try Fetching(pageRows: 2_000)
        let retrieved = try #require(try fetching.services().retrieve(.police, fetching.setup()).first)
        let counts = try #require(retrieved.manifest.files.firstIndex { $0.kind == .offences })
        let lines = try fetching.text(retrieved, counts).split(separator: "\n").map(String.init)
        let real = try realRows("0513", from: 2016)
        #expect(
            lines.first == "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"")
        #expect(real.count > 4_000 && Array(lines.dropFirst()).sorted() == real.sorted())
        #expect(retrieved.manifest.division == 2024 && retrieved.manifest.modified == "2024-08-15T02:00:00")
        let pages = try #require(retrieved.manifest.resources["GM0513"])
        #expect(pages.stated == real.count && pages.pages.count == (real.count + 1_999) / 2_000 && pages.isWhole)
        for file in retrieved.manifest.files {
            let kind = try RecognisedFile(path: "\(retrieved.folder)/\(file.name)").kind
            #expect(Self.fits(kind, file.kind), "\(file.name): \(kind)")
        }
        let again = try #require(try fetching.services().retrieve(.police, fetching.setup()).first)
        #expect(again.state == .unchanged && again.manifest == retrieved.manifest)
    }

    private static func fits(_ kind: InputKind, _ wanted: FetchedFile.Kind) -> Bool {
        switch (kind, wanted) {
        case (.offenceTable, .offences), (.areaCodeList, .areaNames), (.offenceCodeList, .offenceNames),
            (.periodList, .periods), (.population, .population), (.boundaries, .boundaries):
            true
        default: false
        }
    }

    @Test("asks politely: who we are, over two connections at most, and nothing twice")
    func polite() throws {
        let fetching = try Fetching(pageRows: 2_000)
        _ = try fetching.services().retrieve(.police, fetching.setup())
        let requests = fetching.server.requests
        #expect(requests.allSatisfy { $0.headers["user-agent"] == "test (mailto:test@example.org)" })
        let data = requests.filter { $0.path.hasSuffix("TypedDataSet") }.map(\.target)
        #expect(Set(data).count == data.count && data.allSatisfy { $0.utf8.count < 1_900 })
    }

    @Test("ends with the same bytes on an internet where connections are cut, slow, busy and out of order")
    func unruly() throws {
        let fetching = try Fetching(pageRows: 500) { _, _ in .duplicatedParameter }
        _ = try fetching.services().retrieve(.police, fetching.setup(into: "calm"))
        fetching.server.behave(DialectServer.unruly)
        _ = try fetching.services().retrieve(.police, fetching.setup(into: "storm"))
        #expect(try fetching.files(in: "calm") == fetching.files(in: "storm"))
    }

    @Test("follows a next link that names a parameter twice as it is written")
    func duplicated() throws {
        let fetching = try Fetching(pageRows: 2_000) { _, _ in .duplicatedParameter }
        let retrieved = try #require(try fetching.services().retrieve(.police, fetching.setup()).first)
        #expect(retrieved.state == .fetched)
        #expect(fetching.server.requests.contains { $0.target.contains("$format=json&$format=json") })
    }

    @Test("goes on where an outage stopped it, and says what it kept")
    func resumed() throws {
        let fetching = try Fetching(pageRows: 500)
        _ = try fetching.services().retrieve(.police, fetching.setup(into: "whole"))
        let most = fetching.server.requests.count
        let left = Mutex(0)
        fetching.server.behave { _, _ in
            left.withLock {
                $0 -= 1
                return $0 < 0 ? .status(503, retryAfter: nil) : nil
            }
        }
        var outages = 0, asked = 0
        let services = try fetching.services()
        while true {
            left.withLock { $0 = 5 }
            let before = fetching.server.requests.count
            do throws(FetchProblem) {
                _ = try services.retrieve(.police, fetching.setup(attempts: 1, into: "parts"))
                break
            } catch {
                guard case .busy(_, 503, nil) = error else { throw error }
                outages += 1
                asked += fetching.server.requests.count - before
                try #require(outages < 40)
            }
        }
        #expect(outages >= 3 && asked < 3 * most)
        #expect(try fetching.files(in: "parts") == fetching.files(in: "whole"))
    }

    @Test("begins anew when the table is published while it is read, and keeps nothing of the old one")
    func changing() throws {
        let fetching = try Fetching(pageRows: 500), isNew = Mutex(false)
        fetching.server.behave { request, _ in
            if request.target.contains("skip=") || request.target.contains("%24skip") { isNew.withLock { $0 = true } }
            return isNew.withLock { $0 } ? .modified("2024-09-15T02:00:00") : nil
        }
        let retrieved = try #require(try fetching.services().retrieve(.police, fetching.setup()).first)
        #expect(retrieved.manifest.modified == "2024-09-15T02:00:00")
        let folders = Set(try fetching.files().keys.compactMap { $0.split(separator: "/").dropFirst().first })
        #expect(folders.count == 1 && folders.allSatisfy { $0.hasPrefix("2024-09-15") })
    }

    @Test("gives the inhabitants of the year, the same in version 3 and version 4")
    func population() throws {
        let fetching = try Fetching(pageRows: 1_000)
        let three = try #require(
            try fetching.services().retrieve(.population, fetching.setup(from: 2012, into: "three")).first)
        let four = try #require(
            try fetching.services(four: true).retrieve(.population, fetching.setup(from: 2012, into: "four")).first)
        let lines = try fetching.text(three).split(separator: "\n").map(String.init)
        #expect(lines.first == "\"WijkenEnBuurten\";\"AantalInwoners\"" && lines.count == 1 + 1 + 9 + 51)
        let plain = lines.map { $0.filter { $0 != " " } }
        #expect(Set(plain) == Set(try fetching.text(four).split(separator: "\n").map(String.init)))
        #expect(three.manifest.files.first?.name == "inwoners-2024.csv")
    }

    @Test("finds a year that only version 4 has, and asks that service for no other")
    func newer() throws {
        let fetching = try Fetching(pageRows: 1_000, onlyNewer: ["85984NED"])
        #expect(throws: FetchProblem.notInCatalogue(title: "Kerncijfers wijken en buurten")) {
            try fetching.services().retrieve(.population, fetching.setup(from: 2012, into: "old"))
        }
        let services = try fetching.services(newer: true)
        let all = try services.retrieve(.population, fetching.setup(from: 2012, into: "new"))
        #expect(all.map { $0.manifest.files.map(\.name) } == [["inwoners-2024.csv"]])
        let lines = try fetching.text(try #require(all.first)).split(separator: "\n")
        #expect(lines.count == 1 + 1 + 9 + 51)
        // What version 3 has is not asked for a second time.
        let whole = try Fetching(pageRows: 1_000), both = try whole.services(newer: true)
        #expect(try both.retrieve(.population, whole.setup(from: 2024)).count == 1)
        #expect(!whole.server.requests.contains { $0.path.contains("/odata/v1") })
        #expect(try both.retrieve(.population, whole.setup(from: 2023, into: "wider")).count == 1)
        let asked = whole.server.requests.filter { $0.path.contains("/odata/v1") }.map(\.path)
        #expect(asked == ["/odata/v1/Datasets"])
    }

    @Test("gives nuisance by month for municipalities and by year below them, with how settled each period is")
    func nuisance() throws {
        let fetching = try Fetching()
        let all = try fetching.services(nuisance: ["47021NED", "47024NED"]).retrieve(
            .nuisance, fetching.setup(["GM0513"], from: 2012))
        #expect(
            all.map { $0.manifest.files.map(\.name) } == [
                ["47021NED-jaren.csv", "47021NED-maanden.csv"], ["47024NED-jaren.csv"],
            ])
        let months = try fetching.text(all[0], 1).split(separator: "\n")
        #expect(months[0] == "\"ID\";\"Overlast\";\"RegioS\";\"Perioden\";\"Status\";\"GeregistreerdeOverlast_1\"")
        #expect(months.count == 1 + 9 * 2 && months.contains { $0.contains("2024MM06\";\"Voorlopig\"") })
        let asked = fetching.server.requests.filter { $0.path.contains("47024NED/TypedDataSet") }
        #expect(!asked.isEmpty && asked.allSatisfy { $0.target.contains("JJ") })
        let kinds = ["E33", "E35", "E38", "E41", "F010", "M061", "M062", "M22"]
        let options = IngestOptions(
            values: ExpectedValues(
                sources: ["47021NED", "47024NED"].map { id in
                    ExpectedSource(id: id, measure: .count, codes: kinds, table: OpenTable(id: id, topic: .nuisance))
                }, areas: Set(["GM0513"].compactMap { AreaCode($0) })))
        for retrieved in all {
            for file in retrieved.manifest.files {
                let tables = try OpenTableFile.read(
                    RecognisedFile(path: "\(retrieved.folder)/\(file.name)"), options: options)
                #expect(tables.map(\.source) == [retrieved.manifest.name] && tables[0].findings.isEmpty)
                #expect(tables[0].values.count == file.rows && tables[0].values.allSatisfy { $0.value.value != nil })
            }
        }
    }

    @Test("gives the reports filed beside the offences a file of their own")
    func reports() throws {
        let fetching = try Fetching()
        let retrieved = try #require(
            try fetching.services(offences: ["47013NED"]).retrieve(.police, fetching.setup(["GM0513", "GM0603"])).first)
        let names = retrieved.manifest.files.filter { $0.kind == .reports }.map(\.name)
        #expect(names == ["47013NED-aangiften-jaren.csv", "47013NED-internetaangiften-jaren.csv"])
        let options = IngestOptions(
            values: ExpectedValues(
                sources: [
                    ExpectedSource(
                        id: "aangiften", measure: .count, table: OpenTable(id: "47013NED", topic: .reports))
                ], areas: Set(["GM0513", "GM0603"].compactMap { AreaCode($0) })))
        let table = try #require(
            try OpenTableFile.read(RecognisedFile(path: "\(retrieved.folder)/\(names[0])"), options: options).first)
        #expect(table.values.count == 6 && table.values.allSatisfy { $0.status == .final && $0.value.value != nil })
    }

    @Test("takes for reports only the columns that are called so, for their names become names of files")
    func reportColumns() throws {
        let text = """
            [{"Key":"RegioS","Type":"GeoDimension"},{"Key":"Aangiften_2","Type":"Topic"},
             {"Key":"Internetaangiften_3","Type":"Topic"},{"Key":"/../Aangiften_4","Type":"Topic"},
             {"Key":"AangiftenPer1000_5","Type":"Topic"}]
            """
        let properties = try JSONText.parse(Array(text.utf8), name: "properties", IngestLimits()).array ?? []
        let info = JSONValue.object([("Modified", .string("2024-01-01"))])
        let table = try TableDescription(table: "47013NED", infos: [info], properties: properties)
        #expect(table.reports.map(\.key) == ["Aangiften_2", "Internetaangiften_3"])
    }

    @Test("makes the same files of a table with counts, whichever version it is read in")
    func countsOfFour() throws {
        let fetching = try Fetching()
        func files(_ path: String, into name: String) throws -> [String: Set<String>] {
            let services = try fetching.services(police: path.isEmpty ? "/" : path)
            let setup = fetching.setup(["GM0513", "GM0603", "GM0637"], into: name)
            let retrieved = try #require(try services.retrieve(.police, setup).first)
            var files: [String: Set<String>] = [:]
            // Of version 4 the reports are not asked.
            for (index, file) in retrieved.manifest.files.enumerated() where file.kind != .reports {
                // Without numbers of rows, the order of rows, and the spaces behind keys, in which they differ.
                let lines = try fetching.text(retrieved, index).split(separator: "\n").map { line in
                    let plain = line.filter { $0 != " " }
                    return file.kind == .offences ? plain.drop { $0 != ";" }.description : plain
                }
                files[file.name] = Set(lines)
            }
            return files
        }
        let three = try files("", into: "three"), four = try files("/odata/v1", into: "four")
        #expect(three == four && three["47013NED-jaren.csv"]?.count == 1 + 2 * 4)
    }

    @Test("writes a full stop for what version 4 keeps to itself, which is neither zero nor empty")
    func confidential() throws {
        let fetching = try Fetching()
        fetching.server.behave { _, _ in .confidential(area: "GM0513") }
        let setup = fetching.setup(["GM0513", "GM0603"])
        let services = try fetching.services(four: true, police: "/odata/v1")
        let retrieved = try #require(try services.retrieve(.police, setup).first)
        let counts = try #require(retrieved.manifest.files.firstIndex { $0.kind == .offences })
        let lines = try fetching.text(retrieved, counts).split(separator: "\n").dropFirst()
        let secret = lines.filter { $0.contains("GM0513") }, open = lines.filter { $0.contains("GM0603") }
        #expect(secret.count == 2 && secret.allSatisfy { $0.hasSuffix(";.") })
        #expect(open.count == 2 && open.allSatisfy { $0.last?.isNumber == true })
        let people = try #require(
            try services.retrieve(.population, fetching.setup(from: 2012, into: "people")).first)
        #expect(try fetching.text(people).contains("\"GM0513\";.\n"))
    }

    @Test(
        "gives the boundaries of the region alone, also where the service knows neither year nor rectangle",
        arguments: [0, 1, 2])
    func boundaries(unknown: Int) throws {
        let fetching = try Fetching()
        fetching.server.behave { request, _ in
            let isStrange =
                (unknown > 0 && request.target.contains("bbox")) || (unknown > 1 && request.target.contains("jaarcode"))
            return isStrange ? .status(400, retryAfter: nil) : nil
        }
        let all = try fetching.services().retrieve(.boundaries, fetching.setup(["GM1581", "GM0513"], from: 2023))
        #expect(all.map(\.state) == [.empty, .fetched])
        let retrieved = try #require(all.last), file = try #require(retrieved.manifest.files.first)
        let read = try BoundaryFile.read(
            RecognisedFile(path: "\(retrieved.folder)/\(file.name)"), options: IngestOptions())
        #expect(
            read.boundaries.codes.count == file.rows
                && read.boundaries.codes.allSatisfy { $0.municipality?.rawValue == "GM1581" })
        #expect(read.boundaries.codes.contains { $0.level == .cbsWijk })
    }
}
