package import Records

extension RegisterDeclaration {
    /// Whether a viewer may see rows of it at all.
    package func admits(_ viewer: PlanViewer) -> Bool { audience.mayAdmit(viewer) }

    /// Whether there is anything in it for a viewer: rows, or counts of rows that they do not see.
    package func exists(for viewer: PlanViewer) -> Bool {
        admits(viewer) || counts.contains { $0.scope == .all && $0.audience.mayAdmit(viewer) }
    }

    /// The declaration without what is not for a viewer; what speaks of a field that they do not see goes with it.
    func seen(by viewer: PlanViewer) -> RegisterDeclaration {
        var copy = self
        let isOpen = admits(viewer)
        copy.fields = isOpen ? fields.filter { Self.sees($0.audience, viewer) } : []
        if !isOpen || !Self.sees(status?.audience, viewer) { copy.status = nil }
        let has = copy.has
        copy.heading = heading.filter(has)
        copy.whose = whose.flatMap { has($0) ? $0 : nil }
        copy.rules = rules.filter { $0.keys.allSatisfy(has) }
        copy.filters = filters.filter(has)
        copy.views = views.compactMap { $0.narrowed(to: has) }
        copy.feeds = isOpen ? feeds.filter { $0.isWhole(has) } : []
        copy.counts = counts.filter { count in
            count.audience.mayAdmit(viewer) && (count.scope == .all || isOpen && count.keys.allSatisfy(has))
        }
        copy.expiry = expiry.flatMap { $0.keys.allSatisfy(has) ? $0 : nil }
        copy.conflicts = conflicts.flatMap { plan in
            plan.audience.mayAdmit(viewer) && plan.keys.allSatisfy(has) ? plan : nil
        }
        copy.retention = retention.flatMap { $0.from.map(has) ?? isOpen ? $0 : nil }
        if !isOpen { copy.review = nil }
        if viewer != .bureau { (copy.renamed, copy.dropped) = ([:], []) }
        return copy
    }

    /// The states without those in which a viewer cannot see a row and sees none: of them a page must not say that nothing is
    /// there.
    func states(seenBy viewer: PlanViewer, in rows: [RegisterRow]) -> StatusMachine? {
        guard let status else { return nil }
        let present = Set(rows.compactMap(\.status))
        return status.with(
            states: status.states.filter { state in
                present.contains(state.id) || (state.audience ?? rowAudience ?? audience).mayAdmit(viewer)
            })
    }

    private static func sees(_ audience: RegisterAudience?, _ viewer: PlanViewer) -> Bool {
        audience.map { $0.mayAdmit(viewer) } ?? (viewer == .bureau)
    }
}

extension RegisterView {
    /// With the fields that there are; `nil` when it cannot be without one that is not there.
    fileprivate func narrowed(to has: (FieldKey) -> Bool) -> RegisterView? {
        guard needed.allSatisfy(has) else { return nil }
        var copy = self
        switch kind {
        case .table(let columns, let sort, let group):
            copy = RegisterView(
                .table(
                    columns: columns.filter(has), sort: sort.flatMap { has($0.key) ? $0 : nil },
                    group: group.flatMap { has($0) ? $0 : nil }))
        case .matrix(let rows, let columns, let cell):
            if let cell, !has(cell) { return nil }
            copy = RegisterView(.matrix(rows: rows, columns: columns, cell: cell))
        default: return self
        }
        copy.title = title
        return copy
    }
}

extension RegisterFeed {
    fileprivate func isWhole(_ has: (FieldKey) -> Bool) -> Bool {
        switch self {
        case .calendar(let span): has(span)
        case .atom: true
        }
    }
}
