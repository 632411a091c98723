import Foundation
import Records
import Testing

@testable import Strategy

@Suite("Which organisations of a plan can sign in")
struct AccountCodeTests {
    private func organisation(_ id: String, _ kind: Organisation.Kind, _ accounts: Organisation.Accounts? = nil) throws
        -> Organisation
    {
        Organisation(id: try #require(OrganisationID(id)), name: id, kind: kind, accounts: accounts)
    }

    private func plan() throws -> PlanDocument {
        var plan = try #require(CanaryPlan.reading.document)
        plan.organisations = [
            try organisation("gemeenten", .other), try organisation("politie", .police),
            try organisation("landelijke-eenheid", .police), try organisation("om", .prosecution),
            try organisation("bureau-rvs", .bureau), try organisation("riec", .bureau),
            try organisation("pvo", .business), try organisation("huis", .careSafetyHouse),
            try organisation("ministerie", .ministry), try organisation("taskforce", .other, .allowed),
            try organisation("ggz", .care, Organisation.Accounts.none),
        ]
        return plan
    }

    @Test(
        "Each that can has one code, and the code leads back to it",
        arguments: [
            ("politie", "police"), ("landelijke-eenheid", "landelijke-eenheid"), ("om", "prosecution"),
            ("bureau-rvs", "bureau"), ("riec", "riec"), ("pvo", "pvo"), ("huis", "huis"), ("taskforce", "taskforce"),
            ("gm0307", "GM0307"),
        ])
    func codes(_ id: String, _ code: String) throws {
        let plan = try plan(), organisation = try #require(OrganisationID(id))
        #expect(plan.accountCode(of: organisation) == code)
        #expect(plan.organisation(ofAccountCode: code) == organisation)
    }

    @Test(
        "A word for many, a ministry and one that may not sign in have none",
        arguments: ["gemeenten", "ministerie", "ggz", "onbekend"])
    func without(_ id: String) throws {
        let plan = try plan()
        #expect(plan.accountCode(of: try #require(OrganisationID(id))) == nil)
        #expect(plan.organisation(ofAccountCode: id) == nil)
    }

    @Test(
        "No organisation is known by another's word", arguments: ["politie", "om", "bureau-rvs", "gm0307", "GM9", ""])
    func words(_ code: String) throws {
        #expect(try plan().organisation(ofAccountCode: code) == nil)
    }

    @Test("An organisation that was kept before there was the field is read as it is")
    func kept() throws {
        let plain = try JSONEncoder().encode(try organisation("pvo", .business))
        #expect(!String(decoding: plain, as: UTF8.self).contains("accounts"))
        let back = try JSONDecoder().decode(Organisation.self, from: plain)
        #expect(back.accounts == nil && back.hasAccounts)
    }
}
