import Figures
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// Under the text of an entry: a number of an indicator that can be put into it.
struct BindingPicker {
    let draft: PlanDraft
    let entry: PlanEntry
    let context: PageContext

    /// The fields of the form, and the word of its button.
    static let what = "bind.what", how = "bind.how", act = "bind"
    /// Where the number goes, when it is not to go behind everything.
    static let gap = "{{}}"

    func html(_ fields: FormFields) -> HTML? {
        let options = options
        guard options.count > 1 else { return nil }
        return """
            <details class="pick"><summary>\(context(EditPhrases.bindTitle))</summary>
            <p class="hint">\(context(EditPhrases.bindExplained))</p>
            \(fields.choice(Self.what, EditPhrases.bindWhat, options: options, required: false))\
            \(fields.choice(Self.how, EditPhrases.bindHow, options: forms, required: false))\
            <p class="field"><button class="btn quiet" name="do" value="\(Self.act)">\(context(EditPhrases.bindAct))</button></p></details>

            """
    }

    private var forms: [FieldOptions.Option] {
        [
            (Binding.Form.unit.rawValue, context(EditPhrases.bindUnit)),
            (Binding.Form.value.rawValue, context(EditPhrases.bindValue)),
            (Binding.Form.full.rawValue, context(EditPhrases.bindFull)),
        ]
    }

    /// Every stated value and target of the region with what it says; those of the own programme come first.
    private var options: [FieldOptions.Option] {
        let values = PlanValues(draft.document, figures: context.edition.planFigures())
        let (own, others) = (
            draft.document.indicators.filter { $0.programme != nil && $0.programme == entry.programme },
            draft.document.indicators.filter { $0.programme == nil || $0.programme != entry.programme }
        )
        let found = (own + others).flatMap { indicator -> [FieldOptions.Option] in
            let stated = indicator.values.filter { $0.area == nil }.map { ($0.period, Binding.Form.unit) }
            let targets = indicator.targets.filter { $0.area == nil }.map { ($0.period, Binding.Form.target) }
            return (stated + targets).map { period, form in
                let binding = Binding(indicator: indicator.id, period: period, form: form)
                let words = form == .target ? EditPhrases.bindTarget : EditPhrases.bindStated
                let text = values.text(of: binding, in: context.language).text
                return (
                    Self.word(binding),
                    "\(indicator.title), \(context(words(period.text(in: context.language)))): \(text)"
                )
            }
        }
        return [("", EditPhrases.none(context.language))] + found
    }

    /// The value of an option: what stands between the braces.
    private static func word(_ binding: Binding) -> String { String(binding.description.dropFirst(2).dropLast(2)) }

    /// The text with the number that a form asks for in it; `nil` when it names none.
    static func bound(_ form: Form) -> (text: String, binding: Binding)? {
        guard var binding = binding(form[what]) else { return nil }
        if binding.form != .target, let form = Binding.Form(rawValue: form[how]) { binding.form = form }
        let text = form.raw("text")
        if text.contains(gap) {
            return (text.replacing(gap, with: binding.description, maxReplacements: 1), binding)
        }
        let isApart = text.isEmpty || text.last?.isWhitespace == true
        return (text + (isApart ? "" : " ") + binding.description, binding)
    }

    private static func binding(_ word: String) -> Binding? {
        do throws(BindingMistake) { return try Binding(parsing: word) } catch {
            // Only what the page offers is a choice.
            return nil
        }
    }
}

/// The sentence that a number was just put into, as it will be read.
struct BoundSentence {
    let text: String
    let binding: String
    let draft: PlanDraft
    let context: PageContext

    var html: HTML? {
        guard let sentence else { return nil }
        let values = PlanValues(draft.document, figures: context.edition.planFigures())
        return """
            <section class="preview" aria-labelledby="preview"><h2 id="preview" tabindex="-1">\(context(EditPhrases.bindPreview))</h2>
            <div class="body" lang="nl">\(PlanText(sentence).html(TextRendering(values: values, headingLevel: 4)))</div>
            <p class="note">\(context(EditPhrases.notSaved))</p></section>

            """
    }

    /// From the end of the sentence before it to its own end.
    private var sentence: String? {
        guard let line = text.split(whereSeparator: \.isNewline).first(where: { $0.contains(binding) }),
            let place = line.firstRange(of: binding)
        else { return nil }
        func ends(_ index: Substring.Index) -> Bool {
            let next = line.index(after: index)
            return ".!?".contains(line[index]) && (next == line.endIndex || line[next].isWhitespace)
        }
        let start = line[..<place.lowerBound].indices.last(where: ends).map { line.index(after: $0) } ?? line.startIndex
        let end = line[place.upperBound...].indices.first(where: ends).map { line.index(after: $0) } ?? line.endIndex
        return line[start..<end].trimmingBlanks
    }
}
