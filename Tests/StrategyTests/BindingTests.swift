import Facts
import Geography
import Phrases
import Records
import Testing

@testable import Strategy

@Suite("Numbers bound to a text")
struct BindingTests {
    private func indicator(
        _ id: String, unit: IndicatorUnit, basis: ComparisonBasis = .none, decimals: Int = 0,
        _ values: [(PlanPeriod, PlanValue<StatedNumber>)], targets: [IndicatorTarget] = []
    ) throws -> Indicator {
        Indicator(
            id: try PlanFixture.id(id), title: id, definition: id, unit: unit, decimals: decimals, basis: basis,
            values: values.map { IndicatorValue(period: $0.0, value: $0.1) }, targets: targets)
    }

    private func values() throws -> PlanValues {
        var plan = try PlanFixture.document()
        let cases = IndicatorUnit.count(one: "casus", many: "casussen")
        func stated(_ number: Double, _ qualifier: StatedNumber.Qualifier = .exact, upper: Double? = nil) throws
            -> PlanValue<StatedNumber>
        {
            .known(try #require(StatedNumber(number, upper == nil ? qualifier : .range, upper: upper)))
        }
        plan.indicators += [
            try indicator(
                "casework.goc.handled", unit: cases, basis: .previousYear,
                [(.year(2020), try stated(119)), (.year(2021), try stated(129))]),
            try indicator("one.case", unit: cases, [(.year(2021), try stated(1))]),
            try indicator(
                "seized", unit: .millionEuro, basis: .previousYear,
                [(.year(2020), try stated(9, .about)), (.year(2021), try stated(19, .moreThan))]),
            try indicator(
                "participants", unit: cases, [(.day(PlanFixture.day("2021-12-31")), try stated(300_000, .moreThan))]),
            try indicator("files", unit: cases, [(.year(2021), try stated(60, upper: 70))]),
            try indicator(
                "success", unit: .percent, basis: .previousYear, decimals: 1,
                [(.year(2020), try stated(12)), (.year(2021), try stated(14))],
                targets: [IndicatorTarget(period: .year(2022), bound: .moreThan, value: 15)]),
            try indicator(
                "burglary", unit: .percentChange, basis: .previousYear, [(.year(2021), .unknown(.unresolved))]),
            try indicator("crime", unit: .percentChange, basis: .previousYear, [(.year(2021), try stated(-10))]),
            try indicator(
                "small", unit: cases, basis: .previousYear,
                [(.year(2020), try stated(3)), (.year(2021), try stated(8))]),
        ]
        return PlanValues(plan)
    }

    @Test(
        "show the value, and that of the year before, with what the source says about it",
        arguments: [
            ("{{casework.goc.handled|2021}}", "129 (119 in 2020)", "129 (119 in 2020)"),
            ("{{ casework.goc.handled | 2021 | value }}", "129", "129"),
            ("{{casework.goc.handled|2021|unit}}", "129 casussen", "129 casussen"),
            ("{{casework.goc.handled|2021|change}}", "+8%", "+8%"),
            ("{{one.case|2021|unit}}", "1 casus", "1 casus"),
            (
                "{{seized|2021}}", "meer dan €\u{A0}19 miljoen (ongeveer €\u{A0}9 miljoen in 2020)",
                "more than €19 million (about €9 million in 2020)"
            ),
            ("{{seized|2021|change}}", "nog niet bekend", "not yet known"),
            ("{{participants|2021}}", "meer dan 300.000", "more than 300,000"),
            ("{{files|2021}}", "60 tot 70", "60 to 70"),
            ("{{success|2021}}", "14,0% (12,0% in 2020)", "14.0% (12.0% in 2020)"),
            ("{{success|2021|change}}", "+2,0 procentpunt", "+2.0 percentage points"),
            ("{{success|2022|target}}", "15,0%", "15.0%"),
            ("{{success|2022}}", "nog niet bekend", "not yet known"),
            ("{{burglary|2021}}", "bron is niet eenduidig", "the source is ambiguous"),
            ("{{crime|2021}}", "−10%", "−10%"),
            ("{{small|2021|change}}", "+5", "+5"),
            ("{{hackshield.municipalities|2021|unit}}", "3 gemeenten", "3 gemeenten"),
            ("{{somebody.elses|2021}}", "niet openbaar", "not public"),
        ] as [(String, String, String)])
    func shown(raw: String, dutch: String, english: String) throws {
        let place = try #require(PlanText(raw).boundPlaces.first)
        let binding = try place.binding.get()
        let values = try values()
        #expect(values.text(of: binding, in: .dutch).text == dutch)
        #expect(values.text(of: binding, in: .english).text == english)
    }

    @Test("are found with their line; what is no binding says what is wrong")
    func places() throws {
        let text = PlanText("Een {{a.b|2021}}\nen {{c|2021-Q4|value@GM0307}} en {{x}} en {{a|20|b}} en {{open\n}}")
        let places = text.boundPlaces
        #expect(places.map(\.line) == [1, 2, 2, 2])
        #expect(try places[1].binding.get().description == "{{c|2021-Q4|value@GM0307}}")
        #expect(places[2].mistake == .shape)
        #expect(places[3].mistake == .period("20"))
    }

    @Test(
        "A written binding reads back",
        arguments: ["{{a|2021}}", "{{a.b|2021-12-31|unit}}", "{{a|2021@GM0307}}", "{{a|2021-H1|change@PD-test}}"])
    func inverse(raw: String) throws {
        #expect(try #require(PlanText(raw).boundPlaces.first).binding.get().description == raw)
    }

    @Test(
        "Numbers in a text: facts are found, years, dates, ordinals and names are not",
        arguments: [
            ("Er deden 838 mensen mee.", ["838"]),
            ("In 2021 kwamen 13.566 meldingen, 14,7% meer.", ["13.566", "14,7"]),
            ("Op 23 november 2021 en op 1 maart, of 31-12-2022.", []),
            ("Burgernet 2.0, Cyber24, Q4, het 7-stappenmodel, de 1e keer, 24-uurs.", []),
            ("1. een lijst van 12\n2) nog een", ["12"]),
            ("2019-2022 en 2021–2024", []),
            ("€ 2000 subsidie en 2000% en 2000", ["2000", "2000"]),
            ("`838` en [838](https://x/12)", ["838"]),
            ("{{a.b|2021}} en 250 à 300", ["{{a.b|2021}}", "250", "300"]),
        ] as [(String, [String])])
    func numbers(text: String, found: [String]) {
        #expect(PlanText(text).numbers(source: nil).map(\.text) == found)
    }

    @Test("A number is bound, typed with a source, or bare")
    func standings() throws {
        let source = SourceReference(document: try PlanFixture.id("jaarplan-2022"))
        let text = PlanText("{{a.b|2021}} en 12")
        #expect(text.numbers(source: source).last?.standing == .typed(source))
        #expect(text.numbers(source: nil).last?.standing == .bare)
        let bytes = Array(text.rawValue.utf8)
        for number in text.numbers(source: nil) {
            #expect(String(decoding: bytes[number.range], as: UTF8.self) == number.text)
        }
    }
}

extension BoundPlace {
    fileprivate var mistake: BindingMistake? {
        if case .failure(let mistake) = binding { mistake } else { nil }
    }
}
