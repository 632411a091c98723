import Phrases
import Records

extension AgendaItem {
    /// What people change of an action.
    static let formFields: [EntryField<AgendaItem>] =
        [
            .title(\.title, FieldLabels.what),
            .text(\.text),
            EntryField(
                "status", FieldLabels.status, .choice(FieldChoices.status), \.statusKind, .choice),
            EntryField(
                "reason", FieldLabels.reason,
                hint: Phrase("Verplicht bij een gestopte actie.", "Obligatory for an action that was stopped."),
                .line(limit: 500), \.stopReason, .free),
            EntryField("due", FieldLabels.due, .date, \.due, FieldCodec.date.optional()),
            .line("forWhom", FieldLabels.forWhom, \.forWhom, limit: 500),
            .owner(\.owner),
            .partners(\.partners),
        ] + EntryField.scope(\.scope) + [
            .item("section", FieldLabels.section, .section, \.section),
            EntryField(
                "track", FieldLabels.track, .choice(FieldChoices.track), \.track, FieldCodec<Track>.choice.optional()),
            EntryField(
                "progress", FieldLabels.progress, rows: \.progress, blank: .blank,
                [
                    RowField(FieldLabels.date, .date, \.date, .date),
                    RowField(
                        FieldLabels.status, .choice(FieldChoices.statusOrNone), \.status,
                        FieldCodec<ActionStatus.Kind>.choice.optional()),
                    RowField(FieldLabels.note, .line(limit: 2_000), \.text, .line),
                    RowField(FieldLabels.by, .one(.organisation), \.by, FieldCodec.organisation.optional()),
                    RowField(FieldLabels.audience, .one(.audience), \.audience, .audienceOrPartners),
                ]),
            .items("continues", FieldLabels.continues, .earlier, \.continues),
            .indicators(\.indicators),
            .source(\.source),
            .audience(\.audience),
            .fieldAudiences(\.fields),
        ]

    /// The status without its reason; a reason that is there stays while the action stays stopped.
    fileprivate var statusKind: ActionStatus.Kind {
        get { status.kind }
        set { status = newValue == .stopped ? .stopped(reason: stopReason) : ActionStatus(newValue) ?? status }
    }

    fileprivate var stopReason: String {
        get { if case .stopped(let reason) = status { reason } else { "" } }
        set { if case .stopped = status { status = .stopped(reason: newValue) } }
    }

    /// What no single field can see.
    var problems: [String: FieldProblem] {
        if case .stopped(let reason) = status, reason.isEmpty { return ["reason": .missing] }
        return [:]
    }
}

extension ProgressNote {
    static let blank = ProgressNote(date: .distantFuture, text: "")
}

extension FieldCodec where Value == PlanAudience {
    /// An audience that is `partners` when nothing is said, as in the text format.
    static var audienceOrPartners: FieldCodec {
        FieldCodec(
            text: { $0.rawValue },
            value: { (text) throws(FieldProblem) in
                text.isEmpty ? .partners : try FieldCodec<PlanAudience>.audience.value(text)
            })
    }
}
