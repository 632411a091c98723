import Figures
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// An entry as the plan will show it: its text with bindings filled in, its numbers and what they stand on, its facts.
struct EntryPreview {
    let entry: PlanEntry
    let draft: PlanDraft
    let context: PageContext

    var html: HTML {
        let options = FieldOptions(draft.document, for: entry, context)
        let shown = entry.kind.fields.compactMap { field -> (Phrase, String)? in
            if case .text = field.shape { return nil }
            let text = FieldWords.text(field.read(entry), as: field.shape, among: options, in: context.language)
            return text.isEmpty || field.name == "title" || field.name == "source" ? nil : (field.label, text)
        }
        return """
            <article class="preview-body"><h3 lang="nl">\(entry.title)</h3>\(prose)\(numbers)
            <dl class="facts">\(each: shown, { label, text in
                "<div><dt>\(context(label))</dt><dd class=\"pre\" lang=\"nl\">\(text)</dd></div>"
            })</dl></article>

            """
    }

    /// The text as everybody reads it, with what the draft binds.
    private var prose: HTML? {
        guard !entry.text.isEmpty else { return nil }
        var document = draft.document
        document.set(entry)
        let values = PlanValues(document, figures: context.edition.planFigures())
        return
            "<div class=\"body\" lang=\"nl\">\(entry.text.html(TextRendering(values: values, headingLevel: 4)))</div>\n"
    }

    /// Bound numbers cannot go stale, typed ones have a source, bare ones have neither.
    private var numbers: HTML? {
        let numbers = entry.numbers
        guard !numbers.isEmpty else { return nil }
        return """
            <h4>\(context(EditPhrases.numbers))</h4><ul class="list inline small">\(each: numbers, { number in
                "<li><code>\(number.text)</code> <span class=\"muted\">\(context(EditPhrases.standing(number.standing)))</span></li>"
            })</ul>

            """
    }
}
