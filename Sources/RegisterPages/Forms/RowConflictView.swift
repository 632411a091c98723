import Markup
import Phrases
import PlanPages
import Records
import Registers
import SiteKit

/// Two people wrote the same row: what it was, what the other wrote and what was typed, per field that both changed.
struct RowConflictView {
    let base: VisibleRow?
    let theirs: VisibleRow
    let mine: TypedRow

    static func choiceName(_ key: FieldKey) -> String { "keep.\(key)" }

    private func was(_ key: FieldKey) -> TypedField.Typed { .init(value: base?[key], reason: base?.reason(key)) }
    private func became(_ key: FieldKey) -> TypedField.Typed { .init(value: theirs[key], reason: theirs.reason(key)) }

    private var contested: [TypedField] {
        mine.fields.filter { field in
            let key = field.field.key
            guard let own = mine.values[key] else { return false }
            return became(key) != was(key) && own != was(key) && own != became(key)
        }
    }

    /// What the form shows: what only the other changed is theirs, and one's own where both wrote.
    func merged(_ form: [String: [String]]) -> [String: [String]] {
        var merged = form
        for field in mine.fields {
            let key = field.field.key
            guard mine.values[key] == was(key), became(key) != was(key) else { continue }
            for name in merged.keys
            where name == field.name || name.hasPrefix(field.name + ".") || name == field.reasonName {
                merged[name] = nil
            }
            merged.merge(field.sent(theirs[key], reason: theirs.reason(key))) { $1 }
        }
        return merged
    }

    func html(in frame: RegisterFrame) -> HTML {
        let contested = contested, context = frame.context
        guard !contested.isEmpty else {
            return "<p class=\"note\">\(context(WritingPhrases.conflictNone))</p>\n"
        }
        return """
            <section class="conflict" aria-labelledby="conflict"><h2 id="conflict">\(context(WritingPhrases.conflict))</h2>
            \(each: contested, { comparison($0, frame) })</section>

            """
    }

    private func comparison(_ field: TypedField, _ frame: RegisterFrame) -> HTML {
        let key = field.field.key, context = frame.context
        func words(_ typed: TypedField.Typed?) -> String {
            guard let typed else { return "" }
            let said = typed.value.map { frame.words.phrase($0, of: field.field) } ?? typed.reason?.phrase
            return said.map { context($0) } ?? ""
        }
        let was = words(was(key)), id = "keep-\(key)", name = Self.choiceName(key)
        let isTheirs = context.form?.values[name]?.first == "theirs"
        func column(_ title: Phrase, _ text: HTML) -> HTML {
            "<div><h3>\(context(title))</h3><p class=\"pre\" lang=\"nl\">\(text)</p></div>"
        }
        return """
            <fieldset class="field contested"><legend>\(context.text(field.field.label))</legend><div class="three">\
            \(column(WritingPhrases.was, was.isEmpty ? HTML(text: context(RegistersPhrases.notFilledIn)) : HTML(text: was)))\
            \(column(WritingPhrases.theirs, ReadableDiff.html(from: was, to: words(became(key)), in: frame.language)))\
            \(column(WritingPhrases.yours, ReadableDiff.html(from: was, to: words(mine.values[key]), in: frame.language)))</div>
            <p class="tick"><input type="radio" id="\(id)-mine" name="\(name)" value="mine"\(attr: "checked", !isTheirs)> <label for="\(id)-mine">\(context(WritingPhrases.keepYours))</label></p>
            <p class="tick"><input type="radio" id="\(id)-theirs" name="\(name)" value="theirs"\(attr: "checked", isTheirs)> <label for="\(id)-theirs">\(context(WritingPhrases.takeTheirs))</label></p></fieldset>

            """
    }
}
