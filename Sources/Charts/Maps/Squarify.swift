/// Rectangles whose surfaces are in proportion to weights, close to squares (Bruls, Huizing and Van Wijk 2000).
package enum Squarify {
    package struct Rectangle: Sendable, Hashable {
        package var x, y, width, height: Double

        package init(x: Double, y: Double, width: Double, height: Double) {
            (self.x, self.y, self.width, self.height) = (x, y, width, height)
        }
    }

    /// One rectangle per weight, in the order of the weights; together they fill the frame.
    ///
    /// Weights that are not finite and above zero get a rectangle without surface.
    package static func layout(_ weights: [Double], in frame: Rectangle) -> [Rectangle] {
        let nothing = Rectangle(x: frame.x, y: frame.y, width: 0, height: 0)
        var rectangles = Array(repeating: nothing, count: weights.count)
        let usable = weights.indices.filter { weights[$0].isFinite && weights[$0] > 0 }
        let order = usable.sorted { weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1] }
        let heaviest = order.first.map { weights[$0] } ?? 1
        // Scaled by the heaviest first, so that huge weights do not overflow their sum.
        let total = order.reduce(0) { $0 + weights[$1] / heaviest }
        guard total > 0, frame.width > 0, frame.height > 0 else { return rectangles }
        let scale = frame.width * frame.height / total
        let surfaces = order.map { weights[$0] / heaviest * scale }

        var (free, start) = (frame, 0)
        while start < order.count {
            let side = min(free.width, free.height)
            let end = rowEnd(surfaces, from: start, side: side)
            let row = surfaces[start..<end]
            let isLast = end == order.count
            for (offset, rectangle) in place(row, in: &free, fillsRest: isLast).enumerated() {
                rectangles[order[start + offset]] = rectangle
            }
            start = end
        }
        return rectangles
    }

    /// Adds rectangles to a row as long as its worst proportion gets better.
    private static func rowEnd(_ surfaces: [Double], from start: Int, side: Double) -> Int {
        var (end, sum) = (start + 1, surfaces[start])
        var worst = proportion(smallest: surfaces[start], largest: surfaces[start], sum: sum, side: side)
        while end < surfaces.count {
            let next = proportion(
                smallest: surfaces[end], largest: surfaces[start], sum: sum + surfaces[end], side: side)
            guard next <= worst else { break }
            sum += surfaces[end]
            (worst, end) = (next, end + 1)
        }
        return end
    }

    private static func proportion(smallest: Double, largest: Double, sum: Double, side: Double) -> Double {
        let (square, whole) = (side * side, sum * sum)
        return max(square * largest / whole, whole / (square * smallest))
    }

    /// Lays a row along the shorter side and takes it off the free space.
    private static func place(
        _ row: ArraySlice<Double>, in free: inout Rectangle, fillsRest: Bool
    ) -> [Rectangle] {
        let sum = row.reduce(0, +)
        let isColumn = free.width >= free.height
        let side = isColumn ? free.height : free.width
        let room = isColumn ? free.width : free.height
        let thickness = side > 0 ? (fillsRest ? room : min(room, sum / side)) : 0
        var (offset, placed): (Double, [Rectangle]) = (0, [])
        for surface in row {
            let length = side * surface / sum
            placed.append(
                isColumn
                    ? Rectangle(x: free.x, y: free.y + offset, width: thickness, height: length)
                    : Rectangle(x: free.x + offset, y: free.y, width: length, height: thickness))
            offset += length
        }
        if isColumn {
            free.x += thickness
            free.width -= thickness
        } else {
            free.y += thickness
            free.height -= thickness
        }
        return placed
    }
}
