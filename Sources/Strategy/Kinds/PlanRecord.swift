import Phrases
import Records

/// A kind of entry: what tells it from the others. Its fields are described once, in `record`.
protocol PlanRecord: Hashable, Sendable, Codable {
    associatedtype ID: RawRepresentable<String>

    static var kind: PlanEntry.Kind { get }
    /// One entry of the kind, in the middle of a sentence.
    static var noun: Phrase { get }
    static var record: RecordDescription<Self> { get }
    /// Where a plan has them.
    static var list: any WritableKeyPath<PlanDocument, [Self]> & Sendable { get }

    var id: ID { get }
    var title: String { get }
    var audience: PlanAudience { get }
    /// Where the entry as a whole is taken from.
    var source: SourceReference? { get }
    /// In CommonMark with bindings.
    var text: PlanText { get }
    /// The programme that it belongs to.
    var owningProgramme: ItemID? { get }
    /// What it is measured by.
    var indicators: [ItemID] { get }
    /// What no single field can see, by the field at which it is said.
    var problems: [String: FieldProblem] { get }
    /// One with a name and nothing else, for partners only until somebody says otherwise; `nil` where that cannot be.
    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Self?
    /// The text file in which a plan with these programmes has it.
    func file(among programmes: Set<ItemID>) -> String

    var entry: PlanEntry { get }
}

extension PlanRecord {
    var source: SourceReference? { nil }
    var owningProgramme: ItemID? { nil }
    var indicators: [ItemID] { [] }
    var problems: [String: FieldProblem] { [:] }
    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Self? { nil }
}

extension PlanRecord {
    static func entries(in plan: PlanDocument) -> [PlanEntry] { plan[keyPath: list].map(\.entry) }

    static func entry(id: String, in plan: PlanDocument) -> PlanEntry? {
        plan[keyPath: list].first { $0.id.rawValue == id }?.entry
    }

    func append(to plan: inout PlanDocument) { plan[keyPath: Self.list].append(self) }

    static func read(_ block: RecordBlock, above: ItemID?) -> PlanEntry? {
        record.read(block.keys, text: block.text, above: above)?.entry
    }

    func written(above: ItemID?) -> YAMLMap { Self.record.written(self, above: above) }

    static var entryFields: [EntryField<PlanEntry>] {
        record.form.map { $0.lifted({ $0.record as? Self }, { $0.entry }) }
    }

    /// Puts into a plan what somebody sees of another plan's entries of this kind.
    static func show(
        _ plan: PlanDocument, in copy: inout PlanDocument, _ sight: Sight, where isSeen: (any PlanRecord) -> Bool
    ) {
        copy[keyPath: list] = plan[keyPath: list].filter { isSeen($0) }.map { record.shown($0, sight) }
    }

    var name: String { id.rawValue }

    var references: [Reference] { Self.record.references(self) }

    /// What search reads; `plain` makes words of a text in CommonMark.
    func searched(plain: (String) -> String) -> [String] { Self.record.searched(self, plain: plain) }

    /// The file of a programme's items.
    static func file(of programme: ItemID, among programmes: Set<ItemID>) -> String {
        programmes.contains(programme) ? "programmes/\(programme).md" : "items.md"
    }

    var fieldAudiences: [PlanField: PlanAudience] {
        let pairs = Self.record.audiences(self).compactMap { word, audience in
            PlanField(rawValue: word).map { ($0, audience) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
