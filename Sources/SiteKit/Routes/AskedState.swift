package import Facts

/// Which state of the figures an address asks for, in front of its path: `/concept/3/…`, `/versie/7/…`.
package enum AskedState: Hashable, Sendable {
    /// What the site would show with a delivery that is not published.
    case draft(DeliveryID)
    /// What it showed after an entry of the log of publications.
    case version(Int64)

    private static let draftWord = "concept", versionWord = "versie"

    /// What stands in front of the path, the same in both languages.
    package var segments: [String] {
        switch self {
        case .draft(let id): [Self.draftWord, id.description]
        case .version(let number): [Self.versionWord, String(number)]
        }
    }

    /// The state that an address asks for, and the path behind it; `nil` for what is shown now.
    package static func split(_ segments: [String]) -> (state: AskedState?, path: [String]) {
        guard segments.count >= 2, let number = Int64(segments[1]), number > 0, String(number) == segments[1] else {
            return (nil, segments)
        }
        let path = Array(segments.dropFirst(2))
        switch segments[0] {
        case Self.draftWord: return (DeliveryID(rawValue: number).map(AskedState.draft), path)
        case Self.versionWord: return (.version(number), path)
        default: return (nil, segments)
        }
    }

    /// Whether a page shows figures of the state; any other is the same in all of them and has one address.
    func covers(_ route: Route) -> Bool {
        switch route {
        case .start, .monthBrief, .areas, .area, .areaFile, .offences, .offence, .offenceFile, .explorer,
            .explorerFile, .search, .suggestions,
            .about, .data,
            .table, .analysis, .source, .sourceFile:
            true
        case .plan: if case .draft = self { true } else { false }
        default: false
        }
    }
}

/// A state of the site that was published, with its number.
package struct PublishedVersion: Hashable, Sendable {
    package let number: Int64
    /// Seconds since 1970, UTC.
    package let at: Int64
    /// The delivery that was published or withdrawn.
    package let delivery: DeliveryID
    package let isWithdrawal: Bool

    package init(number: Int64, at: Int64, delivery: DeliveryID, isWithdrawal: Bool) {
        (self.number, self.at, self.delivery, self.isWithdrawal) = (number, at, delivery, isWithdrawal)
    }
}
