import Facts
import Foundation
import Geography
import HTTPTypes
import Markup
import Phrases
import Testing

@testable import FigurePages
@testable import Figures
@testable import SiteFixtures
@testable import SiteKit

@Suite("Pages of line-ups")
struct LineUpPageTests {
    private static let month = Month(year: 2017, month: 3) ?? Month(ordinal: 2017 * 12 + 2)

    private func signal() throws -> Signal {
        let edition = try PageEditions.full(), offence = try #require(OffenceCode("1.1.1"))
        let area = try #require(AreaCode("GM0001"))
        let counts = edition.series(
            area: area, offence: .offence(offence), months: Self.month...Self.month, band: false)
        return Signal(
            area: area, offence: .offence(offence), month: Self.month,
            observed: try #require(counts.points.first?.value.value),
            expected: ExpectedRange(mean: 66, lower: 50, upper: 83), ratio: 1.8, ratioInterval: 1.4...2.2,
            chance: 1e-6, falseShare: 0.01, status: .final, baseline: (3_000, 54), dispersion: 1.3)
    }

    private func page(_ chosen: Int?, _ language: Language = .dutch) throws -> String {
        let signal = try signal()
        let query = LineUpQuery(area: signal.area, offence: signal.offence, panel: chosen)
        let context = PageContext(
            edition: try PageEditions.full(), language: language, route: .analysis(.lineUp(Self.month)), query: query)
        return LineUpPage.page(of: signal, in: context).body.string
    }

    private func real() throws -> Int {
        try #require(try PageEditions.full().lineUp(of: signal())).real + 1
    }

    private func panels(_ html: String) -> [String] {
        html.components(separatedBy: "<li>").dropFirst().prefix(20).map { $0.components(separatedBy: "</li>")[0] }
    }

    @Test(
        "Before an answer every panel is written alike: only its own numbers tell it apart",
        arguments: Language.allCases)
    func noLeak(_ language: Language) throws {
        let html = try page(nil, language)
        let panels = panels(html)
        #expect(panels.count == 20 && !html.contains("is-real"))
        // Without digits, and without how many points a line has, nothing may differ.
        let bare = Set(panels.map { $0.filter { !$0.isNumber && $0 != "." && $0 != "-" && $0 != " " } })
        #expect(bare.count == 1)
        #expect(Set(panels).count == 20)
    }

    @Test("Every panel is a link to its own answer, in order, for pointer and keyboard alike")
    func links() throws {
        for (index, panel) in panels(try page(nil)).enumerated() {
            #expect(
                panel.hasPrefix(
                    "<a href=\"/signalen/2017-03/vindt-u-hem?gebied=GM0001&amp;soort=1.1.1&amp;keuze=\(index + 1)\">"))
            #expect(panel.contains("laatste maand ") && panel.contains("aria-hidden=\"true\""))
        }
    }

    @Test("The answer says which was real, whatever was chosen, and leads back")
    func answers() throws {
        let real = try real(), other = real == 1 ? 2 : 1
        let right = try page(real), wrong = try page(other)
        #expect(right.contains("Ja, grafiek \(real) is de echte.") && !right.contains("is-chosen"))
        #expect(wrong.contains("Nee, grafiek \(other) is door toeval getrokken. Grafiek \(real) is de echte."))
        for html in [right, wrong] {
            #expect(html.components(separatedBy: "is-real").count == 2)
            #expect(html.contains("verwacht waren er 66") && !html.contains("keuze="))
            #expect(html.contains("href=\"/signalen/2017-03?gebied=GM0001&amp;soort=1.1.1\""))
        }
        #expect(try page(real, .english).contains("Yes, chart \(real) is the real one."))
    }

    @Test("A panel that does not exist is no choice", arguments: ["0", "21", "-1", "1e1", "７", "", "007"])
    func badChoice(_ text: String) {
        let pairs = [(name: "keuze", value: text)]
        if text.isEmpty {
            #expect((try? LineUpQuery.read(pairs, in: .dutch))?.panel == nil)
        } else {
            #expect(throws: BadQueryValue.self) { try LineUpQuery.read(pairs, in: .dutch) }
        }
    }

    @Test("What is no signal of the month has no line-up; while the month is searched the page waits")
    func others() throws {
        let edition = try PageEditions.full(), runs = SignalRuns(edition)
        func answer(_ query: LineUpQuery, _ runs: SignalRuns) -> Answer? {
            let context = PageContext(
                edition: edition, language: .dutch, route: .analysis(.lineUp(Self.month)), query: query)
            return LineUpPage.answer(Self.month, in: context, from: runs)
        }
        let nowhere = LineUpQuery(area: AreaCode("GM0002"), offence: OffenceCode("1.4.7").map { .offence($0) } ?? .all)
        let stopped = SignalRuns(edition)
        stopped.stop()
        #expect(answer(nowhere, stopped)?.status == .accepted)
        runs.search(SignalsModel.questions(Self.month, edition))
        #expect(answer(nowhere, runs) == nil && answer(LineUpQuery(offence: nowhere.offence), runs) == nil)
        let listed = SignalFamily.allCases.compactMap { runs.known(SignalQuestion($0, Self.month)) }.flatMap(\.signals)
        let first = try #require(listed.first)
        let strongest = try #require(Signal.strongest(of: listed))
        let known = answer(LineUpQuery(area: first.area, offence: first.offence), runs)
        let unasked = answer(LineUpQuery(), runs)
        #expect(known?.status == .ok && strongest.chance <= first.chance)
        // The frame around it names its own address.
        func shown(_ answer: Answer?) throws -> Substring {
            let page = String(decoding: try #require(answer).body, as: UTF8.self)
            return page[try #require(page.range(of: "<main")).lowerBound...]
        }
        let asked = answer(LineUpQuery(area: strongest.area, offence: strongest.offence), runs)
        #expect(try shown(unasked).prefix(4_000) == shown(asked).prefix(4_000))
    }
}
