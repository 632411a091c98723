import Accounts
import Facts
package import Figures
package import Geography
package import Markup
package import Phrases
import RegionPack

extension Route {
    /// What pages link to most comes first.
    private static let addresses = AddressTable<Route>([
        .init([.word(RouteWord.area), .value], .area, area) {
            if case .area(let code) = $0 { code } else { nil }
        },
        .init(
            segments: [.word(RouteWord.offence), .word(RouteWord.all)], read: { _, _ in .offence(.all) },
            write: { route in
                guard case .offence(let selection) = route, selection.isAll else { return nil }
                return { _, _ in [] }
            }),
        .init([.word(RouteWord.offence), .value], .offence, { .offence($0) }) {
            if case .offence(let selection) = $0 { selection.code } else { nil }
        },
        .init([.word(RouteWord.group), .value], .group, { .offence(.group($0)) }) {
            if case .offence(.group(let id)) = $0 { id } else { nil }
        },
        .init([.word(RouteWord.area), .value, .value], .area, .file, areaFile) {
            if case .areaFile(let code, let file) = $0 { (code, file) } else { nil }
        },
        .init(
            [.word(RouteWord.offence), .word(RouteWord.all), .value], .file, { .offenceFile(.all, $0) }
        ) { if case .offenceFile(let selection, let file) = $0, selection.isAll { file } else { nil } },
        .init([.word(RouteWord.offence), .value, .value], .offence, .file, { .offenceFile($0, $1) }) {
            if case .offenceFile(let selection, let file) = $0 { selection.code.map { ($0, file) } } else { nil }
        },
        .init(
            [.word(RouteWord.group), .value, .value], .group, .file, { .offenceFile(.group($0), $1) }
        ) { if case .offenceFile(.group(let id), let file) = $0 { (id, file) } else { nil } },
        .init([], .start),
        .init([.word(RouteWord.month)], .monthBrief),
        .init([.word(RouteWord.areas)], .areas),
        .init([.word(RouteWord.offences)], .offences),
        .init([.word(RouteWord.explore)], .explorer),
        .init([.word(RouteWord.explore), .value], .explorerFile, { .explorerFile($0) }) {
            if case .explorerFile(let file) = $0 { file } else { nil }
        },
        .init([.word(RouteWord.search)], .search),
        .init([.word(Word(RouteWord.search, ending: "json"))], .suggestions),
        .init([.word(RouteWord.about)], .about),
        .init([.word(RouteWord.data)], .data),
        .init([.word(RouteWord.data), .word(RouteWord.delivery), .value], .delivery, delivery) {
            if case .delivery(let id) = $0 { id } else { nil }
        },
        .init([.word(RouteWord.data), .word(RouteWord.drafts)], .drafts),
        .init([.word(RouteWord.data), .word(RouteWord.history)], .history),
        .init([.word(RouteWord.data), .word(Word(RouteWord.history, ending: "csv"))], .historyFile),
        .init([.word(RouteWord.data), .value], .table, { .table($0) }) {
            if case .table(let format) = $0 { format } else { nil }
        },
        .init(
            [.word(RouteWord.data), .word(RouteWord.delivery), .value, .word(RouteWord.difference)], .delivery,
            { .difference($0) }
        ) { if case .difference(let id) = $0 { id } else { nil } },
        .init(
            [.word(RouteWord.data), .word(RouteWord.delivery), .value, .value], .delivery, .difference,
            { .differenceFile($0, $1) }
        ) { if case .differenceFile(let id, let format) = $0 { (id, format) } else { nil } },
        .init([.word(RouteWord.dayMonitor)], .dayMonitor),
        .init([.word(RouteWord.dayMonitor), .word(RouteWord.news)], .dayNews),
        .init([.word(RouteWord.data), .word(RouteWord.source), .value], .group, { .source($0) }) {
            if case .source(let id) = $0 { id } else { nil }
        },
        .init(
            [
                .word(RouteWord.data), .word(RouteWord.source), .value,
                .word(Word(RouteWord.values, ending: "csv")),
            ], .group, { .sourceFile($0) }
        ) { if case .sourceFile(let id) = $0 { id } else { nil } },
        .init([.word(RouteWord.accessibility)], .accessibility),
        .init([.word(RouteWord.privacy)], .privacy),
        .init([.word(RouteWord.signIn)], .signIn),
        .init([.word(RouteWord.signIn), .word(RouteWord.secondFactor)], .secondFactor),
        .init([.word(RouteWord.invitation)], .invitation),
        .init([.word(RouteWord.account)], .account),
        .init([.word(RouteWord.account), .word(RouteWord.authenticator)], .authenticator),
        .init([.word(RouteWord.account), .word(RouteWord.passkeys)], .passkeys),
        .init([.word(RouteWord.account), .word(RouteWord.confirm)], .confirm),
        .init([.word(RouteWord.administration), .word(RouteWord.accounts)], .accounts),
        .init(
            [.word(RouteWord.administration), .word(RouteWord.accounts), .value], .account, accountOf
        ) { if case .accountOf(let id) = $0 { id } else { nil } },
        .init(
            [.word(RouteWord.administration), .word(RouteWord.audit)], .audit),
    ])

    /// Reads the path of an address, percent-decoded into segments; names after a code are not looked at.
    ///
    /// `nil` when no page has such an address. Whether the area or offence exists is for the page to say.
    package static func parse(segments: [String]) -> (route: Route, language: Language)? {
        let language: Language = segments.first == "en" ? .english : .dutch
        let path = language == .english ? Array(segments.dropFirst()) : segments
        let found =
            AnalysisRoute.addresses.route(path, in: language).map(Route.analysis)
            ?? EditRoute.addresses.route(path, in: language).map(Route.edit)
            ?? PlanRoute.addresses.route(path, in: language).map(Route.plan)
            ?? GuideRoute.addresses.route(path, in: language).map(Route.guide)
            ?? RegisterRoute.addresses.route(path, in: language).map(Route.register)
            ?? addresses.route(path, in: language)
        return found.map { ($0, language) }
    }

    /// The canonical address in a language, with names from the edition where a page has a name in its address.
    package func href(in language: Language, edition: Edition, query: any PageQuery = NoQuery()) -> Href {
        Href(path: segments(in: language, edition: edition), query: query.pairs(in: language))
    }

    /// The segments of the path, not yet percent-encoded; English addresses begin with `en`.
    package func segments(in language: Language, edition: Edition) -> [String] {
        let path =
            switch self {
            case .analysis(let route): AnalysisRoute.addresses.path(route, in: language, edition)
            case .edit(let route): EditRoute.addresses.path(route, in: language, edition)
            case .guide(let route): GuideRoute.addresses.path(route, in: language, edition)
            case .plan(let route): PlanRoute.addresses.path(route, in: language, edition)
            case .register(let route): RegisterRoute.addresses.path(route, in: language, edition)
            default: Self.addresses.path(self, in: language, edition)
            }
        return (language == .dutch ? [] : [language.tag]) + path
    }

    /// `gm0344-utrecht` is GM0344; a roll-up's code has hyphens of its own and is taken whole.
    package static func areaCode(_ subject: String) -> AreaCode? {
        let prefix = subject.prefix(3).uppercased()
        if prefix == "RG-" || prefix == "PD-" || prefix == "BT-" {
            return AreaCode(prefix + subject.dropFirst(3).lowercased())
        }
        return AreaCode(subject.prefix { $0 != "-" }.uppercased())
    }

    package static func isGroupID(_ text: some StringProtocol) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

extension OffenceSelection {
    /// The police total and `.all` share one address.
    fileprivate var isAll: Bool { self == .all || self == .offence(.total) }

    /// The code of a single type of offence.
    fileprivate var code: OffenceSelection? { if case .offence = self, !isAll { self } else { nil } }
}

/// Longer segments name nothing.
private let longest = 120

extension AddressValue<AreaCode> {
    /// `GM0344-utrecht`; the codes of roll-ups are readable as they are.
    fileprivate static let area = AddressValue(
        read: { text, _ in text.utf8.count <= longest ? Route.areaCode(text) : nil },
        write: { code, _, edition in
            edition.address(of: code) {
                guard !code.level.isRollUp, let area = edition.areas[code], area.isNamed else { return code.rawValue }
                return NameFolding.slug(area.name, after: code.rawValue)
            }
        })
}

extension AddressValue<OffenceSelection> {
    /// `1.1.1-diefstal-inbraak-woning`
    fileprivate static let offence = AddressValue(
        read: { text, _ in
            guard text.utf8.count <= longest, let code = OffenceCode(text.prefix { $0 != "-" }.uppercased()) else {
                return nil
            }
            return code == .total ? .all : .offence(code)
        },
        write: { selection, language, edition in
            guard case .offence(let code) = selection else { return "" }
            let title = edition.pack.offences[code].map { $0.title }
            let name = title.map { $0(language) } ?? edition.offenceNames[code]
            return NameFolding.slug(name ?? "", after: code.rawValue)
        })
}

extension AddressValue<String> {
    fileprivate static let group = AddressValue({ Route.isGroupID($0) ? $0 : nil }, { $0 })
}

extension AddressValue<DeliveryID> {
    fileprivate static let delivery = AddressValue(
        { Int64($0).flatMap(DeliveryID.init(rawValue:)) }, { $0.description })
}

extension AddressValue<DifferenceFormat> {
    fileprivate static let difference = one(of: DifferenceFormat.allCases, \.word)
}

extension AddressValue<ExplorerFile> {
    fileprivate static let explorerFile = one(of: ExplorerFile.allCases, \.word)
}

extension AddressValue<TableFormat> {
    fileprivate static let table = one(of: TableFormat.allCases, \.word)
}

extension AddressValue<AccountID> {
    fileprivate static let account = AddressValue(
        { Int64($0).flatMap(AccountID.init(rawValue:)) }, { $0.description })
}
