package import Phrases

/// Every text that somebody can type or bring in as they like, in one place: who comes to read it, and what it may hold.
///
/// A test sends a phone number through each, and another finds the inputs of forms that stand on no list.
package enum FreeText: String, CaseIterable, Sendable {
    /// A field of an entry of the plan: forms, imports, the pack. `EntryChecks`, `PlanImport` and `PlanObstacle` scan it.
    case entryField
    /// The title with which a new entry begins.
    case newTitle
    case reasonOfChange, reasonOfImport, reasonOfAdoption, reasonOfWithdrawal
    /// What somebody reports of an action; a field of it from then on.
    case progressNote
    /// What a municipality notes at its own participation; a field of the list from then on.
    case participationNote
    case signalRemark
    /// Names are for colleagues; what has as many digits as a number of somebody is none (`AccountName`).
    case accountName
    /// The names of areas and offences in lists and boundaries that are imported.
    case nameInList
    /// How whoever sends a file calls it.
    case fileName

    /// The names of its inputs in forms; those of the fields of entries are in the descriptions of their kinds.
    package var inputs: Set<String> {
        switch self {
        case .entryField: []
        case .newTitle: ["title"]
        case .reasonOfChange, .reasonOfImport, .reasonOfAdoption, .reasonOfWithdrawal: ["why"]
        case .progressNote, .participationNote: ["note"]
        case .signalRemark: ["remark"]
        case .accountName: ["name"]
        case .nameInList, .fileName: []
        }
    }

    /// Inputs of forms that are no free text: what is typed there is checked against what there is, or is never kept.
    package static let otherInputs: [String: String] = [
        "mail": "a mail address by its form, of an account",
        "programmes": "ids of the plan",
        "since": "a period", "until": "a period", "period": "a period", "date": "a date", "value": "a number",
        "passphrase": "hashed", "new-passphrase": "hashed", "code": "a code", "recovery": "a code",
        "q": "searched for, never kept", "username": "for the browser's own memory",
        "division": "a year", "actor": "searched for, never kept", "action": "searched for, never kept",
        "object": "searched for, never kept",
    ]
}

extension FreeText {
    /// How long a reason may be.
    package static let longestReason = 500

    /// A reason as it is kept: one line, without what points at one person, whoever may read it.
    package static func reason(_ typed: String) throws(FreeTextProblem) -> String {
        let text: String
        do throws(FieldProblem) {
            text = try FieldText.tidy(typed, .line(limit: longestReason))
        } catch {
            throw FreeTextProblem(phrase: error.phrase)
        }
        if let found = IdentifierScan.findings(in: text).first { throw FreeTextProblem(phrase: found.phrase) }
        return text
    }
}

/// Why a free text was not taken, in words for who typed it.
package struct FreeTextProblem: Error, Hashable, Sendable {
    package let phrase: Phrase
}
