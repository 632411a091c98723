/// Where a fact stands: a document of the plan's list, lines of its text, a day, and words where these do not suffice.
///
/// Written `jaarplan-2022:1046-1047,1094`.
package struct SourceReference: Hashable, Sendable, Codable {
    /// The id of a `SourceDocument`.
    package var document: ItemID
    package var lines: [LineRange]
    /// The day of the source, where it differs from the document's own.
    package var date: PlanDate?
    package var text: String?

    package init(
        document: ItemID, lines: [LineRange] = [], date: PlanDate? = nil, text: String? = nil
    ) {
        self.document = document
        self.lines = lines
        self.date = date
        self.text = text
    }
}

/// A run of lines, the first line of a text is 1.
package struct LineRange: Hashable, Sendable, Codable {
    package let first: Int
    package let last: Int

    package init?(_ first: Int, _ last: Int) {
        guard first >= 1, first <= last, last <= 10_000_000 else { return nil }
        self.first = first
        self.last = last
    }
}

/// A document that facts of the plan are taken from.
package struct SourceDocument: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var publisher: String
    package var date: PlanPeriod?
    /// A secure address (`https://`), where it can be read.
    package var address: String?
    package var text: PlanText

    package init(
        id: ItemID, title: String, publisher: String, date: PlanPeriod? = nil, address: String? = nil,
        text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.date = date
        self.address = address
        self.text = text
    }
}

/// A place where the source contradicts itself or leaves something open, kept visible instead of smoothed over.
package struct SourceNote: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    /// The readings that the source allows, each with its place.
    package var readings: [Reading]
    /// What the plan shows, and why.
    package var shown: String
    /// Where it matters: ids of programmes, items, indicators.
    package var concerns: [ItemID]
    package var audience: PlanAudience
    package var text: PlanText

    package init(
        id: ItemID, title: String, readings: [Reading] = [], shown: String, concerns: [ItemID] = [],
        audience: PlanAudience = .partners, text: PlanText = .empty
    ) {
        self.id = id
        self.title = title
        self.readings = readings
        self.shown = shown
        self.concerns = concerns
        self.audience = audience
        self.text = text
    }

    package struct Reading: Hashable, Sendable, Codable {
        package var text: String
        package var source: SourceReference?

        package init(
            text: String, source: SourceReference? = nil
        ) {
            self.text = text
            self.source = source
        }
    }
}
