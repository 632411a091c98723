import Facts
import Geography
import RegionPack

/// An area in terms of the cube, with the caveats that all its figures share.
struct AreaPlan {
    let code: AreaCode
    /// Its place in the cube; `nil` when the deliveries hold nothing of it or its sum would be wrong.
    let index: Int?
    let rollUp: AreaComposition?
    let notes: [FigureNote]
    let boundaryChanges: [(month: Month, note: FigureNote)]
    /// The buurten below it that no delivery holds, and how many are known; `nil` where none is lacking.
    let absentChildren: (missing: [AreaCode], known: Int)?

    var isRollUp: Bool { code.level.isRollUp }
    /// Too small for what the source publishes per year and municipality only.
    var isBelowMunicipality: Bool { code.level > .municipality }
}
