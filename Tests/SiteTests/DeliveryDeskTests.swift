import Accounts
import Cube
import Editions
import Facts
import Figures
import Foundation
import Geography
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ingest
import Logging
import Phrases
import RegionPack
import Store
import Synchronization
import TestKit
import Testing

@testable import Desk
@testable import FigurePages
@testable import Server
@testable import SiteKit
@testable import SiteMap

/// Deliveries of a test's folder, under the rule that two persons publish.
struct TestDeliveries: DeliveryDesk, DeliveryArchive {
    let store: Store
    let pack: RegionPack

    static let heading = "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n"

    /// Counts of home burglary in January 2024, by municipality.
    static func table(_ counts: [(String, Int)]) -> [UInt8] {
        let rows = counts.enumerated().map { "\($0);\"1.1.1 \";\"\($1.0)\";\"2024MM01\";\($1.1)\n" }
        return Array((heading + rows.joined()).utf8)
    }

    func drafts() throws -> [DeliveryDraft] {
        try store.deliveries().filter { !$0.isPublished }.map {
            DeliveryDraft($0.delivery, fileName: $0.fileName, bringer: try store.bringer(of: $0.id)?.description)
        }
    }

    func bring(_ file: FormFile, division: Int?, by account: AccountID) throws -> BroughtDelivery {
        do {
            let batch = try OffenceFile.read(bytes: file.bytes, options: IngestOptions(divisionYear: 2024))
            return .kept(try store.record(batch, fileName: file.name, payload: nil, by: .account(account)))
        } catch let refusal as IngestRefusal {
            return .refused(refusal.sentence)
        }
    }

    func publish(_ id: DeliveryID, report: Int64, acceptsLosses: Bool, by account: AccountID) throws -> Phrase? {
        do throws(StoreError) {
            let terms = PublishTerms(acceptsLosses: acceptsLosses, acceptedReport: report, approval: .fourEyes)
            try store.publish(id, on: terms, by: .account(account))
            return nil
        } catch {
            return error.sentence
        }
    }

    func withdraw(_ id: DeliveryID, by account: AccountID) throws -> Phrase? {
        try store.withdraw(id, by: .account(account))
        return nil
    }

    func findings(of delivery: DeliveryID) throws -> [Finding] { try store.findings(of: delivery) }

    func difference(
        of delivery: DeliveryID, threshold: Int, limit: Int, audience: Audience
    ) throws -> DifferenceReport? {
        guard try store.deliveries().contains(where: { $0.id == delivery }) else { return nil }
        return try store.difference(
            of: delivery, on: CellDifferences.Terms(threshold: threshold, limit: limit), pack: pack, audience: audience)
    }

    func history(of query: FigureQuery) throws -> FigureHistory? { try store.history(of: query, pack: pack) }

    func edition(_ state: AskedState) throws -> Edition? {
        switch state {
        case .draft(let id):
            guard try store.deliveries().contains(where: { $0.id == id }) else { return nil }
            return try store.preview(of: id, pack: pack, progress: { _ in })
        case .version(let number):
            guard try store.acts().contains(where: { $0.number == number }) else { return nil }
            return try store.edition(
                pack: pack, asOf: try store.state(atAct: number), example: { _ in preconditionFailure("no example") },
                progress: { _ in })
        }
    }
}

/// Gives the same figures for every state, and counts how often it is asked and how many at once.
final class CountingArchive: DeliveryArchive {
    private struct Count {
        var made: [Int64] = []
        var now = 0, most = 0
    }

    private let edition: Edition
    private let count = Mutex(Count())

    init(edition: Edition) { self.edition = edition }

    var made: [Int64] { count.withLock { $0.made } }
    var mostAtOnce: Int { count.withLock { $0.most } }

    func findings(of delivery: DeliveryID) throws -> [Finding] { [] }

    func edition(_ state: AskedState) throws -> Edition? {
        guard case .version(let number) = state else { return nil }
        count.withLock {
            $0.made.append(number)
            $0.now += 1
            $0.most = max($0.most, $0.now)
        }
        defer { count.withLock { $0.now -= 1 } }
        // As long as another reader needs to come in between.
        usleep(50_000)
        return edition
    }
}

@Suite("A delivery on the site, from a file to what everybody reads")
struct DeliveryDeskTests {
    private func published(_ desk: Desk) async throws -> DeliveryID {
        let importer = try await desk.account("eerste@voorbeeld.nl", .analyst)
        let approver = try await desk.account("tweede@voorbeeld.nl", .approver)
        let deliveries = TestDeliveries(store: desk.store, pack: try SmallEdition.make().pack)
        let file = FormFile(name: "januari.csv", bytes: TestDeliveries.table([("GM0344", 30), ("GM0307", 20)]))
        guard case .kept(let id) = try deliveries.bring(file, division: nil, by: importer) else {
            throw Desk.Unexpected("refused")
        }
        #expect(try deliveries.publish(id, report: 0, acceptsLosses: false, by: approver) == nil)
        return id
    }

    @Test("An analyst brings a file, sees what it changes and how the site would look; another one publishes it")
    func wholeWay() async throws {
        let desk = try Desk()
        _ = try await published(desk)
        try await desk.account("analist@voorbeeld.nl", .analyst, .approver)
        let analyst = try await desk.signIn("analist@voorbeeld.nl"),
            approver = try await desk.signIn("tweede@voorbeeld.nl")
        try await desk.account("agent@voorbeeld.nl", .partner(.police))
        let partner = try await desk.signIn("agent@voorbeeld.nl")
        let table = TestDeliveries.table([("GM0344", 37), ("GM0307", 20)])
        try await desk.serve { client in
            let browser = Browser(client, session: analyst)
            try await browser.open("/data/concepten")
            try await browser.send("delivery-bring", [("division", "2024")], file: table, named: "nieuw.csv")
            #expect(browser.last?.status == .seeOther)
            try await browser.follow()
            #expect(browser.address == "/data/levering/2/verschil" && browser.page.contains("+7"))
            #expect(browser.page.contains("Veranderd: 1 cijfer."))

            // Whoever took it in does not approve it, whatever other roles they have.
            let own = try await browser.send("delivery-publish", [("object", "2"), ("report", "1")])
            #expect(own.status == .unprocessableContent && browser.page.contains("iemand anders"))

            // The site with the draft on top: for who works on it, and kept nowhere.
            let preview = try await browser.open("/concept/2/gebied/GM0344-utrecht")
            #expect(preview.status == .ok && preview.headers[.cacheControl] == "no-store")
            #expect(browser.page.contains("Concept, nog niet gepubliceerd") && browser.page.contains("37"))
            #expect(browser.page.contains("href=\"/concept/2/gebieden\"") && browser.page.contains("1+2-concept"))
            for (session, status) in [(partner, HTTPResponse.Status.forbidden), (nil, .seeOther)] {
                let other = Browser(client, session: session)
                for path in ["/concept/2/gebied/GM0344-utrecht", "/concept/2", "/data/concepten"] {
                    #expect(try await other.open(path).status == status, "\(path)")
                }
                for path in ["/data/levering/2", "/data/levering/2/verschil", "/data/levering/2/verschil.json"] {
                    #expect(try await other.open(path).status == .notFound, "\(path)")
                }
            }

            let second = Browser(client, session: approver)
            try await second.open("/data/levering/2/verschil")
            // Something else happens meanwhile: the report is read anew.
            let acting = try #require(try desk.store.accounts().first { $0.mail.description == "tweede@voorbeeld.nl" })
            let one = try #require(DeliveryID(rawValue: 1))
            try desk.store.withdraw(one, by: .account(acting.id))
            let stale = try await second.send("delivery-publish", [("object", "2"), ("report", "1")])
            #expect(stale.status == .unprocessableContent && second.page.contains("intussen iets anders"))
            let done = try await second.send("delivery-publish", [("object", "2"), ("report", "2")])
            #expect(done.status == .seeOther)
            let id = try #require(DeliveryID(rawValue: 2))
            #expect(try desk.store.published().map(\.id) == [id])
        }
        let acts = try desk.store.auditEntries(AuditSearch()).filter { $0.action.hasPrefix("delivery.") }
        #expect(acts.first?.action == "delivery.publish" && acts.first?.role == "approver")
        #expect(acts.contains { $0.action == "delivery.import" && $0.object == "delivery:2" && $0.role == "analyst" })
        #expect(try desk.store.verifyAudit().isIntact)
    }

    @Test("A state of before stays at its own address, for everybody")
    func versions() async throws {
        let desk = try Desk()
        _ = try await published(desk)
        try await desk.serve { client in
            let browser = Browser(client)
            let first = try await browser.open("/versie/1/gebied/GM0344-utrecht")
            #expect(first.status == .ok)
            #expect(browser.page.contains("Stand 1") && browser.page.contains("href=\"/versie/1/gebieden\""))
            #expect(browser.page.contains("noindex"))
            #expect(try await browser.open("/versie/1/en/area/GM0344-utrecht").status == .ok)
            for path in ["/versie/9", "/versie/01", "/versie/x/gebieden", "/versie/1/niets"] {
                #expect(try await browser.open(path).status == .notFound, "\(path)")
            }
            // What shows no figures has one address.
            #expect(try await browser.open("/versie/1/privacy").headers[.location] == "/privacy")
        }
    }

    @Test("What a figure was in every state stands on one page, with the addresses of those states, and in one file")
    func history() async throws {
        let desk = try Desk()
        _ = try await published(desk)
        let deliveries = TestDeliveries(store: desk.store, pack: try SmallEdition.make().pack)
        let accounts = try desk.store.accounts()
        let importer = try #require(accounts.first { $0.mail.description == "eerste@voorbeeld.nl" }).id
        let approver = try #require(accounts.first { $0.mail.description == "tweede@voorbeeld.nl" }).id
        let file = FormFile(name: "februari.csv", bytes: TestDeliveries.table([("GM0344", 1_037), ("GM0307", 20)]))
        guard case .kept(let id) = try deliveries.bring(file, division: nil, by: importer) else {
            throw Desk.Unexpected("refused")
        }
        #expect(try deliveries.publish(id, report: 1, acceptsLosses: false, by: approver) == nil)
        try await desk.serve { client in
            let browser = Browser(client), asked = "?gebied=GM0344&soort=1.1.1&periode=2024MM01"
            #expect(try await browser.open("/data/geschiedenis" + asked).status == .ok)
            #expect(
                browser.page.contains(">1.037<") && browser.page.contains(">+1.007<")
                    && browser.page.contains("noindex"))
            #expect(
                browser.page.contains("href=\"/versie/2/gebied/GM0344-utrecht?periode=2024MM01&amp;soort=1.1.1\""))
            #expect(
                try await browser.open("/data/geschiedenis?gebied=GM0307&soort=1.1.1&periode=2024MM01").status == .ok)
            #expect(browser.page.contains("niet veranderd sinds"))
            #expect(try await browser.open("/data/geschiedenis.csv" + asked).status == .ok)
            #expect(browser.page.split(separator: "\r\n").count == 3 && browser.page.contains(",1037,1007,value,"))
            #expect(try await browser.open("/data/geschiedenis?gebied=GM9999").status == .notFound)
            #expect(try await browser.open("/data/geschiedenis?soort=bestaat-niet").status == .notFound)
            for unknown in ["gebied=GM9999", "soort=bestaat-niet"] {
                #expect(try await browser.open("/data/tabel.csv?\(unknown)").status == .notFound)
            }
            #expect(try await browser.open("/data/tabel.csv?decimaal=punt").status == .ok)
            #expect(browser.page.hasPrefix("periode,jaar,maand,"))
            let many = try await browser.open("/data/tabel.csv?van=1900MM01&tot-en-met=2199MM12&niveau=buurt")
            #expect([.unprocessableContent, .ok].contains(many.status))
            #expect(try await browser.open("/robots.txt").status == .ok)
            for path in ["/versie/", "/concept/", "/data/geschiedenis", "/en/data/history"] {
                #expect(browser.page.contains("Disallow: \(path)\n"))
            }
        }
    }

    @Test("States of before are made one at a time, each once, and for no address that no page has")
    func shelf() async throws {
        let edition = try SmallEdition.make(), archive = CountingArchive(edition: edition)
        let site = Site(features: .all)
        site.publish(edition, archive: archive)
        var logger = Logger(label: "test"), configuration = ServerConfig()
        logger.logLevel = .critical
        configuration.port = 0
        let application = try makeApplication(site: site, configuration: configuration, logger: logger)
        try await application.test(.live) { client in
            for path in ["/versie/1/niets", "/versie/2/wp-login.php", "/concept/1/niets", "/versie/0", "/versie/-1"] {
                #expect(try await client.execute(uri: path, method: .get).status == .notFound, "\(path)")
            }
            #expect(archive.made.isEmpty)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for reader in 0..<6 {
                    group.addTask {
                        let answer = try await client.execute(uri: "/versie/\(reader % 2 + 1)/gebieden", method: .get)
                        #expect(answer.status == .ok)
                    }
                }
                try await group.waitForAll()
            }
            #expect(archive.made.sorted() == [1, 2] && archive.mostAtOnce == 1)
        }
    }

    @Test("Whoever reads while something is published reads all of the old or all of the new")
    func readers() async throws {
        let site = Site(features: .all)
        func edition(_ count: Int32, _ label: String) throws -> Edition {
            let small = try SmallEdition.make()
            let cube = try CubeBuilder().count("GM0344", "0.0.0", in: "2017MM01", is: count)
                .rollUp("RG-test", of: ["GM0344"]).cube()
            return Edition(
                pack: small.pack, areas: small.areas, cube: cube, populations: Populations(),
                boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(), deliveries: [],
                version: DataVersion(label: label, fingerprint: "00000000000000\(count)"), isExample: false)
        }
        let old = try edition(31, "oud"), new = try edition(74, "nieuw")
        site.publish(old)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var configuration = ServerConfig()
        configuration.port = 0
        let application = try makeApplication(site: site, configuration: configuration, logger: logger)
        try await application.test(.live) { client in
            let seen = try await withThrowingTaskGroup(of: [String].self) { group in
                for reader in 0..<64 {
                    group.addTask {
                        var seen: [String] = []
                        for _ in 0..<3 {
                            if reader == 32 { site.publish(seen.count == 1 ? new : old) }
                            let page = try await client.execute(uri: "/gebied/GM0344-utrecht", method: .get)
                            let text = String(buffer: page.body)
                            let isOld =
                                text.contains("<strong>31 misdrijven</strong>") && text.contains("Gegevensversie oud")
                            let isNew =
                                text.contains("<strong>74 misdrijven</strong>") && text.contains("Gegevensversie nieuw")
                            seen.append(isOld ? "oud" : isNew ? "nieuw" : "mengsel")
                        }
                        return seen
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(Set(seen).isSubset(of: ["oud", "nieuw"]) && seen.count == 192)
        }
    }
}
