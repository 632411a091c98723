import Markup
import Phrases
import Records
import Registers
import SiteKit

/// The ways in which a register can be shown to its reader, the first one first.
struct RegisterViews {
    struct Entry {
        let choice: ViewChoice
        /// `nil` for what has code of its own.
        let view: RegisterView?
    }

    let frame: RegisterFrame
    let entries: [Entry]

    init(_ frame: RegisterFrame) {
        self.frame = frame
        var numbers: [ViewKind: Int] = [:], entries: [Entry] = []
        for view in frame.declaration.views {
            let kind = ViewKind(view.word)
            numbers[kind, default: 0] += 1
            entries.append(Entry(choice: ViewChoice(kind, number: numbers[kind] ?? 1), view: view))
        }
        if numbers[.table] == nil {
            entries.append(Entry(choice: ViewChoice(.table), view: frame.plainTable))
        }
        if frame.comparesHours { entries.append(Entry(choice: ViewChoice(.hours), view: nil)) }
        self.entries = entries
    }

    /// The one that is asked, else the first.
    var shown: Entry? {
        let asked = frame.context.asked(RegisterPageQuery.self).view
        return entries.first { $0.choice == asked } ?? entries.first
    }

    /// The way to each of them, which keeps what is chosen; nothing where there is one.
    var links: HTML? {
        guard entries.count > 1, let shown else { return nil }
        return """
            <nav class="only-screen views" aria-label="\(frame.context(RegistersPhrases.views))"><ul class="chips">\
            \(each: entries, { entry in
                let query = query(entry), title = title(entry)
                let current: String? = entry.choice == shown.choice ? "true" : nil
                return "<li><a class=\"chip\" href=\"\(url: frame.href(query))\"\(attr: "aria-current", current)>\(frame.context(title))</a></li>"
            })</ul></nav>

            """
    }

    private func query(_ entry: Entry) -> RegisterPageQuery {
        var query = RegisterPageQuery()
        query.view = entry.choice == entries.first?.choice ? nil : entry.choice
        query.filters = frame.query.filters
        query.words = frame.query.words
        return query
    }

    private func title(_ entry: Entry) -> Phrase { entry.view?.title ?? RegistersPhrases.view(entry.choice.kind) }
}

extension RegisterFrame {
    /// A table of all that the reader sees but texts, for a register that declares none.
    var plainTable: RegisterView {
        let columns = declaration.fields.filter { if case .text = $0.kind { false } else { true } }.map(\.key)
        let status = declaration.status == nil ? [] : [FieldKey.status]
        return RegisterView(.table(columns: Array((columns + status).prefix(8)), sort: nil, group: nil))
    }

    /// Whether the reader sees hours that are asked and hours that there are, both.
    var comparesHours: Bool {
        guard declaration.conflicts != nil, let day = PlanDate(year: 2000, month: 1, day: 1) else { return false }
        return registers.conflicts(of: register.id, over: day...day) != nil
    }
}
