import Accounts
import Markup
import Phrases
import PlanPages
import Records
import SiteKit
import Strategy
import Writing

/// The actions of one programme as lines; what is to be reported of one is in its fold.
struct WorkRows {
    let group: WorkGroup
    /// The plan years on the page: a line says which one is its own when there are several.
    let years: [Int]
    /// Whether the programme is a fold: on a page of very many actions, that it can be surveyed.
    let isFolded: Bool
    let fields: FormFields
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        let title: HTML = """
            <h2 id="\(group.anchor)"><span lang="nl">\(group.title)</span> \
            <span class="small muted">\(context(WorkPhrases.count(group.items.count, overdue: group.overdue)))</span></h2>
            """
        guard isFolded else {
            return "<section aria-labelledby=\"\(group.anchor)\">\(title)\n\(list(group.open))\(closed)</section>\n"
        }
        let isOpen = group.overdue > 0 || group.items.contains { isTyped($0) }
        return """
            <section aria-labelledby="\(group.anchor)"><details class="more work-group"\(attr: "open", isOpen)><summary>\(title)</summary>
            \(list(group.open))\(closed)</details></section>

            """
    }

    private func list(_ items: [WorkList.Item]) -> HTML? {
        items.isEmpty ? nil : "<ul class=\"list work-list\">\(each: items, { row($0) })</ul>\n"
    }

    private var closed: HTML? {
        guard let list = list(group.closed) else { return nil }
        return """
            <details\(attr: "open", group.closed.contains { isTyped($0) })><summary>\(context(WorkPhrases.closed(group.closed.count)))</summary>\(list)</details>

            """
    }

    private func row(_ item: WorkList.Item) -> HTML {
        let action = item.action
        return """
            <li id="\(item.name)"><details\(attr: "open", isTyped(item))><summary><span class="what" lang="nl">\(action.title)</span> \
            <span class="when\(when: item.urgency == .overdue, " late")">\(when(item))</span> \
            \(StatusMark.html(action.status.kind, context))</summary>
            <div class="fold"><p class="small muted">\(facts(item))</p>
            \(fields.choice(WorkReport.statusField(item.name), FieldLabels.status, options: options(action)))\
            \(fields.area(WorkReport.noteField(item.name), WorkPhrases.note, hint: WorkPhrases.noteHint, rows: 2, limit: 2_000, lang: "nl"))\
            \(fields.button(WorkPhrases.save, css: "btn quiet"))</div></details></li>

            """
    }

    /// Whether something was typed here, or is wrong with it: the fold must not hide that.
    private func isTyped(_ item: WorkList.Item) -> Bool {
        guard let state = fields.state else { return false }
        return [WorkReport.statusField(item.name), WorkReport.noteField(item.name)].contains { field in
            state.values[field]?.first?.isEmpty == false || state.problem(field) != nil
        }
    }

    /// What somebody chooses from: first that it stays as it is, whatever that is by the time it is sent.
    private func options(_ action: AgendaItem) -> [(value: String, text: String)] {
        [("", context(WorkPhrases.stays(action.status.kind.phrase)))]
            + FieldChoices.status.map {
                ($0.value, ActionStatus.Kind(rawValue: $0.value)?.phrase(language) ?? $0.label(language))
            }
    }

    private func when(_ item: WorkList.Item) -> String {
        let due = item.action.dueTerm.map { $0.text(in: language) }
        switch (item.urgency, due) {
        case (.overdue, let due?): return context(WorkPhrases.overdue(due))
        case (.silent, nil):
            guard let day = item.lastTouched.flatMap({ PlanMoment.day($0) }) else { return context(WorkPhrases.noWord) }
            return context(WorkPhrases.silent(PlanMoment.words(day, language)))
        case (_, let due?): return context(WorkPhrases.dueOn(due))
        case (_, nil): return ""
        }
    }

    private func facts(_ item: WorkList.Item) -> HTML {
        let action = item.action
        var facts: [HTML] = []
        if years.count > 1 { facts.append(HTML(text: context(PlanNames.plan(of: action.year)))) }
        let last = item.lastTouched.map { PlanMoment.text($0, language) } ?? context(WorkPhrases.never)
        facts.append("\(context(WorkPhrases.lastWord)): \(last)")
        if action.isOwnerInferred { facts.append(HTML(text: context(WorkPhrases.inferred))) }
        if context.shelf.plan(showing: .item(action.id)) != nil {
            facts.append("<a href=\"\(context.href(.plan(.item(action.id))))\">\(context(WorkPhrases.read))</a>")
        }
        if context.allows(PlanEntry.agenda(action).editRight) {
            facts.append(
                "<a href=\"\(context.href(.edit(.entry(action.year, action.id))))\">\(context(WorkPhrases.whole))</a>")
        }
        return HTML.join(facts, separator: " · ") { $0 }
    }
}
