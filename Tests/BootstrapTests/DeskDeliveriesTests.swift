import Accounts
import Cube
import Editions
import Facts
import Figures
import Foundation
import GRDB
import Phrases
import SiteKit
import Store
import TestKit
import Testing

@testable import Bootstrap
@testable import Serving

@Suite("Deliveries on the site over a data folder, and what the command line says of their states", .serialized)
struct DeskDeliveriesTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let heading =
        "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n"

    private static func table(_ count: Int, month: String = "2017MM01") -> [UInt8] {
        Array((heading + "0;\"1.1.1 \";\"GM0513\";\"\(month)\";\(count)\n").utf8)
    }

    /// A coalition of which two persons publish.
    private func workplace() async throws -> Workplace {
        let region = folder.path("regio")
        if !FileManager.default.fileExists(atPath: region) {
            let pack = Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer").path
            try FileManager.default.copyItem(atPath: pack, toPath: region)
            try FileManager.default.copyItem(
                atPath: Shared.repository.appending(path: "Regions/_shared").path, toPath: folder.path("_shared"))
            let file = region + "/region.yaml"
            let text = try String(contentsOfFile: file, encoding: .utf8)
            try Data((text + "deliveries:\n  approval: four-eyes\n").utf8).write(to: URL(filePath: file))
        }
        return try await Workplace.open(
            flags: [.data: folder.path("data"), .region: region],
            terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
    }

    /// Somebody who accepted the link to an account.
    private func account(_ mail: String, _ roles: Role..., in workplace: Workplace) async throws -> AccountID {
        let hasher = try #require(PassphraseHasher(cost: PassphraseHash.Cost(passes: 1, memoryBytes: 8 << 10)))
        let service = AccountService(store: workplace.store, hasher: hasher, now: { workplace.store.moment() })
        let address = try #require(MailAddress(mail))
        let link = try service.invite(
            NewAccount(mail: address, name: "Persoon \(mail.prefix(1))", roles: Set(roles)), by: .system, role: nil)
        _ = try await service.accept(
            link.token.text, passphrase: "groene trein rijdt achteruit", first: nil, from: "192.0.2.1", client: "test")
        return try #require(link.account)
    }

    private func kept(_ outcome: BroughtDelivery) throws -> DeliveryID {
        guard case .kept(let id) = outcome else {
            Issue.record("\(outcome)")
            throw CancellationError()
        }
        return id
    }

    @Test("One brings, another one publishes on the report that was read, and takes it off")
    func fourEyes() async throws {
        let workplace = try await workplace(), desk = DeskDeliveries(workplace: workplace)
        let analyst = try await account("analist@voorbeeld.nl", .analyst, .approver, in: workplace)
        let other = try await account("collega@voorbeeld.nl", .analyst, in: workplace)
        let approver = try await account("keurder@voorbeeld.nl", .approver, in: workplace)
        let file = FormFile(name: "map/../januari 2017.csv", bytes: Self.table(30))
        guard case .refused = try desk.bring(file, division: 2017, by: approver) else {
            Issue.record("an approver who is no analyst brought a file")
            return
        }
        let id = try kept(desk.bring(file, division: 2017, by: analyst))
        let draft = try #require(try desk.drafts().first)
        #expect(draft.delivery.id == id && draft.fileName == "januari 2017.csv" && draft.bringer == "Persoon a")
        #expect(draft.delivery.divisionYear == 2017)

        let base = try workplace.store.state().publication
        let own = try desk.publish(id, report: base, acceptsLosses: false, by: analyst)
        #expect(own == StoreError.ownDelivery(id).sentence)
        let powerless = try desk.publish(id, report: base, acceptsLosses: false, by: other)
        #expect(powerless == StoreError.roleMissing(other, .publishDelivery).sentence)
        #expect(try desk.publish(id, report: base + 1, acceptsLosses: false, by: approver) != nil)
        #expect(try workplace.store.published().isEmpty)
        #expect(try desk.publish(id, report: base, acceptsLosses: false, by: approver) == nil)
        #expect(try workplace.store.published().map(\.id) == [id] && desk.drafts().isEmpty)

        let nothing = FormFile(name: "x.csv", bytes: Array("geen tabel".utf8))
        guard case .refused = try desk.bring(nothing, division: nil, by: analyst) else {
            Issue.record("a file that is no table was kept")
            return
        }
        #expect(try desk.withdraw(id, by: other) == StoreError.roleMissing(other, .publishDelivery).sentence)
        #expect(try desk.withdraw(id, by: approver) == nil)
        #expect(try workplace.store.published().isEmpty && workplace.store.verifyAudit().isIntact)
    }

    @Test("Only who brought a delivery adds to it, so that another one approves the whole")
    func addsToItsOwn() async throws {
        let workplace = try await workplace(), desk = DeskDeliveries(workplace: workplace)
        let analyst = try await account("analist@voorbeeld.nl", .analyst, in: workplace)
        _ = try await account("collega@voorbeeld.nl", .analyst, in: workplace)
        let id = try kept(desk.bring(FormFile(name: "een.csv", bytes: Self.table(30)), division: 2017, by: analyst))
        let more = try folder.write(Data(Self.table(40, month: "2017MM02")), to: "twee.csv")
        let request = ImportRequest(files: [more], division: 2017, addTo: id.description)
        for stranger in [workplace, try workplace.acting(as: "collega@voorbeeld.nl")] {
            let failure = #expect(throws: CommandFailure.self) { try stranger.importFiles(request, format: .json) }
            #expect(failure?.sentence.english.contains("brought by somebody else") == true)
        }
        try workplace.acting(as: "analist@voorbeeld.nl").importFiles(request, format: .json)
        let joined = try #require(try workplace.store.deliveries().first)
        #expect(try joined.months?.count == 2 && workplace.store.bringer(of: joined.id) == analyst)
    }

    /// Behind the program's back.
    private func forgetBringer(of id: DeliveryID) throws {
        try DatabaseQueue(path: folder.path("data/vib.sqlite")).write { database in
            try database.execute(sql: "DROP TRIGGER deliveryBringerStays")
            try database.execute(sql: "DELETE FROM deliveryBringer WHERE deliveryID = ?", arguments: [id.rawValue])
        }
    }

    @Test("A draft whose row another hand changed stands among the others, without a name")
    func damagedDraft() async throws {
        let workplace = try await workplace(), desk = DeskDeliveries(workplace: workplace)
        let analyst = try await account("analist@voorbeeld.nl", .analyst, in: workplace)
        let first = try kept(desk.bring(FormFile(name: "een.csv", bytes: Self.table(30)), division: 2017, by: analyst))
        _ = try kept(desk.bring(FormFile(name: "twee.csv", bytes: Self.table(31)), division: 2017, by: analyst))
        try forgetBringer(of: first)
        let drafts = try desk.drafts()
        #expect(drafts.count == 2 && drafts.map(\.bringer) == ["Persoon a", nil])
    }

    @Test("Pages of the service that are joined wait for a person, also when the last one is among them")
    func joinedPages() async throws {
        let pack = Shared.repository.appending(path: "Tests/Packs/gouda-rijswijk-zoetermeer").path
        let workplace = try await Workplace.open(
            flags: [.data: folder.path("paginas"), .region: pack],
            terminal: Terminal(language: .dutch, isJSON: false), environment: [:], programPath: folder.path("vib"))
        func page(_ month: String, next: Bool) -> String {
            let link = next ? "\"odata.nextLink\":\"https://dataderden.cbs.nl/x?$skip=1\"," : ""
            return "{\"odata.metadata\":\"https://dataderden.cbs.nl/ODataApi/OData/47022NED/$metadata#UntypedDataSet\","
                + "\(link)\"value\":[{\"ID\":0,\"SoortMisdrijf\":\"1.1.1 \",\"WijkenEnBuurten\":\"GM0513    \","
                + "\"Perioden\":\"\(month)\",\"GeregistreerdeMisdrijven_1\":\"      10\"}]}"
        }
        let files = [
            try folder.write(page("2017MM01", next: true), to: "1.json"),
            try folder.write(page("2017MM02", next: false), to: "2.json"),
        ]
        try workplace.importFiles(ImportRequest(files: files, division: 2017), format: .json)
        let joined = try #require(try workplace.store.deliveries().first)
        #expect(joined.months?.count == 2 && !joined.isPublished)
        #expect(throws: StoreError.fileNotWhole(joined.id)) { try workplace.store.publish(joined.id) }
        #expect(try workplace.store.findings(of: joined.id).contains { $0.kind == .fileTruncated })
    }

    @Test("--as-of and --state lead to the figures of then; a day that is none and a state that never was are refused")
    func askedMoment() async throws {
        let workplace = try await workplace()
        let terms = { (base: Int64) in PublishTerms(acceptsLosses: true, acceptedReport: base) }
        for (number, count) in [30, 37].enumerated() {
            let file = try folder.write(Data(Self.table(count)), to: "\(count).csv")
            try workplace.importFiles(ImportRequest(files: [file], division: 2017), format: .json)
            let id = try #require(try workplace.store.deliveries().first?.id)
            try workplace.store.publish(id, on: terms(Int64(number)))
        }
        func count(_ moment: AskedMoment) throws -> Int? {
            let edition = try workplace.openEdition(asOf: workplace.state(moment))
            let query = try FigureRequest(
                area: "GM0513", offence: "1.1.1", from: "2017MM01", to: "2017MM01", audience: .analyst
            ).query(edition)
            return edition.answer(query).first?.numerator
        }
        #expect(try count(.now) == 37 && count(.state(1)) == 30 && count(.state(2)) == 37)
        #expect(try count(.day("2099-12-31")) == 37)
        #expect(throws: CommandFailure.self) { try count(.day("2011-01-01")) }
        for moment in [AskedMoment.day("gisteren"), .day("2024-02-30"), .state(3), .state(0), .state(-1)] {
            #expect(throws: CommandFailure.self) { try count(moment) }
        }
    }
}
