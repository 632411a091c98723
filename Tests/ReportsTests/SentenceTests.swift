import Facts
import Figures
import Prose
import Reports
import TestKit
import Testing

@Suite("The sentences of frozen figures")
struct SentenceTests {
    /// Published pairs, and the sentence that a person wrote for each.
    static let published: [(offence: String, base: Int32, count: Int32, sentence: String)] = [
        (
            "all", 606, 558,
            "In 2022 registreerde de politie in Rhenen 558 misdrijven, tegen 606 in 2021. Dat zijn er 48 minder (8%); dat verschil kan toeval zijn."
        ),
        (
            "1.1.1", 43, 31,
            "In 2022 registreerde de politie in Rhenen 31 woninginbraken, tegen 43 in 2021. Dat zijn er 12 minder (28%); dat verschil kan toeval zijn."
        ),
        (
            "1.1.1", 10, 0,
            "In 2022 registreerde de politie in Rhenen geen woninginbraken, tegen 10 in 2021. Dat zijn er 10 minder, en dat is meer dan toeval."
        ),
        (
            "1.1.1", 12, 8,
            "In 2022 registreerde de politie in Rhenen 8 woninginbraken, tegen 12 in 2021. Dat zijn er 4 minder; dat verschil kan toeval zijn."
        ),
        (
            "all", 558, 618,
            "In 2022 registreerde de politie in Rhenen 618 misdrijven, tegen 558 in 2021. Dat zijn er 60 meer (11%); dat verschil kan toeval zijn."
        ),
    ]

    @Test("Published pairs are said as a person wrote them", arguments: published)
    func pairs(_ pair: (offence: String, base: Int32, count: Int32, sentence: String)) throws {
        let code = pair.offence == "all" ? "0.0.0" : pair.offence
        let edition = try ReportFixture.edition(
            CubeBuilder().counts("GM0340", code, from: "2021JJ00", are: [pair.base, pair.count]),
            pack: try ReportFixture.pack())
        let (template, run) = try ReportFixture.frozen(ReportFixture.template(pair.offence), edition, period: "2022")
        #expect(try ReportFixture.text(run, template, of: "GM0340") == pair.sentence)
    }

    @Test(
        "Each state has words of its own",
        arguments: [
            ([200, 400], "200 meer (100%), en dat is meer dan toeval."),
            ([400, 200], "200 minder (50%), en dat is meer dan toeval."),
            ([31, 31], "31 misdrijven, even veel als in 2021."),
            ([1, 0], "geen misdrijven, tegen 1 in 2021. Dat is te weinig"),
            ([0, 1], "1 misdrijf, tegen 0 in 2021. Dat is te weinig"),
            ([2000, 2001], "Dat is er 1 meer; dat verschil kan toeval zijn."),
        ] as [([Int32], String)])
    func states(_ counts: [Int32], ending: String) throws {
        let edition = try ReportFixture.edition(
            CubeBuilder().counts("GM0340", "0.0.0", from: "2021JJ00", are: counts), pack: try ReportFixture.pack())
        let (template, run) = try ReportFixture.frozen(ReportFixture.template(), edition, period: "2022")
        let text = try ReportFixture.text(run, template, of: "GM0340")
        #expect(text.contains(ending), "\(text)")
    }

    @Test("What is missing, secret, without a comparison, provisional or across a break is said so")
    func absent() throws {
        let pack = try ReportFixture.pack()
        func text(_ builder: CubeBuilder, _ offence: String = "1.1.1", period: String, month: String = "year") throws
            -> String
        {
            let edition = try ReportFixture.edition(
                builder, pack: pack, statuses: PeriodStatuses(assumedProvisionalMonths: 1))
            let (template, run) = try ReportFixture.frozen(
                ReportFixture.template(offence, period: month), edition, period: period)
            return try ReportFixture.text(run, template, of: "GM0340")
        }
        let other = CubeBuilder().counts("GM0344", "1.1.1", from: "2021JJ00", are: [40, 50])
        #expect(
            try text(other, period: "2022")
                == "Van woninginbraken in Rhenen is er in 2022 geen cijfer: ontbreekt in de levering.")
        #expect(
            try text(other.secret("GM0340", "1.1.1", in: "2022JJ00"), period: "2022")
                == "Het cijfer van woninginbraken in Rhenen staat hier in 2022 niet: onbekend of geheim volgens de bron."
        )
        let alone = try text(CubeBuilder().counts("GM0340", "1.1.1", from: "2022JJ00", are: [31]), period: "2022")
        #expect(alone.hasPrefix("In 2022 registreerde de politie in Rhenen 31 woninginbraken. Vergelijken kan niet: "))
        let months = CubeBuilder().counts("GM0340", "1.1.1", from: "2021MM01", are: Array(repeating: 9, count: 14))
        #expect(
            try text(months, period: "2022-02", month: "month").hasSuffix(
                "even veel als in februari 2021. De cijfers zijn voorlopig; de bron kan ze nog aanvullen."))
        let broken = try text(
            CubeBuilder().counts("GM0340", "3.9.1", from: "2015JJ00", are: [100, 300]), "3.9.1", period: "2016")
        #expect(broken.contains("Die twee aantallen kunt u niet met elkaar vergelijken. Breuk in de reeks"))
        #expect(!broken.contains("%") && !broken.contains("toeval"))
    }

    @Test("A set is summed up: how many rose and fell, and which most")
    func overview() throws {
        let counts: [(String, [Int32])] = [
            ("GM0340", [200, 400]), ("GM0344", [4000, 2000]), ("GM0307", [900, 910]), ("GM0308", [1, 0]),
            ("GM0310", [30, 300]), ("GM0312", [50, 500]), ("GM0313", [60, 200]),
        ]
        let builder = counts.reduce(CubeBuilder()) { $0.counts($1.0, "0.0.0", from: "2021JJ00", are: $1.1) }
        let edition = try ReportFixture.edition(builder, pack: try ReportFixture.pack())
        let text = ReportFixture.template(
            more: "--- figure\nid: alle\noffence: all\nplace: municipalities\n---", text: "{{alle|spread}}"
        ).replacing("places: municipalities", with: "places: region")
        let (template, run) = try ReportFixture.frozen(text, edition, period: "2022")
        let said = try ReportFixture.text(run, template, of: "RG-midden-nederland")
        #expect(
            said.hasPrefix(
                "Bij 4 van de \(run.reports[0].set("alle")?.counted ?? "") was het aantal hoger dan in 2021, en meer dan toeval: "
            ))
        #expect(said.contains("(500, was 50)") && said.contains("en nog 1 andere."))
        #expect(said.contains("Bij 1 was het lager, en meer dan toeval: Utrecht (2.000, was 4.000)."))
        #expect(said.contains("Bij 1 kan het verschil toeval zijn."))
    }
}
