import Accounts
import Facts
import Foundation
import Geography
import HTTPTypes
import Logging
import Markup
import Phrases
import RegionPack
import Synchronization
import Testing

@testable import FigurePages
@testable import Figures
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// Marks in memory, as the store keeps them.
private final class MemoryMarks: SignalMarkArchive {
    private let kept = Mutex<[SignalMark]>([])
    let roles = Mutex<[String]>([])
    var all: [SignalMark] { kept.withLock { $0 } }
    func marks(of month: Month) -> [SignalMark] { all.filter { $0.month == month }.reversed() }
    func add(_ mark: SignalMark, role: String) -> Bool {
        guard all.count < SignalMark.mostPerDay else { return false }
        kept.withLock { $0.append(mark) }
        roles.withLock { $0.append(role) }
        return true
    }
    func moment() -> Int64 { 1_512_000_000 }
}

/// Marks of which the database cannot be read.
private struct BrokenMarks: SignalMarkArchive {
    struct Unreadable: Error {}

    func marks(of month: Month) throws -> [SignalMark] { throw Unreadable() }
    func add(_ mark: SignalMark, role: String) -> Bool { false }
    func moment() -> Int64 { 0 }
}

@Suite("Marks on signals, on the page")
struct SignalMarkPageTests {
    private static let month = Month(year: 2017, month: 3) ?? Month(ordinal: 2017 * 12 + 2)

    private func viewer(_ roles: Set<Role>) throws -> Viewer {
        .signedIn(SessionViewer(account: try #require(AccountID(rawValue: 7)), name: "Adviseur <b>", roles: roles))
    }

    private func partner(_ municipality: String) throws -> Viewer {
        try viewer([.partner(.municipality(try #require(MunicipalityCode(municipality))))])
    }

    private func signal() throws -> Signal {
        Signal(
            area: try #require(AreaCode("GM0001")), offence: .offence(try #require(OffenceCode("1.1.1"))),
            month: Self.month, observed: 90, expected: ExpectedRange(mean: 60, lower: 45, upper: 76), ratio: 1.5,
            ratioInterval: 1.2...1.9, chance: 0.0001, falseShare: 0.01, status: .final, baseline: (3_000, 54))
    }

    private func marks(_ kept: [SignalMark], _ viewer: Viewer) throws -> String? {
        let context = PageContext(
            edition: try PageEditions.full(), language: .dutch, route: .analysis(.signals(Self.month)), viewer: viewer)
        return SignalMarksView(signal: try signal(), marks: kept, id: "s1", context: context).html?.string
    }

    private func mark(_ remark: String) throws -> SignalMark {
        SignalMark(
            series: try signal().series, month: Self.month, kind: .knownCause, remark: remark, author: "Bureau <i>",
            account: "2", at: 0)
    }

    /// The search of the month found the signal, or nothing.
    private func submit(
        _ fields: [(String, String)], as viewer: Viewer, to archive: (any SignalMarkArchive)?, isFound: Bool = true
    ) async throws -> FormAnswer {
        let edition = try PageEditions.full()
        let object = SignalObject(series: try signal().series, month: Self.month).text
        let context = PageContext(
            edition: edition, language: .dutch, route: .analysis(.signals(Self.month)), viewer: viewer)
        var services = SiteServices()
        services.marks = archive
        let published = PublishedSite(edition, services: services, features: .all)
        keep(isFound ? [try signal()] : [], of: .municipality, in: published.signals, edition)
        return try await SignalMarkForm.submit(
            Submission(
                act: .markSignal, form: Form(([("object", object)] + fields).map { (name: $0.0, value: $0.1) }),
                context: context, published: published, services: services,
                visitor: Visitor(token: nil, viewer: viewer), address: "127.0.0.1", base: "http://localhost",
                client: "",
                logger: Logger(label: "test")))
    }

    /// The page of a month with so many signals in buurten of the first municipality.
    private func page(_ count: Int, _ viewer: Viewer, events: [RegistryEvent] = []) throws -> String {
        let edition = try PageEditions.full(), month = Self.month
        let signals = try (0..<count).map { number in
            let area = try #require(AreaCode("BU0001\(number < 10 ? "000" : "00")\(number)"))
            return Signal(
                area: area, offence: .offence(try #require(OffenceCode(number % 2 == 0 ? "1.1.1" : "1.4.5"))),
                month: month, observed: 9, expected: ExpectedRange(mean: 2, lower: 0, upper: 5), ratio: 4.5,
                ratioInterval: 2...8, chance: 0.0001, falseShare: 0.01, status: .final, baseline: (100, 54))
        }
        let runs = SignalRuns(edition)
        for family in SignalFamily.allCases {
            keep(family == .neighbourhood ? signals : [], of: family, in: runs, edition, events: events)
        }
        let context = PageContext(
            edition: edition, language: .dutch, route: .analysis(.signals(month)), viewer: viewer)
        let model = try #require(SignalsModel(month, month...month, context, runs))
        return SignalsView(model: model, context: context).html.string
    }

    private func keep(
        _ signals: [Signal], of family: SignalFamily, in runs: SignalRuns, _ edition: Edition,
        events: [RegistryEvent] = []
    ) {
        let tested = SignalRun.Tested(
            count: 1_000, expectedByChance: 1, falseShareLimit: 0.1,
            window: SignalRun.Window(months: 12, listed: 40, expectedByChance: 4), notTested: [],
            baseline: Self.month.advanced(by: -60)...Self.month.advanced(by: -7), leftOut: [], regional: [],
            status: .final, signals: signals)
        let run = SignalRun(
            question: SignalQuestion(family, Self.month), outcome: .tested(tested), eventsInMonth: events,
            isExample: false, dataVersion: edition.version)
        _ = runs.contents.withLock { $0.keep(run) }
    }

    private func count(_ part: String, in html: String) -> Int { html.components(separatedBy: part).count - 1 }

    @Test("Every signal of a long list is a row and can be marked: the last ones are folded, in words, and numbered on")
    func longList() throws {
        let analyst = try page(75, viewer([.analyst]))
        #expect(count("name=\"remark\"", in: analyst) == 75)
        #expect(count("<li class=\"signal\">", in: analyst) == 75)
        #expect(analyst.contains("<details class=\"more\"><summary>Nog 15 signalen</summary>"))
        #expect(analyst.contains("<ol class=\"list signal-rows\" start=\"61\">"))
        #expect(count("<figure", in: analyst) == 12)
        // Ids stay apart, or labels would point at another form.
        let ids = analyst.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        let open = try page(75, .public)
        #expect(!open.contains("name=\"kind\"") && count("<li class=\"signal\">", in: open) == 75)
        #expect(try !page(60, viewer([.analyst])).contains("class=\"more\""))
    }

    @Test("An event that concerns some types names them, above the lists and at the signals of those types only")
    func concerned() throws {
        let assault = try #require(OffenceCode("1.4.5")), all = try #require(OffenceCode("0.0.0"))
        func event(_ id: String, _ title: String, _ offences: [OffenceCode]) -> RegistryEvent {
            RegistryEvent(
                id: id, kind: .event, title: Phrase(dutch: title), explanation: Phrase(dutch: "x"),
                from: Self.month, until: Self.month, offences: offences, source: "x", certainty: .high)
        }
        let html = try page(4, .public, events: [event("a", "Feest", [all, assault]), event("b", "Storm", [])])
        #expect(html.contains("Feest (alleen bij: Mishandeling); Storm. Een signaal kan daardoor komen."))
        // Two of the four signals are about assault.
        #expect(count("In deze maand speelde bij deze soort: Feest.", in: html) == 2)
        #expect(!html.contains("deze soort: Storm") && !html.contains("deze soort: Feest; Storm"))
    }

    @Test("The public sees no marks and no form")
    func hidden() throws { #expect(try marks([mark("geheim")], .public) == nil) }

    @Test("A partner sees every mark, escaped, and marks the signals of the own municipality only")
    func own() throws {
        let kept = [try mark("</p><script>alert(1)</script>")]
        let own = try #require(try marks(kept, partner("GM0001"))),
            other = try #require(try marks(kept, partner("GM0002")))
        #expect(own.contains("Bekende oorzaak") && !own.contains("<script>") && own.contains("Bureau &lt;i&gt;"))
        #expect(own.contains("<form") && !other.contains("<form"))
    }

    @Test("A mark is kept with who, when and what")
    func kept() async throws {
        let archive = MemoryMarks(), partner = try partner("GM0001")
        let answer = try await submit(
            [("kind", "follow-up"), ("remark", " Besproken in het overleg. ")], as: partner, to: archive)
        guard case .done = answer.kind else {
            Issue.record("not done: \(answer.kind)")
            return
        }
        let mark = try #require(archive.all.first)
        #expect(mark.kind == .followUp && mark.remark == "Besproken in het overleg.")
        #expect(mark.author == "Adviseur <b>" && mark.account == "7" && mark.at == 1_512_000_000)
        #expect(archive.roles.withLock { $0 } == ["partner:GM0001"])
    }

    @Test(
        "A remark that points at a person is refused, and so is a mark of no kind",
        arguments: [
            [("kind", "seen"), ("remark", "Bel 06-12345678")], [("kind", "seen"), ("remark", "mail a.b@voorbeeld.nl")],
            [("kind", "anders"), ("remark", "")], [("kind", "seen"), ("remark", String(repeating: "a", count: 501))],
        ])
    func refused(_ fields: [(String, String)]) async throws {
        let archive = MemoryMarks()
        guard case .again(let state) = try await submit(fields, as: partner("GM0001"), to: archive).kind else {
            Issue.record("accepted")
            return
        }
        #expect(!state.problems.isEmpty && archive.all.isEmpty)
    }

    @Test("A note on what is no signal is not kept")
    func noSignal() async throws {
        let archive = MemoryMarks()
        let answer = try await submit([("kind", "follow-up")], as: partner("GM0001"), to: archive, isFound: false)
        guard case .missing = answer.kind else {
            Issue.record("kept: \(answer.kind)")
            return
        }
        #expect(archive.all.isEmpty)
    }

    @Test("Who noted a great deal that day reads so, and nothing is kept")
    func enough() async throws {
        let archive = MemoryMarks(), one = try mark("al eerder")
        for _ in 0..<SignalMark.mostPerDay { _ = archive.add(one, role: "analyst") }
        guard case .again(let state) = try await submit([("kind", "seen")], as: partner("GM0001"), to: archive).kind
        else {
            Issue.record("kept")
            return
        }
        #expect(state.problems.map { $0.text(.dutch) } == [MarkPhrases.enough(.dutch)])
        #expect(archive.all.count == SignalMark.mostPerDay)
    }

    @Test("Another municipality, the public and an administrator cannot mark")
    func forbidden() async throws {
        let archive = MemoryMarks(), fields = [("kind", "seen"), ("remark", "")]
        for viewer in [try partner("GM0002"), try viewer([.administrator])] {
            guard case .forbidden = try await submit(fields, as: viewer, to: archive).kind else {
                Issue.record("not forbidden")
                continue
            }
        }
        guard case .missing = try await submit(fields, as: .public, to: archive).kind else {
            Issue.record("the public marked")
            return
        }
        #expect(archive.all.isEmpty)
    }

    @Test("that cannot be read make the page fail for who may see them, instead of a page without marks")
    func unreadable() throws {
        let edition = try PageEditions.full(), runs = SignalRuns(edition)
        for family in SignalFamily.allCases { keep([], of: family, in: runs, edition) }
        func page(_ viewer: Viewer) throws -> Answer? {
            let context = PageContext(
                edition: edition, language: .dutch, route: .analysis(.signals(Self.month)), viewer: viewer)
            return try SignalsPage.answer(Self.month, in: context, from: runs, marks: BrokenMarks())
        }
        let partner = try partner("GM0001")
        #expect(throws: BrokenMarks.Unreadable.self) { try page(partner) }
        #expect(try page(.public)?.status == .ok)
    }
}
