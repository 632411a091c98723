package import Geography

/// The numbers that a coalition sets for what is shown.
package struct PublicationRules: Hashable, Sendable {
    /// No rate for fewer inhabitants than this.
    package let minimumInhabitants: Int
    /// No percentage on a base under this.
    package let minimumBase: Int
    /// How many months back the counts of a day monitor are read.
    package let dayMonitorMonths: Int

    package init(minimumInhabitants: Int = 1_000, minimumBase: Int = 20, dayMonitorMonths: Int = 24) {
        self.minimumInhabitants = minimumInhabitants
        self.minimumBase = minimumBase
        self.dayMonitorMonths = dayMonitorMonths
    }
}

/// Who publishes a delivery; the raw values are the words of `approval` in `region.yaml`.
package enum DeliveryApproval: String, Hashable, Sendable, CaseIterable {
    /// Whoever takes it in, in the same act when nothing holds it.
    case direct
    /// An approver other than who took it in, on the report of what it changes.
    case fourEyes = "four-eyes"
}

/// Where a municipality's tile stands on the schematic map, in columns from the west and rows from the north.
package struct TilePlacement: Hashable, Sendable {
    package let code: AreaCode
    package let column: Int
    package let row: Int
}
