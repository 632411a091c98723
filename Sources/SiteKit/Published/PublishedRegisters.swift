package import Facts
package import Geography
package import Records
package import RegionPack
package import Registers
package import Strategy
import Synchronization

/// The registers that are published, those of the pack with what is kept of them on the site; pages reach them by what a
/// viewer may see, and by nothing else.
///
/// A lock around a small table, for the same reason as in `VisiblePlans`.
package final class PublishedRegisters: Sendable {
    private let shelf: RegisterShelf
    private let areas: AreaDirectory
    /// What was wrong when they were read, for the bureau.
    package let findings: [Finding]
    /// Tells this reading from every other; `nil` where there are no registers.
    package let version: String?
    /// Where rows are written, and what is kept of them; `nil` where nothing can be written.
    package var store: (any RegisterStore)? { book }
    private let book: RegisterBook?
    private let stamp: RegisterStamp?
    private let kept = Mutex([PlanViewer: VisibleRegisters]())
    private static let limit = 64

    /// - Parameter version: other than that of every earlier reading that differs.
    package convenience init(_ reading: RegisterReading, areas: AreaDirectory, version: String) {
        self.init(reading, areas: areas, version: version, book: nil, stamp: nil)
    }

    private init(
        _ reading: RegisterReading, areas: AreaDirectory, version: String?, book: RegisterBook?, stamp: RegisterStamp?
    ) {
        shelf = reading.shelf
        findings = reading.findings
        self.areas = areas
        self.version = version
        self.book = book
        self.stamp = stamp
    }

    /// Reads the registers of a pack and checks them against a plan; those with mistakes are left out, and the bureau reads why.
    package static func read(
        folder: String, of pack: RegionPack, beside plan: PlanDocument?, on day: PlanDate?
    ) -> PublishedRegisters {
        let areas = AreaDirectory(pack.areas)
        return PublishedRegisters(
            fromPack(folder, in: areas, beside: plan, on: day), areas: areas, version: nextVersion())
    }

    /// The same with the rows that are kept on the site.
    package static func read(
        folder: String, of pack: RegionPack, beside plan: PlanDocument?, on day: PlanDate?,
        kept keeping: any RowKeeping
    ) throws -> PublishedRegisters {
        let areas = AreaDirectory(pack.areas), worlds = RegisterWorlds(plan: plan, areas: areas)
        let book = RegisterBook(
            fromPack(folder, in: areas, beside: plan, on: day), kept: keeping, seals: .open,
            world: { worlds.world(of: $0) })
        return try of(book, areas)
    }

    private static func fromPack(
        _ folder: String, in areas: AreaDirectory, beside plan: PlanDocument?, on day: PlanDate?
    ) -> RegisterReading {
        let world = plan?.registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        return RegisterFolder.read(pack: folder, world: world, on: day)
    }

    private static func of(_ book: RegisterBook, _ areas: AreaDirectory) throws -> PublishedRegisters {
        // Asked first: what is written meanwhile is then read once more.
        let stamp = try book.stamp()
        return PublishedRegisters(
            try book.reading(), areas: areas, version: nextVersion(), book: book, stamp: stamp)
    }

    /// With what was written since; `nil` when nothing was.
    package func renewed() throws -> PublishedRegisters? {
        guard let book, try book.stamp() != stamp else { return nil }
        return try Self.of(book, areas)
    }

    // Files of a pack and rows may change while the program runs.
    private static func nextVersion() -> String { "registers \(readings.add(1, ordering: .relaxed).newValue)" }
    private static let readings = Atomic<Int>(0)

    /// There are none.
    package static var none: PublishedRegisters {
        PublishedRegisters(
            RegisterReading(shelf: .empty, findings: []), areas: AreaDirectory([]), version: nil, book: nil, stamp: nil)
    }

    /// - Parameter plan: the plan that the same viewer sees, which is the same for as long as this is what is published.
    func visible(to viewer: PlanViewer, beside plan: VisiblePlan?) -> VisibleRegisters {
        if let found = kept.withLock({ $0[viewer] }) { return found }
        let world = plan?.document.registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        let made = shelf.visible(to: viewer, in: world)
        kept.withLock { kept in
            if kept.count >= Self.limit { kept.removeAll() }
            kept[viewer] = made
        }
        return made
    }
}

/// What viewers may know of the plan beside which registers are written.
///
/// A class with a lock, because a plan is narrowed to a viewer once and asked for with every form.
private final class RegisterWorlds: Sendable {
    private let plan: PlanDocument?
    private let areas: AreaDirectory
    private let known = Mutex([PlanViewer: RegisterWorld]())
    private static let limit = 64

    init(plan: PlanDocument?, areas: AreaDirectory) {
        self.plan = plan
        self.areas = areas
    }

    func world(of viewer: PlanViewer) -> RegisterWorld {
        if let found = known.withLock({ $0[viewer] }) { return found }
        let made = plan?.visible(to: viewer).registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll() }
            known[viewer] = made
        }
        return made
    }
}
