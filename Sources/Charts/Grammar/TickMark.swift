import Markup

/// A short line at a value within one slot, such as the target of a year.
package struct TickMark: Mark {
    private let slot: Double
    private let value: Double
    private let label: PlotLabel.Text?

    package init(slot: Double, value: Double, label: PlotLabel.Text?) {
        self.slot = slot
        self.value = value.isFinite ? value : 0
        self.label = label
    }

    package var extent: [Double] { [value] }

    package func draw(on canvas: inout Canvas) {
        let (left, right, y) = (canvas.x(slot - 0.3), canvas.x(slot + 0.3), canvas.y(value))
        canvas.front +=
            "<line class=\"tgt\" x1=\"\(percent: left)\" x2=\"\(percent: right)\" y1=\"\(xy: y)\" y2=\"\(xy: y)\"/>"
        canvas.note(from: (left, y), to: (right, y))
        guard let label else { return }
        let middle = canvas.x(slot)
        let isLast = right > 90
        let candidates = [-11.0, 13].map {
            PlotLabel.Candidate(x: isLast ? right : middle, dx: 0, y: y + $0, anchor: isLast ? .end : .middle)
        }
        canvas.labels.append(PlotLabel(label, role: .strong, candidates: candidates, priority: 2))
    }
}
