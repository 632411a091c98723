import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// A break or event: when, what it does to the figures, the source and how sure it is.
struct EventItem {
    let event: RegistryEvent
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <li class="stack" id="\(event.id)"><h3>\(context.text(event.title))</h3>
        <p class="small muted">\(kind), \(period)</p>
        <p>\(context.text(event.explanation))</p>
        <p class="small muted">\(context(OffencePhrases.source)): <span lang="nl">\(event.source)</span>. \
        \(context(OffencePhrases.certainty)): \(certainty).</p></li>

        """
    }

    private var kind: String {
        event.kind == .breakInSeries
            ? Phrase(
                "Breuk: de cijfers van voor en na zijn niet te vergelijken",
                "Break: figures before and after cannot be compared")(language)
            : Phrase("Gebeurtenis", "Event")(language)
    }

    private var period: String {
        guard let until = event.until else {
            return Phrase("vanaf \(language.month(event.from))", "from \(language.month(event.from))")(language)
        }
        return event.from <= until ? language.period(.months(event.from...until)) : language.month(event.from)
    }

    private var certainty: String {
        switch event.certainty {
        case .high: Phrase("groot", "high")(language)
        case .medium: Phrase("redelijk", "medium")(language)
        case .low: Phrase("klein", "low")(language)
        }
    }
}
