package import Facts
package import Records
import RegionPack

extension PlanEntry {
    /// What a block says; `nil` when it lacks what identifies it.
    init?(_ block: PlanBlock) {
        func wrap<Content: PlanContent>(_ wrap: (Content) -> PlanEntry) -> PlanEntry? { Content(block).map(wrap) }
        let entry: PlanEntry? =
            switch block.kind {
            case .strategy: wrap(PlanEntry.strategy)
            case .ambition: wrap(PlanEntry.ambition)
            case .theme: wrap(PlanEntry.theme)
            case .organisation: wrap(PlanEntry.organisation)
            case .document: wrap(PlanEntry.document)
            case .programme: wrap(PlanEntry.programme)
            case .goal: wrap(PlanEntry.goal)
            case .lookBack: wrap(PlanEntry.lookBack)
            case .agenda: wrap(PlanEntry.agenda)
            case .indicator: wrap(PlanEntry.indicator)
            case .participation: wrap(PlanEntry.participation)
            case .intervention: wrap(PlanEntry.intervention)
            case .pilot: wrap(PlanEntry.pilot)
            case .grant: wrap(PlanEntry.grant)
            case .budget: wrap(PlanEntry.budget)
            case .body: wrap(PlanEntry.body)
            case .note: wrap(PlanEntry.note)
            }
        guard let entry else { return nil }
        self = entry
    }

    private var content: any PlanContent {
        switch self {
        case .strategy(let entry): entry
        case .ambition(let entry): entry
        case .theme(let entry): entry
        case .organisation(let entry): entry
        case .document(let entry): entry
        case .programme(let entry): entry
        case .goal(let entry): entry
        case .lookBack(let entry): entry
        case .agenda(let entry): entry
        case .indicator(let entry): entry
        case .participation(let entry): entry
        case .intervention(let entry): entry
        case .pilot(let entry): entry
        case .grant(let entry): entry
        case .budget(let entry): entry
        case .body(let entry): entry
        case .note(let entry): entry
        }
    }

    /// The text of the entry, in CommonMark with bindings.
    package var text: PlanText {
        switch self {
        case .strategy(let entry): entry.text
        case .ambition(let entry): entry.text
        case .theme(let entry): entry.text
        case .organisation(let entry): entry.text
        case .document(let entry): entry.text
        case .programme(let entry): entry.text
        case .goal(let entry): entry.text
        case .lookBack(let entry): entry.text
        case .agenda(let entry): entry.text
        case .indicator(let entry): entry.text
        case .participation(let entry): entry.text
        case .intervention(let entry): entry.text
        case .pilot(let entry): entry.text
        case .grant(let entry): entry.text
        case .budget(let entry): entry.text
        case .body(let entry): entry.text
        case .note(let entry): entry.text
        }
    }

    /// The entry as a block of the text format: what revisions keep and people compare.
    package var blockText: String { blockText(inside: nil) }

    /// `isFront` writes it as the front matter of its file.
    func blockText(inside programme: ItemID?, isFront: Bool = false) -> String {
        let body = PlanBlockCutter.escaped(text)
        return (isFront ? "---\n" : "--- \(kind.rawValue)\n") + content.keys(inside: programme).text + "---\n"
            + (body.isEmpty ? "" : body + "\n")
    }

    /// Every key with its value on one line, in the order of the text format.
    package var keyTexts: [(field: String, text: String)] {
        content.keys(inside: nil).pairs.map { ($0.key, $0.value.flow) }
    }

    /// Reads one entry back from its block; what is wrong with it comes as findings.
    package static func reading(_ blockText: String) -> (entry: PlanEntry?, findings: [Finding]) {
        let reading = PlanReader.entries(of: [PlanFile(name: "", bytes: Array(blockText.utf8))])
        return (reading.entries.count == 1 ? reading.entries[0] : nil, reading.findings)
    }
}
