import Cube
import Facts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import Records
import Strategy
import Testing

@testable import PlanPages
@testable import SiteKit

/// The pages of the plan as somebody reads them: what stands there, in which order, and what does not stand together.
@Suite("The plan as it is read")
struct ReadingPageTests {
    private static func html(_ route: PlanRoute, _ language: Language = .dutch) throws -> String {
        let seed = try SeedPlan()
        let context = PageContext(
            edition: seed.edition, language: language, route: .plan(route),
            plan: seed.published.visible(to: PlanViewer.public), today: PlanDate("2022-06-01"))
        return try #require(try PlanPage.made(route, context)).body.string
    }

    private static func order(_ parts: [String], in text: String) -> Bool {
        var rest = text[...]
        for part in parts {
            guard let place = rest.firstRange(of: part) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }

    @Test("a programme has its goal, look-back and agenda with all their texts, in that order")
    func programme() throws {
        let seed = try SeedPlan()
        let plan = seed.published.visible(to: PlanViewer.public)
        for programme in plan.document.programmes {
            let html = try Self.html(.programme(2022, programme.id))
            #expect(Self.order(["id=\"doel\"", "id=\"terug\"", "id=\"agenda\""], in: html))
            let words = SeedPlan.words(html)
            for action in plan.agenda(of: programme.id, in: 2022) {
                // A sentence without numbers and markup stands there as it is written.
                let line = action.text.rawValue.split(separator: "\n").first.map(String.init) ?? ""
                guard line.first?.isLetter == true, !line.contains(where: { "{*_[`\\&<".contains($0) }) else {
                    continue
                }
                #expect(words.contains(SeedPlan.singleBlanks(line)), "\(action.id)")
            }
        }
    }

    @Test("a year opens with what was promised and how it stands, before any choice, and shows no months without marks")
    func year() throws {
        let html = try Self.html(.year(2022))
        #expect(
            html.firstMatch(of: #/<p class="lead">Wat de coalitie in 2019–2022 wil bereiken: <a href="/ambitie//#)
                != nil)
        #expect(html.firstMatch(of: #/<h2>\d+ van de \d+ doelen gehaald</h2>/#) != nil)
        #expect(html.firstMatch(of: #/<h2>Acties: \d+ van \d+ klaar</h2>/#) != nil)
        #expect(
            Self.order(
                [
                    "class=\"standing\"", "class=\"onpage\"", "id=\"plaat\"", "class=\"lanes\"", "id=\"doelen\"",
                    "<form class=\"filters", "id=\"meer\"",
                ], in: html))
        // Fewer than a fifth of the actions has a month.
        #expect(!html.contains("lanes-axis") && !html.contains("class=\"cut\""))
    }

    @Test("what is late by the day of the page is said, each with its term")
    func late() throws {
        let plan = try SeedPlan().published.visible(to: PlanViewer.public)
        let today = try #require(PlanDate("2022-06-01"))
        let due = DueActions(plan.agenda(in: 2022), on: today)
        #expect(due.overdue.count > 1 && due.overdue.allSatisfy { $0.isOverdue(on: today) })
        #expect(due.next.allSatisfy { $0.due.map { $0 >= today } == true } && !due.next.isEmpty)
        #expect(due.dated == plan.agenda(in: 2022).count { $0.due != nil })
        let words = SeedPlan.words(try Self.html(.year(2022)))
        #expect(words.contains("\(due.overdue.count) acties hadden klaar moeten zijn"))
        #expect(words.contains(due.overdue[0].title))
        // On the first day of the year nothing is late, and what comes first is named.
        let first = DueActions(plan.agenda(in: 2022), on: try #require(PlanDate("2022-01-01")))
        #expect(first.overdue.isEmpty && first.next.first?.id == due.overdue[0].id)
    }

    @Test("much of which nothing can be said yet is in a fold, behind what is missed, open or met")
    func folded() throws {
        let html = try Self.html(.year(2022))
        let targets = try #require(html.firstRange(of: "id=\"doelen\"")).upperBound
        let table = html[targets...]
        let fold = try #require(table.firstRange(of: "<details class=\"more\">")).lowerBound
        #expect(!table[..<fold].contains("Nog niet te zeggen") && table[..<fold].contains("rowgroup"))
        #expect(table[fold...].firstMatch(of: #/<summary>Nog niet te zeggen: \d+ doelen</summary>/#) != nil)
    }

    @Test("a register says first what it holds, and where it comes from last, in a fold")
    func registers() throws {
        let html = try Self.html(.interventions)
        #expect(
            html.firstMatch(of: #/<p class="lead">\d+ interventies\. Van \d+ staat erbij hoeveel zij bereikten\.</p>/#)
                != nil)
        for entry in html.split(separator: "<li id=").dropFirst() {
            let open = entry.split(separator: "<details>").first ?? entry
            #expect(!open.contains("Jaarplan 2022") && entry.contains("Jaarplan 2022"))
        }
    }

    @Test("what a budget, the bodies and the lists of municipalities say comes before how they are to be read")
    func findings() throws {
        let budget = try Self.html(.budget(2022))
        #expect(budget.contains("De bedragen van deze begroting zijn niet uit de bron te lezen."))
        #expect(budget.contains("<td class=\"np\" colspan=\"4\">"))
        #expect(try Self.html(.governance).firstMatch(of: #/<p class="lead">\d+ overleggen\. /#) != nil)
        #expect(
            try Self.html(.participation).firstMatch(
                of: #/<p class="lead">Van \d+ van de \d+ onderwerpen weten wij welke gemeenten meedoen/#) != nil)
        #expect(
            try Self.html(.timeline(2022)).firstMatch(of: #/Bij \d+ van de \d+ acties staat in het plan wanneer/#)
                != nil)
    }

    @Test("the results that are known come first, and what is computed is in no tile")
    func results() throws {
        let html = try Self.html(.results(2021))
        #expect(html.contains(" resultaten van 2021 "))
        #expect(Self.order(["class=\"tiles\"", "id=\"onbekend\""], in: html))
        for tile in html.split(separator: "<article class=\"tile").dropFirst() {
            let own = tile.split(separator: "</article>").first ?? tile
            #expect(own.contains("tile-value"))
            #expect(!own.contains("np-block") && !own.contains("tag-example"))
            #expect(!own.contains("Berekend uit de ingelezen cijfers"))
        }
    }

    @Test("an indicator is told in one line for a phone, and has a bar only where there is a target")
    func indicators() throws {
        let html = try Self.html(.indicators)
        let words = SeedPlan.words(html)
        #expect(words.contains("105 in 2021 · doel 80 · gehaald"))
        #expect(words.firstMatch(of: #/\d+ indicatoren\. \d+ van de \d+ doelen/#) != nil)
        for row in html.split(separator: "<tr>") where row.contains("geen doel") {
            #expect(!row.contains("class=\"way\""))
        }
    }
}
