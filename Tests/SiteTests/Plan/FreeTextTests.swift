import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Records
import Store
import Strategy
import Tables
import TestKit
import Testing

@testable import FigurePages

/// Every text that people type or bring in (`FreeText`): what points at a person does not get in, through any of them.
@Suite("No free text takes what points at a person")
struct FreeTextTests {
    private static let spellings = ["06–12345678", "BSN 111222333", "NL91.ABNA.0417.1643.00", "jan [at] voorbeeld.nl"]

    private func signedIn(_ roles: [Role], _ body: @Sendable (Desk, Browser) async throws -> Void) async throws {
        let desk = try Desk(plan: try FullPlan.make())
        for (index, role) in roles.enumerated() {
            try await desk.account("a\(index)@voorbeeld.nl", role)
        }
        let token = try await desk.signIn("a0@voorbeeld.nl")
        try await desk.serve(showsPlan: true) { client in try await body(desk, Browser(client, session: token)) }
    }

    /// The form is shown again with its problem, and nothing was written.
    private func isRefused(
        _ browser: Browser, _ desk: Desk, _ before: PlanStamp, _ text: FreeText, _ spelling: String
    ) throws {
        #expect(browser.last?.status == .unprocessableContent || browser.last?.status == .ok, "\(text): \(spelling)")
        #expect(browser.page.contains("class=\"problems\""), "\(text): \(spelling)")
        #expect(try desk.store.planStamp() == before, "\(text): \(spelling)")
    }

    @Test("Each of the list refuses it, over the site's own forms", arguments: FreeText.allCases)
    func each(_ text: FreeText) async throws {
        switch text {
        case .entryField: try await entry { ("title", "Bel \($0)") }
        case .reasonOfChange: try await entry { ("why", "Bel \($0)") }
        case .newTitle:
            try await signedIn([.editor(.all)]) { desk, browser in
                for spelling in Self.spellings {
                    let before = try desk.store.planStamp()
                    try await browser.open("/jaarplan/2022/nieuw/actie")
                    try await browser.send("plan-create", [("title", "Bel \(spelling)"), ("programme", "burgernet")])
                    try isRefused(browser, desk, before, text, spelling)
                    #expect(!browser.page.contains("Sla dan nog eens op"), "saving again changes nothing")
                }
            }
        case .reasonOfImport:
            try await signedIn([.editor(.all)]) { desk, browser in
                var plan = try FullPlan.make()
                plan.goals[0].title = "Bewoners doen echt mee"
                var archive = ZipArchive()
                for file in PlanWriter.files(of: plan) { archive.add("plan/" + file.name, file.bytes) }
                for spelling in Self.spellings {
                    try await browser.open("/jaarplan/2022/inlezen")
                    try await browser.send("plan-read", [("what", "folder")], file: archive.bytes, named: "plan.zip")
                    try await browser.follow()
                    let before = try desk.store.planStamp()
                    let fields = Self.fields(of: "plan-take", in: browser.page)
                    try await browser.send("plan-take", fields.filter { $0.0 != "why" } + [("why", "Bel \(spelling)")])
                    try isRefused(browser, desk, before, text, spelling)
                }
            }
        case .reasonOfAdoption:
            try await signedIn([.approver]) { desk, browser in
                let revision = try #require(try desk.store.current(try FullPlan.id("doel"), of: 2022))
                guard case .goal(var goal)? = revision.entry else { throw Desk.Unexpected(revision) }
                goal.title = "Anders"
                let edit = PlanEdit(
                    year: 2022, item: goal.id, entry: .goal(goal), base: revision.id, reason: "")
                let author = PlanAuthor(account: 9, role: "editor:*", organisation: "bureau")
                _ = try desk.store.save([edit], by: author)
                let state = try #require(try desk.store.planState(of: 2022))
                for spelling in Self.spellings {
                    let before = try desk.store.planStamp()
                    try await browser.open("/jaarplan/2022/bewerken")
                    let fields = [("object", String(state.draftToken)), ("why", "Bel \(spelling)")]
                    try await browser.send("plan-adopt", fields)
                    try isRefused(browser, desk, before, text, spelling)
                    let refused = try desk.store.adopt(
                        2022, token: state.draftToken, reason: spelling, in: try Desk.region(), by: author)
                    #expect(refused == .failure(PlanRefused(.reasonPointsAtPerson)))
                }
            }
        case .reasonOfWithdrawal:
            try await signedIn([.approver]) { desk, browser in
                let shown = try #require(try desk.store.planState(of: 2022)?.shown)
                for spelling in Self.spellings {
                    let before = try desk.store.planStamp()
                    try await browser.open("/jaarplan/2022/bewerken")
                    let fields = [("object", shown.id.description), ("why", "Bel \(spelling)")]
                    try await browser.send("plan-withdraw", fields)
                    try isRefused(browser, desk, before, text, spelling)
                    let refused = try desk.store.withdrawPlan(
                        2022, publication: shown.id, reason: spelling, by: .commandLine(user: "beheer"))
                    #expect(refused == .failure(PlanRefused(.reasonPointsAtPerson)))
                }
            }
        case .progressNote:
            try await signedIn([.editor(.all)]) { desk, browser in
                for spelling in Self.spellings {
                    let before = try desk.store.planStamp()
                    try await browser.open("/mijn-werk")
                    let fields = WorkFields.of("burgernet-2022-acties", status: "onTrack", note: "Bel \(spelling)")
                    try await browser.send("work-update", fields)
                    try isRefused(browser, desk, before, text, spelling)
                }
            }
        case .participationNote:
            try await Desk.municipalities { desk, utrecht, _ in
                for spelling in Self.spellings {
                    let before = try desk.store.planStamp()
                    try await utrecht.open("/mijn-werk/deelname")
                    let start = try #require(utrecht.page.firstRange(of: "value=\"2022/GM0344/keurmerk\""))
                    let seen = try #require(
                        utrecht.page[start.upperBound...].firstMatch(of: /name="seen" value="(?<seen>[^"]*)"/)?.seen)
                    let fields = [
                        ("object", "2022/GM0344/keurmerk"), ("seen", String(seen)), ("status", "exploring"),
                        ("note", "Bel \(spelling)"),
                    ]
                    try await utrecht.send("state-participation", fields)
                    try isRefused(utrecht, desk, before, text, spelling)
                }
            }
        case .accountName:
            try await signedIn([.administrator]) { desk, browser in
                for spelling in Self.spellings where !spelling.contains("[at]") {
                    try await browser.open("/beheer/accounts")
                    let fields = [("mail", "nieuw@voorbeeld.nl"), ("name", "Jan \(spelling)"), ("role", "analyst")]
                    try await browser.send("invite-account", fields)
                    #expect(browser.page.contains("class=\"problems\""), "\(spelling)")
                    #expect(try desk.store.accounts().count == 1)
                }
            }
        // The suites of the targets that take them in: SignalMarkPageTests, ImportTests.
        case .signalRemark, .nameInList, .fileName: break
        }
    }

    private func entry(_ change: @escaping @Sendable (String) -> (String, String)) async throws {
        try await signedIn([.editor(.all)]) { desk, browser in
            let path = "/jaarplan/2022/bewerken/doel"
            for spelling in Self.spellings {
                let before = try desk.store.planStamp()
                try await browser.open(path)
                let (name, value) = change(spelling)
                let fields = Self.fields(of: "plan-save", in: browser.page).filter { $0.0 != name }
                try await browser.send("plan-save", fields + [(name, value), ("do", "save")])
                try isRefused(browser, desk, before, .entryField, spelling)
            }
            // The same form with a harmless text is taken.
            try await browser.open(path)
            let (name, value) = change("de gemeente")
            let fields = Self.fields(of: "plan-save", in: browser.page).filter { !["title", name].contains($0.0) }
            let title = name == "title" ? value : "Bewoners doen meer mee"
            let rest = name == "title" ? [] : [(name, value)]
            try await browser.send("plan-save", fields + [("title", title)] + rest + [("do", "save")])
            #expect(browser.last?.status == .seeOther)
        }
    }

    /// What a browser would send of a form: inputs, texts and chosen options, without act and token.
    private static func fields(of act: String, in page: String) -> [(String, String)] {
        let forms = page.matches(of: /<form[\s\S]*?<\/form>/).map { String($0.output) }
        guard let form = forms.first(where: { $0.contains("value=\"\(act)\"") }) else { return [] }
        var fields: [(String, String)] = []
        for match in form.matches(of: /<input [^>]*>/) {
            let tag = String(match.output)
            guard let name = tag.firstMatch(of: #/ name="([^"]*)"/#)?.1, name != "act", name != "token" else {
                continue
            }
            if tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\""), !tag.contains(" checked") {
                continue
            }
            fields.append(
                (String(name), unescaped(tag.firstMatch(of: #/ value="([^"]*)"/#).map { String($0.1) } ?? "")))
        }
        for match in form.matches(of: /<textarea [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/) {
            fields.append((String(match.1), unescaped(String(match.2))))
        }
        for match in form.matches(of: /<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/) {
            let chosen = match.2.firstMatch(of: /<option value="([^"]*)" selected/)?.1 ?? ""
            fields.append((String(match.1), unescaped(String(chosen))))
        }
        return fields
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    @Test("Every input of a form is a free text of the list, or says why it is none")
    func inputs() throws {
        let known = FreeText.allCases.reduce(into: Set(FreeText.otherInputs.keys)) { $0.formUnion($1.inputs) }
        let call =
            /fields\.(?:text|area)\(\s*(?:"(?<name>[^"]+)"|SecretField\.(?<secret>\w+)\.rawValue|(?<field>field)\.name)/
        let tag = /<(?:input|textarea)[^>]*? name=\\?"(?<name>[a-z-]+)\\?"[^>]*>/
        var found: Set<String> = []
        let sources = Shared.repository.appending(path: "Sources").path
        let files = try #require(FileManager.default.enumerator(atPath: sources))
        for case let file as String in files where file.hasSuffix(".swift") {
            let text = try String(contentsOfFile: "\(sources)/\(file)", encoding: .utf8).replacing("\\\"", with: "\"")
            for match in text.matches(of: call) {
                if let name = match.name { found.insert(String(name)) }
                if let secret = match.secret {
                    found.insert(secret == "newPassphrase" ? "new-passphrase" : String(secret))
                }
                if match.field != nil { #expect(file == "Desk/Editing/EntryFieldsView.swift") }
            }
            for match in text.matches(of: tag) where !match.output.0.contains("type=\"hidden\"") {
                if ["date", "radio", "checkbox"].contains(where: { match.output.0.contains("type=\"\($0)\"") }) {
                    continue
                }
                found.insert(String(match.name))
            }
        }
        #expect(found.subtracting(known) == [], "inputs on no list: see FreeText")
        #expect(found.isSuperset(of: ["why", "note", "remark", "name", "title"]))
    }
}
