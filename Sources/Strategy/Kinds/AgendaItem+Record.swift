import Phrases
import PlacedYAML
import Records

extension AgendaItem: PlanRecord {
    static let kind = PlanEntry.Kind.agenda
    static let noun = Phrase("actie", "action")
    static let list: any WritableKeyPath<PlanDocument, [AgendaItem]> & Sendable = \.agenda
    func file(among programmes: Set<ItemID>) -> String { Self.file(of: programme, among: programmes) }

    static let record = RecordDescription<AgendaItem>(
        blank: AgendaItem(id: .unset, programme: .unset, year: 2199, title: ""),
        form: [
            "title", "text", "status", "reason", "due", "forWhom", "owner", "ownerBasis", "contact", "partners",
            "wholeRegion",
            "municipalities", "districts", "section", "track", "progress", "continues", "indicators", "source",
            "audience", "fields",
        ],
        fields: [
            .id(\.id),
            .programme(of: \.programme),
            .required("year", \.year, as: .year).seen,
            .title(\.title, label: FieldLabels.what),
            .section(\.section),
            .track(\.track),
            .optional("forWhom", \.forWhom, as: .line(500), label: FieldLabels.forWhom)
                .narrowed(by: .forWhom).searched,
            .owner(\.owner),
            .optional(
                "ownerBasis", \.ownerBasis, as: .word(FieldChoices.ownerBasis),
                label: Phrase("Hoe de eigenaar bekend is", "How the owner is known")
            ).narrowed(by: .owner),
            .optional(
                "contact", \.contact, as: .organisation, label: Phrase("Contact", "Contact"),
                hint: Phrase(
                    "Via wie een eigenaar van buiten bereikbaar is. Die mag ook melden hoe het staat.",
                    "Through whom an owner of outside is reached. They may report how it stands, too.")
            ).narrowed(by: .owner),
            .partners(\.partners),
            .scope(\.scope),
            due.narrowed(by: .due),
            RecordField(
                ["status", "reason"], \.status, form: statusForm, reading: { ActionStatus(reading: $0) },
                writing: { status, map, _ in status.write(to: &map) }
            ).narrowed(by: .status) { $0.status = .notPublished },
            .rows(
                "progress", \.progress, of: ProgressNote.record, label: FieldLabels.progress,
                audience: { _, note in note.audience }
            ).narrowed(by: .progress),
            .list(
                "continues", \.continues, as: .earlier, label: FieldLabels.continues
            ).seen,
            .indicators(\.indicators),
            .audience(\.audience),
            .fields(\.fields),
            .source(\.source),
            .text(\.text),
        ])

    /// A day, or the quarter, half-year or month that the source gives; in a form its last day.
    private static var due: RecordField<AgendaItem> {
        let type = FieldType<PlanPeriod>.period
        return RecordField(
            ["due"], \.dueTerm,
            form: [EntryField("due", FieldLabels.due, .date, \.due, FieldCodec<PlanDate>.date.optional())],
            reading: { .some($0.optional("due", type.read)) },
            writing: { term, map, _ in map.add("due", term.flatMap(type.write)) })
    }

    private static let statusForm: [EntryField<AgendaItem>] = [
        EntryField("status", FieldLabels.status, .choice(FieldChoices.status), \.statusKind, .choice),
        EntryField(
            "reason", FieldLabels.reason,
            hint: Phrase("Verplicht bij een gestopte actie.", "Obligatory for an action that was stopped."),
            .line(limit: 500), \.stopReason, .free),
    ]

    /// The status without its reason; a reason that is there stays while the action stays stopped.
    private var statusKind: ActionStatus.Kind {
        get { status.kind }
        set { status = newValue == .stopped ? .stopped(reason: stopReason) : ActionStatus(newValue) ?? status }
    }

    private var stopReason: String {
        get { if case .stopped(let reason) = status { reason } else { "" } }
        set { if case .stopped = status { status = .stopped(reason: newValue) } }
    }

    var problems: [String: FieldProblem] {
        if case .stopped(let reason) = status, reason.isEmpty { return ["reason": .missing] }
        return [:]
    }

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> AgendaItem? {
        programme.map { AgendaItem(id: id, programme: $0, year: plan.strategy.planYear, title: title) }
    }

    var owningProgramme: ItemID? { programme }
    var entry: PlanEntry { .agenda(self) }
}

extension ProgressNote {
    fileprivate static let record = RecordDescription<ProgressNote>(
        blank: ProgressNote(date: .distantFuture, text: ""),
        form: ["date", "status", "text", "by", "audience"],
        fields: [
            .required("date", \.date, as: .date, label: FieldLabels.date).seen,
            .required("text", \.text, as: .line(), label: FieldLabels.note).seen,
            .optional("status", \.status, as: .word(FieldChoices.statusOrNone), label: FieldLabels.status)
                .narrowed(by: .status),
            .optional("by", \.by, as: .organisation, label: FieldLabels.by).seen,
            .audience(\.audience).form([
                EntryField("audience", FieldLabels.audience, .one(.audience), \.audience, .audienceOrPartners)
            ]),
        ])
}

extension FieldCodec where Value == PlanAudience {
    /// An audience that is `partners` when nothing is said, as in the text format.
    fileprivate static var audienceOrPartners: FieldCodec {
        FieldCodec(
            text: { $0.rawValue },
            value: { (text) throws(FieldProblem) in
                text.isEmpty ? .partners : try FieldCodec<PlanAudience>.audience.value(text)
            })
    }
}

extension ActionStatus {
    /// From the keys `status` and `reason`; `nil` with a finding when they do not fit together.
    fileprivate init?(reading reader: RecordReader) {
        guard reader.has("status") else { self = .notStarted; return }
        guard let kind = reader.optional("status", { $0.word(Kind.self) }) else { return nil }
        if kind == .stopped {
            guard let reason = reader.required("reason", { $0.line() }) else { return nil }
            self = .stopped(reason: reason)
            return
        }
        let _: String? = reader.optional("reason") { node in
            node.place.report(
                found: Phrase("een reden bij status \(kind.rawValue)", "a reason with status \(kind.rawValue)"),
                expected: Phrase("alleen een reden bij stopped", "a reason with stopped only"),
                cure: Phrase(
                    "haal de reden weg of schrijf haar als bericht onder progress",
                    "remove it, or write it as a note under progress"))
            return nil
        }
        self.init(kind)
    }

    fileprivate func write(to map: inout YAMLMap) {
        map.add("status", self == .notPublished ? nil : .scalar(kind.rawValue))
        if case .stopped(let reason) = self { map.add("reason", .scalar(reason)) }
    }

    /// A status without a reason; `nil` for `stopped`, which needs one, and for what nobody can write.
    package init?(_ kind: Kind, reason: String? = nil) {
        switch kind {
        case .notStarted: self = .notStarted
        case .onTrack: self = .onTrack
        case .atRisk: self = .atRisk
        case .done: self = .done
        case .stopped:
            guard let reason, !reason.isEmpty else { return nil }
            self = .stopped(reason: reason)
        case .notPublished: return nil
        }
    }
}
