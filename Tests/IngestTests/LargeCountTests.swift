import Cube
import Facts
import Phrases
import Testing

@testable import Ingest

@Suite("Counts that do not fit in a slot")
struct LargeCountTests {
    /// Around the greatest count that a slot of two bytes holds, and far beyond.
    static let counts = [0, 65_530, 65_531, 65_532, 65_533, 65_535, 65_536, 9_999_999]

    private func plans() -> [ReadingPlan] {
        [(60, true), (60, false), (1 << 20, true)].map { chunk, isFast in
            var plan = ReadingPlan()
            (plan.chunkBytes, plan.overlap, plan.smallBytes, plan.usesFastRows) = (chunk, 16, 0, isFast)
            return plan
        }
    }

    @Test("are read as they are, by one worker and by two")
    func boundaries() throws {
        let rows = Self.counts.enumerated().map { index, count in
            "\(index);0.0.0;NL00;2017MM0\(index + 1);\(count)\n\(index);0.0.0;NL00;201\(index)JJ00;\(count)\n"
        }
        for plan in plans() {
            let batch = try Table.read(Table.header + rows.joined(), plan: plan)
            for (index, count) in Self.counts.enumerated() {
                #expect(try batch.cell("0.0.0", "NL00", "2017MM0\(index + 1)") == RawCell(count: Int32(count)))
                #expect(try batch.cell("0.0.0", "NL00", "201\(index)JJ00") == RawCell(count: Int32(count)))
            }
            #expect(batch.countTotal == 2 * Self.counts.reduce(0, +))
        }
    }

    @Test("that come twice are compared in full")
    func duplicates() throws {
        let rows = [("01", 70_000), ("01", 70_001), ("02", 65_535), ("02", 65_535)]
        let text = Table.header + rows.map { "0;0.0.0;NL00;2017MM\($0);\($1)\n" }.joined()
        for plan in plans() {
            let batch = try Table.read(text, plan: plan)
            #expect(
                try batch.finding(.duplicateDiffers).found.english
                    == "0.0.0 NL00 2017MM01 with count 70,001, earlier with count 70,000")
            #expect(try batch.finding(.duplicateSame).row == 5)
            #expect(try batch.cell("0.0.0", "NL00", "2017MM01") == RawCell(count: 70_000))
        }
    }
}
