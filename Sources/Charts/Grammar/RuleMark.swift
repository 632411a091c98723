import Markup

/// A line across the plot: a break (solid) or an event (dotted).
package struct RuleMark: Mark {
    package enum Kind: Sendable, Hashable { case breakInSeries, event }

    private var position: Double
    private var kind: Kind
    private var label: PlotLabel.Text?

    /// A standing rule at the left edge of a slot, with its name.
    package init(before slot: Double, _ kind: Kind, label: PlotLabel.Text?) {
        position = slot - 0.5
        self.kind = kind
        self.label = label
    }

    package var extent: [Double] { [] }

    package func draw(on canvas: inout Canvas) {
        let x = canvas.x(position)
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
}
