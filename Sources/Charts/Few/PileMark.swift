import Markup

/// The registrations of one month: a column, or a dot for each of them; a zero is written.
struct PileMark: Mark {
    /// Whose month it is: of the year that is the subject, or of the year it is held against.
    enum Rank { case now, before }

    let reading: Reading
    let month: Int
    let style: TrendChart.FewStyle
    let rank: Rank
    var verdict: BandVerdict?

    init(
        _ reading: Reading, month: Int, style: TrendChart.FewStyle, rank: Rank, verdict: BandVerdict? = nil
    ) {
        self.reading = reading
        self.month = month
        self.style = style
        self.rank = rank
        self.verdict = verdict
    }

    private var value: Double { reading.value ?? 0 }
    /// The year before stands to the left, so that both can be read.
    private var slot: Double { Double(month) + (rank == .now ? 0.1 : -0.26) }

    /// Dots need room above the last one.
    var extent: [Double] { [style == .dots ? value + 1 : value] }

    func draw(on canvas: inout Canvas) {
        if value == 0 {
            zero(on: &canvas)
        } else if style == .dots {
            dots(on: &canvas)
        } else {
            column(on: &canvas)
        }
        canvas.note(from: (canvas.x(slot), canvas.height), to: (canvas.x(slot), canvas.y(value)))
    }

    /// That nothing was registered is a figure too.
    private func zero(on canvas: inout Canvas) {
        guard rank == .now else { return }
        canvas.front += "<text class=\"m\" x=\"\(percent: canvas.x(slot))\" y=\"\(xy: canvas.height - 5)\">0</text>"
    }

    private func dots(on canvas: inout Canvas) {
        let radius = rank == .now ? 4.5 : 2.5
        for index in 0..<Int(value) {
            canvas.front += """
                <circle class="\(literal: dotClass)" cx="\(percent: canvas.x(slot))" \
                cy="\(xy: canvas.y(Double(index) + 0.5))" r="\(xy: radius)"/>
                """
        }
    }

    private var dotClass: StaticString {
        switch (rank, verdict) {
        case (.before, _): "pt-prev"
        case (.now, .more?) where reading.isProvisional: "pt-prov r-up"
        case (.now, .less?) where reading.isProvisional: "pt-prov r-down"
        case (.now, _) where reading.isProvisional: "pt-prov"
        case (.now, .more?): "f-up"
        case (.now, .less?): "f-down"
        case (.now, _): "pt"
        }
    }

    private func column(on canvas: inout Canvas) {
        let half = rank == .now ? 0.22 : 0.09
        let (left, right) = (canvas.x(slot - half), canvas.x(slot + half))
        let top = canvas.y(value)
        canvas.front += """
            <rect class="\(literal: columnClass)" x="\(percent: left)" width="\(percent: right - left)" y="\(xy: top)" \
            height="\(xy: canvas.height - top)"/>
            """
    }

    private var columnClass: StaticString {
        switch (rank, verdict) {
        case (.before, _): "b-prev"
        case (.now, .more?) where reading.isProvisional: "b-prov r-up"
        case (.now, .less?) where reading.isProvisional: "b-prov r-down"
        case (.now, _) where reading.isProvisional: "b-prov"
        case (.now, .more?): "f-up"
        case (.now, .less?): "f-down"
        case (.now, _): "b-now"
        }
    }
}

/// The band of single months: a step per slot, since between months nothing is expected.
struct StepBandMark: Mark {
    let ranges: [ClosedRange<Double>?]

    init(_ ranges: [ClosedRange<Double>?]) { self.ranges = ranges }

    var extent: [Double] { ranges.compactMap { $0 }.flatMap { [$0.lowerBound, $0.upperBound] } }

    func draw(on canvas: inout Canvas) {
        for (slot, range) in ranges.enumerated() {
            guard let range, range.lowerBound.isFinite, range.upperBound.isFinite else { continue }
            let (left, right) = (canvas.x(Double(slot) - 0.42), canvas.x(Double(slot) + 0.42))
            // A band of one number still shows.
            let (top, bottom) = (
                canvas.y(range.upperBound), max(canvas.y(range.lowerBound), canvas.y(range.upperBound) + 2)
            )
            canvas.backdrop += """
                <rect class="bandfill" x="\(percent: left)" width="\(percent: right - left)" y="\(xy: top)" \
                height="\(xy: bottom - top)"/>
                """
        }
    }
}
