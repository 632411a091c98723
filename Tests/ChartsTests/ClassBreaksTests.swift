import Charts
import Phrases
import Testing

@Suite("Classes of a map")
struct ClassBreaksTests {
    @Test("have round bounds that leave no class of a skewed set empty")
    func skewed() {
        let values = (1...200).map { 2 + 400 / Double($0) }
        let breaks = ClassBreaks.rounded(values)
        #expect(breaks.count == 5)
        check(breaks, values)
        #expect(values.count { breaks.index(of: $0) == 4 } < 20)
    }

    @Test(
        "are few when there is little to tell apart",
        arguments: [
            [], [5], [5, 5, 5], [.nan, .infinity, -1], [0], [0, 0, 7],
        ] as [[Double]])
    func few(values: [Double]) {
        let breaks = ClassBreaks.rounded(values)
        #expect(breaks.count <= 2)
        check(breaks, values.filter { $0.isFinite && $0 >= 0 })
    }

    @Test("hold for any values: rising, at most five, none empty, the same every time")
    func properties() {
        var state: UInt64 = 11
        for count in 2..<140 {
            let values = (0..<count).map { _ -> Double in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let uniform = Double(state >> 11) / Double(1 << 53)
                return (1 / (uniform + 0.01) * Double(count)).rounded() / 10
            }
            let breaks = ClassBreaks.rounded(values)
            check(breaks, values)
            #expect(breaks == ClassBreaks.rounded(values.reversed()))
        }
    }

    private func check(_ breaks: ClassBreaks, _ values: [Double]) {
        #expect(breaks.count <= 5)
        let isRising = zip(breaks.bounds, breaks.bounds.dropFirst()).allSatisfy { $0 < $1 }
        #expect(isRising)
        let used = Set(values.map(breaks.index))
        #expect(values.isEmpty || used.count == breaks.count, "\(breaks.bounds)")
        #expect(breaks.bounds.allSatisfy { String($0).count <= 6 }, "\(breaks.bounds)")
    }

    @Test("Zeros are a class of their own, and a map of one number says so")
    func zeros() {
        let few = ClassBreaks.rounded([0, 0, 0, 12 / 374.2])
        #expect(few.labels(.dutch) == ["0", "0,02 of meer"] && [0, 0.032].map(few.shade(of:)) == [1, 4])
        let more = ClassBreaks.rounded([0, 0.4, 1, 2, 9, 30])
        #expect(more.hasZeros && more.index(of: 0) == 0 && more.index(of: 0.4) == 1)
        check(more, [0, 0.4, 1, 2, 9, 30])
        let none = ClassBreaks.rounded([0, 0]), same = ClassBreaks.rounded([7, 7, 7])
        #expect(none.labels(.dutch) == ["overal 0"] && none.shade(of: 0.0) == 1)
        #expect(same.labels(.english) == ["7.0 everywhere"] && same.shade(of: 7.0) == 3)
        #expect(ClassBreaks.rounded([]).labels(.dutch).isEmpty)
        #expect(ClassBreaks.rounded([5.01, 5.02]).labels(.dutch) == ["overal 5,0"])
    }

    @Test("speak both languages and keep their shades apart")
    func words() {
        let breaks = ClassBreaks(bounds: [10, 14.5, 22])
        #expect(breaks.labels(.dutch) == ["minder dan 10,0", "10,0 tot 14,5", "14,5 tot 22,0", "22,0 of meer"])
        #expect(ClassBreaks(bounds: [1000]).labels(.english) == ["less than 1,000", "1,000 or more"])
        #expect((0..<4).map(breaks.shade(of:)) == [1, 2, 4, 5])
        #expect(breaks.shade(of: 14.5) == 4)
        #expect(ClassBreaks(bounds: []).shade(of: 3.0) == 3)
    }

    @Test("colour every area as the number that is written on it, whatever the rates")
    func asWritten() {
        var state: UInt64 = 11
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
        for round in 0..<400 {
            let scale = [0.02, 0.4, 3, 60, 250][round % 5], count = [2, 5, 12, 38, 110][round % 4]
            // Counts over inhabitants, with zeros among them: many rates are alike when written.
            let rates = (0..<count).map { _ in
                (next() * next() * scale * 40).rounded() / 40 * (next() < 0.1 ? 0 : 1 + next() * 0.001)
            }
            let breaks = ClassBreaks.rounded(rates)
            #expect(zip(breaks.bounds, breaks.bounds.dropFirst()).allSatisfy { $0 < $1 })
            for rate in rates {
                let text = Language.english.perThousand(rate).replacing(",", with: "")
                let written = Double(text) ?? .nan
                #expect(breaks.index(of: written) == breaks.index(of: rate), "\(rate) in \(breaks.bounds)")
            }
        }
    }
}
