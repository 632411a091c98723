extension TrendChart {
    /// How months with few registrations are drawn: a line between them would show a course that is not there.
    package enum FewStyle: Sendable, Hashable {
        /// A standing column per month.
        case columns
        /// A dot per registration, one on another.
        case dots

        /// Below five a month on average columns; dots while they can be counted at a glance. `nil`: a line.
        ///
        /// - Parameter counts: of every month that is drawn and known.
        package init?(for counts: [Double]) {
            guard !counts.isEmpty, counts.reduce(0, +) / Double(counts.count) < 5 else { return nil }
            self = (counts.max() ?? 0) <= 6 ? .dots : .columns
        }
    }

    /// The same months, table and readings, drawn one by one.
    package func chart(as style: FewStyle) -> Chart {
        Chart(
            title: title, subtitle: subtitle, summary: summary, table: table, hasRows: true, language: language,
            isExample: isExample, source: source, graphic: plot(style))
    }

    /// A month that was not delivered is hatched, and nothing lies over that.
    private func isDelivered(_ month: Int) -> Bool {
        !current.readings.indices.contains(month) || current.readings[month] != .notDelivered
    }

    private func plot(_ style: FewStyle) -> Plot {
        Plot(axis: .monthsOfYear(language), unit: unit, height: 190, wholeNumbers: true, hints: hints) {
            TimeMarks.backdrop(events, behind: current.readings, in: language)
            StepBandMark(band.enumerated().map { isDelivered($0.offset) ? $0.element : nil })
            if let before = previous.first {
                for (month, reading) in before.readings.enumerated() {
                    PileMark(.final(reading.value ?? 0), month: month, style: style, rank: .before)
                }
            }
            for (month, reading) in current.readings.enumerated() where reading.value != nil {
                PileMark(reading, month: month, style: style, rank: .now, verdict: outside[month])
            }
            TimeMarks.rules(events, in: language)
        }
    }
}
