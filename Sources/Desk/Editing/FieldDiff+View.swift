import Markup
import Phrases
import PlanPages
import Records
import Writing

extension FieldDiff {
    /// The change by words: what went struck out, what came underlined.
    func html(_ options: FieldOptions, _ language: Language) -> HTML {
        let texts = (
            old: FieldWords.text(old, as: field.shape, among: options, in: language),
            new: FieldWords.text(new, as: field.shape, among: options, in: language)
        )
        return
            "<span class=\"pre\" lang=\"nl\">\(ReadableDiff.html(from: texts.old, to: texts.new, in: language))</span>"
    }
}
