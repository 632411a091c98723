package import Markup
package import Phrases

/// The fields of one form: each with its label, hint and error, tied together for who cannot see them.
package struct FormFields {
    /// Begins the ids, so that two forms on a page do not share one.
    package let prefix: String
    package let state: FormState?
    package let language: Language
    /// Where most may stay empty, those that must not are marked instead of those that may.
    private(set) var marksRequired = false

    package init(prefix: String, state: FormState?, language: Language) {
        self.prefix = prefix
        self.state = state
        self.language = language
    }

    /// The same for a form of which most may stay empty.
    package var markingRequired: FormFields {
        var fields = self
        fields.marksRequired = true
        return fields
    }

    package func id(_ name: String) -> String { "\(prefix)-\(name)" }

    /// What was typed, else the value that the page knows.
    package func value(_ name: String, _ known: String) -> String {
        state.map { $0.values[name]?.first ?? "" } ?? known
    }

    package func text(
        _ name: String, _ label: Phrase, value known: String = "", hint: Phrase? = nil, type: StaticString = "text",
        autocomplete: String? = nil, limit: Int? = nil, mode: String? = nil, required: Bool = true
    ) -> HTML {
        let secret = Form.isSecret(name)
        return frame(name, label: label, hint: hint, required: required) { described in
            """
            <input id="\(id(name))" name="\(name)" type="\(literal: type)"\
            \(attr: "value", secret ? nil : value(name, known))\(attr: "autocomplete", autocomplete ?? "off")\
            \(attr: "maxlength", limit)\(attr: "inputmode", mode)\(attr: "spellcheck", type.description == "text" ? nil : "false")\
            \(attr: "aria-describedby", described)\(attr: "aria-invalid", invalid(name))\(attr: "required", required)>
            """
        }
    }

    package func area(
        _ name: String, _ label: Phrase, value known: String = "", hint: Phrase? = nil, rows: Int = 4,
        limit: Int? = nil,
        lang: String? = nil, required: Bool = true
    ) -> HTML {
        frame(name, label: label, hint: hint, required: required) { described in
            """
            <textarea id="\(id(name))" name="\(name)" rows="\(rows)"\(attr: "maxlength", limit)\(attr: "lang", lang)\
            \(attr: "aria-describedby", described)\(attr: "aria-invalid", invalid(name))\(attr: "required", required)>
            \(value(name, known))</textarea>
            """
        }
    }

    package func choice(
        _ name: String, _ label: Phrase, options: [(value: String, text: String)], value known: String = "",
        hint: Phrase? = nil, required: Bool = true
    ) -> HTML {
        let chosen = value(name, known)
        return frame(name, label: label, hint: hint, required: required) { described in
            """
            <select id="\(id(name))" name="\(name)"\(attr: "aria-describedby", described)\(attr: "aria-invalid", invalid(name))>\
            \(each: options, { option in
                "<option value=\"\(option.value)\"\(attr: "selected", option.value == chosen)>\(option.text)</option>"
            })</select>
            """
        }
    }

    /// Boxes that can be ticked together, under one heading.
    package func boxes(
        _ name: String, _ legend: Phrase, options: [(value: String, text: String)], ticked known: Set<String> = [],
        hint: Phrase? = nil, part: String? = nil
    ) -> HTML {
        // Two groups can fill one field; each has ids of its own.
        let place = part ?? name
        let ticked = state.map { Set($0.values[name] ?? []) } ?? known
        let problem = state?.problem(place)
        return """
            <fieldset class="field" id="\(id(place))" tabindex="-1"\(attr: "aria-describedby", described(place, hint: hint))><legend>\(legend(language))</legend>\
            \(note(place, hint))\(error(place, problem))\
            \(each: options.enumerated(), { index, option in
                "<p class=\"tick\"><input type=\"checkbox\" id=\"\(id(place))-\(index)\" name=\"\(name)\" value=\"\(option.value)\"\(attr: "checked", ticked.contains(option.value))> <label for=\"\(id(place))-\(index)\">\(option.text)</label></p>"
            })</fieldset>

            """
    }

    package func tick(_ name: String, _ label: Phrase, ticked known: Bool = false, hint: Phrase? = nil) -> HTML {
        let isTicked = state.map { $0.values[name]?.first?.isEmpty == false } ?? known
        return """
            <p class="field tick"><input type="checkbox" id="\(id(name))" name="\(name)" value="1"\
            \(attr: "checked", isTicked)\(attr: "aria-describedby", described(name, hint: hint))\(attr: "aria-invalid", invalid(name))> \
            <label for="\(id(name))">\(label(language))</label>\(note(name, hint))\(error(name, state?.problem(name)))</p>

            """
    }

    /// A file of one's own; it is never filled in again.
    package func file(_ name: String, _ label: Phrase, hint: Phrase? = nil, accept: String) -> HTML {
        frame(name, label: label, hint: hint, required: true) { described in
            """
            <input id="\(id(name))" name="\(name)" type="file" accept="\(accept)"\(attr: "aria-describedby", described)\
            \(attr: "aria-invalid", invalid(name)) required>
            """
        }
    }

    package func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    package func button(_ text: Phrase, css: StaticString = "btn") -> HTML {
        "<p class=\"field\"><button class=\"\(literal: css)\">\(text(language))</button></p>\n"
    }

    // MARK: Parts

    private func frame(
        _ name: String, label: Phrase, hint: Phrase?, required: Bool, control: (String?) -> HTML
    ) -> HTML {
        """
        <p class="field"><label for="\(id(name))">\(label(language))\(when: required == marksRequired, " <span class=\"muted\">(\((marksRequired ? FormPhrases.required : FormPhrases.optional)(language)))</span>")</label>\
        \(note(name, hint))\(error(name, state?.problem(name)))\(control(described(name, hint: hint)))</p>

        """
    }

    private func note(_ name: String, _ hint: Phrase?) -> HTML? {
        hint.map { "<span class=\"hint\" id=\"\(id(name))-hint\">\($0(language))</span>" }
    }

    private func error(_ name: String, _ problem: FormProblem?) -> HTML? {
        problem.map {
            "<span class=\"error\" id=\"\(id(name))-error\"><span class=\"vh\">\(FormPhrases.error(language)): </span>\($0.text(language))</span>"
        }
    }

    private func described(_ name: String, hint: Phrase?) -> String? {
        let ids = [hint == nil ? nil : "\(id(name))-hint", state?.problem(name) == nil ? nil : "\(id(name))-error"]
        let text = ids.compactMap(\.self).joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    private func invalid(_ name: String) -> String? { state?.problem(name) == nil ? nil : "true" }
}
