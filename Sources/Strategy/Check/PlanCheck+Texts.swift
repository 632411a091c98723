import Facts
import Geography

extension PlanCheck {
    mutating func checkTexts() {
        let values = PlanValues(plan)
        for entry in plan.entries where !entry.text.isEmpty {
            for place in entry.text.boundPlaces { check(place, in: entry, values) }
            for number in entry.numbers { check(number, in: entry, values) }
            for link in TextLink.all(in: entry.text) { check(link, in: entry) }
            if let line = TextLink.lineOfHTML(in: entry.text) {
                add(
                    PlanProblem(
                        .planMarkup, severity: .warning, entry: entry.id, field: "text", textLine: line,
                        found: "something that looks like HTML", expected: "CommonMark",
                        cure: "remove it; it is shown as plain letters"))
            }
        }
    }

    private mutating func check(_ place: BoundPlace, in entry: PlanEntry, _ values: PlanValues) {
        switch place.binding {
        case .failure(let mistake): binding(entry, place, mistake.found, mistake.expected, mistake.cure)
        case .success(let bound):
            guard let indicator = indicators[bound.indicator] else {
                let near = Self.nearest(bound.indicator.rawValue, indicators.keys.map(\.rawValue))
                return binding(
                    entry, place, "\(place.raw), whose indicator does not exist", "an indicator of the plan",
                    "correct it (\(near))")
            }
            check(bound, indicator, place, in: entry, values)
        }
    }

    private mutating func check(
        _ bound: Binding, _ indicator: Indicator, _ place: BoundPlace, in entry: PlanEntry, _ values: PlanValues
    ) {
        if bound.form == .target {
            let held = indicator.targets.filter { $0.area == bound.area }
            if !held.contains(where: { $0.period == bound.period || $0.period.isSameStretch(as: bound.period) }) {
                let periods = held.map(\.period.description).sorted().joined(separator: ", ")
                binding(
                    entry, place, "\(place.raw), for which there is no target", "a target of that period",
                    periods.isEmpty ? "add the target to the indicator" : "write one of \(periods)")
            }
            return
        }
        guard let reading = values.reading(of: indicator.id, bound.period, area: bound.area) else {
            if case .figure = indicator.origin { return }
            let periods = values.readings(of: indicator, area: bound.area).map(\.period.description)
            return binding(
                entry, place, "\(place.raw), for which there is no value", "a value of that period and area",
                periods.isEmpty ? "add the value to the indicator" : "write one of \(periods.joined(separator: ", "))")
        }
        var needed = indicator.audience
        if case .stated(let value) = reading.origin { needed = indicator.audience(of: value) }
        if !entry.audience.isNoWider(than: needed) {
            add(
                PlanProblem(
                    .planAudience, entry: entry.id, field: "text", textLine: place.line,
                    found: "\(place.raw), which is \(needed.rawValue), in a text that is \(entry.audience.rawValue)",
                    expected: "a value that every reader of the text may see",
                    cure: "remove the binding, or narrow the audience of the text"))
        }
    }

    private mutating func binding(
        _ entry: PlanEntry, _ place: BoundPlace, _ found: String, _ expected: String, _ cure: String
    ) {
        add(
            PlanProblem(
                .planBinding, entry: entry.id, field: "text", textLine: place.line, found: found, expected: expected,
                cure: cure))
    }

    private mutating func check(_ number: TextNumber, in entry: PlanEntry, _ values: PlanValues) {
        switch number.standing {
        case .bound: return
        case .bare:
            add(
                PlanProblem(
                    .planBareNumber, entry: entry.id, field: "text", textLine: number.line,
                    found: "the number \(number.text) without a source",
                    expected: "a binding, or a source of the entry",
                    cure: "bind it as {{indicator|period}}, or add source"))
        case .typed:
            guard let indicator = holder(of: number, in: entry) else { return }
            add(
                PlanProblem(
                    .planBareNumber, severity: .note, entry: entry.id, field: "text", textLine: number.line,
                    found: "the number \(number.text), which \(indicator.id) holds", expected: "a binding",
                    cure: "bind it as {{\(indicator.id)|period}}, so that it cannot go stale"))
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
                PlanProblem(
                    .planMarkup, entry: entry.id, field: "text", textLine: link.line,
                    found: "a link to \"\(Finding.quote(link.address))\"",
                    expected: "https://…, a path on this site, or #id", cure: "correct the address"))
            return
        }
        if case .entry(let id) = target, kinds[id] == nil {
            add(
                PlanProblem(
                    .planReference, entry: entry.id, field: "text", textLine: link.line,
                    found: "a link to the unknown id \"\(id)\"", expected: "an id of the plan",
                    cure: "correct it (\(Self.nearest(id.rawValue, kinds.keys.map(\.rawValue))))"))
        }
    }
}

extension BindingMistake {
    var found: String {
        switch self {
        case .shape: "double braces that hold no binding"
        case .indicator(let text): "the indicator \"\(Finding.quote(text))\" in a binding"
        case .period(let text): "the period \"\(Finding.quote(text))\" in a binding"
        case .form(let text): "the form \"\(Finding.quote(text))\" in a binding"
        case .area(let text): "the area \"\(Finding.quote(text))\" in a binding"
        }
    }

    var expected: String {
        switch self {
        case .shape: "{{indicator|period}} or {{indicator|period|form@area}}"
        case .indicator: "an id such as casework.goc.handled"
        case .period: "a period such as 2021, 2021-Q4 or 2021-12-31"
        case .form: "one of \(Binding.Form.allCases.map(\.rawValue).joined(separator: ", "))"
        case .area: "the code of an area, such as GM0307"
        }
    }

    var cure: String { "correct what stands between the braces" }
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
