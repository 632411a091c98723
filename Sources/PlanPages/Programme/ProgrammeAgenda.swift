import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The agenda of a programme as a table: what, how it stands, when and who, under the parts of the programme.
struct ProgrammeAgenda {
    let page: ProgrammePage

    private var frame: PlanFrame { page.frame }
    private var context: PageContext { page.context }

    var html: HTML {
        """
        <section><h2 id="agenda" class="muted">\(context(ProgrammePhrases.agenda(page.year)))</h2>
        \(page.agenda.isEmpty ? "<p class=\"muted\">\(context(PlanPhrases.noAgenda))</p>" : table)</section>

        """
    }

    private var table: HTML {
        let groups = ItemGroups.groups(page.agenda, of: page.programme, section: \.section, track: \.track)
        return """
            <div class="scroll" tabindex="0" role="region" aria-labelledby="agenda"><table class="agenda">
            <caption class="vh">\(context(ProgrammePhrases.agenda(page.year)))</caption>
            <thead><tr><th scope="col">\(context(PlanPhrases.action))</th><th scope="col">\(context(PlanPhrases.state))</th>\
            <th scope="col">\(context(PlanPhrases.due))</th><th scope="col">\(context(ProgrammePhrases.who))</th></tr></thead>
            \(each: groups, { group($0) })</table></div>

            """
    }

    private func group(_ group: ItemGroups.Group<AgendaItem>) -> HTML {
        let title: HTML? = group.title.map { title in
            "<tr class=\"sum\"><th scope=\"rowgroup\" colspan=\"4\">\(group.isDutch ? frame.nl(title.dutch) : HTML(text: context(title)))</th></tr>\n"
        }
        return "<tbody>\(title)\(each: group.items, { row($0) })</tbody>\n"
    }

    private func row(_ item: AgendaItem) -> HTML {
        let who = item.owner.map { [$0] } ?? item.partners
        return """
            <tr id="\(item.id.rawValue)"><th scope="row"><a href="\(url: frame.href(.item(item.id)))">\(frame.nl(item.title))</a>\(place(item))</th>\
            <td>\(frame.status(item.status))</td><td class="small">\(ItemList(frame: frame).due(item))</td>\
            <td class="small">\(frame.names.list(who))</td></tr>

            """
    }

    /// Where, when the plan names places and not the whole region.
    private func place(_ item: AgendaItem) -> HTML? {
        guard !item.scope.isWholeRegion, let names = frame.names.scope(item.scope) else { return nil }
        return "<br><span class=\"small muted\">\(names)</span>"
    }
}
