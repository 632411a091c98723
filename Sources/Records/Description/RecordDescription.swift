package import PlacedYAML

/// A kind of record: its fields in the order of the text file, each described once.
///
/// From this one list come reading and writing, the form, the columns of files, the comparison of two texts, what a
/// viewer sees, what is referred to and what search reads.
package struct RecordDescription<Record: Hashable & Sendable>: Sendable {
    /// A record that says nothing: what reading fills, and what remains of a record of which nothing is seen.
    package let blank: Record
    package let fields: [RecordField<Record>]
    /// The fields of the form, in its order, which is not that of the text file.
    package let form: [EntryField<Record>]
    private let keys: [TextKey]

    /// `form` names the fields of the form in its order.
    package init(blank: Record, form names: [String], fields: [RecordField<Record>]) {
        self.blank = blank
        self.fields = fields
        let known = fields.flatMap(\.form)
        form = names.compactMap { name in known.first { $0.name == name } }
        keys = fields.flatMap(\.keys).map { TextKey(rawValue: $0) }
    }

    /// What a node holds; `nil` when something is missing without which there is no record, with findings.
    package func read(_ node: PackNode, text: PlanText = .empty, above: ItemID? = nil) -> Record? {
        guard let reader = RecordReader(node, keys: keys, text: text, above: above) else { return nil }
        var record = blank, isWhole = true
        for field in fields where !field.read(reader, &record) { isWhole = false }
        return isWhole ? record : nil
    }

    /// The keys of a record in their order.
    package func written(_ record: Record, above: ItemID? = nil) -> YAMLMap {
        var map = YAMLMap()
        for field in fields { field.write(record, &map, above) }
        return map
    }

    /// A record as somebody sees it who sees that it is there.
    package func shown(_ record: Record, _ sight: Sight) -> Record {
        let own = holder.map { sight.narrowed($0(record)) } ?? sight
        var copy = blank
        for field in fields { field.show(record, in: &copy, own) }
        return copy
    }

    private var holder: (@Sendable (Record) -> [String: PlanAudience])? {
        fields.lazy.compactMap { $0.audiences }.first
    }

    /// The audiences of single fields, by their words.
    package func audiences(_ record: Record) -> [String: PlanAudience] {
        holder?(record) ?? [:]
    }

    package func references(_ record: Record) -> [Reference] { fields.flatMap { $0.references(record) } }

    /// What search reads of a record; `plain` makes words of a text in CommonMark.
    package func searched(_ record: Record, plain: (String) -> String) -> [String] {
        fields.filter(\.isSearched).flatMap(\.form).map { field in
            if case .text = field.shape { plain(field.read(record)) } else { field.read(record) }
        }
    }
}
