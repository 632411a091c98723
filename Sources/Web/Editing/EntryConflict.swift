import Markup
import Phrases
import Records
import Strategy

/// Two people wrote the same item: the common beginning, the other's text and one's own, per field that both changed.
struct EntryConflict {
    let base: PlanRevision?
    let theirs: PlanRevision
    /// What the second person typed, by field.
    let mine: [String: String]

    /// The field of the form that tells which text of a field is to be kept.
    static func choiceName(_ field: String) -> String { "keep.\(field)" }

    /// The text that a field had in the common beginning.
    private func began(_ field: EntryField<PlanEntry>) -> String { base?.entry.map(field.read) ?? "" }
    private func became(_ field: EntryField<PlanEntry>) -> String { theirs.entry.map(field.read) ?? "" }

    private var kind: PlanEntry.Kind { theirs.kind }

    /// The fields that both changed, and differently.
    var contested: [EntryField<PlanEntry>] {
        guard theirs.entry != nil else { return [] }
        return kind.fields.filter { field in
            let (was, their) = (began(field), became(field)), own = typed(field)
            return their != was && own != was && own != their
        }
    }

    /// What is typed after taking over what only the other changed; one's own text stays where both wrote.
    var merged: [String: String] {
        guard theirs.entry != nil else { return mine }
        var merged = mine
        for field in kind.fields where typed(field) == began(field) { merged[field.name] = became(field) }
        return merged
    }

    /// What was typed, in the form in which an entry would keep it, so that line ends make no difference.
    private func typed(_ field: EntryField<PlanEntry>) -> String {
        let text = mine[field.name] ?? ""
        return (try? FieldText.tidy(text, field.shape)) ?? text
    }

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
            \(each: contested, { comparison($0, options, language) })</section>

            """
    }

    private func comparison(_ field: EntryField<PlanEntry>, _ options: FieldOptions, _ language: Language) -> HTML {
        let was = FieldWords.text(began(field), field.shape, options, language)
        let their = FieldWords.text(became(field), field.shape, options, language)
        let own = FieldWords.text(typed(field), field.shape, options, language)
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
