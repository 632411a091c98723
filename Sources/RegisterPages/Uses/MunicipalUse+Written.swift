import Figures
import Geography
import Records
import RegionPack
import Registers
import SiteKit
import Strategy

extension MunicipalUse {
    /// For the bureau alone; `nil` for everybody else, and where nothing can be written.
    init?(_ context: PageContext, _ published: PublishedSite) throws {
        guard published.plans.isBureau(context.viewer), let registers = context.registers,
            let store = published.plans.registers.store, let day = context.today
        else { return nil }
        let areas = context.edition.pack.areas.filter { $0.code.level == .municipality }
        let municipalities = areas.sorted { $0.name < $1.name }.map(\.code)
        self.init(registers, municipalities: municipalities, writings: [], on: day)
        let writings = try self.registers.flatMap { try Self.writings(in: $0, store, since: quarter) }
        self.init(registers, municipalities: municipalities, writings: writings, on: day)
    }

    /// What municipalities wrote in a register; rows that nobody touched since the quarter began are not looked into.
    private static func writings(
        in register: RegisterID, _ store: any RegisterStore, since quarter: PlanPeriod
    ) throws -> [Writing] {
        try store.standings(of: register, for: .bureau).flatMap { standing -> [Writing] in
            guard let newest = standing.lastChange, let day = day(newest), day.year >= quarter.year else { return [] }
            if let writing = writing(newest, in: register) { return [writing] }
            return try store.history(of: standing.id, in: register, for: .bureau, limit: 100, below: nil)
                .compactMap { writing($0.act, in: register) }
        }
    }

    private static func writing(_ act: RowAct, in register: RegisterID) -> Writing? {
        guard let code = OrganisationID(act.author.organisation.lowercased())?.municipality, let day = day(act) else {
            return nil
        }
        return Writing(register: register, municipality: code, day: day)
    }

    private static func day(_ act: RowAct) -> PlanDate? { PlanDate(secondsSince1970: act.at) }
}
