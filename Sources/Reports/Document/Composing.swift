import Markup
import Phrases
import Prose

/// Makes the document of one place of a run; reads the run and the remark, and nothing else.
package struct Composing {
    let run: FrozenRun
    let template: ReportTemplate
    let report: FrozenReport
    let remark: ReportRemark?
    let digest: String
    private let annex: Annex

    /// - Parameter digest: that of the run: making it takes as long as all else.
    package init(
        _ report: FrozenReport, of run: FrozenRun, digest: String, template: ReportTemplate,
        remark: ReportRemark? = nil
    ) {
        self.run = run
        self.template = template
        self.report = report
        self.remark = remark
        self.digest = digest
        annex = Annex(report)
    }

    package var document: ReportDocument {
        ReportDocument(
            title: filling.filled(template.title).plainText, place: report.place, warnings: warnings,
            sections: template.sections.filter(holds).map(section), annex: annex.rows, facts: facts,
            isExample: run.isExample, run: digest)
    }

    // MARK: Conditions

    private func holds(_ section: ReportSection) -> Bool {
        switch section.condition {
        case .always: true
        case .event: !report.events.isEmpty
        case .moreThanChance(let id):
            report.set(id)?.figures.contains { [.rise, .fall].contains($0.wordingState) } ?? false
        }
    }

    // MARK: Sections

    private func section(_ section: ReportSection) -> DocumentSection {
        DocumentSection(
            id: section.id, title: filling.filled(section.title).plainText,
            blocks: paragraphs(section) + section.blocks.map(block))
    }

    /// Paragraphs, with the items of a list that follow each other put together.
    private func paragraphs(_ section: ReportSection) -> [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        for text in section.paragraphs {
            if text.pieces == [.binding(name: ReportSlot.events.rawValue, view: nil)] {
                blocks.append(.list(report.events.map { "\(strong: $0.title): \($0.explanation)" }))
            } else if case .words(let words)? = text.pieces.first, words.hasPrefix("- ") {
                let item = filling.filled(
                    ReportText(pieces: [.words(String(words.dropFirst(2)))] + text.pieces.dropFirst(), line: text.line))
                if case .list(let items)? = blocks.last {
                    blocks[blocks.count - 1] = .list(items + [item])
                } else {
                    blocks.append(.list([item]))
                }
            } else {
                blocks.append(.paragraph(filling.filled(text)))
            }
        }
        return blocks
    }

    private func block(_ block: SectionBlock) -> DocumentBlock {
        switch block {
        case .table(let line): .table(table(line))
        case .chart(let line): .chart(chart(line))
        case .remark(let line):
            .remark(title: filling.filled(line.title).plainText, paragraphs: remark?.paragraphs)
        }
    }

    private func table(_ line: TableLine) -> DocumentTable {
        let rows = line.figures.flatMap { annex.figures(of: $0) }
        let isAboutPlaces = Set(rows.map(\.figure.title)).count <= 1
        let isAboutYears = line.figures.contains { report.set($0)?.kind == .byYear }
        let first = line.figures.lazy.compactMap { report.set($0) }.first
        let name = isAboutYears ? "periode" : isAboutPlaces ? "gebied" : "misdrijf"
        return DocumentTable(
            title: filling.filled(line.title).plainText, columns: [name] + line.columns.map { $0.title(first) },
            rows: rows.map { row in
                let label =
                    isAboutYears ? row.figure.period.text : isAboutPlaces ? row.figure.place.name : row.figure.title
                return DocumentTable.Row(
                    name: label, annex: row.number, cells: line.columns.map { TableWords(row.figure).cell($0) })
            })
    }

    private func chart(_ line: ChartLine) -> DocumentChart {
        let kind = report.set(line.figure)?.kind ?? .single
        let bars = annex.figures(of: line.figure).map { row in
            let name =
                switch kind {
                case .byYear: row.figure.period.text
                case .byPlace: row.figure.place.name
                case .byOffence, .single: row.figure.title
                }
            let words = FigureWords(row.figure)
            return DocumentChart.Bar(
                name: name, annex: row.number, value: row.figure.value,
                text: words.value ?? row.figure.reason?.text ?? Filling.nothing)
        }
        let values = bars.map { "\($0.name): \($0.text)" }.joined(separator: "; ")
        return DocumentChart(
            title: filling.filled(line.title).plainText, alternative: "Staafgrafiek. \(values).", bars: bars)
    }

    // MARK: Words

    private var filling: Filling { Filling { name, view in value(name, view) } }

    private func value(_ name: String, _ view: String?) -> Prose? {
        guard let view else { return ReportSlot(rawValue: name).flatMap(value) }
        guard let set = report.set(name) else { return nil }
        if let overview = template.overviews.first(where: { $0.id == view }), set.kind != .single {
            return OverviewSentences(set, overview: overview).prose
        }
        guard let row = annex.figures(of: name).first else { return nil }
        let address = Href(fragment: row.anchor)
        if let wording = template.wordings.first(where: { $0.id == view }) {
            return FigureSentence(row.figure, wording: wording, address: address).prose
        }
        guard let slot = FigureSlot(rawValue: view), let text = property(slot, of: row.figure) else { return nil }
        return slot == .name ? Prose(text: text) : Prose([.link(Prose(text: text), to: address)])
    }

    private func value(_ slot: ReportSlot) -> Prose? {
        switch slot {
        case .place: .name(report.place.name)
        case .region: .name(run.region.name)
        case .period: Prose(text: run.period.text)
        case .in: Prose(text: run.period.inText)
        case .inBase: Prose(text: run.base.inText)
        case .events:
            report.events.isEmpty
                ? nil : .sentences(report.events.map { Prose(text: "\($0.title): \($0.explanation)") })
        }
    }

    private func property(_ slot: FigureSlot, of figure: FrozenFigure) -> String? {
        let words = FigureWords(figure)
        return switch slot {
        case .count: words.count
        case .counted: words.counted
        case .base: words.base
        case .rate: words.value
        case .name: words.name
        }
    }

    // MARK: What it was made of

    private var warnings: [String] {
        let figures = report.sets.flatMap(\.figures)
        let isProvisional = figures.contains { $0.status == "provisional" }
        return (run.isExample ? ["Voorbeeld: deze cijfers zijn verzonnen."] : [])
            + (isProvisional ? ["Een deel van deze cijfers is voorlopig."] : [])
    }

    private var facts: [DocumentFact] {
        [
            DocumentFact(name: "Rapport", value: "\(template.id), versie \(template.version)"),
            DocumentFact(name: "Periode", value: run.period.text), DocumentFact(name: "Bron", value: run.source),
            DocumentFact(name: "Versie van de cijfers", value: run.dataVersion),
            DocumentFact(name: "Vastgezette cijfers (SHA-256)", value: digest),
        ]
    }
}
