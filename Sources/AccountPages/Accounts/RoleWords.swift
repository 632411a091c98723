import Accounts
import Figures
import Geography
import Phrases
import RegionPack
import SiteKit

/// Roles in words, and the choices of a form.
enum RoleWords {
    static func text(_ role: Role, _ context: PageContext) -> String {
        switch role {
        case .partner(let organisation): "\(context(AdministrationPhrases.partner)): \(name(organisation, context))"
        case .editor(.all): context(AdministrationPhrases.editorOfAll)
        case .editor(let programme): "\(context(AdministrationPhrases.editor)): \(programme)"
        case .analyst: context(AdministrationPhrases.analyst)
        case .approver: context(AdministrationPhrases.approver)
        case .administrator: context(AdministrationPhrases.administrator)
        }
    }

    static func name(_ organisation: CoalitionMember, _ context: PageContext) -> String {
        switch organisation {
        case .municipality(let code):
            AreaCode(code.rawValue).map { AreaNames.text($0, context) } ?? code.rawValue
        case .police: context(AdministrationPhrases.police)
        case .prosecution: context(AdministrationPhrases.prosecution)
        case .bureau: context(AdministrationPhrases.bureau)
        }
    }

    /// The organisations that an account can be a partner of: those of the pack, and any that it already is.
    static func partners(_ context: PageContext, with own: Set<Role> = []) -> [(value: String, text: String)] {
        let codes = context.edition.pack.areas.filter { $0.code.level == .municipality }.map(\.code.rawValue)
        let municipalities = codes.compactMap { MunicipalityCode($0) }.map { CoalitionMember.municipality($0) }
        let all = Set(municipalities + [.police, .prosecution, .bureau]).union(own.compactMap(\.organisation))
        let named = all.map {
            (value: Role.partner($0).rawValue, text: name($0, context), isOffice: MunicipalityCode($0.code) == nil)
        }
        return named.sorted { ($0.isOffice ? 0 : 1, $0.text) < ($1.isOffice ? 0 : 1, $1.text) }.map {
            ($0.value, $0.text)
        }
    }

    static func others(_ context: PageContext) -> [(value: String, text: String)] {
        [Role.editor(.all), .analyst, .approver, .administrator].map { ($0.rawValue, text($0, context)) }
    }
}
