import Cube
import Facts
import Geography

/// The questions that pages ask of the cube, on a warm snapshot.
struct CubeMeasurements {
    let path: String
    /// About as many buurten as Midden-Nederland has.
    static let regionSize = 1_959

    func run() throws {
        try opening()
        let cube = try Snapshot.open(path, expectedTag: "bench")
        guard let months = cube.dimensions.months else { return }
        let all = cube.dimensions.indices(of: .neighbourhood)
        let region = all.lowerBound..<min(all.upperBound, all.lowerBound + Self.regionSize)
        let years = (0..<12).map { back in
            months.upperBound.advanced(by: -11 - back)...months.upperBound.advanced(by: -back)
        }
        for (name, areas) in [("region", region), ("nation", all)] {
            maps(name, cube, areas, years)
        }
        series(cube, all, months)
    }

    private func opening() throws {
        var times: [Duration] = []
        for _ in 0..<9 {
            let start = ContinuousClock.now
            let cube = try Snapshot.open(path, expectedTag: "bench")
            times.append(start.duration(to: .now))
            guard !cube.dimensions.areas.isEmpty else { return }
        }
        Report.line("snapshot.open", seconds: times.sorted()[4], note: "mapped, all checksums verified")
    }

    private func maps(_ name: String, _ cube: Cube, _ areas: Range<Int>, _ years: [ClosedRange<Month>]) {
        var totals: [CellTotal] = []
        let offences = cube.dimensions.offences.count, note = "\(areas.count) buurten, 12 months"
        Report.repeated("map.\(name)", batch: 59, note: note) { call in
            cube.totals(
                offence: call % offences, areas: areas, over: .months(years[call / offences % 12]), into: &totals)
            return totals[call % totals.count].sum
        }
        Report.repeated("map.\(name).sums", batch: 59, note: note + ", counts only") { call in
            cube.runningTotals(offence: call % offences, areas: areas, over: .months(years[call / offences % 12])) {
                var sum: Int32 = 0
                for area in $0.indices { sum &+= $1[area] &- $0[area] }
                return Int(sum)
            } ?? 0
        }
    }

    private func series(_ cube: Cube, _ areas: Range<Int>, _ months: ClosedRange<Month>) {
        let offences = cube.dimensions.offences.count
        Report.repeated("series", batch: 20, note: "\(months.count) months of one area and offence") { call in
            let cells = cube.series(
                area: areas.lowerBound + call &* 7 % areas.count, offence: call % offences, months: months)
            return Int(cells[call % cells.count].bits)
        }
        let year = PeriodRange.months(months.upperBound.advanced(by: -11)...months.upperBound)
        Report.repeated("total", batch: 1_000, note: "12 months of one area and offence") { call in
            cube.total(area: areas.lowerBound + call &* 7 % areas.count, offence: call % offences, over: year).sum
        }
    }
}
