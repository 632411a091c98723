import Bootstrap
import Cube
import Editions
import Facts
import Figures
import Foundation
import Geography
import Phrases
import Store
import TestKit
import Testing

/// Files that people really had, of which a part of what was published was lost without a word.
@Suite("Nothing published is lost, and nothing is silent", .serialized, .enabled(if: Shared.isPresent))
struct DeliveryCasesTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func workplace(_ name: String = "data") async throws -> Workplace {
        try await Workplace.open(
            flags: [
                .data: folder.path(name), .region: Shared.repository.appending(path: "Regions/midden-nederland").path,
            ], terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
    }

    private func paths(_ folder: String, _ files: String...) -> [String] {
        files.map { Shared.path("data/cases/\(folder)/\($0).csv") }
    }

    /// Every cell that the newest edition has, by its keys.
    private func shown(_ workplace: Workplace) throws -> [String: RawCell] {
        let cube = try workplace.openEdition().cube, dimensions = cube.dimensions
        var cells: [String: RawCell] = [:]
        for (area, code) in dimensions.areas.enumerated() where code.level >= .municipality {
            for (offence, title) in dimensions.offences.enumerated() {
                for month in dimensions.months.map({ Array($0) }) ?? [] {
                    let cell = cube.cell(area: area, offence: offence, month: month)
                    if cell != .absent { cells["\(code) \(title) \(month.key)"] = cell }
                }
            }
        }
        return cells
    }

    @Test(
        "A table in parts is the same as in one file, in one call and added one by one",
        arguments: [["deel1_buurten", "deel2_buurten"], ["pagina1", "pagina2", "pagina3", "pagina4"]])
    func parts(_ parts: [String]) async throws {
        let whole = try await workplace("whole"), together = try await workplace("together")
        let files = parts.flatMap { paths("03-levering-in-delen", $0) }
        try whole.importFiles(ImportRequest(files: paths("03-levering-in-delen", "geheel")), format: .json)
        try together.importFiles(ImportRequest(files: files), format: .json)
        let expected = try shown(whole)
        #expect(try shown(together) == expected && expected.count > 200)
        let delivery = try #require(try together.store.deliveries().first)
        #expect(try together.store.parts(of: delivery.id).count == parts.count && delivery.isPublished)
        for part in try together.store.parts(of: delivery.id) {
            #expect(FileManager.default.fileExists(atPath: folder.path("together/payloads/\(part.sha256)")))
        }

        let added = try await workplace("added")
        try added.importFiles(ImportRequest(files: [files[0]]), format: .json)
        for file in files.dropFirst() {
            try added.importFiles(ImportRequest(files: [file], addTo: "latest"), format: .json)
        }
        #expect(try shown(added) == expected)
        #expect(try added.store.published().count == 1)
    }

    @Test("A part on its own waits, says what would go, and goes on the site when somebody accepts that")
    func loss() async throws {
        let workplace = try await workplace()
        let files = paths("03-levering-in-delen", "deel1_buurten", "deel2_buurten")
        try workplace.importFiles(ImportRequest(files: [files[0]]), format: .json)
        let before = try shown(workplace)
        try workplace.importFiles(ImportRequest(files: [files[1]]), format: .json)
        let second = try #require(try workplace.store.deliveries().first)
        #expect(try !second.isPublished && shown(workplace) == before)
        let finding = try #require(try workplace.store.findings(of: second.id).first)
        #expect(finding.kind == .publishedWouldBeLost && finding.found.dutch.contains("GM0312"))
        #expect(finding.found.dutch.contains("2024MM01 t/m 2024MM12") && finding.cure.dutch.contains("--accept-losses"))
        let refusal = #expect(throws: CommandFailure.self) {
            try workplace.publish("\(second.id)", format: .json)
        }
        #expect(refusal?.sentence.dutch.contains("vib publish \(second.id) --accept-losses") == true)
        try workplace.publish("\(second.id)", acceptsLosses: true, format: .json)
        #expect(try shown(workplace) != before)
    }

    @Test("A file that stops in the middle of a row waits, also on an empty folder")
    func cut() async throws {
        let workplace = try await workplace()
        let text = try Shared.text("data/cases/03-levering-in-delen/geheel.csv")
        let file = try folder.write(String(text.prefix(text.count / 2)), to: "half.csv")
        try workplace.importFiles(ImportRequest(files: [file]), format: .json)
        let delivery = try #require(try workplace.store.deliveries().first)
        #expect(!delivery.isPublished)
        #expect(throws: StoreError.fileNotWhole(delivery.id)) { try workplace.store.publish(delivery.id) }
    }

    @Test("A municipality that falls silent was not delivered: no zero, no place in a sum of the region")
    func silent() async throws {
        let workplace = try await workplace()
        try workplace.importFiles(ImportRequest(files: paths("04-gemeente-valt-stil", "47022NED")), format: .json)
        let delivery = try #require(try workplace.store.deliveries().first)
        let findings = try workplace.store.findings(of: delivery.id).filter { $0.kind == .areaSilent }
        #expect(findings.count == 1 && findings[0].found.dutch.contains("GM0307"))
        #expect(findings[0].found.dutch.contains("2024MM07 t/m 2024MM12"))
        let edition = try workplace.openEdition()
        for area in ["GM0307", "RG-midden-nederland"] {
            let figures = try edition.answer(
                FigureRequest(
                    area: area, offence: "1.1.1", measure: "count", from: "2024MM07", to: "2024MM12",
                    compare: "previous-year", population: "", audience: .analyst
                ).query(edition))
            #expect(figures.first?.value.reason == .periodNotDelivered, "\(area)")
            #expect(figures.first?.comparison == nil)
        }
        let rows = edition.ranking(
            of: ["GM0307", "GM0344"].compactMap { AreaCode($0) }, offence: .all,
            period: .months(Month(ordinal: 2024 * 12 + 6)...Month(ordinal: 2024 * 12 + 11)))
        let silent = try #require(rows.first { $0.area.rawValue == "GM0307" })
        #expect(silent.count.value.value == nil && silent.rank == nil)
        #expect(rows.first { $0.area.rawValue == "GM0344" }?.count.value.value != nil)
    }

    @Test("Offences without a known neighbourhood are told as the remainder")
    func unplaced() async throws {
        let workplace = try await workplace()
        try workplace.importFiles(
            ImportRequest(files: paths("06-onbekende-plaats", "namen", "47022NED")), format: .json)
        let edition = try workplace.openEdition()
        let bunnik = try #require(AreaCode("GM0312"))
        let rest = try #require(
            edition.withoutKnownPlace(area: bunnik, offence: .all, period: .years(2024...2024)))
        #expect(rest.count == 144 && rest.total == 432 && rest.before?.count == 0)
        #expect(rest.text(in: .dutch).contains("144 van 432 misdrijven (33%) zonder bekende buurt"))
    }
}
