import Geography
import Phrases
import Records

extension Participation: PlanRecord {
    static let kind = PlanEntry.Kind.participation
    static let noun = Phrase("deelname", "participation")
    static let list: any WritableKeyPath<PlanDocument, [Participation]> & Sendable = \.participations
    func file(among _: Set<ItemID>) -> String { "participation.md" }

    static let record = RecordDescription<Participation>(
        blank: Participation(id: .unset, title: ""),
        form: ["title", "text", "programme", "of", "stated", "complete", "cells", "bar", "source", "audience"],
        fields: [
            .id(\.id),
            .programme(\.programme),
            .title(\.title),
            .optional("of", \.of, as: .subject, label: Phrase("Hoort bij", "Belongs to")).seen,
            .rows(
                "stated", \.stated, of: StatedCount.record,
                label: Phrase("Aantallen volgens de bron", "Counts as stated"), hint: FieldLabels.valueHint
            ).seen,
            .defaulted(
                "complete", \.isListComplete, as: .flag, otherwise: false,
                label: Phrase("De lijst is volledig", "The list is complete"),
                hint: Phrase("Dan moet het aantal met de lijst kloppen.", "Then the count has to agree with the list.")
            ).seen { list, copy, sight in
                // A list with gaps is no longer one that counts.
                let isWhole = list.cells.allSatisfy { sight.viewer.sees(list.audience(of: $0)) }
                copy.isListComplete = list.isListComplete && isWhole
            },
            .rows(
                "cells", \.cells, of: ParticipationCell.record, label: Phrase("Wie doet mee", "Who takes part"),
                audience: { $0.audience(of: $1) }
            ).seen,
            .bar(\.bar),
            .audience(\.audience),
            .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Participation? {
        Participation(id: id, title: title, programme: programme)
    }

    var owningProgramme: ItemID? { programme }
    var entry: PlanEntry { .participation(self) }
}

extension StatedCount {
    fileprivate static let record = RecordDescription<StatedCount>(
        blank: StatedCount(period: .unset, count: StatedNumber(0)),
        form: ["period", "count", "status", "source", "note"],
        fields: [
            .required("period", \.period, as: .period, label: FieldLabels.period).seen,
            .stated("count", \.count, label: FieldLabels.value, isWhole: true).seen,
            .status(\.status),
            .source(\.source),
            .note(\.note),
        ])
}

extension ParticipationCell {
    fileprivate static let record = RecordDescription<ParticipationCell>(
        blank: ParticipationCell(municipality: .netherlands),
        form: ["municipality", "status", "since", "until", "note", "source", "audience"],
        fields: [
            .required("municipality", \.municipality, as: .municipality, label: Phrase("Gemeente", "Municipality"))
                .seen,
            .status(\.status),
            .optional("since", \.since, as: .period, label: Phrase("Sinds", "Since")).seen,
            .optional("until", \.until, as: .period, label: Phrase("Tot", "Until")).seen,
            .note(\.note),
            .source(\.source),
            .audience(\.audience),
        ])
}

extension RecordField {
    fileprivate static func status(_ path: any WritableKeyPath<Record, ParticipationStatus> & Sendable) -> RecordField {
        .defaulted(
            "status", path, as: .word(FieldChoices.participation), otherwise: .takesPart, label: FieldLabels.status
        ).seen
    }
}
