package import Cube
package import Facts
package import Geography
package import RegionPack

/// All that the published deliveries say at one moment, immutable: what pages, exports and the command line read.
package struct Edition: Sendable {
    package let pack: RegionPack
    package let areas: AreaDirectory
    package let cube: Cube
    package let populations: Populations
    package let boundaries: BoundarySet
    /// Offences that the pack does not name, by the code lists that were imported.
    package let offenceNames: [OffenceCode: String]
    package let statuses: PeriodStatuses
    /// What counts, in the order of publication: a later one goes before an earlier one.
    package let deliveries: [PublishedDelivery]
    /// What counted once and was taken off the site; each keeps its page.
    package let withdrawn: [PublishedDelivery]
    package let version: DataVersion
    /// True while no real delivery is published.
    package let isExample: Bool
    /// The rises that were put into invented figures on purpose; none in real ones.
    package let plantedRises: [PlantedRise]
    /// What was taken in of the coalition's other sources.
    package let holdings: SourceHoldings
    /// What follows from the fields above and is asked again and again.
    let memo = EditionMemo()

    package init(
        pack: RegionPack, areas: AreaDirectory, cube: Cube, populations: Populations, boundaries: BoundarySet,
        offenceNames: [OffenceCode: String], statuses: PeriodStatuses, deliveries: [PublishedDelivery],
        version: DataVersion, isExample: Bool, plantedRises: [PlantedRise] = [], withdrawn: [PublishedDelivery] = [],
        holdings: SourceHoldings = SourceHoldings()
    ) {
        self.pack = pack
        self.areas = areas
        self.cube = cube
        self.populations = populations
        self.boundaries = boundaries
        self.offenceNames = offenceNames
        self.statuses = statuses
        self.deliveries = deliveries
        self.version = version
        self.isExample = isExample
        self.plantedRises = plantedRises
        self.withdrawn = withdrawn
        self.holdings = holdings
    }

    /// The division year of the newest published delivery that states one.
    package var divisionYear: Int? { deliveries.last { $0.divisionYear != nil }?.divisionYear }
}

/// A published delivery as pages name it.
package struct PublishedDelivery: Hashable, Sendable {
    package let id: DeliveryID
    package let source: String
    package let table: String
    /// Seconds since 1970, UTC.
    package let receivedAt: Int64
    package let months: ClosedRange<Month>?
    package let years: ClosedRange<Int>?
    package let divisionYear: Int?
    /// Of what `checksumOf` says.
    package let sha256: String
    package let checksumOf: ChecksumSubject
    package let findingCount: Int
    /// Seconds since 1970, UTC, of the last time that it was published and taken off the site.
    package let publishedAt: Int64?
    package let withdrawnAt: Int64?

    package init(
        id: DeliveryID, source: String, table: String, receivedAt: Int64, months: ClosedRange<Month>?,
        years: ClosedRange<Int>?, divisionYear: Int?, sha256: String, checksumOf: ChecksumSubject = .file,
        findingCount: Int, publishedAt: Int64? = nil, withdrawnAt: Int64? = nil
    ) {
        self.id = id
        self.source = source
        self.table = table
        self.receivedAt = receivedAt
        self.months = months
        self.years = years
        self.divisionYear = divisionYear
        self.sha256 = sha256
        self.checksumOf = checksumOf
        self.findingCount = findingCount
        self.publishedAt = publishedAt
        self.withdrawnAt = withdrawnAt
    }
}

/// Which periods the source calls final or provisional.
package struct PeriodStatuses: Hashable, Sendable {
    private let stated: [Period: ReleaseStatus]
    /// The last months of a delivery that count as provisional when the source states no status.
    package let assumedProvisionalMonths: Int

    package init(stated: [Period: ReleaseStatus] = [:], assumedProvisionalMonths: Int = 1) {
        self.stated = stated
        self.assumedProvisionalMonths = assumedProvisionalMonths
    }

    package func status(of period: Period) -> ReleaseStatus? { stated[period] }
}

/// What a checksum was made of.
package enum ChecksumSubject: String, Hashable, Sendable {
    /// The file as it was received: `sha256sum FILE` gives the same.
    case file
    /// The cells that came out of a file too large to keep: `sha256sum deliveries/ID.cells` gives the same.
    case cells
}
