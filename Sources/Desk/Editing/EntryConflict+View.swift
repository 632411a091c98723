import Markup
import Phrases
import PlanPages
import Records
import Strategy
import Writing

extension EntryConflict {
    /// What the other wrote beside one's own text, and a choice per field that both changed.
    func html(_ options: FieldOptions, _ language: Language) -> HTML {
        guard theirs.entry != nil else {
            return
                "<section class=\"conflict\"><p class=\"note\">\(EditPhrases.removedByOther(language))</p></section>\n"
        }
        let role = EditPhrases.role(theirs.author.role)(language)
        return """
            <section class="conflict" aria-labelledby="conflict"><h2 id="conflict">\(EditPhrases.conflict(language))</h2>
            <p>\(EditPhrases.conflictExplained(language))</p>
            <p class="small muted">\(EditPhrases.lastChange(language)): \(PlanMoment.text(theirs.at, language)), \(role)</p>
            \(each: contested, { comparison($0, options: options, in: language) })</section>

            """
    }

    private func comparison(_ field: EntryField<PlanEntry>, options: FieldOptions, in language: Language) -> HTML {
        let was = FieldWords.text(began(field), as: field.shape, among: options, in: language)
        let their = FieldWords.text(became(field), as: field.shape, among: options, in: language)
        let own = FieldWords.text(typed(field), as: field.shape, among: options, in: language)
        let name = Self.choiceName(field.name), id = "keep-\(field.name)"
        func column(_ title: Phrase, _ text: HTML) -> HTML {
            "<div><h3>\(title(language))</h3><p class=\"pre\" lang=\"nl\">\(text)</p></div>"
        }
        return """
            <fieldset class="field contested"><legend>\(field.label(language))</legend><div class="three">\
            \(column(EditPhrases.wasText, was.isEmpty ? HTML(text: EditPhrases.empty(language)) : HTML(text: was)))\
            \(column(EditPhrases.theirText, ReadableDiff.html(from: was, to: their, in: language)))\
            \(column(EditPhrases.yourText, ReadableDiff.html(from: was, to: own, in: language)))</div>
            <p class="tick"><input type="radio" id="\(id)-mine" name="\(name)" value="mine" checked> <label for="\(id)-mine">\(EditPhrases.keepYours(language))</label></p>
            <p class="tick"><input type="radio" id="\(id)-theirs" name="\(name)" value="theirs"> <label for="\(id)-theirs">\(EditPhrases.takeTheirs(language))</label></p></fieldset>

            """
    }
}
