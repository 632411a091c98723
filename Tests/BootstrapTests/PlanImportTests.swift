import Bootstrap
import Foundation
import Phrases
import Records
import Store
import Strategy
import TestKit
import Testing

/// The door of the command line: what the forms of the site refuse is refused here too.
@Suite("vib plan import")
struct PlanImportTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let plan = Shared.repository.appending(path: "Regions/midden-nederland/plan").path

    private func workplace() async throws -> Workplace {
        try await Workplace.open(
            flags: [
                .data: folder.path("data"), .region: Shared.repository.appending(path: "Regions/midden-nederland").path,
            ],
            terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
    }

    /// The shipped plan with one text in the place of another, in a file of a programme.
    private func changed(_ file: String, _ old: String, _ new: String) throws -> String {
        let copy = folder.path("plan")
        try FileManager.default.copyItem(atPath: Self.plan, toPath: copy)
        let path = "\(copy)/\(file)", text = try String(contentsOfFile: path, encoding: .utf8)
        try #require(text.contains(old))
        try text.replacing(old, with: new, maxReplacements: 1).write(toFile: path, atomically: true, encoding: .utf8)
        return copy
    }

    /// What `vib plan import` says, and whether the draft is still the pack's own; `nil` when it takes the files.
    private func refusal(_ path: String, _ kind: PlanTableKind = .agenda) async throws -> Phrase? {
        let workplace = try await workplace()
        let request = Workplace.PlanImportRequest(path: path, kind: kind, year: nil, isPreview: false, removes: false)
        do throws(CommandFailure) {
            try workplace.importPlan(request, format: .json)
            return nil
        } catch {
            #expect(try workplace.store.draft(of: 2022).allSatisfy { $0.author.isPack })
            return error.sentence
        }
    }

    @Test("takes the shipped plan, which changes nothing")
    func shipped() async throws {
        #expect(try await refusal(Self.plan) == nil)
    }

    @Test(
        "refuses what points at a person in a public text, and names item, field and what to do in both languages",
        arguments: [
            ("Bel 06-12345678.", "een telefoonnummer", "a phone number"),
            ("BSN 111222333.", "een burgerservicenummer", "a citizen service number"),
            ("Naar NL91ABNA0417164300.", "een rekeningnummer", "a bank account number"),
        ])
    func identifiers(_ text: String, _ dutch: String, _ english: String) async throws {
        let old = "Bewoners helpen bij de opsporing"
        let said = try #require(
            try await refusal(try changed("programmes/burgernet.md", old, "\(text) \(old)")))
        #expect(said.dutch.contains("bn-doel: Tekst: “") && said.dutch.contains("lijkt \(dutch)"))
        #expect(said.dutch.contains("haal het weg"))
        #expect(
            said.exact(.english)?.contains("bn-doel: Text: “") == true
                && said.exact(.english)?.contains(english) == true)
    }

    @Test("refuses a table of which a public title holds a phone number; what partners read is warned about and taken")
    func tables() async throws {
        let open = "id,title,audience\r\nbn-werkinstructie,Bel 06-12345678,public\r\n"
        let said = try #require(try await refusal(try folder.write(open, to: "open.csv")))
        #expect(said.dutch.contains("bn-werkinstructie: ") && said.dutch.contains("lijkt een telefoonnummer"))
        let closed = "id,programme,title,owner\r\nnieuw-1,burgernet,Bel 06-12345678,\r\n"
        #expect(try await refusal(try folder.write(closed, to: "acties.csv")) == nil)
    }

    @Test("says of a path that does not exist that it does not")
    func nowhere() async throws {
        for name in ["acties.csv", "plan"] {
            let path = folder.path(name)
            let said = try #require(try await refusal(path))
            #expect(said.dutch.hasPrefix("\(path) bestaat niet") && said(.english).hasPrefix("\(path) does not exist"))
        }
    }

    @Test("takes a table as a Dutch spreadsheet saves it")
    func spreadsheet() async throws {
        let text = "id;title;due\r\nbn-werkinstructie;Eén instructie;31-12-2022\r\n"
        let path = folder.path("acties.csv")
        try Data(text.unicodeScalars.map { UInt8($0.value) }).write(to: URL(fileURLWithPath: path))
        #expect(try await refusal(path) == nil)
    }

    @Test("refuses a plan of which a rule is broken, as the site does")
    func rules() async throws {
        let copy = try changed("programmes/burgernet.md", "owner: politie", "owner: bestaat-niet")
        let said = try #require(try await refusal(copy))
        #expect(said.dutch.contains("programmes/burgernet.md:") && said.dutch.contains("bestaat-niet"))
    }
}
