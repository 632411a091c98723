package import Geography

extension Edition {
    /// Which of its siblings border on an area; kept, for every corner of all of them is compared.
    ///
    /// Invented wijken and buurten border on nothing: each was drawn by itself, so that their corners do not meet.
    ///
    /// - Parameter siblings: the areas of one level in the area around it, the same at every call.
    package func neighbours(of area: Area, among siblings: [AreaCode]) -> [AreaCode] {
        guard !(isExample && area.level > .municipality) else { return [] }
        return memo.neighbours(area.code) { boundaries.neighbours(of: area.code, among: siblings) }
    }
}
