import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import TestKit
import Testing

@testable import Desk
@testable import FigurePages

/// Every committed address and every act against every role, over the real server.
///
/// What is expected stands here and not in the program: a page or act that this list does not know fails.
@Suite("The rights matrix")
struct MatrixTests {
    enum Expected {
        case everyone, signedIn, administrator, editor, approver, editorOrApprover, ownWork, ownMunicipality
        case signalMarker, analyst, analystOrApprover, coalition
    }

    /// By the Dutch address without its numbers; the English one follows.
    static let pages: [String: Expected] = [
        "/mijn-account": .signedIn, "/mijn-account/authenticator": .signedIn, "/mijn-account/bevestigen": .signedIn,
        "/mijn-account/toegangssleutels": .signedIn,
        "/beheer/accounts": .administrator, "/beheer/accounts/3": .administrator,
        "/beheer/controlespoor": .administrator,
        "/mijn-werk": .ownWork, "/jaarplan/2022/bewerken": .editorOrApprover,
        "/jaarplan/2022/bewerken/burgernet-2022-acties": .editor, "/jaarplan/2022/nieuw/actie": .editor,
        "/jaarplan/2022/bewerken/acties.csv": .editorOrApprover,
        "/jaarplan/2022/bewerken/jaarplan.xlsx": .editorOrApprover,
        "/dagmonitor": .signalMarker, "/mijn-werk/deelname": .ownMunicipality, "/jaarplan/2022/inlezen": .editor,
        "/jaarplan/2023/beginnen": .editor, "/data/concepten": .analystOrApprover,
    ]

    static let acts: [String: (Expected, String)] = [
        "sign-in": (.everyone, "/inloggen"), "accept": (.everyone, "/uitnodiging"),
        "give-code": (.everyone, "/inloggen/code"), "give-recovery-code": (.everyone, "/inloggen/code"),
        "give-passkey": (.everyone, "/inloggen/code"), "sign-in-passkey": (.everyone, "/inloggen"),
        "add-passkey": (.signedIn, "/mijn-account/toegangssleutels"),
        "remove-passkey": (.signedIn, "/mijn-account/toegangssleutels"),
        "sign-out": (.signedIn, "/inloggen"), "confirm": (.signedIn, "/mijn-account/bevestigen"),
        "change-passphrase": (.signedIn, "/mijn-account"),
        "accept-authenticator": (.signedIn, "/mijn-account/authenticator"),
        "renew-recovery-codes": (.signedIn, "/mijn-account"), "end-session": (.signedIn, "/mijn-account"),
        "sign-out-everywhere": (.signedIn, "/mijn-account"), "invite-account": (.administrator, "/beheer/accounts"),
        "change-account": (.administrator, "/beheer/accounts/3"),
        "disable-account": (.administrator, "/beheer/accounts/3"),
        "enable-account": (.administrator, "/beheer/accounts/3"),
        "reset-account": (.administrator, "/beheer/accounts/3"),
        "confirm-request": (.administrator, "/beheer/accounts"), "cancel-request": (.administrator, "/beheer/accounts"),
        "see-notices": (.signedIn, "/mijn-account"),
        "sign-out-account": (.administrator, "/beheer/accounts/3"),
        "plan-save": (.editor, "/jaarplan/2022/bewerken/burgernet-2022-acties"),
        "plan-remove": (.editor, "/jaarplan/2022/bewerken/burgernet-2022-acties"),
        "plan-undo": (.editor, "/jaarplan/2022/bewerken/burgernet-2022-acties"),
        "plan-undo-together": (.editor, "/jaarplan/2022/bewerken"),
        "plan-carry": (.editor, "/jaarplan/2022/bewerken/burgernet-2022-acties"),
        "plan-begin": (.editor, "/jaarplan/2023/beginnen"), "plan-begin-undo": (.editor, "/jaarplan/2022/bewerken"),
        "plan-create": (.editor, "/jaarplan/2022/nieuw/actie"), "plan-adopt": (.approver, "/jaarplan/2022/bewerken"),
        "plan-read": (.editor, "/jaarplan/2022/inlezen"), "plan-take": (.editor, "/jaarplan/2022/inlezen"),
        "state-participation": (.ownMunicipality, "/mijn-werk/deelname"),
        "plan-withdraw": (.approver, "/jaarplan/2022/bewerken"),
        "plan-publish": (.approver, "/jaarplan/2022/bewerken"), "work-update": (.ownWork, "/mijn-werk"),
        "own-undo": (.ownWork, "/mijn-werk"), "state-value": (.ownWork, "/mijn-werk"),
        "judge-value": (.editor, "/mijn-werk"),
        "register-read": (.signedIn, "/register/keurmerken/inlezen"),
        "register-take": (.signedIn, "/register/keurmerken/inlezen"),
        "calendar-renew": (.ownWork, "/mijn-werk"), "mark-signal": (.signalMarker, "/signalen"),
        "delivery-bring": (.analyst, "/data/concepten"),
        "delivery-publish": (.approver, "/data/levering/3/verschil"),
        "row-save": (.coalition, "/registers"), "row-move": (.coalition, "/registers"),
        "row-undo": (.coalition, "/registers"), "row-review": (.coalition, "/registers"),
        "row-decide": (.coalition, "/registers"), "row-series": (.coalition, "/registers"),
        "erasure-ask": (.coalition, "/registers"), "erasure-decide": (.coalition, "/registers"),
        "edition-freeze": (.coalition, "/registers"), "edition-decide": (.coalition, "/registers"),
        "delivery-withdraw": (.approver, "/data/levering/3"),
    ]

    static let roles: [Role?] = [
        nil, .partner(.police), .partner(.prosecution), .partner(.municipality(Desk.utrecht)), .partner(Desk.platform),
        .editor(.all), .analyst, .approver, .administrator,
    ]

    /// A desk with an account of each role, and the token of each.
    private func cast() async throws -> (Desk, [(role: Role?, token: SecretToken?)]) {
        let desk = try Desk()
        var cast: [(role: Role?, token: SecretToken?)] = [(nil, nil)]
        for (number, role) in Self.roles.compactMap(\.self).enumerated() {
            let mail = "rol\(number)@voorbeeld.nl"
            try await desk.account(mail, role)
            cast.append((role, try await desk.signIn(mail)))
        }
        return (desk, cast)
    }

    private func isAllowed(_ expected: Expected, _ role: Role?) -> Bool {
        switch expected {
        case .everyone: true
        case .signedIn: role != nil
        case .administrator: role == .administrator
        case .editor: role == .editor(.all)
        case .approver: role == .approver
        case .analyst: role == .analyst
        case .analystOrApprover: role == .analyst || role == .approver
        case .editorOrApprover: role == .editor(.all) || role == .approver
        case .ownWork: role == .editor(.all) || role?.organisation != nil
        case .ownMunicipality: role == .partner(.municipality(Desk.utrecht))
        // Which row and field is whose, the handler asks: `RegisterWritingTests` has who writes which.
        case .coalition: role != nil && role != .administrator
        // Of which area the signal is, the handler asks: `RightsTests` has who marks which.
        case .signalMarker: role?.organisation != nil || role == .analyst
        }
    }

    @Test("Every page is open to whom the matrix grants it, and to nobody else")
    func everyPage() async throws {
        let (desk, cast) = try await cast()
        let open = CommittedRoutes.all, closed = CommittedRoutes.signedIn
        let dutch = closed.filter { !$0.hasPrefix("/en/") }
        try await desk.serve { client in
            for (role, token) in cast {
                let browser = Browser(client, session: token)
                for (index, path) in closed.enumerated() {
                    let own = dutch[index / 2]
                    guard let expected = Self.pages[own] else {
                        Issue.record("\(own) is not in the matrix")
                        continue
                    }
                    let status = try await browser.open(path).status.code
                    let wanted = isAllowed(expected, role) ? 200 : role == nil ? 303 : 403
                    #expect(status == wanted, "\(path) as \(role?.rawValue ?? "public")")
                    if wanted != 200 { #expect(!browser.page.contains("voorbeeld.nl")) }
                }
                for path in open where !path.contains(".csv") && !path.contains(".svg") {
                    let status = try await browser.open(path).status.code
                    #expect(status != 403 && status != 303, "\(path) as \(role?.rawValue ?? "public")")
                    let isKept = browser.last?.headers[.cacheControl] != "no-store"
                    if token != nil, status == 200, !["/gezond", "/robots.txt"].contains(path) {
                        #expect(!isKept, "\(path) is kept for \(role?.rawValue ?? "")")
                    }
                }
            }
        }
    }

    @Test("Every act is open to whom the matrix grants it, and to nobody else")
    func everyAct() async throws {
        for act in CommittedRoutes.lines(of: "acts.txt") {
            guard let (expected, page) = Self.acts[act] else {
                Issue.record("\(act) is not in the matrix")
                continue
            }
            let (desk, cast) = try await cast()
            try await desk.serve { client in
                for (role, token) in cast {
                    let browser = Browser(client, session: token)
                    if token == nil { try await browser.open("/inloggen") }
                    let before = try desk.store.accounts()
                    let formToken = token?.formToken ?? Browser.token(in: browser.page)
                    let response = try await browser.send(act, to: page, token: .some(formToken))
                    let isTurnedAway =
                        response.status == .forbidden
                        || response.headers[.location]?.hasPrefix("/inloggen?terug=") == true
                    #expect(isTurnedAway == !isAllowed(expected, role), "\(act) as \(role?.rawValue ?? "public")")
                    if !isAllowed(expected, role) { #expect(try desk.store.accounts() == before, "\(act)") }
                }
            }
        }
    }

    @Test("A municipality's line is open to that municipality, and to nobody else")
    func everyMunicipality() async throws {
        let desk = try Desk(plan: try FullPlan.make())
        let municipalities = [Desk.utrecht, Desk.amersfoort]
        let roles: [Role] =
            municipalities.map { .partner(.municipality($0)) } + [
                .partner(.police), .partner(.prosecution), .partner(.bureau), .editor(.all), .analyst, .approver,
                .administrator,
            ]
        var cast: [(role: Role, token: SecretToken)] = []
        for (number, role) in roles.enumerated() {
            try await desk.account("rol\(number)@voorbeeld.nl", role)
            cast.append((role, try await desk.signIn("rol\(number)@voorbeeld.nl")))
        }
        try await desk.serve { [cast] client in
            for (role, token) in cast {
                for municipality in municipalities {
                    let browser = Browser(client, session: token)
                    let before = try desk.store.planStamp()
                    let response = try await browser.send(
                        "state-participation", [("object", "2022/\(municipality)/keurmerk"), ("status", "announced")],
                        to: "/mijn-werk/deelname", token: .some(token.formToken))
                    let isOwn = role == .partner(.municipality(municipality))
                    // The form did not say what it began with, so that the owner is asked again.
                    let wanted = isOwn ? 422 : 403
                    #expect(response.status.code == wanted, "\(municipality) as \(role)")
                    #expect(try desk.store.planStamp() == before)
                }
            }
        }
    }

    @Test("The matrix knows no page and no act that does not exist")
    func matrixIsNotAhead() throws {
        #expect(Set(Self.acts.keys) == Set(CommittedRoutes.lines(of: "acts.txt")))
        #expect(Set(Self.pages.keys) == Set(CommittedRoutes.signedIn.filter { !$0.hasPrefix("/en/") }))
    }
}
