import Foundation
import Markup
import Phrases
import Testing

@testable import Charts

/// Every text of a plot against every other and against its lines, at many widths: in the gallery and over the real file.
@Suite("Texts in charts")
struct CollisionTests {
    @Test("lie on no text and on no line, in every chart of the gallery")
    func gallery() {
        for (id, chart) in Gallery.charts { check(chart, id) }
        for chart in Gallery.extremes { check(chart, "extreme") }
    }

    @Test(
        "lie on no text and on no line, in the charts of every municipality, year and offence of the real file",
        .enabled(if: RealSeries.isPresent))
    func real() throws {
        let series = try RealSeries.read()
        #expect(series.count == 33)
        var charts = 0
        for one in series {
            for (index, chart) in one.charts.enumerated() {
                check(chart, "\(one.name) \(index)")
                charts += 1
            }
        }
        #expect(charts > 200)
    }

    @Test("name this year and the last in the real file", .enabled(if: RealSeries.isPresent))
    func years() throws {
        for one in try RealSeries.read() {
            for year in 2013...2017 {
                let plot = try #require(one.trend(year).graphic as? Plot)
                let shown = plot.layout(GraphicContext(summary: "", language: .dutch, id: "a")).labels.map(
                    \.label.text.full)
                #expect(shown.contains(String(year)) && shown.contains(String(year - 1)), "\(one.name) \(year)")
            }
        }
    }

    private func check(_ chart: Chart, _ name: String) {
        guard let plot = chart.graphic as? Plot else { return }
        let context = GraphicContext(summary: "", language: chart.language, isExample: chart.isExample, id: "a")
        let layout = plot.layout(context)
        for (widths, isShort) in [(LabelPlacement.widths.narrow, true), (LabelPlacement.widths.wide, false)] {
            for width in [widths[0], (widths[0] * 2 + widths[1]) / 3, widths[1]] {
                let shown = layout.labels.filter { !isShort || !$0.isWideOnly }
                var boxes = shown.map { text in
                    (
                        text.label.text.full,
                        LabelPlacement.box(text.label, at: text.candidate, width: width, isShort: isShort)
                    )
                }
                let top = layout.flags.isEmpty ? -18.5 : -18.5 - PlotFlags.room
                boxes.append(
                    (
                        plot.unit,
                        .init(left: -36, right: -36 + TextWidth.estimate(plot.unit), top: top - 8, bottom: top + 8)
                    ))
                boxes += layout.flags.flags.enumerated().map { number, flag in
                    let x = flag.x / 100 * width + (isShort ? flag.narrow : flag.wide)
                    return ("flag \(number + 1)", .init(left: x - 8, right: x + 8, top: -21, bottom: -5))
                }
                for index in boxes.indices {
                    let (text, box) = boxes[index]
                    for other in boxes[(index + 1)...] where other.1.overlaps(box) {
                        Issue.record("\(name), \(width) wide: \(text) on \(other.0)")
                    }
                    let lines = (layout.canvas.obstacles + layout.canvas.rules).count {
                        box.contains($0.x / 100 * width, $0.y)
                    }
                    #expect(lines == 0, "\(name), \(width) wide: \(text) on a line")
                }
            }
        }
    }
}

/// Months of the real file of three municipalities, as pages draw them.
struct RealSeries {
    let name: String
    /// From January 2011 on.
    let months: [Double]

    private static let path = Boundaries.sharedFolder
        .appendingPathComponent("data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv").path
    static var isPresent: Bool { FileManager.default.fileExists(atPath: path) }

    static func read() throws -> [RealSeries] {
        var found: [String: [Double]] = [:]
        for line in try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst() {
            let cells = line.split(separator: ";", omittingEmptySubsequences: false).map {
                $0.filter { $0 != "\"" && $0 != " " }
            }
            guard cells.count == 5, cells[2].hasPrefix("GM"), cells[3].dropFirst(4).hasPrefix("MM"),
                let year = Int(cells[3].prefix(4)),
                let month = Int(cells[3].suffix(2)), (2011...2017).contains(year)
            else { continue }
            found["\(cells[2]) \(cells[1])", default: Array(repeating: 0, count: 84)][(year - 2011) * 12 + month - 1] +=
                Double(cells[4]) ?? 0
        }
        return found.sorted { $0.key < $1.key }.map { RealSeries(name: $0.key, months: $0.value) }
    }

    /// A band about as wide as counts of this size have.
    private func band(_ slots: Range<Int>) -> [ClosedRange<Double>?] {
        slots.map { slot in
            let mean = (months[max(0, slot - 12)] + months[max(0, slot - 24)]) / 2, half = 2 * (mean + 1).squareRoot()
            return max(0, mean - half)...(mean + half)
        }
    }

    func readings(_ slots: Range<Int>) -> [Reading] {
        slots.map { $0 == 83 ? .notDelivered : $0 == 82 ? .provisional(months[$0]) : .final(months[$0]) }
    }

    func trend(_ year: Int, months shown: Int = 12) -> Chart {
        let start = (year - 2011) * 12
        return TrendChart(
            language: .dutch, title: name, summary: name, unit: "misdrijven per maand",
            current: .init(label: String(year), readings: readings(start..<(start + shown))),
            previous: [.init(label: String(year - 1), readings: readings((start - 12)..<start))],
            band: band(start..<(start + 12)), isExample: year % 2 == 0
        ).chart
    }

    private var long: Chart {
        let average = months.indices.map { $0 < 11 ? nil : months[($0 - 11)...$0].reduce(0, +) / 12 }
        return LongTrendChart(
            language: .dutch, title: name, summary: name, unit: "misdrijven per maand", startYear: 2011,
            readings: readings(0..<84), emphasis: .average(average, label: "gemiddeld over 12 maanden"),
            events: [.init(slot: 36, kind: .breakInSeries, label: "nieuwe indeling")], isExample: true
        ).chart
    }

    private var last: Chart {
        LongTrendChart(
            language: .dutch, title: name, summary: name, unit: "misdrijven per maand", startYear: 2013,
            readings: readings(24..<84), emphasis: .lastMonths(12, band: band(72..<84), outside: [2: .more]),
            events: [.init(slot: 40, kind: .span(months: 4), label: "proef")], isExample: true
        ).chart
    }

    private var expectation: Chart {
        ExpectationChart(
            language: .dutch, title: name, summary: name, unit: "misdrijven per maand", startYear: 2014, startMonth: 1,
            readings: readings(36..<84), emphasis: 36, expected: months[24..<72].map { $0 },
            band: Array(repeating: nil, count: 36) + band(72..<84),
            bandName: ("als de tijd ervoor was doorgegaan", "verwacht"),
            isExample: true
        ).chart
    }

    var charts: [Chart] {
        (2013...2017).map { trend($0) } + [trend(2016, months: 7), trend(2015, months: 2), long, last, expectation]
    }
}
