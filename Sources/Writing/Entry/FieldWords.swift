package import Phrases
package import Records

/// The text of a field as people read it: names in the place of ids, words in the place of codes.
package enum FieldWords {
    package static func text(
        _ text: String, as shape: FieldShape, among options: FieldOptions, in language: Language
    ) -> String {
        switch shape {
        case .choice(let choices): choices.first { $0.value == text }?.label(language) ?? text
        case .one(let target): text.isEmpty ? "" : options.words(text, target)
        case .many(let target):
            text.split(separator: " ").map { options.words(String($0), target) }.joined(separator: ", ")
        case .flag: text == "ja" ? Phrase("ja", "yes")(language) : Phrase("nee", "no")(language)
        case .rows(let columns):
            RowText.split(text).map { cells in
                zip(cells, columns).map { self.text($0, as: $1.shape, among: options, in: language) }
                    .filter { !$0.isEmpty }.joined(separator: " · ")
            }.joined(separator: "\n")
        case .number, .whole, .euros, .stated: FieldSpelling.shown(text, as: shape, in: language)
        default: text
        }
    }
}
