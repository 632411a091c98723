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
        var random = SeededRandom(seed: 16), seen: [WordingState: Int] = [:], mistakes: [String] = []
        for _ in 0..<20 {
            let (template, run) = try Self.frozen(areas: 250, random: &random)
            let words = template.wordings.filter { ["change", "short"].contains($0.id) }
            #expect(words.count == 2)
            for figure in run.reports.flatMap({ $0.sets.flatMap(\.figures) }) {
                seen[figure.wordingState, default: 0] += 1
                for text in words.map({ FigureSentence(figure, wording: $0).prose.plainText }) {
                    if let mistake = Self.mistake(in: text, figure) { mistakes.append("\(mistake): \(text)") }
                }
            }
        }
        #expect(seen.values.reduce(0, +) == 10_000)
        for state in [WordingState.rise, .fall, .equal, .couldBeChance, .tooFew, .notPublished, .uncompared] {
            #expect(seen[state, default: 0] > 20, "\(state) is hardly tried")
        }
        #expect(mistakes.isEmpty, "\(mistakes.count), such as \(mistakes.prefix(3))")
    }

    /// A run over so many areas and two offences, each with counts of its own.
    private static func frozen(areas count: Int, random: inout SeededRandom) throws -> (ReportTemplate, FrozenRun) {
        var builder = CubeBuilder()
        let areas = (1000..<1000 + count).map { "GM\($0)" }
        for area in areas {
            for offence in ["1.1.1", "2.1.1"] {
                let level: Double = [0, 0.4, 2, 8, 19, 40, 600, 30_000].randomElement(using: &random) ?? 0
                let factor: Double = [0, 0.3, 0.94, 1, 1.004, 1.5, 12].randomElement(using: &random) ?? 1
                let before = level * Double.random(in: 0.7...1.3, using: &random)
                let counts = [Int32(before), Int32(before * factor)]
                switch Int.random(in: 0..<40, using: &random) {
                case 0:
                    builder = builder.count(area, offence, in: "2021JJ00", is: counts[0])
                        .secret(area, offence, in: "2022JJ00")
                case 1: builder = builder.count(area, offence, in: "2022JJ00", is: counts[1])
                default: builder = builder.counts(area, offence, from: "2021JJ00", are: counts)
                }
            }
        }
        let pack = RegionPack.test(members: areas, offences: [try type("1.1.1"), try type("2.1.1")])
        let edition = try ReportFixture.edition(
            builder, pack: pack, statuses: PeriodStatuses(stated: [.year(2022): .provisional]))
        return try ReportFixture.frozen(
            ReportFixture.template("1.1.1", more: "--- figure\nid: ander\noffence: 2.1.1\n---"), edition,
            period: "2022")
    }

    private static func type(_ code: String) throws -> OffenceType {
        OffenceType(code: try #require(OffenceCode(code)), title: .init("Soort \(code)", "Type \(code)"))
    }

    /// What a sentence may never do, judged from the counts alone.
    private static func mistake(in text: String, _ figure: FrozenFigure) -> String? {
        if hasBadShape(text) { return "a shape that may not be" }
        guard text.first?.isLowercase == false, text.last == "." else { return "no sentence" }
        guard let count = figure.count, let compared = figure.comparison else {
            return text.contains("%") || text.contains("toeval") ? "a comparison of nothing" : nil
        }
        if text.contains("%"), compared.base < 20 { return "a percentage on a small base" }
        if let number = percentage(in: text) {
            let exact = abs(Double(count - compared.base)) / Double(compared.base) * 100
            if abs(number - exact) > 0.5 + 1e-9 || number < 1 { return "another percentage than the counts" }
        }
        if text.contains("meer (") || text.contains("meer;") || text.contains("stijging"), count <= compared.base {
            return "no rise"
        }
        if text.contains("minder") || text.contains("daling"), count >= compared.base { return "no fall" }
        if text.contains("meer dan toeval") != compared.verdict.hasPrefix("moreThanChance") { return "another verdict" }
        return nil
    }

    /// A sign before a digit, brackets of the template, two blanks or two stops.
    private static func hasBadShape(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        if scalars.contains(where: { "{}[]".unicodeScalars.contains($0) }) { return true }
        return zip(scalars, scalars.dropFirst()).contains { first, second in
            ("−+-".unicodeScalars.contains(first) && ("0"..."9").contains(second)) || (first == " " && second == " ")
                || (first == "." && second == ".")
        }
    }

    /// The digits before the first sign of a percentage, without the stops between thousands.
    private static func percentage(in text: String) -> Double? {
        guard let sign = text.firstIndex(of: "%") else { return nil }
        let digits = text[..<sign].reversed().prefix { $0.isNumber || $0 == "." }.filter { $0 != "." }.reversed()
        return Double(String(digits))
    }
}
