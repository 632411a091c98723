import Markup

/// A line across the plot: a break (solid), an event (dotted) or a target (level).
package struct RuleMark: Mark {
    package enum Kind: Sendable, Hashable { case breakInSeries, event }

    private enum Place: Sendable {
        case slot(Double, Kind)
        case value(Double)
    }

    private var place: Place
    private var label: PlotLabel.Text?

    /// A standing rule at the left edge of a slot, with its name.
    package init(before slot: Double, _ kind: Kind, label: PlotLabel.Text?) {
        place = .slot(slot - 0.5, kind)
        self.label = label
    }

    /// A lying rule at a value, such as a target.
    package init(value: Double, label: PlotLabel.Text?) {
        place = .value(value.isFinite ? value : 0)
        self.label = label
    }

    package var extent: [Double] {
        if case .value(let value) = place { [value] } else { [] }
    }

    package func draw(on canvas: inout Canvas) {
        switch place {
        case .slot(let position, let kind): stand(at: canvas.x(position), kind, on: &canvas)
        case .value(let value): lie(at: canvas.y(value), on: &canvas)
        }
    }

    private func stand(at x: Double, _ kind: Kind, on canvas: inout Canvas) {
        let name: StaticString = kind == .breakInSeries ? "zero" : "rule"
        let title: HTML? = kind == .event ? label.map { "><title>\($0.full)</title></line>" } : nil
        canvas.front += """
            <line class="\(literal: name)" x1="\(percent: x)" x2="\(percent: x)" y1="-4" y2="\(xy: canvas.height)"\
            \(title ?? "/>")
            """
        for y in stride(from: 0, through: canvas.height, by: 6) { canvas.rules.append((x, y)) }
        guard let label else { return }
        canvas.flags.append((x, label.full))
    }

    private func lie(at y: Double, on canvas: inout Canvas) {
        canvas.front += "<line class=\"tgt\" x1=\"0\" x2=\"100%\" y1=\"\(xy: y)\" y2=\"\(xy: y)\"/>"
        guard let label else { return }
        let candidates = [
            PlotLabel.Candidate(x: 100, dx: 0, y: y - 9, anchor: .end),
            PlotLabel.Candidate(x: 100, dx: 0, y: y + 11, anchor: .end),
            PlotLabel.Candidate(x: 0, dx: 4, y: y - 9, anchor: .start),
        ]
        canvas.labels.append(PlotLabel(label, role: .strong, candidates: candidates, priority: 2))
    }
}
