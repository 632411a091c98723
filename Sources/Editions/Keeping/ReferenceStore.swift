package import Accounts
package import Cube
package import Facts
package import Geography

/// Where files of names, inhabitants, statuses, boundaries and values of sources are kept. Every method is one transaction.
///
/// Each is a delivery that never changes. Of two that speak about the same thing the newer one wins, so that a state
/// of the past reads as it did then.
package protocol ReferenceStore: Sendable {
    /// Keeps all that one file says, or nothing of it: whoever finds the file's checksum here need not read it again.
    func keep(_ contents: [ReferenceContents], of file: ReferenceFile, by actor: AuditActor) throws(StoreError)
    /// Every such file that was taken in, the newest first.
    func references() throws(StoreError) -> [ReferenceRecord]

    /// Names by area: those of the division asked for, else of the newest division that names it.
    func areaNames(divisionYear: Int?, in state: EditionState) throws(StoreError) -> [AreaCode: String]
    func offenceNames(in state: EditionState) throws(StoreError) -> [OffenceCode: String]
    func populations(in state: EditionState) throws(StoreError) -> Populations
    /// Of each source its values, per area, period and code those of the newest file.
    func sourceValues(in state: EditionState) throws(StoreError) -> [String: [SourceValue]]
    func statedStatuses(in state: EditionState) throws(StoreError) -> [Period: ReleaseStatus]
    /// The boundaries of the areas of an edition; those of the rest of the country are not read.
    func boundaries(of areas: AreaDirectory, in state: EditionState) throws(StoreError) -> BoundarySet
}

extension ReferenceStore {
    package func keep(
        _ contents: ReferenceContents, of file: ReferenceFile, by actor: AuditActor = .system
    ) throws(StoreError) { try keep([contents], of: file, by: actor) }
}

/// What a file says that is no figure.
package enum ReferenceContents: Sendable {
    /// Names in a division; names of other divisions stay.
    case areaNames([AreaCode: String], divisionYear: Int?)
    case offenceNames([OffenceCode: String])
    case statuses([Period: ReleaseStatus])
    case population([AreaCode: Int], year: Int)
    case boundaries([Boundary], divisionYear: Int?)
    /// Counts for partners alone: no edition is made of them, so that the version of the figures stays.
    case dayCounts(DayDelivery)
    /// Values of a source that the pack declares.
    case values([SourceValue], source: String)

    package var kind: ReferenceKind {
        switch self {
        case .areaNames: .areaNames
        case .offenceNames: .offenceNames
        case .statuses: .periods
        case .population: .population
        case .boundaries: .boundaries
        case .dayCounts: .dayCounts
        case .values: .values
        }
    }

    /// The source that values are of.
    package var source: String? { if case .values(_, let source) = self { source } else { nil } }

    package var count: Int {
        switch self {
        case .areaNames(let names, _): names.count
        case .offenceNames(let names): names.count
        case .statuses(let statuses): statuses.count
        case .population(let inhabitants, _): inhabitants.count
        case .boundaries(let boundaries, _): boundaries.count
        case .dayCounts(let delivery): delivery.days.reduce(0) { $0 + $1.counts.count }
        case .values(let values, _): values.count
        }
    }
}

package enum ReferenceKind: String, Hashable, Sendable, CaseIterable {
    case areaNames, offenceNames, periods, population, boundaries, dayCounts, values
}

/// The file that contents came from.
package struct ReferenceFile: Hashable, Sendable {
    package let name: String
    package let sha256: String

    package init(name: String, sha256: String) {
        self.name = name
        self.sha256 = sha256
    }
}

/// Such a file as it is kept, without its contents.
package struct ReferenceRecord: Hashable, Sendable {
    package let id: Int64
    package let kind: ReferenceKind
    package let file: ReferenceFile
    package let entries: Int
    /// Seconds since 1970, UTC.
    package let receivedAt: Int64
    /// The source that its values are of.
    package let source: String?

    package init(
        id: Int64, kind: ReferenceKind, file: ReferenceFile, entries: Int, receivedAt: Int64, source: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.file = file
        self.entries = entries
        self.receivedAt = receivedAt
        self.source = source
    }
}
