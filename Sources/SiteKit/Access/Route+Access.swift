import Accounts

extension Route {
    /// Who may open the page; the rights matrix of the tests goes over every route with it.
    package var access: Access {
        switch self {
        case .start, .areas, .area, .offences, .offence, .search, .suggestions, .about, .data, .delivery,
            .accessibility, .privacy, .areaFile, .offenceFile, .analysis, .plan:
            .everyone
        case .edit(let route): route.access
        case .signIn, .secondFactor, .invitation: .everyone
        case .account, .authenticator, .confirm: .right(.ownAccount)
        case .accounts, .accountOf: .right(.manageAccounts)
        case .audit: .right(.readAudit)
        }
    }
}

extension EditRoute {
    /// Who gets as far as the page; the item itself is asked for inside.
    package var access: Access {
        switch self {
        case .desk, .file: .someObject([.editor, .approver])
        case .entry, .new: .someObject([.editor])
        case .bring: .right(.edit(.all))
        case .work: .right(.ownWork)
        case .participation: .ownMunicipality
        // The secret in the address is the right.
        case .calendar: .everyone
        }
    }
}
