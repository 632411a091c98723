import Cube
import Facts
import Geography
import TestKit
import Testing

@testable import Ingest

@Suite("Silence in the real file", .enabled(if: Shared.isPresent))
struct SilenceTests {
    /// The real series of neighbourhoods as if each were a small municipality, beside the three that are there.
    ///
    /// - Parameter isBlank: whether the count of a small one is taken out.
    private func cells(blank isBlank: (_ number: Int, _ month: String) -> Bool) throws -> DeliveryCells {
        let text = try Shared.text("data/police/47022NED_gouda_rijswijk_zoetermeer_2011-2017.csv")
        var numbers: [Substring: Int] = [:], lines: [String] = []
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count == 5, fields[2].hasPrefix("\"BU") else {
                lines.append(String(line))
                continue
            }
            let number = numbers[fields[2], default: numbers.count]
            numbers[fields[2]] = number
            let month = fields[3].filter { $0 != "\"" }
            let count = isBlank(number, String(month)) ? "" : String(fields[4])
            lines.append("\(fields[0]);\(fields[1]);\"GM\(1_100 + number)\";\(fields[3]);\(count)")
        }
        let options = IngestOptions(divisionYear: 2017)
        return try OffenceFile.read(bytes: Array(lines.joined(separator: "\n").utf8), options: options).cells
    }

    @Test("No month of seven years is called silent; with half of the small ones taken out of the newest, that one is")
    func small() throws {
        let whole = try cells { _, _ in false }
        #expect(whole.areas.count { $0.level == .municipality } == 96)
        #expect(Silence(in: whole, past: nil).isEmpty)
        // December 2017 is empty everywhere.
        let silence = Silence(in: try cells { $0 < 47 && $1 == "2017MM11" }, past: nil)
        #expect(silence.leftOut.isEmpty && silence.fallen.allSatisfy { $0.months.map(\.key) == ["2017MM11"] })
        let fallen = Set(silence.fallen.map(\.code.rawValue))
        // Of those that were taken out 16 count five a month or more; one that was not had none by chance.
        #expect(fallen.count == 17 && fallen.count { !("GM1100"..."GM1146").contains($0) } == 1)
        #expect(silence.fallen.allSatisfy { $0.isJudgedTogether })
    }
}
