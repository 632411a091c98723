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

    @Test("the year's picture says how the actions stand, before any choice, and shows no months without marks")
    func year() throws {
        let html = try Self.html(.year(2022))
        #expect(html.firstMatch(of: #/<h2 id="plaat">\d+ acties: \d+ [a-z]/#) != nil)
        #expect(Self.order(["id=\"plaat\"", "class=\"lanes\"", "<form class=\"filters", "id=\"doelen\""], in: html))
        // Fewer than a fifth of the actions has a month.
        #expect(!html.contains("lanes-axis") && !html.contains("class=\"cut\""))
        #expect(Self.order(["Gehaald", "Nog niet te zeggen"], in: html) || Self.order(["Nog niet zover"], in: html))
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
