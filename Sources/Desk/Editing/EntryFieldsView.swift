import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// The fields of an entry as a form, each by its shape.
struct EntryFieldsView {
    let fields: FormFields
    let options: FieldOptions
    let entry: PlanEntry
    let language: Language

    /// Lines that no entry goes without.
    private static let obligatory: Set<String> = ["title", "name", "definition", "publisher", "shown"]

    /// Empty rows that are offered under the ones that are there.
    static let spareRows = 2

    var html: HTML { HTML.join(entry.kind.fields) { field($0, known: $0.read(entry)) } }

    private func field(_ field: EntryField<PlanEntry>, known: String) -> HTML {
        switch field.shape {
        case .line(let limit):
            return fields.text(
                field.name, field.label, value: known, hint: field.hint, limit: limit,
                required: Self.obligatory.contains(field.name))
        case .text(let limit):
            return fields.area(
                field.name, field.label, value: known, hint: field.hint, rows: 12, limit: limit, lang: "nl",
                required: false)
        case .lines(let limit):
            return fields.area(
                field.name, field.label, value: known, hint: field.hint, rows: 4, limit: limit, lang: "nl",
                required: false)
        case .number:
            return fields.text(
                field.name, field.label, value: known, hint: field.hint, limit: 20, mode: "decimal", required: false)
        case .period:
            return fields.text(field.name, field.label, value: known, hint: field.hint, limit: 10, required: false)
        case .date:
            return fields.text(field.name, field.label, value: known, hint: field.hint, type: "date", required: false)
        case .flag: return fields.tick(field.name, field.label, ticked: known == "ja", hint: field.hint)
        case .choice(let choices):
            return fields.choice(
                field.name, field.label, options: choices.map { ($0.value, $0.label(language)) }, value: known,
                hint: field.hint, required: true)
        case .one(let target):
            return fields.choice(
                field.name, field.label, options: selectable(target, known), value: known, hint: field.hint,
                required: true)
        case .many(let target): return many(field, target, known)
        case .rows(let columns): return rows(field, columns, known)
        }
    }

    /// The options with one for none first, and with a value that nothing has any more, so that saving keeps it.
    private func selectable(_ target: FieldTarget, _ known: String) -> [FieldOptions.Option] {
        let all = options.options(target)
        let lost = known.isEmpty || all.contains { $0.value == known } ? [] : [(value: known, text: known)]
        return target == .audience ? all + lost : [("", EditPhrases.none(language))] + all + lost
    }

    private func many(_ field: EntryField<PlanEntry>, _ target: FieldTarget, _ known: String) -> HTML {
        let ticked = Set(known.split(separator: " ").map(String.init))
        let all = options.options(target)
        let values = Set(all.map(\.value))
        let lost = ticked.filter { !values.contains($0) }.sorted().map { (value: $0, text: $0) }
        guard !(all.isEmpty && lost.isEmpty) else { return .empty }
        let now = fields.state.map { Set($0.values[field.name] ?? []) } ?? ticked
        let names = (all + lost).filter { now.contains($0.value) }.map(\.text)
        let summary = names.isEmpty ? EditPhrases.none(language) : names.joined(separator: ", ")
        return """
            <details class="pick"\(attr: "open", fields.state?.problem(field.name) != nil)><summary>\(field.label(language)): <span class="muted">\(summary)</span></summary>
            \(fields.boxes(field.name, field.label, options: all + lost, ticked: ticked, hint: field.hint))</details>

            """
    }

    // MARK: Small tables

    private func rows(_ field: EntryField<PlanEntry>, _ columns: [RowColumn], _ known: String) -> HTML {
        let stored = RowText.split(known)
        let typed = fields.state.map { EntryTyping.rows(field.name, columns.count, $0.values) }
        let shown = typed ?? stored
        let problem = fields.state?.problem(field.name)
        let hint = [field.hint, EditPhrases.rowsHint].compactMap { $0?(language) }.joined(separator: " ")
        let id = fields.id(field.name)
        return """
            <fieldset class="field rows" id="\(id)" tabindex="-1" aria-describedby="\(id)-hint\(when: problem != nil, " \(id)-error")">\
            <legend>\(field.label(language))</legend><span class="hint" id="\(id)-hint">\(hint)</span>\
            \(problem.map { "<span class=\"error\" id=\"\(id)-error\"><span class=\"vh\">\(FormPhrases.error(language)): </span>\($0.text(language))</span>" })
            \(each: shown.enumerated(), { index, cells in row(field, columns, index, cells, isNew: false) })\
            \(each: 0..<Self.spareRows, { row(field, columns, shown.count + $0, [], isNew: true) })</fieldset>

            """
    }

    private func row(
        _ field: EntryField<PlanEntry>, _ columns: [RowColumn], _ index: Int, _ cells: [String], isNew: Bool
    ) -> HTML {
        let name = isNew ? EditPhrases.newRow(language) : "\(EditPhrases.row(language)) \(index + 1)"
        return """
            <div class="row-fields" role="group" aria-label="\(field.label(language)), \(name)"><p class="row-name small muted">\(name)</p>\
            \(each: columns.enumerated(), { number, column in
                cell("\(field.name).\(index).\(number)", column, number < cells.count ? cells[number] : "", isNew: isNew)
            })</div>

            """
    }

    private func cell(_ name: String, _ column: RowColumn, _ value: String, isNew: Bool) -> HTML {
        let id = fields.id(name.replacing(".", with: "-"))
        let label: HTML = "<label for=\"\(id)\">\(column.label(language))</label>"
        switch column.shape {
        case .choice(let choices):
            let options = choices.map { (value: $0.value, text: $0.label(language)) }
            let hasNone = options.contains { $0.value.isEmpty }
            return
                "<p class=\"cell\">\(label)\(select(name, id, hasNone ? options : [("", EditPhrases.none(language))] + options, value))</p>"
        case .one(let target):
            let known = options.options(target)
            let lost = value.isEmpty || known.contains { $0.value == value } ? [] : [(value: value, text: value)]
            return
                "<p class=\"cell\">\(label)\(select(name, id, [("", EditPhrases.none(language))] + known + lost, value))</p>"
        case .flag:
            return
                "<p class=\"cell\">\(label)\(select(name, id, [("", Phrase("nee", "no")(language)), ("ja", Phrase("ja", "yes")(language))], value))</p>"
        case .date:
            return
                "<p class=\"cell\">\(label)<input id=\"\(id)\" name=\"\(name)\" type=\"date\" value=\"\(value)\"></p>"
        default:
            let isLong = column.shape.limit > 300
            return """
                <p class="cell\(when: isLong, " wide")">\(label)<input id="\(id)" name="\(name)" type="text" value="\(value)" \
                maxlength="\(column.shape.limit)" autocomplete="off"></p>
                """
        }
    }

    private func select(_ name: String, _ id: String, _ options: [FieldOptions.Option], _ value: String) -> HTML {
        """
        <select id="\(id)" name="\(name)">\(each: options, { option in
            "<option value=\"\(option.value)\"\(attr: "selected", option.value == value)>\(option.text)</option>"
        })</select>
        """
    }
}
