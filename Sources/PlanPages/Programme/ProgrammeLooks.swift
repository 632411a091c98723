import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The look-back of a programme to be read: a result per item, and beside it what shows it.
struct ProgrammeLooks {
    let page: ProgrammePage

    private var frame: PlanFrame { page.frame }
    private var context: PageContext { page.context }

    var html: HTML {
        let groups = ItemGroups.groups(page.lookBack, of: page.programme, section: \.section, track: \.track)
        return HTML.join(groups) { group in
            "\(group.heading(frame))<ul class=\"entries\">\(each: group.items, { entry($0, isGrouped: group.title != nil).html })</ul>\n"
        }
    }

    private func entry(_ item: LookBackItem, isGrouped: Bool) -> ProgrammeEntry {
        let notes = frame.plan.notes(on: [item.id])
        let links: [HTML] =
            item.indicators.compactMap { frame.plan.indicators[$0] }.map { indicator in
                "<a href=\"\(url: frame.href(.indicator(indicator.id)))\">\(frame.nl(indicator.title))</a>"
            }
            + notes.map {
                "<a href=\"#noot-\($0.id.rawValue)\">\(context(ProgrammePhrases.note)): \(frame.nl($0.title))</a>"
            }
        return ProgrammeEntry(
            id: item.id, title: "<a href=\"\(url: frame.href(.item(item.id)))\">\(frame.nl(item.title))</a>",
            isGrouped: isGrouped, body: frame.prose(item.text, headings: 4), margin: links,
            isMarginFirst: false)
    }
}
