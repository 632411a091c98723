import Markup

/// What marks draw on: layers from back to front, and labels that are placed when everything else stands.
///
/// Across, positions are per cent of the width, so that a drawing fits every page; paths, which know no per cent, live
/// in a nested drawing 1,000 wide that stretches. Down, everything is in pixels. So text keeps its size.
package struct Canvas {
    let axis: SlotAxis
    let scale: ValueScale
    var backdrop = HTML()
    var paths = HTML()
    var front = HTML()
    var labels: [PlotLabel] = []
    /// What happened, with where its flag stands: per cent across and its name.
    var flags: [(x: Double, name: String)] = []
    /// Where lines and dots are, for labels to stay clear of: per cent across, pixels down.
    var obstacles: [(x: Double, y: Double)] = []
    /// Where standing rules are, in the same measures.
    var rules: [(x: Double, y: Double)] = []

    init(axis: SlotAxis, scale: ValueScale) {
        self.axis = axis
        self.scale = scale
    }

    var height: Double { scale.height }
    func x(_ position: Double) -> Double { axis.percent(position) }
    func y(_ value: Double) -> Double { scale.y(value) }

    /// Notes a line piece as an obstacle by points along it, so close together that no word fits between them.
    mutating func note(from: (x: Double, y: Double), to: (x: Double, y: Double)) {
        let length = max((to.x - from.x) / 1.5, abs(to.y - from.y) / 8)
        let steps = length.isFinite ? Int(min(max(length, 1), 64)) : 1
        for step in 0...steps {
            let share = Double(step) / Double(steps)
            obstacles.append((from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share))
        }
    }
}

/// The `d` of a path in the stretched drawing.
struct PathData {
    private(set) var html = HTML()
    var isEmpty: Bool { html.isEmpty }

    /// Starts a piece; `x` in per cent, `y` in pixels. Points that follow a start need no letter.
    mutating func move(_ x: Double, _ y: Double) { html += "M\(xy: x * 10) \(xy: y)" }
    mutating func line(_ x: Double, _ y: Double) { html += " \(xy: x * 10) \(xy: y)" }
    mutating func close() { html += "Z" }
}
