import Facts
import Phrases
import Records

extension PlanCheck {
    /// The texts of all entries, or of one.
    mutating func checkTexts(of only: String?) {
        let values = PlanValues(plan)
        for entry in plan.entries where !entry.text.isEmpty && (only ?? entry.id) == entry.id {
            for place in entry.text.boundPlaces { check(place, in: entry, values) }
            for number in entry.numbers { check(number, in: entry, values) }
            for link in TextLink.all(in: entry.text) { check(link, in: entry) }
            if let line = TextLink.lineOfHTML(in: entry.text) {
                add(
                    .planMarkup, severity: .warning, entry: entry.id, field: "text", textLine: line,
                    found: Phrase("iets dat op HTML lijkt", "something that looks like HTML"),
                    expected: Phrase("CommonMark (Markdown), geen HTML", "CommonMark"),
                    cure: Phrase(
                        "haal het weg; het verschijnt als gewone letters", "remove it; it is shown as plain letters"
                    ))
            }
        }
    }

    private mutating func check(_ place: BoundPlace, in entry: PlanEntry, _ values: PlanValues) {
        switch place.binding {
        case .failure(let mistake):
            binding(entry, at: place, found: mistake.found, expected: mistake.expected, cure: mistake.cure)
        case .success(let bound):
            guard let indicator = indicators[bound.indicator] else {
                let (near, nearly) = nearest(bound.indicator.rawValue, indicators.keys.map(\.rawValue))
                return binding(
                    entry, at: place,
                    found: Phrase(
                        "\(place.raw), met een indicator die niet bestaat",
                        "\(place.raw), whose indicator does not exist"),
                    expected: Phrase("een indicator van het plan", "an indicator of the plan"),
                    cure: Phrase("verbeter het (\(near.dutch))", "correct it (\(near.english))"), nearly: nearly)
            }
            check(bound, of: indicator, at: place, in: entry, against: values)
        }
    }

    private mutating func check(
        _ bound: Binding, of indicator: Indicator, at place: BoundPlace, in entry: PlanEntry, against values: PlanValues
    ) {
        if bound.form == .target {
            let held = indicator.targets.filter { $0.area == bound.area }
            if !held.contains(where: { $0.period == bound.period || $0.period.isSameStretch(as: bound.period) }) {
                let periods = held.map(\.period.description).sorted().joined(separator: ", ")
                binding(
                    entry, at: place,
                    found: Phrase(
                        "\(place.raw), waarvoor geen streefcijfer is", "\(place.raw), for which there is no target"),
                    expected: Phrase("een streefcijfer van die periode", "a target of that period"),
                    cure: Phrase {
                        periods.isEmpty
                            ? Phrase("zet het streefcijfer bij de indicator", "add the target to the indicator")($0)
                            : Phrase("schrijf een van \(periods)", "write one of \(periods)")($0)
                    })
            }
            return
        }
        guard let reading = values.reading(of: indicator.id, bound.period, area: bound.area) else {
            if case .figure = indicator.origin { return }
            let periods = values.readings(of: indicator, area: bound.area).map(\.period.description)
                .joined(separator: ", ")
            return binding(
                entry, at: place,
                found: Phrase("\(place.raw), waarvoor geen waarde is", "\(place.raw), for which there is no value"),
                expected: Phrase("een waarde van die periode en dat gebied", "a value of that period and area"),
                cure: Phrase {
                    periods.isEmpty
                        ? Phrase("zet de waarde bij de indicator", "add the value to the indicator")($0)
                        : Phrase("schrijf een van \(periods)", "write one of \(periods)")($0)
                })
        }
        var needed = indicator.audience
        if case .stated(let value) = reading.origin { needed = indicator.audience(of: value) }
        if !entry.audience.isNoWider(than: needed) {
            add(
                .planAudience, entry: entry.id, field: "text", textLine: place.line,
                found: Phrase(
                    "\(place.raw), voor \(needed.rawValue), in een tekst voor \(entry.audience.rawValue)",
                    "\(place.raw), which is \(needed.rawValue), in a text that is \(entry.audience.rawValue)"),
                expected: Phrase(
                    "een waarde die elke lezer van de tekst mag zien",
                    "a value that every reader of the text may see"),
                cure: Phrase(
                    "haal de koppeling weg of maak het publiek van de tekst kleiner",
                    "remove the binding, or narrow the audience of the text"))
        }
    }

    private mutating func binding(
        _ entry: PlanEntry, at place: BoundPlace, found: Phrase, expected: Phrase, cure: Phrase, nearly: String? = nil
    ) {
        add(
            .planBinding, entry: entry.id, field: "text", textLine: place.line, found: found, expected: expected,
            cure: cure, nearly: nearly)
    }

    private mutating func check(_ number: TextNumber, in entry: PlanEntry, _ values: PlanValues) {
        switch number.standing {
        case .bound: return
        case .bare:
            add(
                .planBareNumber, entry: entry.id, field: "text", textLine: number.line,
                found: Phrase("het getal \(number.text) zonder bron", "the number \(number.text) without a source"),
                expected: Phrase(
                    "een koppeling, of een bron bij het onderdeel", "a binding, or a source of the entry"),
                cure: Phrase(
                    "koppel het als {{indicator|periode}} of voeg source toe",
                    "bind it as {{indicator|period}}, or add source"))
        case .typed:
            guard let indicator = holder(of: number, in: entry) else { return }
            add(
                .planBareNumber, severity: .note, entry: entry.id, field: "text", textLine: number.line,
                found: Phrase(
                    "het getal \(number.text), dat ook in \(indicator.id) staat",
                    "the number \(number.text), which \(indicator.id) holds"),
                expected: Phrase("een koppeling", "a binding"),
                cure: Phrase(
                    "koppel het als {{\(indicator.id)|periode}}, dan kan het niet verouderen",
                    "bind it as {{\(indicator.id)|period}}, so that it cannot go stale"))
        }
    }

    /// An indicator that the entry names and that has this very number.
    private func holder(of number: TextNumber, in entry: PlanEntry) -> Indicator? {
        let digits = number.text.filter { $0 != "." }.replacing(",", with: ".")
        guard let value = Double(digits) else { return nil }
        let linked: [ItemID] =
            switch entry {
            case .programme(let entry): entry.indicators
            case .goal(let entry): entry.indicators
            case .lookBack(let entry): entry.indicators
            case .agenda(let entry): entry.indicators
            case .pilot(let entry): entry.indicators
            default: []
            }
        return linked.lazy.compactMap { self.indicators[$0] }.first { indicator in
            indicator.values.contains { $0.value.value?.value == value }
                || indicator.targets.contains { $0.value == value }
        }
    }

    private mutating func check(_ link: TextLink, in entry: PlanEntry) {
        guard let target = RichText.LinkTarget(address: link.address) else {
            add(
                .planMarkup, entry: entry.id, field: "text", textLine: link.line,
                found: Phrase(
                    "een link naar \"\(Finding.quote(link.address))\"",
                    "a link to \"\(Finding.quote(link.address))\""),
                expected: Phrase(
                    "https://…, een pad op deze site, of #id", "https://…, a path on this site, or #id"),
                cure: Phrase("verbeter het adres", "correct the address"))
            return
        }
        if case .entry(let id) = target, kinds[id] == nil {
            let (near, nearly) = nearest(id.rawValue, kinds.keys.map(\.rawValue))
            add(
                .planReference, entry: entry.id, field: "text", textLine: link.line,
                found: Phrase("een link naar de onbekende id \"\(id)\"", "a link to the unknown id \"\(id)\""),
                expected: Phrase("een id van het plan", "an id of the plan"),
                cure: Phrase("verbeter het (\(near.dutch))", "correct it (\(near.english))"), nearly: nearly)
        }
    }
}

extension BindingMistake {
    var found: Phrase {
        switch self {
        case .shape: Phrase("dubbele accolades zonder koppeling", "double braces that hold no binding")
        case .indicator(let text):
            Phrase(
                "de indicator \"\(Finding.quote(text))\" in een koppeling",
                "the indicator \"\(Finding.quote(text))\" in a binding")
        case .period(let text):
            Phrase(
                "de periode \"\(Finding.quote(text))\" in een koppeling",
                "the period \"\(Finding.quote(text))\" in a binding")
        case .form(let text):
            Phrase(
                "de vorm \"\(Finding.quote(text))\" in een koppeling",
                "the form \"\(Finding.quote(text))\" in a binding")
        case .area(let text):
            Phrase(
                "het gebied \"\(Finding.quote(text))\" in een koppeling",
                "the area \"\(Finding.quote(text))\" in a binding")
        }
    }

    var expected: Phrase {
        switch self {
        case .shape:
            Phrase(
                "{{indicator|periode}} of {{indicator|periode|vorm@gebied}}",
                "{{indicator|period}} or {{indicator|period|form@area}}")
        case .indicator: Phrase("een id zoals casework.goc.handled", "an id such as casework.goc.handled")
        case .period:
            Phrase("een periode zoals 2021, 2021-Q4 of 2021-12-31", "a period such as 2021, 2021-Q4 or 2021-12-31")
        case .form:
            Phrase {
                let forms = Binding.Form.allCases.map(\.rawValue).joined(separator: ", ")
                return Phrase("een van \(forms)", "one of \(forms)")($0)
            }
        case .area: Phrase("de code van een gebied, zoals GM0307", "the code of an area, such as GM0307")
        }
    }

    var cure: Phrase { Phrase("verbeter wat tussen de accolades staat", "correct what stands between the braces") }
}

/// A link or image as it stands in a text, found without a parser so that its line is known.
struct TextLink {
    let line: Int
    let address: String

    static func all(in text: PlanText) -> [TextLink] {
        var links: [TextLink] = []
        for (index, line) in text.rawValue.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line.utf8[...]
            while let open = rest.firstIndex(of: 0x5D) {
                rest = rest[rest.index(after: open)...]
                guard rest.first == 0x28, let close = rest.firstIndex(of: 0x29) else { continue }
                let inside = Substring(rest[rest.index(after: rest.startIndex)..<close])
                let address = inside.split(separator: " ").first.map(String.init) ?? ""
                links.append(TextLink(line: index + 1, address: address))
                rest = rest[close...]
            }
        }
        return links
    }

    /// The first line with a `<` before a letter, `/` or `!`; that is what CommonMark takes for HTML.
    static func lineOfHTML(in text: PlanText) -> Int? {
        for (index, line) in text.rawValue.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let bytes = Array(line.utf8)
            for (a, b) in zip(bytes, bytes.dropFirst())
            where a == 0x3C && (b == 0x2F || b == 0x21 || (0x41...0x5A).contains(b) || (0x61...0x7A).contains(b)) {
                return index + 1
            }
        }
        return nil
    }
}
