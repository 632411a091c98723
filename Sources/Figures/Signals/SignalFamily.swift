package import Facts
package import Geography

/// Series that are tested together, each family with its own control of false finds.
///
/// Wijken are not tested: they are sums of buurten, and testing both would count one rise twice.
package enum SignalFamily: String, Hashable, Sendable, CaseIterable {
    /// Municipality × offence, and × group of the pack.
    case municipality
    /// Buurt × offence.
    case neighbourhood

    package var level: AreaLevel {
        switch self {
        case .municipality: .municipality
        case .neighbourhood: .neighbourhood
        }
    }
}

/// One search: a family in a month.
package struct SignalQuestion: Hashable, Sendable {
    package let family: SignalFamily
    package let month: Month

    package init(_ family: SignalFamily, _ month: Month) {
        self.family = family
        self.month = month
    }
}

extension SignalQuestion {
    /// Months of figures that have to lie before a month before it can be searched.
    package static var monthsNeeded: Int { SignalBaseline.required }
}

extension Edition {
    /// What the search follows, for a choice on a page: groups of the pack first, then types.
    package func signalOffences() -> [OffenceSelection] {
        let selections = signalSelections(.municipality, in: latestSignalMonth).map(\.selection)
        func isGroup(_ selection: OffenceSelection) -> Bool { if case .group = selection { true } else { false } }
        return selections.filter(isGroup) + selections.filter { !isGroup($0) }
    }
}
