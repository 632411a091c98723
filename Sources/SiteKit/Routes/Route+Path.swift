import Accounts
import Facts
package import Figures
import Geography
package import Markup
package import Phrases
import RegionPack

extension Route {
    /// The canonical address in a language, with names from the edition where a page has a name in its address.
    package func href(in language: Language, edition: Edition, query: PageQuery = PageQuery()) -> Href {
        Href(path: segments(in: language, edition: edition), query: query.pairs(in: language, for: self))
    }

    /// The segments of the path, not yet percent-encoded; English addresses begin with `en`.
    package func segments(in language: Language, edition: Edition) -> [String] {
        (language == .dutch ? [] : ["en"]) + tail(in: language, edition)
    }

    private func tail(in language: Language, _ edition: Edition) -> [String] {
        switch self {
        case .start: []
        case .areas: [RouteWord.areas(language)]
        case .area(let code): [RouteWord.area(language), Self.segment(code, edition)]
        case .offences: [RouteWord.offences(language)]
        case .offence(let selection): Self.segments(selection, language, edition)
        case .search: [RouteWord.search(language)]
        case .suggestions: [RouteWord.search(language) + ".json"]
        case .about: [RouteWord.about(language)]
        case .data: [RouteWord.data(language)]
        case .delivery(let id): [RouteWord.data(language), RouteWord.delivery(language), id.description]
        case .accessibility: [RouteWord.accessibility(language)]
        case .privacy: [RouteWord.privacy(language)]
        case .edit(let route): route.tail(in: language)
        case .signIn: [RouteWord.signIn(language)]
        case .secondFactor: [RouteWord.signIn(language), RouteWord.secondFactor(language)]
        case .invitation: [RouteWord.invitation(language)]
        case .account: [RouteWord.account(language)]
        case .authenticator: [RouteWord.account(language), RouteWord.authenticator(language)]
        case .confirm: [RouteWord.account(language), RouteWord.confirm(language)]
        case .accounts: [RouteWord.administration(language), RouteWord.accounts(language)]
        case .accountOf(let id): [RouteWord.administration(language), RouteWord.accounts(language), id.description]
        case .audit: [RouteWord.administration(language), RouteWord.audit(language)]
        case .areaFile(let code, let file):
            [RouteWord.area(language), Self.segment(code, edition), file.name(in: language)]
        case .offenceFile(let selection, let file):
            Self.segments(selection, language, edition) + [file.name(in: language)]
        case .analysis(let analysis): analysis.segments(in: language)
        case .plan(let route): route.tail(in: language)
        }
    }

    /// `GM0344-utrecht`; the codes of roll-ups are readable as they are.
    private static func segment(_ code: AreaCode, _ edition: Edition) -> String {
        guard !code.level.isRollUp, let area = edition.areas[code], area.isNamed else { return code.rawValue }
        let slug = Slug.make(area.name)
        return slug.isEmpty ? code.rawValue : "\(code.rawValue)-\(slug)"
    }

    /// `misdrijf/1.1.1-diefstal-inbraak-woning`, `groep/geweld`, `misdrijf/alle`.
    private static func segments(
        _ selection: OffenceSelection, _ language: Language, _ edition: Edition
    ) -> [String] {
        switch selection {
        case .all, .offence(.total): return [RouteWord.offence(language), RouteWord.all(language)]
        case .group(let id): return [RouteWord.group(language), id]
        case .offence(let code):
            let title = edition.pack.offences[code].map { $0.title }
            let name = title.map { language.choose($0.dutch, $0.english ?? $0.dutch) } ?? edition.offenceNames[code]
            let slug = Slug.make(name ?? "")
            return [RouteWord.offence(language), slug.isEmpty ? code.rawValue : "\(code.rawValue)-\(slug)"]
        }
    }
}

extension PageFile {
    package func name(in language: Language) -> String { "\(chart.word(language)).\(format.rawValue)" }
}

/// The fixed words of addresses.
package enum RouteWord {
    package static let areas = Word("gebieden", "areas")
    package static let area = Word("gebied", "area")
    package static let offences = Word("misdrijven", "offences")
    package static let offence = Word("misdrijf", "offence")
    package static let group = Word("groep", "group")
    package static let all = Word("alle", "all")
    package static let search = Word("zoeken", "search")
    package static let about = Word("over-de-cijfers", "about-the-figures")
    package static let data = Word(same: "data")
    package static let delivery = Word("levering", "delivery")
    package static let accessibility = Word("toegankelijkheid", "accessibility")
    package static let privacy = Word(same: "privacy")
    package static let signIn = Word("inloggen", "sign-in")
    package static let secondFactor = Word(same: "code")
    package static let invitation = Word("uitnodiging", "invitation")
    package static let authenticator = Word(same: "authenticator")
    package static let confirm = Word("bevestigen", "confirm")
    static let administration = Word("beheer", "administration")
    package static let accounts = Word(same: "accounts")
    package static let audit = Word("controlespoor", "audit-trail")
    package static let account = Word("mijn-account", "my-account")
}
