import Fetch
import Phrases
import Testing

@testable import Bootstrap

@Suite("What vib fetch tells while it works")
struct FetchDisplayTests {
    @Test("The estimate comes from this run's own pace; rows that were there already say nothing about it")
    func estimate() {
        #expect(FetchDisplay.secondsLeft(rows: 600, kept: 500, expected: 1_000, elapsed: 10) == 40)
        #expect(FetchDisplay.secondsLeft(rows: 500, kept: 0, expected: 1_000, elapsed: 10) == 10)
        #expect(FetchDisplay.secondsLeft(rows: 500, kept: 500, expected: 1_000, elapsed: 10) == nil)
        #expect(FetchDisplay.secondsLeft(rows: 500, kept: 0, expected: 1_000, elapsed: 2) == nil)
        #expect(FetchDisplay.secondsLeft(rows: 1_000, kept: 0, expected: 1_000, elapsed: 10) == nil)
        #expect(FetchWords.left(89).dutch == "nog ongeveer 89 s" && FetchWords.left(600).english == "about 10 min left")
    }

    @Test("After an outage it says what is kept and that the same command goes on")
    func outage() {
        let text = FetchWords.stopped(.changing(table: "47022NED"), rows: 12_000).dutch
        #expect(text.contains("De 12.000 rijen die er al zijn, blijven bewaard."))
        #expect(text.contains("Geef dezelfde opdracht later nog eens"))
        #expect(!FetchWords.stopped(.changing(table: "47022NED"), rows: 0).dutch.contains("bewaard"))
    }
}
