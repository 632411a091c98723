import Accounts
import HTTPTypes
import HummingbirdTesting
import Records
import Testing

@testable import Registers
@testable import SiteKit
@testable import Strategy

/// Two sites that differ only in what a reader may not see answer that reader alike, byte by byte: every page, file, feed,
/// view, filter, order and search of the registers, with all fields and rows that there are named in addresses.
@Suite("What nobody may see of registers shows nowhere")
struct RegisterNonInterferenceTests {
    @Test("To the public: not what is for partners, nor what is Utrecht's or the bureau's")
    func everybody() async throws {
        let one = HiddenParts(),
            other = HiddenParts(partners: "twee woorden", inner: "drie", partnerRows: 5, innerRows: 0)
        let answers = try await [one, other].asyncMap { try await Self.answers(of: $0, beside: [one, other], to: nil) }
        Self.compare(answers)
        // A page of search says what was looked for, and only that.
        for (address, answer) in answers[0] {
            for word in ["Aanspreekpunt", "afgerond"] where !address.contains("q=\(word)") {
                #expect(!answer.contains(word), "\(address)")
            }
        }
    }

    @Test("To a municipality: not what is another one's or the bureau's")
    func partner() async throws {
        let one = HiddenParts(), other = HiddenParts(inner: "twee woorden", innerRows: 5)
        let role = Role.partner(.municipality(Desk.amersfoort))
        let answers = try await [one, other].asyncMap {
            try await Self.answers(of: $0, beside: [one, other], to: role)
        }
        Self.compare(answers)
        #expect(answers[0].values.contains { $0.contains("Aanspreekpunt") })
        #expect(answers[0].values.contains { $0.contains("afgerond") })
    }

    private static func compare(_ answers: [[String: String]]) {
        let found = answers[0].keys.filter { answers[0][$0]?.hasPrefix("200") == true }
        #expect(answers[0].count > 150 && found.count > 80)
        for (address, answer) in answers[0] where answers[1][address] != answer {
            Issue.record("\(address) tells what is hidden")
        }
        #expect(answers[0].keys == answers[1].keys)
    }

    /// Status, the headers that say what it is, and the body, by address.
    private static func answers(
        of parts: HiddenParts, beside both: [HiddenParts], to role: Role?
    ) async throws -> [String: String] {
        var plan = try FullPlan.make()
        plan.indicators[0].countIn = RegisterCount("plekken/plekken")
        let desk = try Desk(plan: plan), mail = "iemand@voorbeeld.nl"
        var session: SecretToken?
        if let role {
            try await desk.account(mail, role)
            session = try await desk.signIn(mail)
        }
        let addresses = try both.map { Self.addresses(try $0.reading().shelf) }.reduce(Set()) { $0.union($1) }
        let answers = Answers()
        try await desk.serve(showsPlan: true, registers: try parts.published()) { [session] client in
            let browser = Browser(client, session: session)
            for address in addresses.sorted() {
                let response = try await browser.open(address)
                let headers = [HTTPField.Name.contentType, .eTag, .contentDisposition].map {
                    response.headers[$0] ?? ""
                }
                answers.take(
                    address, "\(response.status.code) \(headers) \(Self.timeless(browser.page))")
            }
        }
        return answers.all
    }

    /// Every address that there is or that somebody could think of: all rows, fields and words, whoever sees them.
    private static func addresses(_ shelf: RegisterShelf) -> Set<String> {
        var found: Set<String> = [
            "/registers", "/en/registers", "/indicator/burgernet.actions", "/sitemap.xml", "/jaarplan",
        ]
        for word in [
            "plein", "een", "twee", "drie", "aanspreekpunt", "gesprek", "stil", "binnen", "afgerond", "utrecht",
        ] {
            found.formUnion(["/zoeken?q=\(word)", "/zoeken.json?q=\(word)"])
        }
        for register in shelf.registers {
            let base = "/register/\(register.id)", declaration = register.declaration
            let layout = FieldLayout(declaration)
            found.insert("/en\(base)")
            for file in RegisterFormat.allCases { found.insert("\(base).\(file.rawValue)") }
            found.formUnion([base, "\(base)/atom"])
            for word in ["plein", "een", "twee", "drie", "laag", "utrecht"] { found.insert("\(base)?q=\(word)") }
            let views = ["tabel", "bord", "bord-2", "kalender", "kaart", "matrix", "laden", "uren"]
            for view in views { found.insert("\(base)?weergave=\(view)") }
            for key in declaration.fields.map(\.key) + [FieldKey.status] {
                found.formUnion(["\(base)?sorteer=\(key)", "\(base)?sorteer=-\(key)", "\(base)?f-\(key)=x"])
                for word in Set(register.rows.flatMap { layout.words(key, of: $0) }) {
                    found.formUnion(["\(base)?f-\(key)=\(word)", "\(base).csv?f-\(key)=\(word)"])
                }
            }
            for row in register.rows { found.insert("\(base)/\(row.id)") }
        }
        return found
    }

    /// Without the token of forms, which is another at each answer to who is signed in.
    private static func timeless(_ page: String) -> String {
        page.replacing(#/name="token" value="[^"]*"/#, with: "")
    }
}

/// What came back, by address.
private final class Answers: @unchecked Sendable {
    // Written by one task, one after another, and read when it has ended.
    private(set) var all: [String: String] = [:]
    func take(_ address: String, _ answer: String) { all[address] = answer }
}

extension Array where Element: Sendable {
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async throws -> [T] {
        var made: [T] = []
        for element in self { made.append(try await body(element)) }
        return made
    }
}
