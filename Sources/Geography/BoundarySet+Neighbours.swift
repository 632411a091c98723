extension BoundarySet {
    /// Which of `codes` share a stretch of border with an area: at least two corners, exactly the same.
    ///
    /// Boundaries of one division are drawn once, so neighbours have their corners in common; areas that touch in one corner
    /// only are no neighbours.
    package func neighbours(of code: AreaCode, among codes: [AreaCode]) -> [AreaCode] {
        guard let own = self[code] else { return [] }
        let corners = Set(own.corners)
        return codes.filter { other in
            guard other != code, let boundary = self[other] else { return false }
            var shared: Set<Point> = []
            for corner in boundary.corners where corners.contains(corner) {
                shared.insert(corner)
                if shared.count > 1 { return true }
            }
            return false
        }
    }
}

extension Boundary {
    fileprivate var corners: some Sequence<Point> {
        polygons.lazy.flatMap { [$0.outer] + $0.holes }.flatMap { $0 }
    }
}
