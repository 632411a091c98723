/// The kinds of area, from large to small; the raw value orders them in the cube.
package enum AreaLevel: UInt8, Hashable, Comparable, Sendable, CaseIterable {
    case country = 0
    /// Landsdeel, province, police unit as the source publishes it (`LD01`, `PV26`, `RE03`).
    case otherPublished = 1
    /// The coalition's whole region: a roll-up of its municipalities.
    case region = 2
    case policeDistrict = 3
    case basicTeam = 4
    case municipality = 5
    /// CBS level 2 (wijk): never called a district, that word is the police's.
    case cbsWijk = 6
    case neighbourhood = 7

    package static func < (a: AreaLevel, b: AreaLevel) -> Bool { a.rawValue < b.rawValue }

    /// Levels that no source publishes: they are sums of municipalities.
    package var isRollUp: Bool { self == .region || self == .policeDistrict || self == .basicTeam }

    /// The word for programs, such as `neighbourhood`.
    package var name: String { String(describing: self) }
}
