package import Accounts
package import Facts
package import Figures
package import Geography

/// Every address of the site that a person or a program can keep; `Tests/WebTests/routes.txt` lists them.
package enum Route: Hashable, Sendable {
    case start
    case areas
    case area(AreaCode)
    case offences
    /// One type, a group of the pack, or all together; the police total and `.all` share one address.
    case offence(OffenceSelection)
    case search
    /// Suggestions for the search field, as JSON.
    case suggestions
    case about
    case data
    case delivery(DeliveryID)
    case accessibility
    case privacy
    case areaFile(AreaCode, PageFile)
    case offenceFile(OffenceSelection, PageFile)
    /// Where the year plan is written, and one's own work.
    case edit(EditRoute)
    case signIn
    /// The code of the authenticator, after the passphrase.
    case secondFactor
    /// What a one-time link opens; the link's code is in the query, which is never logged.
    case invitation
    /// The own account of who is signed in.
    case account
    /// Setting up an authenticator in place of the one there is.
    case authenticator
    /// The passphrase again, before sensitive acts.
    case confirm
    /// All accounts, for administrators.
    case accounts
    case accountOf(AccountID)
    case audit
    /// Signals, effects and the register of methods.
    case analysis(AnalysisRoute)
    /// Everything of the year plan.
    case plan(PlanRoute)
}

/// A chart or table of a page as a file: `verloop.csv`.
package struct PageFile: Hashable, Sendable {
    package let chart: ChartName
    package let format: FileFormat

    package init(_ chart: ChartName, _ format: FileFormat) {
        self.chart = chart
        self.format = format
    }
}

/// What can be downloaded from a page; the words are part of addresses.
package enum ChartName: Hashable, Sendable, CaseIterable {
    /// Per month.
    case trend
    /// Per year.
    case years
    /// The areas below, on a map.
    case map
    /// The areas below, in a table.
    case subareas
    /// By type of offence.
    case offences
    /// Areas in order of their rate.
    case ranking

    package var word: Word {
        switch self {
        case .trend: Word("verloop", "trend")
        case .years: Word("jaren", "years")
        case .map: Word("kaart", "map")
        case .subareas: Word("deelgebieden", "sub-areas")
        case .offences: Word("soorten", "offences")
        case .ranking: Word("rangorde", "ranking")
        }
    }
}

package enum FileFormat: String, Hashable, Sendable, CaseIterable {
    case csv, svg
}

extension Route {
    /// Whether answers are kept; what a visitor types freely is not, so that it cannot push pages out.
    ///
    /// Pages with forms or for some people only are never kept either.
    package var isCached: Bool {
        self != .search && self != .suggestions && self != .plan(.indicators) && access == .everyone && !hasGuestForm
            && !isForOne
    }

    /// Whether the address is a secret of one person.
    var isForOne: Bool { if case .edit(.calendar) = self { true } else { false } }

    /// Whether the page holds a form for who is not signed in, so that it needs the cookie before.
    package var hasGuestForm: Bool {
        switch self {
        case .signIn, .secondFactor, .invitation: true
        default: false
        }
    }

    /// Whether the answer is a page, and not a file or data for a program.
    package var isPage: Bool {
        switch self {
        case .areaFile, .offenceFile, .suggestions: false
        case .analysis(let analysis): analysis.isPage
        case .edit(let route): route.isPage
        case .plan(let route): route.isPage
        default: true
        }
    }

    /// Whether a form of the page may bring files.
    package var takesFiles: Bool { if case .edit(.bring) = self { true } else { false } }

    /// Whether the answer holds figures, so that reading it as a partner is written down.
    package var showsFigures: Bool {
        switch self {
        case .start, .area, .offence, .areaFile, .offenceFile: true
        default: false
        }
    }

    /// Whether the page holds forms for which passphrase or code must have been entered within the last minutes.
    package var isSensitive: Bool {
        switch self {
        case .authenticator, .accounts, .accountOf: true
        default: false
        }
    }
}
