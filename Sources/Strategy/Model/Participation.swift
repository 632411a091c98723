package import Geography
package import Records

/// Who takes part in a product, network or intervention, and since when; behind a count such as "24 municipalities".
package struct Participation: Hashable, Sendable, Codable {
    package var id: ItemID
    package var title: String
    package var programme: ItemID?
    /// The intervention, pilot or grant that it belongs to.
    package var of: ItemID?
    /// What its source says, such as 24; shown as stated until the list is known.
    package var stated: [StatedCount] = []
    /// Whether the cells name everybody who takes part; then the stated count must agree.
    package var isListComplete: Bool = false
    package var cells: [ParticipationCell] = []
    package var bar: PublicationBar?
    package var audience: PlanAudience = .partners
    package var source: SourceReference?
    package var text: PlanText = .empty
}

/// A number of municipalities as a source states it.
package struct StatedCount: Hashable, Sendable, Codable {
    package var period: PlanPeriod
    package var count: StatedNumber
    package var status: ParticipationStatus = .takesPart
    package var source: SourceReference?
    package var note: String?
}

/// One municipality's part in one subject.
package struct ParticipationCell: Hashable, Sendable, Codable {
    package var municipality: AreaCode
    package var status: ParticipationStatus = .takesPart
    package var since: PlanPeriod?
    package var until: PlanPeriod?
    package var note: String?
    package var source: SourceReference?
    /// Narrower than that of the subject, never wider.
    package var audience: PlanAudience?

    package init(
        municipality: AreaCode, status: ParticipationStatus = .takesPart, since: PlanPeriod? = nil,
        until: PlanPeriod? = nil, note: String? = nil, source: SourceReference? = nil, audience: PlanAudience? = nil
    ) {
        self.municipality = municipality
        self.status = status
        self.since = since
        self.until = until
        self.note = note
        self.source = source
        self.audience = audience
    }
}

/// The raw value is the word of the text format.
package enum ParticipationStatus: String, Hashable, Sendable, Codable, CaseIterable {
    case takesPart, exploring, announced, stopped, doesNotTakePart
}

extension Participation {
    /// For whom a cell is: its own audience, and never wider than the law allows.
    package func audience(of cell: ParticipationCell) -> PlanAudience {
        let own = cell.audience ?? audience
        return bar?.narrowed(own, municipality: cell.municipality) ?? own
    }
}
