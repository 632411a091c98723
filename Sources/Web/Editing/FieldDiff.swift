import Markup
import Phrases
import Records
import Strategy

/// A difference of one field between two texts of an entry, for people.
struct FieldDiff {
    let field: EntryField<PlanEntry>
    let old: String
    let new: String

    /// The fields that differ, in the order of the form.
    static func between(_ old: PlanEntry?, _ new: PlanEntry?) -> [FieldDiff] {
        guard let kind = (new ?? old)?.kind else { return [] }
        return kind.fields.compactMap { field in
            let texts = (old: old.map(field.read) ?? "", new: new.map(field.read) ?? "")
            return texts.old == texts.new ? nil : FieldDiff(field: field, old: texts.old, new: texts.new)
        }
    }

    /// The change by words: what went struck out, what came underlined.
    func html(_ options: FieldOptions, _ language: Language) -> HTML {
        let texts = (
            old: FieldWords.text(old, field.shape, options, language),
            new: FieldWords.text(new, field.shape, options, language)
        )
        return
            "<span class=\"pre\" lang=\"nl\">\(ReadableDiff.html(from: texts.old, to: texts.new, in: language))</span>"
    }
}

/// The text of a field as people read it: names in the place of ids, words in the place of codes.
enum FieldWords {
    static func text(_ text: String, _ shape: FieldShape, _ options: FieldOptions, _ language: Language) -> String {
        switch shape {
        case .choice(let choices): choices.first { $0.value == text }?.label(language) ?? text
        case .one(let target): text.isEmpty ? "" : options.words(text, target)
        case .many(let target):
            text.split(separator: " ").map { options.words(String($0), target) }.joined(separator: ", ")
        case .flag: text == "ja" ? language.choose("ja", "yes") : language.choose("nee", "no")
        case .rows(let columns):
            RowText.split(text).map { cells in
                zip(cells, columns).map { self.text($0, $1.shape, options, language) }
                    .filter { !$0.isEmpty }.joined(separator: " · ")
            }.joined(separator: "\n")
        default: text
        }
    }
}
