import Markup
import Phrases
import PlanPages
import Records
import Writing

extension FieldDiff {
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
