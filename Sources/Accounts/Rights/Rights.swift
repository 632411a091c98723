/// The one place where rights are decided; what is not granted here is refused.
package enum Rights {
    package static func allows(_ viewer: Viewer, _ right: Right) -> Bool {
        if right == .view(.everyone) { return true }
        guard case .signedIn(let session) = viewer else { return false }
        return right == .ownAccount || role(among: session.roles, granting: right) != nil
    }

    /// The role by which a viewer may do something, for the audit trail; the most modest one that will do.
    package static func role(of viewer: Viewer, granting right: Right) -> Role? {
        guard case .signedIn(let session) = viewer else { return nil }
        return role(among: session.roles, granting: right)
    }

    private static func role(among roles: Set<Role>, granting right: Right) -> Role? {
        roles.filter { grants($0, right) }.min { modesty($0) < modesty($1) }
    }

    private static func grants(_ role: Role, _ right: Right) -> Bool {
        switch right {
        case .view(let visibility): sees(role, visibility)
        case .ownAccount: true
        case .ownWork: isPartnerOrEditor(role)
        case .edit(let programme): edits(role, programme)
        case .updateStatus(let programme, let owner):
            edits(role, programme) || owner.map { role == .partner($0) } == true
        case .stateParticipation(let organisation): role == .partner(organisation) || edits(role, .all)
        case .markSignal(let municipality): marks(role, municipality)
        case .viewDays(let municipality): marks(role, municipality)
        case .viewMarks: sees(role, .partners)
        case .adoptPlan, .publishPlan, .publishDelivery: role == .approver
        case .importDelivery: role == .analyst
        case .manageAccounts, .readAudit: role == .administrator
        }
    }

    private static func sees(_ role: Role, _ visibility: Visibility) -> Bool {
        switch (visibility, role) {
        case (.everyone, _): true
        case (_, .administrator): false
        case (.partners, _): true
        case (.organisation(let organisation), .partner(let own)): own == organisation
        case (.organisation, _): true
        case (.analysts, .analyst), (.analysts, .approver): true
        case (.analysts, _): false
        }
    }

    private static func edits(_ role: Role, _ programme: ProgrammeScope) -> Bool {
        if case .editor(let own) = role { own.covers(programme) } else { false }
    }

    private static func isPartnerOrEditor(_ role: Role) -> Bool {
        switch role {
        case .partner, .editor: true
        case .analyst, .approver, .administrator: false
        }
    }

    /// A municipality marks its own signals and sees its own days; who works for the whole region has all of these; other
    /// partners read the marks.
    private static func marks(_ role: Role, _ municipality: MunicipalityCode?) -> Bool {
        switch role {
        case .partner(.municipality(let own)): own == municipality
        case .partner(.police), .partner(.prosecution), .partner(.bureau), .analyst: true
        case .partner(.organisation), .editor, .approver, .administrator: false
        }
    }

    private static func modesty(_ role: Role) -> Int {
        switch role {
        case .partner: 0
        case .editor: 1
        case .analyst: 2
        case .approver: 3
        case .administrator: 4
        }
    }
}
