package import Geography

/// What every retrieval works with, whatever it fetches.
package struct FetchSetup: Sendable {
    /// The folder of everything that was ever fetched.
    package let folder: String
    /// The municipalities of the region, old ones included.
    package let region: Set<AreaCode>
    /// The first year that is wanted.
    package let firstYear: Int
    /// The year that it is.
    package let thisYear: Int
    package let limits: TransferLimits
    package let patience: Patience
    package let surroundings: Surroundings
    package let report: @Sendable (FetchEvent) -> Void

    package init(
        folder: String, region: Set<AreaCode>, firstYear: Int, thisYear: Int, limits: TransferLimits,
        patience: Patience, surroundings: Surroundings, report: @escaping @Sendable (FetchEvent) -> Void
    ) {
        self.folder = folder
        self.region = region
        self.firstYear = firstYear
        self.thisYear = thisYear
        self.limits = limits
        self.patience = patience
        self.surroundings = surroundings
        self.report = report
    }

    func courier(for address: WebAddress) throws(FetchProblem) -> Courier {
        let report = report
        let courier = Courier(limits, patience: patience, surroundings: surroundings) {
            report(.waits($0, seconds: $1))
        }
        guard let courier else { throw .unreachable(address, reason: "libcurl") }
        return courier
    }

    /// The part of a question that is the region, for the name of a folder.
    var regionText: String { region.map(\.rawValue).sorted().joined(separator: ",") }
}
