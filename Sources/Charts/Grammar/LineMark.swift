import Markup

/// A series as a line: it has gaps where values are missing, is dotted where they are provisional, ends at breaks.
package struct LineMark: Mark {
    package enum Style: Sendable, Hashable {
        case now, previous, raw
        /// Beside the first of a few lines: told apart by weight and dashes as well as by shade.
        case second, third, fourth

        var path: StaticString {
            switch self {
            case .now: "l-now"
            case .previous: "l-prev"
            case .raw: "l-raw"
            case .second: "l-2"
            case .third: "l-3"
            case .fourth: "l-4"
            }
        }

        /// Of pieces to which counts may still be added.
        var dotted: StaticString {
            switch self {
            case .now: "l-prov"
            case .previous, .raw: "l-prev"
            case .second: "l-2 open"
            case .third: "l-3 open"
            case .fourth: "l-4 open"
            }
        }

        /// A value on its own has no line; it becomes a dot.
        var dot: StaticString { self == .now ? "pt" : "pt-prev" }
    }

    var readings: [Reading]
    var start: Int
    var style: Style
    var breaks: Set<Int>
    /// Whether labels need to stay clear of it.
    var isObstacle: Bool

    /// - Parameters:
    ///   - start: the slot of the first reading.
    ///   - breaks: slots before which the line is cut.
    package init(
        _ readings: [Reading], start: Int = 0, style: Style, breaks: Set<Int> = [], isObstacle: Bool = true
    ) {
        self.readings = readings
        self.start = start
        self.style = style
        self.breaks = breaks
        self.isObstacle = isObstacle
    }

    package var extent: [Double] { readings.compactMap(\.value) }

    package func draw(on canvas: inout Canvas) {
        var (solid, dotted) = (PathData(), PathData())
        var solidEnd: Int?
        for index in readings.indices {
            guard let point = point(index, canvas) else { continue }
            if let before = connected(index - 1, index, on: canvas) {
                if isDotted(index - 1, index) {
                    dotted.move(before.x, before.y)
                    dotted.line(point.x, point.y)
                } else {
                    if solidEnd != index - 1 { solid.move(before.x, before.y) }
                    solid.line(point.x, point.y)
                    solidEnd = index
                }
                if isObstacle { canvas.note(from: before, to: point) }
            } else if connected(index, index + 1, on: canvas) == nil {
                canvas.front +=
                    "<circle class=\"\(literal: style.dot)\" cx=\"\(percent: point.x)\" cy=\"\(xy: point.y)\" r=\"2.4\"/>"
                canvas.obstacles.append(point)
            }
        }
        if !solid.isEmpty { canvas.paths += "<path class=\"\(literal: style.path)\" d=\"\(solid.html)\"/>" }
        if !dotted.isEmpty {
            canvas.paths += "<path class=\"\(literal: style.dotted)\" d=\"\(dotted.html)\"/>"
        }
    }

    private func point(_ index: Int, _ canvas: Canvas) -> (x: Double, y: Double)? {
        guard readings.indices.contains(index), let value = readings[index].value else { return nil }
        return (canvas.x(Double(start + index)), canvas.y(value))
    }

    /// The point of `left` when a line goes from there to `right`.
    private func connected(_ left: Int, _ right: Int, on canvas: Canvas) -> (x: Double, y: Double)? {
        guard !breaks.contains(start + right), point(right, canvas) != nil else { return nil }
        return point(left, canvas)
    }

    private func isDotted(_ left: Int, _ right: Int) -> Bool {
        readings[left].isProvisional || readings[right].isProvisional
    }
}
