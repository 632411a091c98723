import Accounts
package import Geography
import Phrases
import Records
import SiteKit
package import Strategy
import Writing

/// What a municipality takes part in, as its own people state it: one subject and one municipality.
struct OwnParticipation {
    /// The plan year of the list.
    let year: Int
    let municipality: MunicipalityCode
    /// As this reader may see it.
    let subject: Participation

    var area: AreaCode? { AreaCode(municipality.rawValue) }

    /// The municipality's own line; of several, the newest.
    var cell: ParticipationCell? { area.flatMap(subject.cell(of:)) }

    /// Names the form among others: `2022/GM0344/deelname-hackshield`.
    var object: String { "\(year)/\(municipality)/\(subject.id)" }

    static func read(object: String) -> (year: Int, municipality: MunicipalityCode, subject: ItemID)? {
        let parts = object.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = Int(parts[0]), let municipality = MunicipalityCode(String(parts[1])),
            let id = ItemID(String(parts[2]))
        else { return nil }
        return (year, municipality, id)
    }

    /// Begins the ids of its form on the page.
    static func name(year: Int, _ municipality: some CustomStringConvertible, _ subject: ItemID) -> String {
        "d-\(year)-\(municipality)-\(subject.rawValue.replacing(".", with: "-"))"
    }

    /// Everything that the municipalities of a viewer may state, by municipality.
    static func all(
        of session: SessionViewer, in draft: PlanDraft
    ) -> [(municipality: MunicipalityCode, own: [OwnParticipation])] {
        let visible = draft.document.visible(to: PlanViewer(session.roles, in: draft.document))
        return session.municipalities.map { code in
            (code, visible.participations.map { OwnParticipation(year: draft.year, municipality: code, subject: $0) })
        }
    }

}

extension Participation {
    /// The newest line of a municipality.
    func cell(of municipality: AreaCode) -> ParticipationCell? { cells.last { $0.municipality == municipality } }

    /// Puts a statement in the place of a municipality's newest line; `nil` takes that line away. Others stay.
    package mutating func state(_ statement: ParticipationCell?, of municipality: AreaCode) {
        let index = cells.lastIndex { $0.municipality == municipality }
        switch (index, statement) {
        case (let index?, let statement?): cells[index] = statement
        case (let index?, nil): cells.remove(at: index)
        case (nil, let statement?): cells.append(statement)
        case (nil, nil): break
        }
    }
}
