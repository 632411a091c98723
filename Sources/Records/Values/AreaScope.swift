package import Geography

/// Which municipalities and police districts something concerns, as the plan names them.
package struct AreaScope: Hashable, Sendable, Codable {
    /// All municipalities of the region.
    package var isWholeRegion: Bool
    package var municipalities: [AreaCode]
    package var districts: [AreaCode]

    package init(
        isWholeRegion: Bool = false, municipalities: [AreaCode] = [], districts: [AreaCode] = []
    ) {
        self.isWholeRegion = isWholeRegion
        self.municipalities = municipalities
        self.districts = districts
    }

    package static let unstated = AreaScope()
    package var isUnstated: Bool { !isWholeRegion && municipalities.isEmpty && districts.isEmpty }
}
