import Accounts
import Foundation
import HTTPTypes
import HummingbirdTesting
import Records
import RegionPack
import Store
import TestKit
import Testing

@testable import Strategy
@testable import Writing

/// Each organisation that carries something in the plan of Midden-Nederland.
@Suite("Who carries an action reports on it")
struct CarrierTests {
    private static let folder = Shared.repository.appending(path: "Regions/midden-nederland").path

    private static func plan() throws -> PlanDocument {
        try #require(PlanReader.read(folder: PlanPack.folder(in: folder))?.document)
    }

    /// By the code that accounts know it by.
    static let carriers: [String] = {
        guard let plan = PlanReader.read(folder: PlanPack.folder(in: folder))?.document else { return [] }
        return Set(plan.agenda.flatMap(\.carriers).compactMap { plan.accountCode(of: $0) }).sorted()
    }()

    @Test("There are as many as the plan names")
    func all() {
        #expect(Self.carriers.count >= 14 && Self.carriers.contains("pvo") && Self.carriers.contains("GM0307"))
    }

    @Test("signs in, sees its actions and reports on one of them", arguments: carriers)
    func reports(_ code: String) async throws {
        let plan = try Self.plan(), member = try #require(CoalitionMember(code: code))
        let desk = try Desk(plan: plan, in: PlanRegion(try RegionPack.load(from: Self.folder).pack))
        try await desk.account("iemand@voorbeeld.nl", .partner(member))
        let session = try await desk.signIn("iemand@voorbeeld.nl")
        let own = plan.agenda.filter { $0.year == 2022 && plan.accountCarriers(of: $0).contains(member) }
        let other = try #require(
            plan.agenda.first { !plan.accountCarriers(of: $0).contains(member) && $0.year == 2022 })
        try await desk.serve { client in
            let browser = Browser(client, session: session)
            try await browser.open("/mijn-werk")
            for action in own { #expect(browser.page.contains("id=\"2022-\(action.id)\""), "\(action.id)") }
            #expect(!browser.page.contains("id=\"2022-\(other.id)\""))
            let first = try #require(own.first)
            let fields = WorkFields.of(first.id.rawValue, status: "onTrack", note: "Wij zijn begonnen.")
            try await browser.send("work-update", fields)
            #expect(browser.last?.status == .seeOther)
            try await browser.follow()
            #expect(browser.page.contains("Door u gemeld") && browser.page.contains("Wij zijn begonnen."))
            guard case .agenda(let action)? = try desk.store.current(first.id, of: 2022)?.entry else {
                throw Desk.Unexpected(code)
            }
            #expect(action.status == .onTrack && action.progress.last?.by.flatMap(plan.accountCode) == code)
            try await browser.send(
                "work-update", WorkFields.of(other.id.rawValue, status: "onTrack", note: "Niet van ons."),
                to: "/mijn-werk")
            #expect(browser.last?.status == .forbidden)
        }
    }
}
