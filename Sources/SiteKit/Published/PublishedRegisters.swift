package import Facts
package import Geography
package import Records
package import RegionPack
package import Registers
package import Strategy
import Synchronization

/// The registers that are published; pages reach them by what a viewer may see, and by nothing else.
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
    package let store: (any RegisterStore)?
    private let kept = Mutex([PlanViewer: VisibleRegisters]())
    private static let limit = 64

    /// - Parameter version: other than that of every earlier reading that differs.
    package init(
        _ reading: RegisterReading, areas: AreaDirectory, version: String, store: (any RegisterStore)? = nil
    ) {
        self.store = store
        shelf = reading.shelf
        findings = reading.findings
        self.areas = areas
        self.version = version
    }

    /// Reads the registers of a pack and checks them against a plan; those with mistakes are left out, and the bureau reads why.
    package static func read(
        folder: String, of pack: RegionPack, beside plan: PlanDocument?, on day: PlanDate?
    ) -> PublishedRegisters {
        let areas = AreaDirectory(pack.areas)
        let world = plan?.registerWorld(in: areas) ?? RegisterWorld(areas: areas)
        let reading = RegisterFolder.read(pack: folder, world: world, on: day)
        // Files of a pack may change while the program runs.
        let number = readings.add(1, ordering: .relaxed).newValue
        return PublishedRegisters(reading, areas: areas, version: "registers \(number)")
    }

    private static let readings = Atomic<Int>(0)

    private init() {
        shelf = .empty
        areas = AreaDirectory([])
        findings = []
        version = nil
        store = nil
    }

    /// There are none.
    package static var none: PublishedRegisters { PublishedRegisters() }

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
