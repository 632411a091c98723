import Phrases
import Records
import RegionPack

extension AgendaItem: PlanContent {
    private enum Key: String, CaseIterable {
        case id, programme, year, title, section, track, forWhom, owner, partners, municipalities, districts, due
        case status, reason, progress, continues, indicators, audience, fields, source
    }

    private enum NoteKey: String, CaseIterable { case date, text, status, by, audience }

    init?(_ block: PlanBlock) {
        guard let table = PackTable<Key>(block.keys) else { return nil }
        let id = table.required(.id) { $0.itemID() }
        let programme = block.requiredProgramme(table, .programme)
        let year = table.required(.year) { $0.year() }
        let title = table.required(.title) { $0.line() }
        let section = table.optional(.section) { $0.itemID() }
        let track = table.optional(.track) { $0.word(Track.self) }
        let forWhom = table.line(.forWhom)
        let owner = table.optional(.owner) { $0.organisationID() }
        let partners = table.organisations(.partners)
        let scope = AreaScope.reading(table, .municipalities, .districts)
        let due = table.optional(.due) { $0.planDate() }
        let status = Self.status(table)
        let progress = table.list(.progress, Self.note)
        let continues = table.ids(.continues), indicators = table.ids(.indicators)
        let audience = table.audience(.audience), fields = table.fields(.fields), source = table.source(.source)
        guard let id, let programme, let year, let title, let status else { return nil }
        self.init(
            id: id, programme: programme, year: year, title: title, section: section, track: track, forWhom: forWhom,
            owner: owner, partners: partners, scope: scope, due: due, status: status, progress: progress,
            continues: continues, indicators: indicators, audience: audience, fields: fields, source: source,
            text: block.text)
    }

    private static func status(_ table: PackTable<Key>) -> ActionStatus? {
        guard table.has(.status) else { return .notStarted }
        let kind = table.optional(.status) { $0.word(ActionStatus.Kind.self) }
        guard let kind else { return nil }
        if kind == .stopped { return table.required(.reason) { $0.line() }.map { .stopped(reason: $0) } }
        let _: String? = table.optional(.reason) { node in
            node.place.report(
                found: Phrase("een reden bij status \(kind.rawValue)", "a reason with status \(kind.rawValue)"),
                expected: Phrase("alleen een reden bij stopped", "a reason with stopped only"),
                cure: Phrase(
                    "haal de reden weg of schrijf haar als bericht onder progress",
                    "remove it, or write it as a note under progress"))
            return nil
        }
        return ActionStatus(kind)
    }

    private static func note(_ node: PackNode) -> ProgressNote? {
        guard let table = PackTable<NoteKey>(node) else { return nil }
        let date = table.required(.date) { $0.planDate() }
        let text = table.required(.text) { $0.line() }
        let status = table.optional(.status) { $0.word(ActionStatus.Kind.self) }
        let by = table.optional(.by) { $0.organisationID() }
        let audience = table.audience(.audience)
        guard let date, let text else { return nil }
        return ProgressNote(date: date, text: text, status: status, by: by, audience: audience)
    }

    func keys(inside programme: ItemID?) -> YAMLMap {
        var map = YAMLMap()
        map.add("id", id)
        map.add("programme", self.programme == programme ? nil : self.programme)
        map.add("year", year)
        map.add("title", title)
        map.add("section", section)
        map.add("track", word: track)
        map.add("forWhom", forWhom)
        map.add("owner", owner)
        map.add("partners", list: partners)
        scope.write(to: &map)
        map.add("due", due)
        map.add("status", word: status == .notPublished ? nil : status.kind)
        if case .stopped(let reason) = status { map.add("reason", reason) }
        map.add("progress", maps: progress.map(\.keys))
        map.add("continues", list: continues)
        map.add("indicators", list: indicators)
        map.add(audience: audience)
        map.add(fields: fields)
        map.add(source: source)
        return map
    }
}

extension ProgressNote {
    fileprivate var keys: YAMLMap {
        var map = YAMLMap()
        map.add("date", date)
        map.add("text", text)
        map.add("status", word: status)
        map.add("by", by)
        map.add(audience: audience)
        return map
    }
}

extension ActionStatus {
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
