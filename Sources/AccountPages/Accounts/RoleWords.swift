import Accounts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// Roles in words, and the choices of a form.
enum RoleWords {
    /// - Parameter known: the organisations of the plans, which name them and tell which of them left.
    static func text(_ role: Role, _ context: PageContext, known: AccountOrganisations) -> String {
        switch role {
        case .partner(let organisation):
            "\(context(AdministrationPhrases.partner)): \(name(organisation, context, known: known))"
        case .editor(.all): context(AdministrationPhrases.editorOfAll)
        case .editor(let programme): "\(context(AdministrationPhrases.editor)): \(programme)"
        case .analyst: context(AdministrationPhrases.analyst)
        case .approver: context(AdministrationPhrases.approver)
        case .administrator: context(AdministrationPhrases.administrator)
        }
    }

    static func name(_ organisation: CoalitionMember, _ context: PageContext, known: AccountOrganisations) -> String {
        switch organisation {
        case .municipality(let code):
            AreaCode(code.rawValue).map { AreaNames.text($0, context) } ?? code.rawValue
        case .police: context(AdministrationPhrases.police)
        case .prosecution: context(AdministrationPhrases.prosecution)
        case .bureau: context(AdministrationPhrases.bureau)
        case .organisation(let code):
            known.name(of: organisation)
                ?? (known.isEmpty ? code.rawValue : context(AdministrationPhrases.leftThePlan(code.rawValue)))
        }
    }

    /// The organisations that an account can be a partner of: those of the pack, and any that it already is.
    static func partners(
        _ context: PageContext, with own: Set<Role> = [], known: AccountOrganisations
    ) -> [(value: String, text: String)] {
        let codes = context.edition.pack.areas.filter { $0.code.level == .municipality }.map(\.code.rawValue)
        let municipalities = codes.compactMap { MunicipalityCode($0) }.map { CoalitionMember.municipality($0) }
        let all = Set(municipalities + [.police, .prosecution, .bureau] + known.members)
            .union(own.compactMap(\.organisation))
        let named = all.map {
            (
                value: Role.partner($0).rawValue, text: name($0, context, known: known),
                isOffice: MunicipalityCode($0.code) == nil
            )
        }
        return named.sorted { ($0.isOffice ? 0 : 1, $0.text) < ($1.isOffice ? 0 : 1, $1.text) }.map {
            ($0.value, $0.text)
        }
    }

    static func others(_ context: PageContext, known: AccountOrganisations) -> [(value: String, text: String)] {
        [Role.editor(.all), .analyst, .approver, .administrator].map { ($0.rawValue, text($0, context, known: known)) }
    }
}
