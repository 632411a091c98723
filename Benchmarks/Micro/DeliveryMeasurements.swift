import Cube
import Demo
import Facts
import Foundation
import Geography

/// Writing and reading the cells of a delivery of about 20 million rows.
struct DeliveryMeasurements {
    let figures: DemoFigures
    let folder: String

    func run() throws {
        guard let delivery = delivery() else { return }
        let path = folder + "/bench.cells"
        defer { for file in [path, path + ".cube"] { try? FileManager.default.removeItem(atPath: file) } }
        var times: [String: [Duration]] = [:]
        var check = 0
        for _ in 0..<5 {
            var start = ContinuousClock.now
            try delivery.write(to: path)
            times["write", default: []].append(start.duration(to: .now))
            start = ContinuousClock.now
            let read = try DeliveryCells.read(path)
            times["open", default: []].append(start.duration(to: .now))
            for offence in read.offences.indices {
                let cells = read.planes(offence: offence).monthly.cells
                check &+= Int(cells[cells.count / 2].bits)
            }
            times["read", default: []].append(start.duration(to: .now))
            start = ContinuousClock.now
            try CubeAssembly.write([delivery], rollUps: [], to: path + ".cube", tag: "bench")
            times["snapshot", default: []].append(start.duration(to: .now))
        }
        let cells = delivery.areas.count * delivery.offences.count * 24
        for (name, values) in times.sorted(by: { $0.key < $1.key }) {
            Report.line("delivery.\(name)", seconds: values.sorted()[2], note: "\(cells) cells; check \(check)")
        }
    }

    /// The last 24 months of every buurt.
    private func delivery() -> DeliveryCells? {
        guard let months = figures.months, months.count >= 24 else { return nil }
        let buurten = figures.areas.indices.filter { figures.areas[$0].level == .neighbourhood }
        var cells: [RawCell] = []
        cells.reserveCapacity(buurten.count * figures.offences.count * 24)
        for offence in figures.offences.indices {
            let plane = figures.planes(offence: offence).monthly
            for area in buurten { for month in months.count - 24..<months.count { cells.append(plane[area, month]) } }
        }
        return DeliveryCells(
            areas: buurten.map { figures.areas[$0] }, offences: figures.offences,
            months: months.upperBound.advanced(by: -23)...months.upperBound, years: nil, monthly: cells, yearly: [])
    }
}
