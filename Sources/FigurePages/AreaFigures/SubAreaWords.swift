import Facts
import Figures
import Geography
import Markup
import Phrases
import Prose
import SiteKit

/// What stands out among the areas below an area, in two or three short sentences.
struct SubAreaWords {
    let below: SubAreas
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML { words.html }

    private var words: Prose {
        let rising = below.rows.filter { $0.change?.verdict == .moreThanChanceUp }.map(\.area)
        let falling = below.rows.filter { $0.change?.verdict == .moreThanChanceDown }.map(\.area)
        let judged = below.rows.count { $0.change?.isTestable == true }
        let absent = below.rows.filter { $0.count.value.value == nil }.map(\.area)
        let parts = [
            rising.isEmpty ? nil : changed(rising, Phrase("steeg", "rose")(language)),
            falling.isEmpty ? nil : changed(falling, Phrase("daalde", "fell")(language)),
            rising.isEmpty && falling.isEmpty && judged > 0 ? nothing(judged) : nil,
            absent.isEmpty ? nil : missing(absent),
        ]
        return .sentences(parts.compactMap { $0 })
    }

    private func changed(_ codes: [AreaCode], _ verb: String) -> Prose {
        let place = codes.count <= 3 ? AreaNames.list(codes, context) : Prose(text: count(codes.count))
        return Localized(
            "In \(place) \(verb) het aantal meer dan door toeval te verwachten is.",
            "In \(place) the number \(verb) more than chance can explain.")(language)
    }

    private func nothing(_ judged: Int) -> Prose {
        if judged == 1 {
            return Localized(
                "In het enige gebied dat wij kunnen toetsen is de verandering niet meer dan toeval.",
                "In the only area that we can test the change is not more than chance.")(language)
        }
        return Localized(
            "In geen van de \(count(judged)) die wij kunnen toetsen is de verandering meer dan toeval.",
            "In none of the \(count(judged)) that we can test is the change more than chance.")(language)
    }

    private func missing(_ codes: [AreaCode]) -> Prose {
        let place = codes.count <= 4 ? AreaNames.list(codes, context) : Prose(text: count(codes.count))
        return Localized("Van \(place) is er geen cijfer.", "There is no figure for \(place).")(language)
    }

    private func count(_ number: Int) -> String { language.count(number, one: below.level.one, many: below.level.many) }
}
