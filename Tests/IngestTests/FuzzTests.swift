import FuzzCases
import Testing

@Suite("Mutated files")
struct FuzzTests {
    @Test("of offences are read the same in every way, or refused", arguments: [11, 12, 13, 14] as [UInt64])
    func tables(seed: UInt64) {
        let mutator = Mutator(seeds: OffenceTableCase.seeds, words: OffenceTableCase.words)
        var random = MutatingRandom(seed: seed)
        for number in 1...2_500 {
            let bytes = mutator.input(&random)
            if let problem = OffenceTableCase.problem(bytes, isThorough: number % 32 == 0) {
                Issue.record("\(problem): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }

    @Test("of code lists, inhabitants and boundaries never break a promise", arguments: [21, 22] as [UInt64])
    func others(seed: UInt64) {
        let mutator = Mutator(seeds: OtherFileCase.seeds, words: OtherFileCase.words, maxLength: 3000)
        var random = MutatingRandom(seed: seed)
        for _ in 1...1_500 {
            let bytes = mutator.input(&random)
            if let problem = OtherFileCase.problem(bytes) {
                Issue.record("\(problem): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }

    @Test("of series and areas hold counts or findings, never nonsense", arguments: [31, 32] as [UInt64])
    func series(seed: UInt64) {
        let mutator = Mutator(seeds: SeriesTableCase.seeds, words: SeriesTableCase.words)
        var random = MutatingRandom(seed: seed)
        for _ in 1...2_000 {
            let bytes = mutator.input(&random)
            if let problem = SeriesTableCase.problem(bytes) {
                Issue.record("\(problem): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }

    @Test("of values hold values or findings, and nothing that they never may", arguments: [35] as [UInt64])
    func values(seed: UInt64) {
        let mutator = Mutator(seeds: ValueTableCase.seeds, words: ValueTableCase.words)
        var random = MutatingRandom(seed: seed)
        for _ in 1...2_000 {
            let bytes = mutator.input(&random)
            if let problem = ValueTableCase.problem(bytes) {
                Issue.record("\(problem): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }

    @Test("with names are read by what one area has, and explained as they are read", arguments: [41, 42] as [UInt64])
    func named(seed: UInt64) {
        let mutator = Mutator(seeds: NamedFileCase.seeds, words: NamedFileCase.words)
        var random = MutatingRandom(seed: seed)
        for _ in 1...1_500 {
            let bytes = mutator.input(&random)
            if let problem = NamedFileCase.problem(bytes) {
                Issue.record("\(problem): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }

    @Test("of day monitors hold aggregated counts or are refused", arguments: [61] as [UInt64])
    func dayMonitors(seed: UInt64) {
        let mutator = Mutator(seeds: DayMonitorCase.seeds, words: DayMonitorCase.words)
        var random = MutatingRandom(seed: seed)
        for _ in 1...2_000 {
            let bytes = mutator.input(&random)
            if let problem = DayMonitorCase.problem(bytes) {
                Issue.record("\(problem): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }

    @Test("of other programs' maps are refused in words", arguments: [61] as [UInt64])
    func maps(seed: UInt64) {
        let mutator = Mutator(seeds: MapCase.seeds, words: MapCase.words, maxLength: 2_000)
        var random = MutatingRandom(seed: seed)
        for _ in 1...1_500 {
            let bytes = mutator.input(&random)
            if let problem = MapCase.problem(bytes) {
                Issue.record("\(problem): \(bytes)")
                return
            }
        }
    }

    @Test("of workbooks are read within bounds or refused", arguments: [51] as [UInt64])
    func workbooks(seed: UInt64) {
        let mutator = Mutator(seeds: WorkbookCase.seeds, words: WorkbookCase.words, maxLength: 2_000)
        var random = MutatingRandom(seed: seed)
        for _ in 1...2_000 {
            let bytes = mutator.input(&random)
            if let problem = WorkbookCase.problem(bytes) {
                Issue.record("\(problem): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
                return
            }
        }
    }
}
