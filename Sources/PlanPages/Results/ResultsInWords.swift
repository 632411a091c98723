import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// What a year brought in words, per programme: the points of the look-back that the plan puts among its results.
struct ResultsInWords {
    let frame: PlanFrame
    let year: Int

    private var context: PageContext { frame.context }

    var html: HTML? {
        let groups = frame.plan.programmesInOrder.map { programme in
            (programme, frame.plan.lookBack(of: programme.id, on: year).filter { $0.isYearResult == true })
        }.filter { !$0.1.isEmpty }
        guard !groups.isEmpty else { return nil }
        return """
            <section aria-labelledby="in-woorden"><h2 id="in-woorden">\(context(ResultsPhrases.inWords))</h2>
            <div class="prose">\(each: groups, { programme, items in
                "<h3>\(frame.link(programme, in: year + 1))</h3>\n<ul class=\"looks\">\(each: items, { line($0) })</ul>\n"
            })</div></section>

            """
    }

    private func line(_ item: LookBackItem) -> HTML {
        """
        <li><h4><a href="\(url: frame.href(.item(item.id)))">\(frame.nl(item.title))</a></h4>\(frame.prose(item.text))</li>

        """
    }
}
