import Accounts
import Cube
import Facts
import Figures
import Foundation
import Geography
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Phrases
import Records
import RegionPack
import Store
import Synchronization
import TestKit
import Testing

@testable import Desk
@testable import Server
@testable import SiteKit
@testable import SiteMap
@testable import Strategy
@testable import Writing

/// A data folder with accounts, on a clock that the test sets, and the real server over it.
struct Desk {
    static let start: Int64 = 1_700_000_000
    static let utrecht = municipality("GM0344"), amersfoort = municipality("GM0307")
    /// A partner of the coalition that only its plan knows.
    static let platform = organisation("pvo")
    static let passphrase = "groene trein rijdt achteruit"
    /// As cheap as libsodium allows: the tests are not about cost.
    static let cost = PassphraseHash.Cost(passes: 1, memoryBytes: 8 << 10)

    let folder: TemporaryFolder
    let store: Store
    let service: AccountService
    let clock: TestClock

    private static func municipality(_ code: String) -> MunicipalityCode {
        guard let code = MunicipalityCode(code) else { preconditionFailure("no municipality: \(code)") }
        return code
    }

    private static func organisation(_ code: String) -> CoalitionMember {
        guard let code = PartnerCode(code) else { preconditionFailure("no organisation: \(code)") }
        return .organisation(code)
    }

    /// Without the plan nothing is in the audit trail yet.
    init(hasPlan: Bool = true, plan: PlanDocument? = nil, in region: PlanRegion? = nil) throws {
        let clock = TestClock(Self.start)
        self.clock = clock
        folder = try TemporaryFolder()
        store = try Store(folder: folder.path("data"), now: { clock.now })
        let hasher = try #require(PassphraseHasher(cost: Self.cost))
        service = AccountService(store: store, hasher: hasher, now: { clock.now })
        if hasPlan {
            let outcome = try store.take(packPlan: try plan ?? SmallPlan.make(), in: try region ?? Self.region())
            guard case .taken = outcome else { throw Unexpected(outcome) }
        }
    }

    /// What a plan of these tests may refer to.
    static func region() throws -> PlanRegion { PlanRegion(try SmallEdition.make().pack) }

    /// An account that has accepted its link, with an authenticator where its roles want one.
    @discardableResult
    func account(_ mail: String, _ roles: Role..., name: String = "Adviseur") async throws -> AccountID {
        let address = try #require(MailAddress(mail))
        let link = try service.invite(
            NewAccount(mail: address, name: name, roles: Set(roles)), by: .system, role: nil)
        _ = try await accept(link, mail)
        return try #require(link.account)
    }

    /// Accepts a link and sets up an authenticator when asked; answers the token of the session.
    func accept(_ link: IssuedInvitation, _ mail: String, first: NewAccount? = nil) async throws -> SecretToken {
        let outcome = try await service.accept(
            link.token.text, passphrase: Self.passphrase, first: first, from: "192.0.2.1", client: "test")
        switch outcome {
        case .signedIn(let token, _): return token
        case .needsSecondFactor(let token):
            guard case .setUp(let secret, _) = try service.question(for: token) else { throw Unexpected(outcome) }
            secrets.withLock { $0[mail] = secret }
            let code = TimeCode.code(secret, step: TimeCode.step(at: clock.now))
            guard case .signedIn(let full, _, _) = try service.giveCode(code, token: token, from: "192.0.2.1") else {
                throw Unexpected(outcome)
            }
            clock.advance(by: TimeCode.stepSeconds * 2)
            return full
        default: throw Unexpected(outcome)
        }
    }

    /// A session as if signed in: the token that goes into the cookie.
    func signIn(_ mail: String, passphrase: String = Desk.passphrase) async throws -> SecretToken {
        let outcome = try await service.signIn(
            name: mail, passphrase: passphrase, from: "192.0.2.1", client: "test")
        switch outcome {
        case .signedIn(let token, _): return token
        case .needsSecondFactor(let half):
            let outcome = try service.giveCode(try code(mail), token: half, from: "192.0.2.1")
            guard case .signedIn(let token, _, _) = outcome else { throw Unexpected(outcome) }
            clock.advance(by: TimeCode.stepSeconds * 2)
            return token
        default: throw Unexpected(outcome)
        }
    }

    /// The code that the account's authenticator shows now.
    func code(_ mail: String) throws -> String {
        let secret = try #require(secrets.withLock { $0[mail] })
        return TimeCode.code(secret, step: TimeCode.step(at: clock.now))
    }

    let secrets = Shelf()
    /// What went to owners of accounts by mail.
    let letters = Letters()

    struct Unexpected: Error {
        let what: String
        init(_ what: Any) { self.what = "\(what)" }
    }

    /// Runs the real server on a loopback port; `showsPlan`: the public reads the plan that is published, as it does of
    /// `vib serve`.
    func serve(
        _ configuration: ServerConfig = ServerConfig(), showsPlan: Bool = false,
        registers: PublishedRegisters = .none, logger: Logger? = nil,
        _ body: @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        var services = SiteServices(), configuration = configuration
        services.accounts = service
        services.audit = store
        services.plans = store
        services.days = store
        let deliveries = TestDeliveries(store: store, pack: try SmallEdition.make().pack)
        services.deliveries = deliveries
        services.kept = KeptForms()
        services.tellOwner = { [letters] in letters.take($0, to: $1) }
        services.now = { [clock] in clock.now }
        let edition = try SmallEdition.make()
        if showsPlan { services.publishedPlans = { [store] in try? Self.published(store, $0, registers: registers) } }
        configuration.port = 0
        let site = Site(configuration: configuration, services: services, features: .all(imports: KeptImports()))
        site.publish(
            edition, archive: deliveries,
            plans: showsPlan ? try Self.published(store, edition, registers: registers) : .empty)
        var quiet = Logger(label: "test")
        quiet.logLevel = .critical
        let application = try makeApplication(site: site, configuration: configuration, logger: logger ?? quiet)
        try await application.test(.live, body)
    }
}

extension Desk {
    /// The plans that the public reads by now.
    private static func published(
        _ store: Store, _ edition: Edition, registers: PublishedRegisters
    ) throws -> PublishedPlans {
        let states = try store.planYears().compactMap { try store.planState(of: $0) }
        let plans = try states.compactMap(\.published).compactMap { version in
            PlanDocument(entries: try store.items(of: version.id).compactMap(\.entry)).map {
                PublishedPlan($0, of: edition.pack, version: version.id.description)
            }
        }
        let withdrawn = states.filter { $0.published == nil }.compactMap { state in
            state.withdrawal.map {
                WithdrawnYear(year: state.year, date: PlanMoment.day($0.at) ?? .distantFuture, reason: $0.reason)
            }
        }
        return PublishedPlans(plans, withdrawn: withdrawn, registers: registers)
    }
}

final class Shelf: Sendable {
    private let state = Mutex<[String: [UInt8]]>([:])
    func withLock<T: Sendable>(_ body: (inout sending [String: [UInt8]]) -> sending T) -> T { state.withLock(body) }
}

/// Letters to owners, in the order in which they went out.
final class Letters: Sendable {
    private let sent = Mutex<[String]>([])

    func take(_ notice: OwnerNotice, to account: Account) {
        sent.withLock { $0.append("\(notice.kind.rawValue) to \(account.mail)") }
    }

    var all: [String] { sent.withLock { $0 } }
}

/// A plan of one action, for the pages where plans are written.
enum SmallPlan {
    static func make() throws -> PlanDocument {
        let theme = try #require(ItemID("projecten")), programme = try #require(ItemID("burgernet"))
        let years = try #require(YearRange(2019, 2022))
        var plan = PlanDocument(
            strategy: StrategyFrame(
                id: try #require(ItemID("strategie")), title: "Strategie", years: years, planYear: 2022))
        plan.themes = [Theme(id: theme, title: "Projecten")]
        plan.programmes = [Programme(id: programme, kind: .project, title: "Burgernet", theme: theme)]
        plan.agenda = [
            AgendaItem(
                id: try #require(ItemID("burgernet-2022-acties")), programme: programme, year: 2022,
                title: "Meer acties")
        ]
        return plan
    }
}

/// A region of two municipalities with one count: the pages around it are what these tests are about.
enum SmallEdition {
    static func make() throws -> Edition {
        let region = try #require(AreaCode("RG-test")), utrecht = try #require(AreaCode("GM0344"))
        let amersfoort = try #require(AreaCode("GM0307"))
        let pack = RegionPack.test(
            name: Phrase("Proefland", "Testland"), members: ["GM0344", "GM0307"],
            areas: [
                Area(code: region, name: "Proefland"), Area(code: utrecht, name: "Utrecht", parent: region),
                Area(code: amersfoort, name: "Amersfoort", parent: region),
            ], fingerprint: "0000000000000001")
        let cube = try CubeBuilder().count("GM0344", "0.0.0", in: "2017MM01", is: 10).rollUp("RG-test", of: ["GM0344"])
            .cube()
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas), cube: cube, populations: Populations(),
            boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(), deliveries: [],
            version: DataVersion(label: "1", fingerprint: "00000000000000ab"), isExample: false)
    }
}
