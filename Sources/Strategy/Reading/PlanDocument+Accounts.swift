import Geography
package import Records

extension Organisation {
    /// Whether people of it can sign in: as its record says, else as is usual for its kind.
    ///
    /// What is no organisation but a word for many, such as `gemeenten`, is of the kind `other`.
    package var hasAccounts: Bool {
        switch (accounts, kind) {
        case (.allowed?, _): true
        case (Accounts.none?, _), (nil, .municipality), (nil, .ministry), (nil, .other): false
        case (nil, _): true
        }
    }
}

extension Organisation.Kind {
    /// The word by which accounts know the first organisation of this kind; the others they know by their ids.
    fileprivate var accountWord: String? {
        switch self {
        case .police, .prosecution, .bureau: rawValue
        default: nil
        }
    }
}

/// Which organisations can sign in, and by which code accounts know each: one rule for forms, pages and command line.
extension PlanDocument {
    /// `GM0344` of a municipality, `police` of the police, else the id; `nil` for one that nobody signs in for.
    package func accountCode(of id: OrganisationID) -> String? {
        if let municipality = id.municipality { return municipality.rawValue }
        guard let organisation = organisation(id), organisation.hasAccounts else { return nil }
        guard let word = organisation.kind.accountWord, firstWithAccounts(of: organisation.kind) == id else {
            return id.rawValue
        }
        return word
    }

    /// The organisation that accounts know by a code; `nil` when the plan has none such.
    package func organisation(ofAccountCode code: String) -> OrganisationID? {
        if let id = OrganisationID(code.lowercased()), let municipality = id.municipality {
            return municipality.rawValue == code ? id : nil
        }
        if let kind = Organisation.Kind(rawValue: code), kind.accountWord != nil { return firstWithAccounts(of: kind) }
        return OrganisationID(code).flatMap { accountCode(of: $0) == code ? $0 : nil }
    }

    private func firstWithAccounts(of kind: Organisation.Kind) -> OrganisationID? {
        organisations.first { $0.kind == kind && $0.hasAccounts }?.id
    }
}
