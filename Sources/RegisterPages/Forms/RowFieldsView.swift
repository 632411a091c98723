import Geography
import Markup
import Phrases
import Records
import Registers
import SiteKit

/// The fields of a row as inputs, each by its type.
struct RowFieldsView {
    let inputs: FormFields
    let frame: RegisterFrame
    let row: VisibleRow?
    /// Fields that cannot stay empty here although the declaration would let them.
    var needed: Set<FieldKey> = []

    func html(_ fields: [FieldDeclaration]) -> HTML {
        HTML.join(fields) { field in
            "\(inputs.hidden(TypedRow.shown, field.key.rawValue))\(html(field))"
        }
    }

    private func html(_ field: FieldDeclaration) -> HTML {
        let typed = TypedField(field: field, language: frame.language, world: frame.words.world)
        let known = typed.sent(row?[field.key], reason: row?.reason(field.key))
        let isRequired = field.isRequired || needed.contains(field.key)
        let input = InputOfField(inputs: inputs, frame: frame, typed: typed, known: known, isRequired: isRequired)
        return "<div class=\"row-input\">\(input.html)\(why(typed, known))</div>\n"
    }

    /// Why there is no value, folded until it is said.
    private func why(_ typed: TypedField, _ known: [String: [String]]) -> HTML {
        let name = typed.reasonName, chosen = inputs.value(name, known[name]?.first ?? "")
        let options = [(value: "", text: "")] + UnknownReason.allCases.map { ($0.rawValue, $0.phrase(frame.language)) }
        return """
            <details class="why-empty"\(attr: "open", !chosen.isEmpty)><summary>\(WritingPhrases.whyEmpty(frame.language))</summary>
            \(inputs.choice(name, WritingPhrases.reasonOf(typed.field.label), options: options, value: chosen, required: true))</details>
            """
    }
}

/// One field as the input that fits its type.
struct InputOfField {
    let inputs: FormFields
    let frame: RegisterFrame
    let typed: TypedField
    let known: [String: [String]]
    let isRequired: Bool

    private var field: FieldDeclaration { typed.field }
    private var name: String { typed.name }
    private var text: String { known[name]?.first ?? "" }
    private var options: FieldChoices { FieldChoices(frame: frame, field: field) }

    var html: HTML {
        switch field.kind {
        case .line(let limit): field.isMany ? area(rows: 3, limit: 4_000, hint: WritingPhrases.onePerLine) : line(limit)
        case .function: field.isMany ? area(rows: 3, limit: 1_000, hint: WritingPhrases.onePerLine) : line(120)
        case .text(let limit): area(rows: 8, limit: limit, hint: nil)
        case .number(let form):
            line(120, hint: WritingPhrases.number(form), mode: form.isStated || form.smallest != nil ? nil : "decimal")
        case .money(let isStated): line(120, hint: isStated ? WritingPhrases.statedEuros : WritingPhrases.euros)
        case .date:
            inputs.text(name, field.label, value: text, hint: field.hint, type: "date", required: isRequired)
        case .period(let grains): line(20, hint: WritingPhrases.periods(grains))
        case .span: span
        case .flag:
            choice([("true", Phrase("ja", "yes")(frame.language)), ("false", Phrase("nee", "no")(frame.language))])
        case .amounts(_, let form): amounts(form)
        case .link:
            field.isMany
                ? area(rows: 3, limit: 4_000, hint: WritingPhrases.links) : line(1_300, hint: WritingPhrases.link)
        case .source: line(500, hint: WritingPhrases.sources)
        case .choice, .area, .organisation, .body, .item, .row: field.isMany ? boxes : choice(options.all)
        }
    }

    private func hint(_ ours: Phrase?) -> Phrase? {
        let parts = [field.hint, ours].compactMap(\.self)
        return parts.isEmpty ? nil : Phrase { language in parts.map { $0(language) }.joined(separator: " ") }
    }

    private func line(_ limit: Int, hint ours: Phrase? = nil, mode: String? = nil) -> HTML {
        inputs.text(name, field.label, value: text, hint: hint(ours), limit: limit, mode: mode, required: isRequired)
    }

    private func area(rows: Int, limit: Int, hint ours: Phrase?) -> HTML {
        inputs.area(
            name, field.label, value: text, hint: hint(ours), rows: rows, limit: limit, lang: "nl", required: isRequired
        )
    }

    private func choice(_ all: [FieldChoices.Option]) -> HTML {
        // What there is no more stays until somebody chooses something else.
        let lost = text.isEmpty || all.contains { $0.value == text } ? [] : [(value: text, text: text)]
        return inputs.choice(
            name, field.label, options: [(value: "", text: "")] + all + lost, value: text, hint: field.hint,
            required: isRequired)
    }

    private var boxes: HTML {
        let ticked = Set(known[name] ?? []), all = options.all, values = Set(all.map(\.value))
        let lost = ticked.filter { !values.contains($0) }.sorted().map { (value: $0, text: $0) }
        let now = inputs.state.map { Set($0.values[name] ?? []) } ?? ticked
        let names = (all + lost).filter { now.contains($0.value) }.map(\.text)
        let summary = names.isEmpty ? WritingPhrases.nothingChosen(frame.language) : names.joined(separator: ", ")
        let isOpen = all.count <= 8 || inputs.state?.problem(name) != nil
        return """
            <details class="pick"\(attr: "open", isOpen)><summary>\(field.label(frame.language)): <span class="muted">\(summary)</span></summary>
            \(inputs.boxes(name, field.label, options: all + lost, ticked: ticked, hint: field.hint))</details>

            """
    }

    // MARK: What takes several inputs

    private var span: HTML {
        func part(_ part: SpanParts.Part, _ label: Phrase, type: StaticString, hint: Phrase? = nil) -> HTML {
            let name = SpanParts.name(part, of: name)
            return inputs.text(
                name, label, value: known[name]?.first ?? "", hint: hint, type: type,
                required: part == .day && isRequired)
        }
        let offset = SpanParts.name(.offset, of: name), asked = inputs.state?.problem(offset) != nil
        let chosen = inputs.value(offset, known[offset]?.first ?? "")
        let twice: HTML? =
            asked || !chosen.isEmpty
            ? inputs.choice(
                offset, WritingPhrases.whichHour,
                options: [
                    ("", ""), ("+02:00", WritingPhrases.summerTime(frame.language)),
                    ("+01:00", WritingPhrases.winterTime(frame.language)),
                ],
                value: chosen) : nil
        return """
            <fieldset class="field span-input"><legend>\(field.label(frame.language))\(when: isRequired, " <span class=\"muted\">(\(FormPhrases.required(frame.language)))</span>")</legend>\
            \(field.hint.map { "<span class=\"hint\">\($0(frame.language))</span>" as HTML })
            <div class="span-parts">\(part(.day, WritingPhrases.firstDay, type: "date"))\(part(.time, WritingPhrases.fromTime, type: "time"))\
            \(part(.lastDay, WritingPhrases.lastDay, type: "date"))\(part(.lastTime, WritingPhrases.untilTime, type: "time"))</div>
            \(twice)<details class="why-empty"\(attr: "open", !inputs.value(SpanParts.name(.period, of: name), known[SpanParts.name(.period, of: name)]?.first ?? "").isEmpty)><summary>\(WritingPhrases.dayNotKnown(frame.language))</summary>
            \(part(.period, WritingPhrases.someTimeWithin, type: "text", hint: WritingPhrases.someTimeHint))</details></fieldset>

            """
    }

    private func amounts(_ form: NumberForm) -> HTML {
        """
        <fieldset class="field"><legend>\(field.label(frame.language))</legend><span class="hint">\(hint(WritingPhrases.amounts)?(frame.language) ?? "")</span>
        <div class="span-parts">\(each: typed.poolAreas, { area in
            let name = "\(typed.name).\(area)"
            return inputs.text(name, Phrase(verbatim: frame.words.world.name(of: area)), value: known[name]?.first ?? "", limit: 60, required: false)
        })</div></fieldset>

        """
    }
}
