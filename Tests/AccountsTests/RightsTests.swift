import Facts
import Testing

@testable import Accounts

/// Every role against every right, own and other organisation and programme.
@Suite("Rights")
struct RightsTests {
    static let utrecht = MunicipalityCode("GM0344"), other = MunicipalityCode("GM0307")
    static let platform = PartnerCode("pvo"), centre = PartnerCode("riec")
    static let own = ProgrammeScope("burgernet"), foreign = ProgrammeScope("pvo")

    private func viewer(_ roles: [Role]) throws -> Viewer {
        .signedIn(SessionViewer(account: try #require(AccountID(rawValue: 1)), name: "", roles: Set(roles)))
    }

    private func check(_ roles: [Role], _ allowed: [Right], _ refused: [Right]) throws {
        let viewer = try viewer(roles)
        for right in allowed { #expect(Rights.allows(viewer, right), "\(roles) should have \(right)") }
        for right in refused { #expect(!Rights.allows(viewer, right), "\(roles) should not have \(right)") }
    }

    private func rights() throws -> [Right] {
        let utrecht = try #require(Self.utrecht), other = try #require(Self.other)
        let own = try #require(Self.own), foreign = try #require(Self.foreign)
        return [
            .view(.partners), .view(.organisation(.municipality(utrecht))), .view(.organisation(.municipality(other))),
            .view(.analysts), .ownAccount, .ownWork, .edit(own), .edit(foreign), .edit(.all),
            .updateStatus(own, owner: .municipality(utrecht)), .updateStatus(own, owner: .municipality(other)),
            .updateStatus(own, owner: .organisation(try #require(Self.platform))),
            .updateStatus(own, owner: .organisation(try #require(Self.centre))),
            .updateStatus(own, owner: .police), .updateStatus(own, owner: nil),
            .view(.organisation(.organisation(try #require(Self.platform)))),
            .stateParticipation(.municipality(utrecht)),
            .stateParticipation(.municipality(other)), .markSignal(utrecht), .markSignal(other), .markSignal(nil),
            .viewDays(utrecht), .viewDays(other),
            .viewMarks, .adoptPlan, .publishPlan, .importDelivery, .publishDelivery, .manageAccounts, .readAudit,
        ]
    }

    @Test("The public sees what is for everyone, and has no right besides")
    func publicViewer() throws {
        #expect(Rights.allows(.public, .view(.everyone)))
        for right in try rights() { #expect(!Rights.allows(.public, right), "\(right)") }
    }

    @Test("An account without roles has its own account, and no right besides")
    func withoutRoles() throws {
        try check([], [.ownAccount, .view(.everyone)], try rights().filter { $0 != .ownAccount })
    }

    @Test("Each role has these rights and no others")
    func matrix() throws {
        let utrecht = try #require(Self.utrecht), own = try #require(Self.own), foreign = try #require(Self.foreign)
        let organisation = CoalitionMember.municipality(utrecht)
        let platform = CoalitionMember.organisation(try #require(Self.platform))
        let centre = CoalitionMember.organisation(try #require(Self.centre))
        let cases: [(Role, [Right])] = [
            (
                .partner(organisation),
                [
                    .view(.partners), .view(.organisation(organisation)), .ownWork, .viewMarks, .markSignal(utrecht),
                    .viewDays(utrecht), .updateStatus(own, owner: organisation), .stateParticipation(organisation),
                ]
            ),
            (
                .partner(.police),
                [
                    .view(.partners), .ownWork, .viewMarks, .markSignal(utrecht), .markSignal(Self.other),
                    .markSignal(nil), .viewDays(utrecht), .viewDays(try #require(Self.other)),
                    .updateStatus(own, owner: .police),
                ]
            ),
            // What the police may for what is theirs; the signals of all areas are not.
            (
                .partner(platform),
                [
                    .view(.partners), .view(.organisation(platform)), .ownWork, .viewMarks,
                    .updateStatus(own, owner: platform),
                ]
            ),
            (
                .editor(own),
                [
                    .view(.partners), .view(.organisation(organisation)),
                    .view(.organisation(.municipality(try #require(Self.other)))), .ownWork, .viewMarks, .edit(own),
                    .updateStatus(own, owner: organisation),
                    .updateStatus(own, owner: .municipality(try #require(Self.other))), .updateStatus(own, owner: nil),
                    .updateStatus(own, owner: platform), .updateStatus(own, owner: centre),
                    .updateStatus(own, owner: .police), .view(.organisation(platform)),
                ]
            ),
            (.administrator, [.manageAccounts, .readAudit]),
        ]
        for (role, allowed) in cases {
            try check(
                [role], allowed + [.ownAccount], try rights().filter { !allowed.contains($0) && $0 != .ownAccount })
        }
        try check([.editor(.all)], [.edit(own), .edit(foreign), .edit(.all)], [.adoptPlan, .publishPlan])
        try check(
            [.analyst], [.view(.analysts), .importDelivery, .markSignal(utrecht)], [.publishDelivery, .edit(own)])
        try check(
            [.approver], [.adoptPlan, .publishPlan, .publishDelivery, .view(.analysts)], [.importDelivery, .edit(own)])
    }

    @Test("What somebody sees of the figures follows from their roles")
    func audience() throws {
        #expect(Viewer.public.audience == .public)
        #expect(try viewer([.administrator]).audience == .public)
        #expect(try viewer([.partner(.police)]).audience == .partners)
        #expect(try viewer([.analyst, .partner(.police)]).audience == .analyst)
    }

    @Test("The audit trail names the most modest role that will do")
    func role() throws {
        let roles: [Role] = [.administrator, .approver, .editor(.all)]
        #expect(Rights.role(of: try viewer(roles), granting: .view(.partners)) == .editor(.all))
        #expect(Rights.role(of: try viewer(roles), granting: .adoptPlan) == .approver)
        #expect(Rights.role(of: .public, granting: .adoptPlan) == nil)
    }

    @Test("A role comes back from its text, and no other text is one")
    func text() throws {
        let roles: [Role] = [
            .partner(.municipality(try #require(Self.utrecht))), .partner(.prosecution), .editor(.all),
            .partner(.organisation(try #require(Self.platform))), .editor(try #require(Self.own)), .analyst, .approver,
            .administrator,
        ]
        for role in roles { #expect(Role(rawValue: role.rawValue) == role) }
        for wrong in [
            "", "admin", "partner", "partner:", "partner:gm0344", "partner:PVO", "partner:pvo-", "partner:a--b",
            "partner:1a", "partner:a b", "partner:GM034", "partner:é", "partner:" + String(repeating: "a", count: 61),
            "editor", "editor:A B", "analyst:x", "Administrator",
        ] {
            #expect(Role(rawValue: wrong) == nil, "\(wrong)")
        }
    }

    @Test("Editors and up need the second factor, partners do not")
    func secondFactor() {
        #expect(!Role.partner(.police).needsSecondFactor)
        for role in [Role.editor(.all), .analyst, .approver, .administrator] { #expect(role.needsSecondFactor) }
    }
}
