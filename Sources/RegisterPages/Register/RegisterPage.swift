import Markup
import Phrases
import Records
import Registers
import SiteKit

/// A register: what it says, what is counted, and its rows in one of its views.
struct RegisterPage {
    let frame: RegisterFrame
    /// The ways on for its reader; `nil` where it is only read.
    var tools: RegisterTools?
    /// The form that moves a row to another state, for who may.
    var move: (VisibleRow) -> HTML? = { _ in nil }
    /// Where the first row is written, for who may.
    var begin: Href?
    /// The edition that is read.
    var frozen: RegisterEdition?

    private var context: PageContext { frame.context }
    private var declaration: RegisterDeclaration { frame.declaration }

    var page: Page {
        let title = context(declaration.title)
        var page = Page(
            title: title, description: context(declaration.lead), section: .plan, crumbs: frame.crumbs(),
            body: """
                <div class="stack register-head"><h1>\(context.text(declaration.title))</h1>
                <p class="lead">\(context.text(declaration.lead))</p>\(finding)\(then)\(notes)\(tools?.html)</div>
                \(content)\(CountTiles(frame: frame).html)\(TakeAlong(frame: frame).html)\(about)\(dayForm)
                """)
        if !declaration.isForEverybody || frame.day != nil || frozen?.isReleased == false { page = page.unlisted }
        return page
    }

    private var finding: HTML {
        "<p>\(RegisterFinding(frame: frame).sentences.joined(separator: " "))</p>\n"
    }

    /// That this is not how it stands now.
    private var then: HTML? {
        let words =
            frozen.map { WritingPhrases.editionNote($0.day.text(in: frame.language)) }
            ?? frame.day.map { WritingPhrases.asOf($0.text(in: frame.language)) }
        return words.map { words in
            "<p class=\"note alert\">\(context(words)) <a href=\"\(url: context.href(.register(.register(frame.register.id))))\">\(context(WritingPhrases.now))</a></p>\n"
        }
    }

    private var dayForm: HTML? {
        guard tools?.hasStore == true || frame.day != nil else { return nil }
        return DayForm(frame: frame, action: context.href(.register(.register(frame.register.id)))).html
    }

    private var notes: HTML {
        let hasExamples = frame.register.rows.contains(where: \.isExample)
        let examples: HTML? =
            hasExamples
            ? "<p class=\"note\"><strong class=\"tag-example\">\(context(RegistersPhrases.examples))</strong> \(context(RegistersPhrases.examplesExplained))</p>\n"
            : nil
        let dutch: HTML? =
            frame.language == .dutch || frame.register.rows.isEmpty
            ? nil : "<p class=\"note\">\(context(RegistersPhrases.dutchOnly))</p>\n"
        return "\(examples)\(dutch)"
    }

    private var first: HTML? {
        begin.map {
            "<p class=\"only-screen\"><a class=\"btn\" href=\"\(url: $0)\">\(context(WritingPhrases.new(declaration.one(frame.language))))</a></p>"
        }
    }

    private var content: HTML? {
        guard frame.register.showsRows else { return nil }
        guard !frame.register.rows.isEmpty else {
            return
                "<section class=\"first\"><p class=\"np-block\"><span>\(context(RegistersPhrases.emptyExplained(declaration.many(frame.language))))</span></p>\(first)</section>\n"
        }
        let views = RegisterViews(frame)
        guard let shown = views.shown else { return nil }
        return """
            <section class="first register-view" aria-label="\(context(shown.view?.title ?? RegistersPhrases.view(shown.choice.kind)))">\
            \(views.links)\(body(of: shown))</section>

            """
    }

    private func body(of shown: RegisterViews.Entry) -> HTML {
        switch shown.view?.kind {
        case .table(let columns, let sort, let group):
            TableView(frame: frame, columns: columns, sort: sort, group: group).html
        case .board(let key): BoardView(frame: frame, key: key, move: move).html
        case .calendar(let span): CalendarView(frame: frame, span: span).html
        case .map(let area, let by): MapView(frame: frame, area: area, by: by).html
        case .matrix(let rows, let columns, let cell):
            MatrixView(frame: frame, rows: rows, columns: columns, cell: cell).html
        case .drawers(let through): DrawersView(frame: frame, through: through).html
        case nil: HoursView(frame: frame).html
        }
    }

    /// Where it comes from, who keeps it, and for how long.
    private var about: HTML {
        var facts: [(term: String, value: HTML)] = [
            (context(RegistersPhrases.source), context.text(declaration.source))
        ]
        if let owner = declaration.owner { facts.append((context(RegistersPhrases.keptBy), frame.organisation(owner))) }
        if let uses = RegisterUses(frame: frame).html { facts.append((context(RegisterUses.title), uses)) }
        if let retention = declaration.retention {
            let months = retention.months, isYears = months % 12 == 0
            let length = frame.language.count(
                isYears ? months / 12 : months, one: isYears ? RegistersPhrases.oneYear : RegistersPhrases.oneMonth,
                many: isYears ? RegistersPhrases.manyYears : RegistersPhrases.manyMonths)
            let basis = retention.basis(frame.language)
            facts.append((context(RegistersPhrases.kept), HTML(text: context(RegistersPhrases.keptFor(length, basis)))))
        }
        return "<section class=\"register-about\">\(FactsList.html(facts))</section>\n"
    }
}
