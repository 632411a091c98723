/// Words at a value, placed where they cover the least.
package struct LabelMark: Mark {
    var text: PlotLabel.Text
    var slot: Double
    var value: Double
    var role: PlotLabel.Role
    var priority: Int

    /// - Parameter priority: 0 is placed first and always shown.
    package init(
        _ text: PlotLabel.Text, slot: Double, value: Double, role: PlotLabel.Role = .context, priority: Int = 4
    ) {
        self.text = text
        self.slot = slot
        self.value = value.isFinite ? value : 0
        self.role = role
        self.priority = priority
    }

    package func draw(on canvas: inout Canvas) {
        let (x, y) = (canvas.x(slot), canvas.y(value))
        let anchor: PlotLabel.Anchor = x > 80 ? .end : x < 20 ? .start : .middle
        let sides: [(dx: Double, dy: Double, anchor: PlotLabel.Anchor)] = [
            (0, -14, anchor), (0, 16, anchor), (9, 0, .start), (-9, 0, .end), (0, -28, anchor), (0, 30, anchor),
            (0, -46, anchor), (0, 48, anchor), (9, -16, .start), (9, 18, .start), (-9, -16, .end), (-9, 18, .end),
            (0, -64, anchor), (0, 66, anchor), (12, -34, .start), (12, 36, .start), (-12, -34, .end), (-12, 36, .end),
            (0, -90, anchor), (0, 92, anchor),
        ]
        let candidates = sides.map { PlotLabel.Candidate(x: x, dx: $0.dx, y: y + $0.dy, anchor: $0.anchor) }
        canvas.labels.append(PlotLabel(text, role: role, candidates: candidates, priority: priority))
    }
}

/// The name of a line at the right edge of the plot; names close together move apart.
package struct EndLabelMark: Mark {
    package struct Entry: Sendable {
        package var text: PlotLabel.Text
        package var value: Double
        package var role: PlotLabel.Role

        package init(_ text: PlotLabel.Text, value: Double, role: PlotLabel.Role) {
            self.text = text
            self.value = value.isFinite ? value : 0
            self.role = role
        }
    }

    var entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    package func draw(on canvas: inout Canvas) {
        let heights = Spread.apart(entries.map { canvas.y($0.value) }, gap: 16, within: 4...max(4, canvas.height - 6))
        for (entry, y) in zip(entries, heights) {
            let candidate = PlotLabel.Candidate(x: 100, dx: 7, y: y, anchor: .start)
            canvas.labels.append(PlotLabel(entry.text, role: entry.role, candidates: [candidate], priority: 0))
        }
    }
}
