import Facts
import Figures
import Phrases
import Prose
import RegionPack
import Reports
import TestKit
import Testing

@Suite("Sentences hold whatever the counts are")
struct RandomSentenceTests {
    @Test("Over 10,000 random series: no sign, no percentage on a small base, direction and verdict as counted")
    func holds() throws {
        var random = SeededRandom(seed: 16), builder = CubeBuilder()
        let areas = (1000..<6000).map { "GM\($0)" }
        for area in areas {
            for offence in ["1.1.1", "2.1.1"] {
                let level: Double = [0, 0.4, 2, 8, 19, 40, 600, 30_000].randomElement(using: &random) ?? 0
                let factor: Double = [0, 0.3, 0.94, 1, 1.004, 1.5, 12].randomElement(using: &random) ?? 1
                let counts = (0..<14).map { month in
                    Int32(level * (month == 13 ? factor : 1) * Double.random(in: 0.7...1.3, using: &random))
                }
                switch Int.random(in: 0..<40, using: &random) {
                case 0:
                    builder = builder.secret(area, offence, in: "2022MM02").counts(
                        area, offence, from: "2021MM01", are: Array(counts.dropLast()))
                case 1: builder = builder.counts(area, offence, from: "2021MM03", are: Array(counts.dropFirst(2)))
                default: builder = builder.counts(area, offence, from: "2021MM01", are: counts)
                }
            }
        }
        let pack = RegionPack.test(
            members: areas, offences: [try Self.type("1.1.1"), try Self.type("2.1.1")])
        let edition = try ReportFixture.edition(
            builder, pack: pack, statuses: PeriodStatuses(assumedProvisionalMonths: 1))
        let (template, run) = try ReportFixture.frozen(
            ReportFixture.template("1.1.1", period: "month", more: "--- figure\nid: ander\noffence: 2.1.1\n---"),
            edition,
            period: "2022-02")
        let wording = try #require(template.wordings.first { $0.id == "change" })
        let short = try #require(template.wordings.first { $0.id == "short" })
        var seen: [WordingState: Int] = [:], mistakes: [String] = []
        for figure in run.reports.flatMap({ $0.sets.flatMap(\.figures) }) {
            seen[figure.wordingState, default: 0] += 1
            for words in [wording, short] {
                let text = FigureSentence(figure, wording: words).prose.plainText
                if let mistake = Self.mistake(in: text, figure) { mistakes.append("\(mistake): \(text)") }
            }
        }
        #expect(seen.values.reduce(0, +) == 10_000)
        for state in [WordingState.rise, .fall, .equal, .couldBeChance, .tooFew, .notPublished, .uncompared] {
            #expect(seen[state, default: 0] > 20, "\(state) is hardly tried")
        }
        #expect(mistakes.isEmpty, "\(mistakes.count), such as \(mistakes.prefix(3))")
    }

    private static func type(_ code: String) throws -> OffenceType {
        OffenceType(code: try #require(OffenceCode(code)), title: .init("Soort \(code)", "Type \(code)"))
    }

    /// What a sentence may never do, judged from the counts alone.
    private static func mistake(in text: String, _ figure: FrozenFigure) -> String? {
        for shape in [/[−+-]\d/, /\{|\}|\[|\]|  |\.\./, /geen cijfer%/, /\b0%/] where text.contains(shape) {
            return "a shape that may not be"
        }
        guard text.first?.isLowercase == false, text.last == "." else { return "no sentence" }
        guard let count = figure.count, let compared = figure.comparison else {
            return text.contains("%") || text.contains("toeval") ? "a comparison of nothing" : nil
        }
        if text.contains("%"), compared.base < 20 { return "a percentage on a small base" }
        if let said = text.firstMatch(of: /(\d+(?:\.\d{3})*)%/) {
            let number = Double(said.1.replacing(".", with: "")) ?? -1
            let exact = abs(Double(count - compared.base)) / Double(compared.base) * 100
            if abs(number - exact) > 0.5 + 1e-9 { return "another percentage than the counts" }
        }
        if text.contains("meer (") || text.contains("meer;") || text.contains("stijging"), count <= compared.base {
            return "no rise"
        }
        if text.contains("minder") || text.contains("daling"), count >= compared.base { return "no fall" }
        if text.contains("meer dan toeval") != compared.verdict.hasPrefix("moreThanChance") { return "another verdict" }
        return nil
    }
}
