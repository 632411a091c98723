import Markup

/// A stretch of slots over the whole height: an event that lasted, or months that were not delivered.
package struct RectangleMark: Mark {
    package enum Kind: Sendable, Hashable { case span, notDelivered }

    var slots: Range<Int>
    var kind: Kind
    var label: PlotLabel.Text?

    package init(_ slots: Range<Int>, _ kind: Kind, label: PlotLabel.Text?) {
        self.slots = slots
        self.kind = kind
        self.label = label
    }

    package func draw(on canvas: inout Canvas) {
        let left = canvas.x(Double(slots.lowerBound) - 0.5)
        let right = canvas.x(Double(slots.upperBound) - 0.5)
        let (x, width) = (max(0, left), min(100, right) - max(0, left))
        guard width > 0 else { return }
        let title: HTML? = kind == .span ? label.map { "><title>\($0.full)</title></rect>" } : nil
        canvas.backdrop += """
            <rect\(fill) x="\(percent: x)" y="0" width="\(percent: width)" height="\(xy: canvas.height)"\(title ?? "/>")
            """
        guard let label else { return }
        switch kind {
        case .span: canvas.flags.append((x, label.full))
        case .notDelivered:
            let candidates = places(from: x, to: x + width, on: canvas)
            canvas.labels.append(PlotLabel(label, role: .context, candidates: candidates, priority: 3))
        }
    }

    private var fill: HTML {
        switch kind {
        case .span: " class=\"span\""
        case .notDelivered: " fill=\"url(#p-np)\""
        }
    }

    private func places(from left: Double, to right: Double, on canvas: Canvas) -> [PlotLabel.Candidate] {
        let heights = [canvas.height - 10, 8, canvas.height / 2]
        let anchor: PlotLabel.Anchor = right > 85 ? .end : .start
        let inside = heights.map {
            PlotLabel.Candidate(x: anchor == .end ? right : left, dx: anchor == .end ? 0 : 6, y: $0, anchor: anchor)
        }
        return inside + heights.map { PlotLabel.Candidate(x: (left + right) / 2, dx: 0, y: $0, anchor: .middle) }
    }
}
