import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// One action or one point of a look-back: its text, its facts, where it came from and where it went.
struct ItemPage {
    let frame: PlanFrame
    let entry: PlanEntry
    let id: ItemID

    /// `nil` when the reader's plan has no such item.
    init?(frame: PlanFrame, id: ItemID) {
        if let item = frame.plan.agenda[id] {
            entry = .agenda(item)
        } else if let item = frame.plan.lookBack[id] {
            entry = .lookBack(item)
        } else {
            return nil
        }
        self.frame = frame
        self.id = id
    }

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var page: Page {
        let programme = entry.programme.flatMap { frame.plan.programmes[$0] }
        let crumb = programme.map {
            Crumb($0.shortTitle ?? $0.title, frame.href(.programme(pageYear, $0.id)), written: .dutch)
        }
        return frame.page(
            entry.title, context(ItemPhrases.description(entry.title)),
            crumbs: [crumb].compactMap(\.self) + [Crumb(entry.title, written: .dutch)],
            body: """
                <div class="stack"><p class="kind">\(kind(programme))\(frame.editLink(entry))</p><h1>\(frame.nl(entry.title))</h1>
                \(status)\(frame.dutchOnly)</div>
                <section class="first prose">\(text)</section>
                \(progress)\(evidence)\(indicators)\(ItemChain(frame: frame, id: id).html)\(facts)\(notes)\
                \(ItemHistory(frame: frame, entry: entry, id: id).html)
                """)
    }

    /// The year of the plan in which the item stands.
    private var pageYear: Int {
        switch entry {
        case .agenda(let item): item.year
        case .lookBack(let item): item.year + 1
        default: frame.plan.planYear
        }
    }

    private func kind(_ programme: Programme?) -> HTML {
        let what: HTML =
            switch entry {
            case .agenda(let item): "\(context(PlanPhrases.action)) \(item.year)"
            case .lookBack(let item): HTML(text: context(PlanPhrases.lookBack(item.year)))
            default: .empty
            }
        let link: HTML? = programme.map { " · \(frame.link($0, in: pageYear))" }
        return "\(what)\(link)"
    }

    private var status: HTML? {
        guard case .agenda(let item) = entry else { return nil }
        let reason: HTML? =
            if case .stopped(let reason) = item.status { " <span class=\"small\">\(frame.nl(reason))</span>" } else {
                nil
            }
        let due: HTML? = ItemList(frame: frame).due(item).map { day in
            let words = item.isOverdue(on: frame.today) ? ItemPhrases.wasDue : ItemPhrases.isDue
            return " <span class=\"small\">\(context(words)) \(day)</span>"
        }
        return "<p class=\"row\">\(frame.status(item.status))\(reason)\(due)</p>\n"
    }

    private var text: HTML {
        frame.prose(entry.text) ?? "<p class=\"muted\">\(context(ItemPhrases.noText))</p>"
    }

    // MARK: Facts

    private var facts: HTML? {
        var facts: [(term: String, value: HTML)] = []
        func add(_ term: Phrase, _ value: HTML?) { if let value { facts.append((context(term), value)) } }
        switch entry {
        case .agenda(let item):
            add(PlanPhrases.owner, frame.names.owner(of: item))
            add(OrganisationNames.contact, item.contact.flatMap(frame.names.html))
            add(ItemPhrases.forWhom, item.forWhom.map { frame.nl($0) })
            add(PlanPhrases.partners, frame.names.list(item.partners))
            add(PlanPhrases.place, frame.names.scope(item.scope))
            add(ItemPhrases.track, item.track.map { HTML(text: context($0.phrase)) })
            add(PlanPhrases.source, frame.source(item.source))
        case .lookBack(let item):
            add(PlanPhrases.partners, frame.names.list(item.partners))
            add(PlanPhrases.place, frame.names.scope(item.scope))
            add(ItemPhrases.track, item.track.map { HTML(text: context($0.phrase)) })
            add(PlanPhrases.source, frame.source(item.source))
        default: break
        }
        return facts.isEmpty ? nil : "<section>\(FactsList.html(facts))</section>\n"
    }

    private var progress: HTML? {
        guard case .agenda(let item) = entry, !item.progress.isEmpty else { return nil }
        return """
            <section aria-labelledby="voortgang"><h2 id="voortgang">\(context(ItemPhrases.progress))</h2>
            <ol class="chain">\(each: item.progress.reversed(), { note in
                let by: HTML? = note.by.flatMap(frame.names.html).map { " <span class=\"small muted\">\($0)</span>" }
                let state: HTML? = note.status.map { " <span class=\"small muted\">\(context($0.phrase))</span>" }
                return "<li><span class=\"when\">\(language.day(note.date))</span><div>\(frame.nl(note.text))\(state)\(by)</div></li>\n"
            })</ol></section>

            """
    }

    private var evidence: HTML? {
        guard case .lookBack(let item) = entry, !item.evidence.isEmpty else { return nil }
        return """
            <section aria-labelledby="blijkt"><h2 id="blijkt">\(context(ItemPhrases.evidence))</h2>
            <ul class="bul">\(each: item.evidence, { evidence in
                let day: HTML? = evidence.date.map { " <span class=\"small muted\">\(language.day($0))</span>" }
                if evidence.isAddressText == true, let address = evidence.address {
                    return "<li>\(frame.nl(evidence.title)): <code>\(address)</code>\(day)</li>"
                }
                let href = evidence.address.flatMap { Href(https: $0) ?? Href(local: $0) }
                let title: HTML = href.map { "<a href=\"\(url: $0)\">\(frame.nl(evidence.title))</a>" } ?? frame.nl(evidence.title)
                return "<li>\(title)\(day)</li>"
            })</ul></section>

            """
    }

    private var indicators: HTML? {
        let caption: HTML = """
            <b class="vh">\(context(PlanPhrases.targetsAndFigures))</b> <span>\(context(PlanPhrases.targetsExplained))</span>
            """
        let found = entry.indicators.compactMap { frame.plan.indicators[$0] }
        guard let table = TargetTable(indicators: found, year: pageYear, caption: caption, frame: frame).html else {
            return nil
        }
        return """
            <section aria-labelledby="cijfers"><h2 id="cijfers">\(context(PlanPhrases.targetsAndFigures))</h2>\(table)</section>

            """
    }

    private var notes: HTML? { SourceNotes(notes: frame.plan.notes(on: [id]), frame: frame).section }
}
