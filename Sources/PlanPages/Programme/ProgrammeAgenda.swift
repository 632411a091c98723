import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The agenda of a programme to be read: each action with its text, and beside it how it stands, when and who.
struct ProgrammeAgenda {
    let page: ProgrammePage

    private var frame: PlanFrame { page.frame }
    private var context: PageContext { page.context }

    var html: HTML {
        let groups = ItemGroups.groups(page.agenda, of: page.programme, section: \.section, track: \.track)
        let list: HTML =
            page.agenda.isEmpty
            ? "<p class=\"muted\">\(context(PlanPhrases.noAgenda))</p>"
            : HTML.join(groups) { group in
                "\(group.heading(frame))<ul class=\"entries\">\(each: group.items, { entry($0, isGrouped: group.title != nil).html })</ul>\n"
            }
        return """
            <section aria-labelledby="agenda"><h2 id="agenda">\(context(ProgrammePhrases.agenda(page.year)))</h2>
            \(list)</section>

            """
    }

    private func entry(_ item: AgendaItem, isGrouped: Bool) -> ProgrammeEntry {
        let due = ItemList(frame: frame).due(item).map { day -> HTML in
            "<span class=\"muted\">\(context(PlanPhrases.due)):</span> \(day)"
        }
        let forWhom: HTML? = item.forWhom.map { whom in
            "<span class=\"muted\">\(context(ProgrammePhrases.forWhom)):</span> \(frame.nl(whom))"
        }
        return ProgrammeEntry(
            id: item.id, title: "<a href=\"\(url: frame.href(.item(item.id)))\">\(frame.nl(item.title))</a>",
            isGrouped: isGrouped, body: frame.prose(item.text, headings: 4),
            margin: [frame.status(item.status), due, frame.names.carriers(of: item), place(item), forWhom]
                .compactMap(\.self))
    }

    /// Where, when the plan names places and not the whole region.
    private func place(_ item: AgendaItem) -> HTML? {
        item.scope.isWholeRegion ? nil : frame.names.scope(item.scope)
    }
}

extension ItemGroups.Group {
    /// The title of the group; none for what belongs to no group.
    func heading(_ frame: PlanFrame) -> HTML? {
        title.map { "<h3>\(isDutch ? frame.nl($0.dutch) : HTML(text: frame.context($0)))</h3>" }
    }
}
