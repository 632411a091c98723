package import Markup

/// What a map shows of one area.
package struct MapArea: Sendable, Hashable {
    package enum State: Sendable, Hashable {
        /// A rate; never a count.
        case value(Double)
        /// Too few residents for a rate: dotted.
        case fewResidents
        /// Not published by the source: hatched.
        case notPublished
        /// Not delivered: hatched.
        case notDelivered
    }

    package var name: String
    /// Shorter, for where the name does not fit: "Utr. Heuvelrug".
    package var shortName: String?
    package var state: State
    /// The value in words: "28,0"; empty when there is none.
    package var valueText: String
    /// The margin of the value in words: "24,1–32,0"; empty when there is none. In the table and the link, not on the map.
    package var marginText: String
    /// How its number changed: a small sign on the map when that is more than chance, words in link and table.
    package var change: Change?
    package var href: Href?
    /// Name and value in words, for the link: "Meerzicht-West: 28,0 per 1.000 inwoners".
    package var accessibleName: String
    /// Is labelled even where its name does not fit inside, as the largest towns are.
    package var isProminent: Bool

    package struct Change: Sendable, Hashable {
        package var verdict: BandVerdict
        /// With its margin and verdict: "+6% (marge +2% tot +10%), meer dan toeval".
        package var text: String

        package init(_ verdict: BandVerdict, text: String) {
            self.verdict = verdict
            self.text = text
        }
    }

    package init(
        name: String, shortName: String? = nil, state: State, valueText: String = "", marginText: String = "",
        change: Change? = nil, href: Href? = nil,
        accessibleName: String, isProminent: Bool = false
    ) {
        self.name = name
        self.shortName = shortName
        self.state = state
        self.valueText = valueText
        self.marginText = marginText
        self.change = change
        self.href = href
        self.accessibleName = accessibleName
        self.isProminent = isProminent
    }

    package var value: Double? {
        if case .value(let value) = state, value.isFinite { value } else { nil }
    }

    var sign: ChangeSign? { ChangeSign(change?.verdict) }

    /// The shade 1 to 5, or `nil` for a pattern; by the rate before rounding, as in the bars of the table.
    func shade(_ breaks: ClassBreaks) -> Int? { value.map(breaks.shade(of:)) }

    /// The attributes that fill its shape.
    func fill(_ breaks: ClassBreaks, onGrid: Bool = false) -> HTML {
        if let shade = shade(breaks) { return " class=\"\(literal: ClassBreaks.fill(shade))\"" }
        let pattern: StaticString = state == .fewResidents ? "p-few" : "p-np"
        return " class=\"pat\" fill=\"url(#\(literal: pattern)\(when: onGrid, "-map"))\""
    }

    /// A link around its shape; without an address a named group.
    func linked(_ content: HTML) -> HTML {
        guard let href else {
            return "<g role=\"img\" aria-label=\"\(accessibleName)\">\(content)</g>\n"
        }
        return "<a href=\"\(url: href)\" aria-label=\"\(accessibleName)\">\(content)</a>\n"
    }

    var title: HTML { "<title>\(accessibleName)</title>" }
}

/// The words around every kind of map.
package struct MapTexts: Sendable, Hashable {
    package var title: String
    package var subtitle: String
    package var summary: String
    /// What the classes measure: "Misdrijven per 1.000 inwoners".
    package var unit: String
    /// Instead of "te weinig inwoners": "minder dan 1.000 inwoners".
    package var fewResidents: String?
    /// What the changes compare: "Verandering van het aantal sinds 2016".
    package var change: String?
    package var source: String

    package init(
        title: String, subtitle: String = "", summary: String, unit: String, fewResidents: String? = nil,
        change: String? = nil, source: String = ""
    ) {
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.unit = unit
        self.fewResidents = fewResidents
        self.change = change
        self.source = source
    }
}
