import Facts
import Phrases
import PlacedYAML

/// Checks a template as a whole: names that mean something, once, and words that keep to the rules.
struct TemplateChecks {
    let template: ReportTemplate
    let file: String
    let log: PackLog

    func run() {
        checkNames(template.figures.map { ($0.id, $0.line) }, of: "figure")
        checkNames(template.sections.map { ($0.id, $0.line) }, of: "section")
        if template.sections.isEmpty {
            report(1, found: Phrase("een rapport zonder section", "a report without a section"), known: ["section"])
        }
        let slots = SlotChecks(file: file, log: log)
        for wording in template.wordings { slots.check(wording) }
        for overview in template.overviews { slots.check(overview) }
        checkText(template.title, mayNameCause: false)
        for section in template.sections { check(section) }
        checkReference()
        checkPlaces()
    }

    private func checkNames(_ names: [(id: String, line: Int)], of kind: String) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name.id).inserted {
            PackPlace(file: file, line: name.line, log: log).report(
                found: Phrase("een tweede \(kind) \"\(name.id)\"", "a second \(kind) \"\(name.id)\""),
                expected: Phrase("elke naam één keer", "each name once"),
                cure: Phrase("geef een van beide een andere naam", "give one of the two another name"))
        }
    }

    private func check(_ section: ReportSection) {
        checkText(section.title, mayNameCause: section.isEffect)
        for text in section.paragraphs { checkText(text, mayNameCause: section.isEffect) }
        if case .moreThanChance(let figure) = section.condition { checkFigure(figure, line: section.line) }
        for block in section.blocks {
            switch block {
            case .table(let table):
                checkText(table.title, mayNameCause: false)
                for figure in table.figures { checkFigure(figure, line: table.line) }
            case .chart(let chart):
                checkText(chart.title, mayNameCause: false)
                checkFigure(chart.figure, line: chart.line, mustBeSet: true)
            case .remark(let remark): checkText(remark.title, mayNameCause: false)
            }
        }
    }

    private func checkText(_ text: ReportText, mayNameCause: Bool) {
        WordRules(file: file, log: log).check(text, mayNameCause: mayNameCause)
        for binding in text.bindings {
            if let view = binding.view {
                checkView(view, of: binding.name, line: text.line)
            } else if ReportSlot(rawValue: binding.name) == nil {
                let known = ReportSlot.allCases.map(\.rawValue) + template.figures.map { "\($0.id)|…" }
                report(text.line, found: Phrase("{{\(binding.name)}}", "{{\(binding.name)}}"), known: known)
            }
        }
    }

    private func checkView(_ view: String, of figure: String, line: Int) {
        guard let named = template.figure(figure) else { return checkFigure(figure, line: line) }
        let known =
            named.isSet
            ? template.overviews.map(\.id) : FigureSlot.allCases.map(\.rawValue) + template.wordings.map(\.id)
        guard !known.contains(view) else { return }
        report(line, found: Phrase("{{\(figure)|\(view)}}", "{{\(figure)|\(view)}}"), known: known)
    }

    private func checkFigure(_ id: String, line: Int, mustBeSet: Bool = false) {
        let known = template.figures.filter { !mustBeSet || $0.isSet }.map(\.id)
        guard !known.contains(id) else { return }
        report(line, found: Phrase("het cijfer \"\(id)\"", "the figure \"\(id)\""), known: known)
    }

    private func checkReference() {
        guard template.referenceYear == nil else { return }
        for figure in template.figures where figure.comparison == .reference {
            report(
                figure.line, found: Phrase("compare: reference", "compare: reference"),
                known: ["reference: JJJJ (report)"])
        }
    }

    /// A municipality has no municipalities below it, nor the region any wijken of its own.
    private func checkPlaces() {
        let below: [FigurePlace] =
            switch template.places {
            case .region: [.policeDistricts, .municipalities]
            case .policeDistricts: [.municipalities]
            case .municipalities: [.wijken]
            }
        for figure in template.figures where figure.place.isPlural && !below.contains(figure.place) {
            report(
                figure.line, found: Phrase("place: \(figure.place.rawValue)", "place: \(figure.place.rawValue)"),
                known: ["own", "region"] + below.map(\.rawValue))
        }
    }

    private func report(_ line: Int, found: Phrase, known: [String]) {
        let names = known.joined(separator: ", ")
        PackPlace(file: file, line: line, log: log).report(
            found: found, expected: Phrase("een van \(names)", "one of \(names)"),
            cure: Phrase("kies een van deze, of voeg het blok toe", "choose one of these, or add the block"))
    }
}
