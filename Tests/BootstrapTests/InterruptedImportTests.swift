import Editions
import Facts
import Figures
import Foundation
import Ingest
import Phrases
import Store
import TestKit
import Testing

@testable import Bootstrap
@testable import Fetch

/// Every place at which an import of fetched files can be ended, and what the next run makes of it.
@Suite("An import of what was fetched, ended and done again", .serialized)
struct InterruptedImportTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func workplace(_ name: String = "data") async throws -> Workplace {
        try await Workplace.open(
            flags: [
                .data: folder.path(name),
                .region: Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer").path,
            ], terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
    }

    private static func counts(_ month: String) -> String {
        "ID;SoortMisdrijf;WijkenEnBuurten;Perioden;GeregistreerdeMisdrijven_1\n1;1.1.1;GM0513;\(month);7\n"
    }

    private func file(_ kind: FetchedFile.Kind, _ name: String, _ text: String, year: Int? = nil) throws -> FetchedFile
    {
        try folder.write(text, to: name)
        return FetchedFile(
            name: name, kind: kind, rows: 1, sha256: FileChecksum.sha256(Array(text.utf8)), table: "47018NED",
            year: year)
    }

    /// Two tables with the same list of offences and another one between them, as the source has them.
    private func files() throws -> [FetchedFile] {
        let list = "Key;Title\n1.1.1;Diefstal uit woning\n"
        return [
            try file(.offenceNames, "47022NED-misdrijven.csv", list),
            try file(.offenceNames, "47024NED-misdrijven.csv", "Key;Title\n1.1.1;Inbraak\n"),
            try file(.offenceNames, "47018NED-misdrijven.csv", list),
            try file(.population, "inwoners-2022.csv", "WijkenEnBuurten;AantalInwoners\nGM0513;73000\n", year: 2022),
            try file(.offences, "47022NED-maanden.csv", Self.counts("2022MM01")),
            try file(.offences, "47018NED-maanden.csv", Self.counts("2022MM02")),
        ]
    }

    private func take(
        _ files: some Sequence<FetchedFile>, in workplace: Workplace, isHeld: Bool = false
    ) throws -> [Phrase] {
        let manifest = Manifest(
            name: "47018NED", title: "", modified: "", division: nil, resources: [:], files: Array(files))
        let retrieved = Retrieved(manifest: manifest, folder: folder.url.path, state: .fetched)
        return try workplace.importFetched([retrieved], in: folder.url.path, isHeld: isHeld)
    }

    /// What is kept, in its order.
    private func contents(_ workplace: Workplace) throws -> [String] {
        try workplace.store.references().map { "\($0.id) \($0.kind) \($0.file.name)" }
            + workplace.store.deliveries().filter { !$0.isExample }.map { "\($0.sha256) \($0.state)" }
            + workplace.store.offenceNames(in: .newest).map { "\($0.key) \($0.value)" }
    }

    private var mark: ImportMark { ImportMark(folder: folder.url.path) }

    @Test("after any of its files comes to the same as one that was not ended")
    func afterAnyFile() async throws {
        let files = try files(), whole = try await workplace("whole")
        #expect(try take(files, in: whole).isEmpty)
        let wanted = try contents(whole)
        #expect(wanted.count == 7 && wanted.last == "1.1.1 Diefstal uit woning")
        for count in 1..<files.count {
            let parts = try await workplace("parts-\(count)")
            #expect(try take(files.prefix(count), in: parts).isEmpty)
            #expect(try take(files, in: parts).isEmpty)
            #expect(try contents(parts) == wanted, "ended after \(count) files")
        }
    }

    @Test(
        "between taking in and publishing is published by the next run, also when that has other files to take in first"
    )
    func beforePublishing() async throws {
        let files = try files(), workplace = try await workplace()
        #expect(try take([files[4]], in: workplace, isHeld: true).isEmpty)
        mark.set(files[4].sha256)
        // A run that holds what it takes in decides nothing about it.
        #expect(try take([files[0]], in: workplace, isHeld: true).isEmpty)
        #expect(try workplace.store.published().isEmpty && mark.name == files[4].sha256)
        #expect(try take([files[3], files[5]], in: workplace).isEmpty)
        #expect(try workplace.store.published().map(\.sha256) == [files[4].sha256, files[5].sha256])
        #expect(mark.name == nil)
    }

    @Test("publishes nothing that waits for a person, nor what somebody held on purpose")
    func waits() async throws {
        let workplace = try await workplace()
        let later = try file(.offences, "later.csv", Self.counts("2099MM12"))
        #expect(try take([later], in: workplace).isEmpty)
        mark.set(later.sha256)
        let held = try file(.offences, "held.csv", Self.counts("2022MM03"))
        #expect(try take([held], in: workplace, isHeld: true).isEmpty)
        #expect(try take([later, held], in: workplace).isEmpty)
        #expect(try workplace.store.published().isEmpty && mark.name == nil)
    }

    @Test("after what stands beside the offences still takes the offences in")
    func beside() async throws {
        let counts = try #require(try files().last), workplace = try await workplace()
        try workplace.store.keep(
            .offenceNames([:]), of: ReferenceFile(name: counts.name, sha256: counts.sha256))
        #expect(try take([counts], in: workplace).isEmpty)
        #expect(try workplace.store.published().map(\.sha256) == [counts.sha256])
    }
}
