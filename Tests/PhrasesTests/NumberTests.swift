import Testing

@testable import Phrases

@Suite("Numbers in words of the reader")
struct NumberTests {
    private let dutch = Language.dutch
    private let english = Language.english

    @Test(
        "groups whole numbers",
        arguments: [
            (0, "0", "0"), (999, "999", "999"), (1234, "1.234", "1,234"), (-1_234_567, "−1.234.567", "−1,234,567"),
            (Int.min, "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808"),
        ])
    func groups(value: Int, nl: String, en: String) {
        #expect(dutch.number(value) == nl)
        #expect(english.number(value) == en)
    }

    @Test("writes what is far from a half as it writes what is near one: digit by digit", arguments: 0...3)
    func bothWays(decimals: Int) throws {
        var state: UInt64 = 7
        for _ in 0..<4_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            // Of all sizes, and every other one a number of halves of the last decimal.
            let size = Double(state >> 40) / Double(1 << (state % 23)), sign = state & 8 == 0 ? 1.0 : -1
            let value = sign * (state & 16 == 0 ? size : (size * 2_000).rounded() / 2_000)
            let digits = try #require(Rounding.digits(of: value, decimals: decimals))
            let text = (digits.isNegative ? "−" : "") + digits.whole.map(String.init).joined()
            let fraction = decimals > 0 ? "." + digits.fraction.map(String.init).joined() : ""
            #expect(english.number(value, decimals: decimals).filter { $0 != "," } == text + fraction)
        }
    }

    @Test(
        "rounds once, half away from zero, as on paper",
        arguments: [
            (-6.45, 0, "−6"), (0.5, 0, "1"), (2.5, 0, "3"), (-0.5, 0, "−1"), (-0.0, 0, "0"), (-0.04, 1, "0,0"),
            (1.005, 2, "1,01"), (1.45, 1, "1,5"), (12.25, 1, "12,3"), (9.995, 2, "10,00"), (0.449999, 1, "0,4"),
            (1234.5, 1, "1.234,5"), (999.95, 1, "1.000,0"), (1e-9, 1, "0,0"), (1e-300, 0, "0"), (0.05, 1, "0,1"),
            (1e16, 0, "10.000.000.000.000.000"), (1.5e3, 0, "1.500"), (0.00012345, 6, "0,000123"),
        ] as [(Double, Int, String)])
    func rounds(value: Double, decimals: Int, expected: String) {
        #expect(dutch.number(value, decimals: decimals) == expected)
    }

    @Test("writes halves away from zero for every tenth")
    func halves() {
        for tenth in -2000...2000 {
            let expected = (tenth < 0 ? -1 : 1) * ((abs(tenth) + 5) / 10)
            #expect(english.number(Double(tenth) / 10) == english.number(expected), "\(tenth)")
        }
    }

    @Test("says that a number which is none is unknown")
    func notFinite() {
        #expect(dutch.number(.nan) == "onbekend")
        #expect(english.signed(.infinity, decimals: 1) == "unknown")
    }

    @Test("gives differences a sign, zero none")
    func signs() {
        #expect(dutch.signed(12) == "+12")
        #expect(dutch.signed(0) == "0")
        #expect(dutch.signed(-3) == "−3")
        #expect(dutch.signedPercent(-6.45) == "−6%")
        #expect(dutch.signedPercent(9) == "+9%")
        #expect(dutch.signedPercent(-0.2) == "0%")
        #expect(dutch.percentagePoints(1.2) == "+1,2 procentpunt")
        #expect(english.percentagePoints(-1.2) == "−1.2 percentage points")
        #expect(english.percentagePoints(1, decimals: 0) == "+1 percentage point")
    }

    @Test("writes money, rates and ranges")
    func units() {
        #expect(dutch.euros(94000) == "€\u{A0}94.000")
        #expect(english.euros(-94000) == "−€94,000")
        #expect(dutch.perThousandResidents(12.24) == "12,2 per 1.000 inwoners")
        #expect([0, 0.032, 0.05, 0.0041, 0.0004].map(dutch.perThousand) == ["0,0", "0,03", "0,1", "0,004", "0,0004"])
        #expect(english.perThousandResidents(12.25) == "12.3 per 1,000 residents")
        #expect(dutch.years(2011, 2017) == "2011–2017")
        #expect(dutch.years(2017, 2017) == "2017")
        #expect(dutch.range(183, 1318) == "183–1.318")
        #expect(dutch.range(-18, 7) == "−18 tot 7")
        #expect(dutch.percentRange(-18.2, 6.6) == "−18 tot +7%")
        #expect(english.percentRange(-18.2, 6.6) == "−18 to +7%")
    }

    @Test(
        "A margin that lies beside no change is never written as touching it",
        arguments: [
            (0.3, 12.0, "+0,3 tot +12,0%"), (-9.2, -0.04, "−9,20 tot −0,04%"), (-0.3, 12, "0 tot +12%"),
            (0, 12, "0 tot +12%"), (0.0000001, 1, "0 tot +1%"), (1.2, 3, "+1 tot +3%"),
        ])
    func besideNoChange(_ low: Double, _ high: Double, _ text: String) {
        #expect(dutch.percentRange(low, high) == text)
        #expect(Language.decimals(showing: 0.85, 0.997, besides: 1, atLeast: 2) == 3)
        #expect(Language.decimals(showing: 0.85, 1.004, besides: 1, atLeast: 2) == 2)
    }
}

@Suite("Numbers in words")
struct NumberWordTests {
    @Test(
        "are as they are spoken",
        arguments: [
            (0, "nul", "zero"), (21, "eenentwintig", "twenty-one"), (32, "tweeëndertig", "thirty-two"),
            (100, "honderd", "one hundred"), (112, "honderdtwaalf", "one hundred and twelve"),
            (1_000, "duizend", "one thousand"), (1_250, "twaalfhonderdvijftig", "one thousand two hundred and fifty"),
            (2_022, "tweeduizend tweeëntwintig", "two thousand and twenty-two"),
            (94_000, "vierennegentigduizend", "ninety-four thousand"),
            (300_000, "driehonderdduizend", "three hundred thousand"), (1_000_000, "1.000.000", "1,000,000"),
        ])
    func words(_ number: Int, _ dutch: String, _ english: String) {
        #expect(Language.dutch.words(number) == dutch)
        #expect(Language.english.words(number) == english)
    }
}
