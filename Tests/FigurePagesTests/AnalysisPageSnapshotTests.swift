import Facts
import Figures
import Foundation
import Geography
import HTTPTypes
import Markup
import Phrases
import TestKit
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit

/// The pages of what is concluded from figures, in both languages, plain and with hostile names.
@Suite("Pages of analyses")
struct AnalysisPageSnapshotTests {
    /// A month in which the test region has something to find.
    private static let month = Month(year: 2017, month: 3) ?? Month(ordinal: 2017 * 12 + 2)

    private static func months(_ first: Month, _ last: Month) -> PeriodRange { .months(first...last) }

    private func context(
        _ route: AnalysisRoute, _ edition: Edition, _ language: Language, _ query: any PageQuery = NoQuery()
    ) -> PageContext {
        PageContext(edition: edition, language: language, route: .analysis(route), query: query)
    }

    private func signals(
        _ month: Month, _ edition: Edition, _ language: Language, _ query: any PageQuery = NoQuery()
    ) async throws -> String {
        let runs = SignalRuns(edition), context = context(.signals(month), edition, language, query)
        let questions = SignalsModel.questions(month, edition)
        runs.search(questions + questions.flatMap(runs.earlier))
        let model = try #require(SignalsModel(month, edition.signalMonths ?? month...month, context, runs))
        return SignalsView(model: model, context: context).html.string
    }

    @Test("Signals look as they did", arguments: Language.allCases)
    func signals(_ language: Language) async throws {
        let html = try await signals(Self.month, try PageEditions.full(), language)
        #expect(html.contains("<h3") && html.contains(Phrase("meer dan toeval", "more than chance")(language)))
        #expect(html.contains(Phrase("Wat een signaal niet is", "What a signal is not")(language)))
        try PageSnapshot.check(html, named: "full-signals-\(language.tag)")
    }

    @Test("A month that nobody delivered is not tested, and says so", arguments: Language.allCases)
    func undelivered(_ language: Language) async throws {
        let december = try #require(Month(year: 2017, month: 12))
        let html = try await signals(december, try PageEditions.full(), language)
        #expect(html.contains(Phrase("is niet getoetst", "was not tested")(language)))
        #expect(!html.contains("class=\"signal\""))
        try PageSnapshot.check(html, named: "full-signals-undelivered-\(language.tag)")
    }

    @Test("A choice narrows the list and says when nothing is left")
    func narrowed() async throws {
        let edition = try PageEditions.full()
        let other = SignalsQuery(area: AreaCode("GM0002"))
        let html = try await signals(Self.month, edition, .dutch, other)
        #expect(try await signals(Self.month, edition, .dutch).contains("class=\"there\"><bdi>Aalburg</bdi>"))
        #expect(!html.contains("class=\"there\"><bdi>Aalburg</bdi>"))
        let nothing = SignalsQuery(offence: OffenceCode("1.4.7").map { .offence($0) } ?? .all)
        #expect(try await signals(Self.month, edition, .dutch, nothing).contains("Geen signalen voor deze keuze."))
    }

    @Test("Hostile names stay names", arguments: Language.allCases)
    func hostile(_ language: Language) async throws {
        let edition = try PageEditions.full(names: .hostile)
        for html in [try await signals(Self.month, edition, language), try effect(edition, language)] {
            #expect(!html.contains("<script") && !html.contains("\u{202E}"))
        }
    }

    @Test("While a search is under way the page says how far it is, and is not kept")
    func waiting() throws {
        let edition = try PageEditions.full(), runs = SignalRuns(edition)
        // A row that begins nothing: what is asked stays under way.
        runs.stop()
        let file = AnalysisRoute.signalFile(Self.month, .municipality, .csv)
        let answers = [
            try SignalsPage.answer(Self.month, in: context(.signals(Self.month), edition, .dutch), from: runs),
            LookBackPage.answer(context(.lookBack, edition, .dutch), runs),
            SignalFiles.answer(Self.month, of: .municipality, as: .csv, in: context(file, edition, .dutch), from: runs),
        ].compactMap { $0 }
        #expect(answers.count == 3)
        for answer in answers {
            #expect(answer.status == .accepted && answer.headers[.cacheControl] == "no-store")
            #expect(answer.headers[.retryAfter] == "2")
            #expect(try answer.headers[#require(HTTPField.Name("Refresh"))] == "2")
            #expect(String(decoding: answer.body, as: UTF8.self).contains("De pagina komt vanzelf."))
        }
        for page in answers.prefix(2) {
            let html = String(decoding: page.body, as: UTF8.self)
            #expect(
                html.contains("Wij zoeken naar signalen")
                    && html.contains("<progress id=\"p\" max=\"100\" value=\"0\">"))
        }
    }

    @Test("Without enough months there is an explanation, and nothing outside the figures has a page")
    func without() throws {
        let empty = try PageEditions.empty(), full = try PageEditions.full()
        let page = try SignalsPage.answer(nil, in: context(.signals(nil), empty, .dutch), from: SignalRuns(empty))
        #expect(page.map { String(decoding: $0.body, as: UTF8.self) }?.contains("niet genoeg cijfers") == true)
        let later = try #require(Month(year: 2031, month: 1))
        let none = try SignalsPage.answer(later, in: context(.signals(later), full, .dutch), from: SignalRuns(full))
        #expect(none == nil)
    }

    private func effect(_ edition: Edition, _ language: Language) throws -> String {
        let from = try #require(Month(year: 2017, month: 1)), to = try #require(Month(year: 2017, month: 6))
        let query = EffectQuery(
            area: AreaCode("GM0001"), offence: OffenceCode("1.1.1").map { .offence($0) } ?? .all,
            period: Self.months(from, to))
        return try #require(EffectPage.page(context(.effect, edition, language, query))).body.string
    }

    @Test("An effect looks as it did", arguments: Language.allCases)
    func effects(_ language: Language) throws {
        let html = try effect(try PageEditions.full(), language)
        #expect(html.contains(Phrase("Wat dit niet kan zeggen", "What this cannot say")(language)))
        try PageSnapshot.check(html, named: "full-effect-\(language.tag)")
        let start = try #require(EffectPage.page(context(.effect, try PageEditions.full(), language)))
        try PageSnapshot.check(start.body.string, named: "full-effect-start-\(language.tag)")
    }

    @Test("An effect of an unknown event or area has no page; too short a time before is said")
    func effectRefused() throws {
        let edition = try PageEditions.full()
        let unknown = EffectQuery(event: "bestaat-niet")
        #expect(EffectPage.page(context(.effect, edition, .dutch, unknown)) == nil)
        let nowhere = EffectQuery(area: AreaCode("GM9999"))
        #expect(EffectPage.page(context(.effect, edition, .dutch, nowhere)) == nil)
        let early = try #require(Month(year: 2013, month: 1))
        let short = EffectQuery(area: AreaCode("GM0001"), period: .months(early...early))
        let page = try #require(EffectPage.page(context(.effect, edition, .dutch, short)))
        #expect(page.body.string.contains("te weinig om te zeggen"))
    }

    @Test("The look back counts signals per month", arguments: Language.allCases)
    func lookBack(_ language: Language) async throws {
        let edition = try PageEditions.full(), runs = SignalRuns(edition)
        runs.search(SignalFamily.allCases.flatMap(runs.historyQuestions))
        let view = LookBackView(
            histories: SignalFamily.allCases.map(runs.history), context: context(.lookBack, edition, language))
        try PageSnapshot.check(view.html.string, named: "full-look-back-\(language.tag)")
    }

    @Test("The register of algorithms has every entry, complete, in both languages", arguments: Language.allCases)
    func register(_ language: Language) throws {
        let page = AlgorithmsPage.page(context(.algorithms, try PageEditions.full(), language))
        for entry in AlgorithmEntry.all {
            #expect(page.body.string.contains("id=\"\(entry.word(language))\""))
            #expect(page.body.string.contains("<dl class=\"terms\" id=\"\(entry.word(language))\">"))
            for text in [entry.purpose, entry.data, entry.method, entry.limits, entry.human] {
                #expect(text(language).count > 10)
            }
            #expect(!entry.papers.isEmpty && Month(dashed: entry.since) != nil)
        }
        #expect(Set(AlgorithmEntry.all.map { $0.word(language) }).count == AlgorithmEntry.all.count)
        try PageSnapshot.check(page.body.string, named: "full-algorithms-\(language.tag)")
    }

    @Test("Every method that a page names exists in the register")
    func methodsExist() throws {
        var found = 0
        for (name, html) in try CommittedSnapshot.all() {
            for part in html.components(separatedBy: "href=\"").dropFirst() {
                let address = part.prefix { $0 != "\"" }
                for language in Language.allCases {
                    let page = (language == .dutch ? "/" : "/en/") + AnalysisWord.algorithms(language) + "#"
                    guard address.hasPrefix(page) else { continue }
                    found += 1
                    #expect(AlgorithmEntry.all.contains { address == page + $0.word(language) }, "\(name): \(address)")
                }
            }
        }
        #expect(found > 0)
    }

    @Test("No word of statistics that readers misread is on these pages", arguments: Language.allCases)
    func plainWords(_ language: Language) throws {
        let texts = AlgorithmEntry.all.flatMap { [$0.title, $0.purpose, $0.data, $0.method, $0.limits, $0.human] }
        for text in texts {
            #expect(!text(language).lowercased().contains("significant"))
        }
    }
}
