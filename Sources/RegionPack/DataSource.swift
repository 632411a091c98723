package import Facts
package import Phrases

/// A source of figures, as the coalition describes it: what it is, whose, and what of it who may see.
package struct DataSource: Hashable, Sendable {
    /// What a value of it is.
    package enum Measure: String, Hashable, Sendable, CaseIterable {
        /// A whole number of something.
        case count
        /// A part of a hundred, asked of a sample: with margins.
        case percentage
        /// Any other number, such as a mark from 1 to 10.
        case number
    }

    /// Where its figures come in, and so what its last delivery is.
    package enum Content: String, Hashable, Sendable, CaseIterable {
        /// Tables of registered offences, delivered and published as such.
        case offences
        case population, boundaries
        /// Values by area and period, taken in under its id.
        case values
        /// Known to the coalition and not taken in here.
        case elsewhere
    }

    /// A part of what is counted, such as `E33`.
    package struct Code: Hashable, Sendable {
        package let code: String
        package let name: Phrase
        /// What the open table itself calls it, where a file has names instead of codes; `nil`: as here.
        package let title: String?

        package init(code: String, name: Phrase, title: String? = nil) {
            self.code = code
            self.name = name
            self.title = title
        }
    }

    /// From a year on its values were got in another way, and are not compared with those before.
    package struct MethodBreak: Hashable, Sendable {
        package let year: Int
        package let what: Phrase

        package init(year: Int, what: Phrase) {
            self.year = year
            self.what = what
        }
    }

    /// A word of an address, such as `verward-gedrag`.
    package let id: String
    package let name: Phrase
    /// One sentence: what is counted and how.
    package let definition: Phrase
    package let owner: Phrase
    package let licence: Phrase
    package let measure: Measure
    /// What is counted, such as `meldingen`.
    package let unit: Phrase
    /// How many months lie between two deliveries; `nil` when there is no fixed rhythm.
    package let refreshMonths: Int?
    /// Whether its owner publishes it: then nothing of it is withheld.
    package let isOpen: Bool
    /// Who sees how much; an audience that is not named sees nothing of a source that is not open.
    package let disclosure: [Audience: DisclosureRule]
    package let breaks: [MethodBreak]
    package let content: Content
    /// The open table that its values come from, which states its own totals; `nil` for a series of the coalition.
    package let table: OpenTable?
    /// The separate codes; with one, it is that of every value. Empty: its files have no column for codes.
    package let codes: [Code]
    /// What has to be kept in mind, one sentence each.
    package let caveats: [Phrase]
    /// Where this is stated; `nil` when the coalition itself says so.
    package let source: String?
    /// What is still to be confirmed, and with whom.
    package let toConfirm: String?

    package init(
        id: String, name: Phrase, definition: Phrase, owner: Phrase, licence: Phrase, measure: Measure, unit: Phrase,
        refreshMonths: Int?, isOpen: Bool, disclosure: [Audience: DisclosureRule], breaks: [MethodBreak],
        content: Content = .values, table: OpenTable? = nil, codes: [Code] = [], caveats: [Phrase] = [],
        source: String? = nil,
        toConfirm: String? = nil
    ) {
        self.id = id
        self.name = name
        self.definition = definition
        self.owner = owner
        self.licence = licence
        self.measure = measure
        self.unit = unit
        self.refreshMonths = refreshMonths
        self.isOpen = isOpen
        self.disclosure = disclosure
        self.breaks = breaks
        self.content = content
        self.table = table
        self.codes = codes
        self.caveats = caveats
        self.source = source
        self.toConfirm = toConfirm
    }

    /// What an audience may see; `nil` when that is nothing.
    package func rule(for audience: Audience) -> DisclosureRule? { isOpen ? .open : disclosure[audience] }
}
