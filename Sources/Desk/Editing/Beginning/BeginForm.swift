import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// What the form of a beginning sends: a choice per row, new targets, and the strategy where a new one begins.
enum BeginForm {
    static func name(_ row: YearBeginning.Row) -> String { "row-\(row.id)" }
    static func target(_ row: YearBeginning.Row) -> String { "target-\(row.id)" }
    static let strategyTitle = "strategy-title", strategyFirst = "strategy-first", strategyLast = "strategy-last"

    /// The button of a group that chooses the same for all of its rows: `all.actions.along`.
    static func all(_ part: YearBeginning.Part, _ choice: YearBeginning.Choice) -> String {
        "all.\(part.rawValue).\(choice.rawValue)"
    }

    /// What was sent, with what is wrong in it.
    static func read(
        _ values: [String: [String]], for beginning: YearBeginning, in language: Language
    ) -> (choices: YearChoices, problems: [FormProblem]) {
        var chosen = YearChoices(), problems: [FormProblem] = []
        func text(_ name: String) -> String { (values[name]?.first ?? "").trimmingBlanks }
        let words = text("do").split(separator: ".").map(String.init)
        for row in beginning.rows {
            if let choice = YearBeginning.Choice(rawValue: text(name(row))) { chosen.choices[row.id] = choice }
            if words.count == 3, words[0] == "all", words[1] == row.part.rawValue,
                let choice = YearBeginning.Choice(rawValue: words[2]), row.choices.contains(choice)
            {
                chosen.choices[row.id] = choice
            }
            guard row.part == .indicators, !text(target(row)).isEmpty else { continue }
            do throws(FieldProblem) {
                let habit = NumberHabit(language, isWhole: isWhole(row, in: beginning))
                let kept = try FieldSpelling.kept(text(target(row)), as: .number, by: habit)
                chosen.targets[row.id] = try FieldCodec<Double>.number.value(kept)
            } catch {
                problems.append(FormProblem(target(row), error.phrase(of: Phrase(verbatim: row.title))))
            }
        }
        problems += strategy(text, into: &chosen)
        return (chosen, problems)
    }

    private static func isWhole(_ row: YearBeginning.Row, in beginning: YearBeginning) -> Bool {
        beginning.last.indicators.first { $0.id == row.id }?.decimals == 0
    }

    private static func strategy(_ text: (String) -> String, into chosen: inout YearChoices) -> [FormProblem] {
        let typed = (text(strategyTitle), text(strategyFirst), text(strategyLast))
        guard !typed.0.isEmpty else { return [] }
        let title: String
        do throws(FieldProblem) { title = try FieldText.tidy(typed.0, .line(limit: 300)) } catch {
            return [FormProblem(strategyTitle, error.phrase)]
        }
        if let found = IdentifierScan.findings(in: title).first { return [FormProblem(strategyTitle, found.phrase)] }
        guard let first = Int(typed.1), let last = Int(typed.2), let years = YearRange(first, last) else {
            return [FormProblem(strategyFirst, BeginPhrases.strategyYearsWrong)]
        }
        chosen.strategy = YearChoices.NewStrategy(title: title, years: years)
        return []
    }
}
