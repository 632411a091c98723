import Records

extension PlanEntry {
    /// The entry as a block of the text format: what revisions keep and people compare.
    package var blockText: String { blockText(above: nil) }

    /// `above` is the programme in whose file it stands; `isFront` writes it as the front matter of its file.
    func blockText(above programme: ItemID?, isFront: Bool = false) -> String {
        RecordBlock.text(kind.rawValue, keys: record.written(above: programme), text: text, isFront: isFront)
    }

    /// Every key with its value on one line, in the order of the text format.
    package var keyTexts: [(field: String, text: String)] {
        record.written(above: nil).pairs.map { ($0.key, $0.value.flow) }
    }
}
