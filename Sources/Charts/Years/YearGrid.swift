import Markup
package import Phrases

/// Months in rows of years: season across, the course of years down, and gaps where nothing was delivered.
///
/// The lightness of a cell is its count, in at most five classes (`ClassBreaks`). A month outside its band is ringed, one that
/// was not delivered hatched, one that may still change has an open dot.
package struct YearGrid: Sendable {
    package struct Cell: Sendable, Hashable {
        package var reading: Reading
        /// What chance and season leave open for the month; `nil` where too little history is known.
        package var expected: ClosedRange<Double>?
        /// Outside the band, as the figures say.
        package var verdict: BandVerdict?

        package init(_ reading: Reading, expected: ClosedRange<Double>? = nil, verdict: BandVerdict? = nil) {
            self.reading = reading
            self.expected = expected
            self.verdict = verdict
        }
    }

    package var language: Language
    package var title: String
    package var subtitle: String
    package var summary: String
    package var firstYear: Int
    /// Twelve per year, January first.
    package var cells: [Cell]
    /// Slots count from January of the first year.
    package var events: [ChartEvent]
    package var isExample: Bool
    package var source: String

    package init(
        language: Language, title: String, subtitle: String = "", summary: String, firstYear: Int, cells: [Cell],
        events: [ChartEvent] = [], isExample: Bool = false, source: String = ""
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.summary = summary
        self.firstYear = firstYear
        self.cells = cells + Array(repeating: Cell(.absent), count: (12 - cells.count % 12) % 12)
        self.events = events
        self.isExample = isExample
        self.source = source
    }

    package var chart: Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table, hasRows: !cells.isEmpty,
            language: language,
            isExample: isExample, source: source, graphic: YearGridGraphic(grid: self))
    }

    var years: Range<Int> { firstYear..<(firstYear + cells.count / 12) }
    var breaks: ClassBreaks { .rounded(cells.compactMap(\.reading.value)) }

    private var table: DataTable {
        let months = (1...12).map { DataTable.Column(language.monthNameShort($0)) }
        let rows = years.enumerated().map { index, year in
            [DataTable.Cell(String(year))]
                + cells[index * 12..<(index + 1) * 12].map { TrendTable.cell($0.reading, decimals: 0, language) }
        }
        return DataTable(
            caption: title, columns: [DataTable.Column(ChartPhrases.year(language), isNumeric: false)] + months,
            rows: rows)
    }

    // MARK: Words

    /// `september 2017: 130; gewoon is 116 tot 246`
    func words(at slot: Int) -> String {
        let cell = cells[slot]
        let month = language.month(slot % 12 + 1, of: firstYear + slot / 12)
        let names = events.filter { $0.holds(slot) }.map(\.label.full)
        return (["\(month): \(value(cell))", usual(cell)] + names).compactMap { $0 }.joined(separator: "; ")
    }

    private func value(_ cell: Cell) -> String {
        switch cell.reading {
        case .notDelivered: return ChartPhrases.notDelivered(language)
        case .absent: return ChartPhrases.none(language)
        case .final, .provisional:
            guard let value = cell.reading.value else { return ChartPhrases.none(language) }
            let note = cell.reading.isProvisional ? " (\(ChartPhrases.provisional(language)))" : ""
            return language.number(value) + note
        }
    }

    private func usual(_ cell: Cell) -> String? {
        guard cell.reading.value != nil, let expected = cell.expected else { return nil }
        let (low, high) = (language.number(expected.lowerBound), language.number(expected.upperBound))
        let range = YearGridPhrases.usual(low, high)(language)
        switch cell.verdict {
        case .more?: return range + ", " + YearGridPhrases.above(language)
        case .less?: return range + ", " + YearGridPhrases.below(language)
        default: return range
        }
    }
}

extension ChartEvent {
    /// Whether it falls in a month, or lasts over it.
    fileprivate func holds(_ slot: Int) -> Bool {
        if case .span(let months) = kind {
            (self.slot..<(self.slot + months)).contains(slot)
        } else {
            self.slot == slot
        }
    }
}

/// The words of the grid of years.
enum YearGridPhrases {
    static let above = Phrase("boven de band", "above the band")
    static let below = Phrase("onder de band", "below the band")
    static let event = Phrase("een gebeurtenis", "an event")
    static let perMonth = Phrase("misdrijven in de maand", "offences in the month")

    static func usual(_ low: String, _ high: String) -> Phrase {
        Phrase("gewoon is \(low) tot \(high)", "usual is \(low) to \(high)")
    }
}
