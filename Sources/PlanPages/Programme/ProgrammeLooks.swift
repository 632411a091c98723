import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The look-back of a programme: a result per item, with what shows it.
struct ProgrammeLooks {
    let page: ProgrammePage

    private var frame: PlanFrame { page.frame }
    private var context: PageContext { page.context }

    var html: HTML {
        let groups = ItemGroups.groups(page.lookBack, of: page.programme, section: \.section, track: \.track)
        return HTML.join(groups) { group in
            let title: HTML? = group.title.map { title in
                "<h3>\(group.isDutch ? frame.nl(title.dutch) : HTML(text: context(title)))</h3>"
            }
            return
                "\(title)<ul class=\"looks\">\(each: group.items, { item($0, isGrouped: group.title != nil) })</ul>\n"
        }
    }

    /// Its title is one level below that of its group, or of the look-back itself.
    private func item(_ item: LookBackItem, isGrouped: Bool) -> HTML {
        let notes = frame.plan.notes(on: [item.id])
        let links: [HTML] =
            item.indicators.compactMap { frame.plan.indicators[$0] }.map { indicator in
                "<a href=\"\(url: frame.href(.indicator(indicator.id)))\">\(frame.nl(indicator.title))</a>"
            }
            + notes.map {
                "<a href=\"#noot-\($0.id.rawValue)\">\(context(ProgrammePhrases.note)): \(frame.nl($0.title))</a>"
            }
        let more: HTML? = links.isEmpty ? nil : "<p class=\"more-of\">\(HTML.join(links, separator: " "))</p>"
        let link: HTML = "<a href=\"\(url: frame.href(.item(item.id)))\">\(frame.nl(item.title))</a>"
        let title: HTML = isGrouped ? "<h4>\(link)</h4>" : "<h3>\(link)</h3>"
        return """
            <li id="\(item.id.rawValue)">\(title)\(frame.prose(item.text))\(more)</li>

            """
    }
}
