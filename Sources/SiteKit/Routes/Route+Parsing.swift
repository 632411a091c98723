import Accounts
import Facts
import Figures
package import Geography
package import Phrases

extension Route {
    /// Reads the path of an address, percent-decoded into segments; names after a code are not looked at.
    ///
    /// `nil` when no page has such an address. Whether the area or offence exists is for the page to say.
    package static func parse(segments: [String]) -> (route: Route, language: Language)? {
        var rest = segments[...]
        let language: Language = rest.first == "en" ? .english : .dutch
        if language == .english { rest = rest.dropFirst() }
        return route(Array(rest), language).map { ($0, language) }
    }

    private static func route(_ path: [String], _ language: Language) -> Route? {
        if let analysis = AnalysisRoute.parse(path, language) { return .analysis(analysis) }
        if let route = EditRoute(path, in: language) { return .edit(route) }
        if let plan = PlanRoute(path, in: language) { return .plan(plan) }
        switch path.count {
        case 0: return .start
        case 1: return single(path[0], language)
        case 2: return page(path[0], path[1], language)
        case 3:
            if path[0] == RouteWord.data(language), path[1] == RouteWord.delivery(language) {
                return Int64(path[2]).flatMap(DeliveryID.init(rawValue:)).map(Route.delivery)
            }
            if path[0] == RouteWord.administration(language), path[1] == RouteWord.accounts(language) {
                return Int64(path[2]).flatMap(AccountID.init(rawValue:)).map(Route.accountOf)
            }
            guard let file = PageFile(path[2], in: language), let page = page(path[0], path[1], language) else {
                return nil
            }
            switch page {
            case .area(let code): return .areaFile(code, file)
            case .offence(let selection): return .offenceFile(selection, file)
            default: return nil
            }
        default: return nil
        }
    }

    private static func single(_ word: String, _ language: Language) -> Route? {
        switch word {
        case RouteWord.areas(language): .areas
        case RouteWord.offences(language): .offences
        case RouteWord.search(language): .search
        case RouteWord.search(language) + ".json": .suggestions
        case RouteWord.about(language): .about
        case RouteWord.data(language): .data
        case RouteWord.accessibility(language): .accessibility
        case RouteWord.privacy(language): .privacy
        case RouteWord.signIn(language): .signIn
        case RouteWord.invitation(language): .invitation
        case RouteWord.account(language): .account
        default: nil
        }
    }

    private static func page(_ kind: String, _ subject: String, _ language: Language) -> Route? {
        guard subject.utf8.count <= 120 else { return nil }
        switch kind {
        case RouteWord.signIn(language): return subject == RouteWord.secondFactor(language) ? .secondFactor : nil
        case RouteWord.account(language):
            if subject == RouteWord.authenticator(language) { return .authenticator }
            return subject == RouteWord.confirm(language) ? .confirm : nil
        case RouteWord.administration(language):
            if subject == RouteWord.accounts(language) { return .accounts }
            return subject == RouteWord.audit(language) ? .audit : nil
        case RouteWord.area(language): return areaCode(subject).map(Route.area)
        case RouteWord.group(language): return isGroupID(subject) ? .offence(.group(subject)) : nil
        case RouteWord.offence(language):
            if subject == RouteWord.all(language) { return .offence(.all) }
            guard let code = OffenceCode(subject.prefix { $0 != "-" }.uppercased()) else { return nil }
            return .offence(code == .total ? .all : .offence(code))
        default: return nil
        }
    }

    /// `gm0344-utrecht` is GM0344; a roll-up's code has hyphens of its own and is taken whole.
    package static func areaCode(_ subject: String) -> AreaCode? {
        let prefix = subject.prefix(3).uppercased()
        if prefix == "RG-" || prefix == "PD-" || prefix == "BT-" {
            return AreaCode(prefix + subject.dropFirst(3).lowercased())
        }
        return AreaCode(subject.prefix { $0 != "-" }.uppercased())
    }

    static func isGroupID(_ text: some StringProtocol) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

extension PageFile {
    package init?(_ name: String, in language: Language) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let format = FileFormat(rawValue: String(parts[1])),
            let chart = ChartName.allCases.first(where: { $0.word(language) == parts[0] })
        else { return nil }
        self.init(chart, format)
    }
}
