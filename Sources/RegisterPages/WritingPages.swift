import Records
import Registers
import SiteKit

/// The pages on which registers are written, with what they need of the store.
enum WritingPages {
    static func change(_ row: ItemID, at desk: RegisterDesk) throws -> Page? {
        guard let standing = try desk.standing(row), standing.row != nil else { return nil }
        var page = RowFormPage(desk: desk, standing: standing)
        page.conflict = try conflict(standing, at: desk)
        return page.page
    }

    /// The comparison once more, where the form comes back for another reason.
    private static func conflict(_ standing: RowStanding, at desk: RegisterDesk) throws -> RowConflictView? {
        guard let form = desk.frame.context.form?.values, let began = form["began"]?.first.flatMap({ Int($0) }),
            let row = standing.row
        else { return nil }
        let texts = try desk.store.history(
            of: standing.id, in: desk.id, for: desk.viewer, limit: 100, below: standing.revision)
        guard let base = texts.first(where: { $0.number == began })?.row else { return nil }
        let typed = TypedRow(form, of: desk.rights.fields(of: row.row), desk.frame)
        return RowConflictView(base: base, theirs: row, mine: typed)
    }

    static func keeping(_ desk: RegisterDesk) throws -> Page {
        let erasures = try desk.store.erasures(for: desk.viewer, waiting: true)
        let due = try desk.frame.today.map { try desk.store.due(on: $0, for: desk.viewer) } ?? []
        return KeepingPage(
            desk: desk, standings: try desk.store.standings(of: desk.id, for: desk.viewer),
            erasures: erasures.filter { $0.subject.register == desk.id },
            due: due.filter { $0.register == desk.id }
        ).page
    }
}
