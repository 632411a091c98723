package import Records

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
