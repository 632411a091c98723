import Facts
import Figures
import Phrases
import PlacedYAML
import Records
import RegionPack

/// The blocks of one file as they were read, before they are put together and checked against each other.
struct TemplateParts {
    var head: Head?
    var figures: [FigureLine] = []
    var sections: [ReportSection] = []
    var wordings: [Wording] = []
    var overviews: [Overview] = []
    /// Where the sections and other blocks of a template stand that shared words may not have.
    var strayLine: Int?
    private(set) var file = ""

    struct Head {
        let id: String
        let version: Int
        let title: ReportText
        let places: ReportPlaces
        let grain: ReportGrain
        let audience: Audience
        let reference: Int?
        let calendar: ReportCalendar
    }

    mutating func read(name: String, bytes: [UInt8], pack: RegionPack?, log: PackLog) {
        file = name
        var blocks: [RecordBlock] = []
        BlockFile(name: name, bytes: bytes, log: log).read(kinds: BlockKind.allCases.map(\.rawValue)) {
            blocks.append($0)
        }
        for block in blocks { take(block, pack: pack, log: log) }
    }

    private mutating func take(_ block: RecordBlock, pack: RegionPack?, log: PackLog) {
        guard let kind = BlockKind(rawValue: block.word) else { return }
        switch kind {
        case .report: takeHead(block)
        case .figure:
            if let figure = FigureReader.figure(block, pack: pack) { figures.append(figure) }
        case .wording:
            if let words = WordsReader<WordingState>(block, log: log)?.words() {
                wordings.append(Wording(id: words.id, texts: words.texts))
            }
        case .overview:
            if let words = WordsReader<OverviewState>(block, log: log)?.words() {
                overviews.append(Overview(id: words.id, texts: words.texts))
            }
        case .section:
            if let section = SectionReader.section(block, log: log) { sections.append(section) }
        case .table, .chart, .remark: takeBlock(block, kind)
        }
        if kind != .wording && kind != .overview { strayLine = strayLine ?? block.line }
    }

    private mutating func takeHead(_ block: RecordBlock) {
        guard head == nil else {
            block.keys.place.report(
                found: Phrase("een tweede blok report", "a second block report"),
                expected: Phrase("één rapport per bestand", "one report per file"),
                cure: Phrase("zet het in een eigen bestand", "give it a file of its own"))
            return
        }
        head = HeadReader.head(block)
    }

    private mutating func takeBlock(_ block: RecordBlock, _ kind: BlockKind) {
        guard !sections.isEmpty else {
            block.keys.place.report(
                found: Phrase(
                    "een blok \(block.word) vóór de eerste section", "a block \(block.word) before the first section"),
                expected: Phrase("een section erboven", "a section above it"),
                cure: Phrase("zet het onder een section", "put it under a section"))
            return
        }
        let read: SectionBlock? =
            switch kind {
            case .table: SectionReader.table(block).map(SectionBlock.table)
            case .chart: SectionReader.chart(block).map(SectionBlock.chart)
            default: SectionReader.remark(block).map(SectionBlock.remark)
            }
        if let read { sections[sections.count - 1].blocks.append(read) }
    }

    /// The template; words of its own go before those that all templates share.
    func template(named name: String, common: TemplateParts, log: PackLog) -> ReportTemplate? {
        guard let head else {
            if !log.hasErrors {
                PackPlace(file: name, line: 0, log: log).report(
                    found: Phrase("een bestand zonder blok report", "a file without a block report"),
                    expected: Phrase("een blok report bovenaan", "a block report at its top"),
                    cure: Phrase(
                        "voeg het toe; wat alle rapporten delen hoort in wordings.md",
                        "add it; what all reports share belongs into wordings.md"))
            }
            return nil
        }
        var template = ReportTemplate(
            id: head.id, version: head.version, title: head.title, places: head.places, grain: head.grain,
            audience: head.audience, referenceYear: head.reference, calendar: head.calendar)
        template.figures = figures
        template.sections = sections
        template.wordings = wordings + common.wordings.filter { word in !wordings.contains { $0.id == word.id } }
        template.overviews = overviews + common.overviews.filter { word in !overviews.contains { $0.id == word.id } }
        return template
    }
}
