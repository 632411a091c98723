import Figures
import Geography
import Markup
import Phrases
import SiteKit

/// The way into the explorer from a page, with what the page is about.
enum ExplorerLink {
    static let further = Phrase("Verken deze cijfers verder", "Explore these figures further")
    static let anything = Phrase(
        "Zet zelf gebieden en soorten naast elkaar", "Put areas and types beside each other yourself")
    static let together = Phrase("Zet deze gebieden naast elkaar", "Put these areas beside each other")

    /// A line of its own; `nil` where there is nothing to explore.
    static func line(_ text: Phrase, _ query: ExplorerQuery, in context: PageContext) -> HTML? {
        guard context.edition.defaultPeriod() != nil else { return nil }
        return "<p class=\"small only-screen\"><a href=\"\(url: context.href(.explorer, query))\">\(context(text))</a></p>\n"
    }

    /// Of one area and what is chosen there.
    static func line(of area: AreaCode, _ offence: OffenceSelection, _ context: PageContext) -> HTML? {
        line(
            further,
            ExplorerQuery().with {
                $0.areas = [area]
                $0.offences = offence == .all ? [] : [offence]
            }, in: context)
    }

    static func line(of offence: OffenceSelection, _ context: PageContext) -> HTML? {
        line(further, ExplorerQuery().with { $0.offences = offence == .all ? [] : [offence] }, in: context)
    }
}
