package import Phrases
package import Records
package import Strategy

extension PlanEntry {
    /// The entry with what was typed in a form or stands in a table, and everything that could not be taken.
    ///
    /// - Parameter choices: what the writer means by numbers with two readings, by field and cell.
    package func taking(
        _ typed: [String: String], in language: Language, choices: [String: NumberChoice] = [:]
    ) -> (entry: PlanEntry, problems: [String: FieldProblem]) {
        let spelled = spelled(typed, in: language, choices: choices)
        let (entry, found) = taking(spelled.texts)
        return (entry, found.merging(spelled.problems) { FieldProblem.joined($1, $0) })
    }

    /// The texts that the fields keep of what was typed; where one cannot be read, what was typed stays.
    package func spelled(
        _ typed: [String: String], in language: Language, choices: [String: NumberChoice] = [:]
    ) -> (texts: [String: String], problems: [String: FieldProblem]) {
        var habit = NumberHabit(language)
        habit.isWhole = hasWholeNumbers(typed["decimals"])
        var texts = typed, problems: [String: FieldProblem] = [:]
        for field in kind.fields {
            guard let text = typed[field.name] else { continue }
            do throws(FieldProblem) {
                if case .rows(let columns) = field.shape {
                    let (rows, found) = Self.spelled(text, of: field.name, in: columns, by: habit, choices: choices)
                    texts[field.name] = RowText.join(rows)
                    if let first = found.first { problems[field.name] = found.count == 1 ? first : .several(found) }
                } else {
                    habit.choice = choices[field.name]
                    texts[field.name] = try FieldSpelling.kept(text, as: field.shape, by: habit)
                }
            } catch {
                problems[field.name] = error
            }
        }
        return (texts, problems)
    }

    /// Whether numbers of this entry have no decimals: of an indicator without any, a point before three digits parts thousands.
    package func hasWholeNumbers(_ typed: String?) -> Bool {
        guard case .indicator(let indicator) = self else { return false }
        return typed.map { $0.trimmingBlanks == "0" } ?? (indicator.decimals == 0)
    }

    private static func spelled(
        _ text: String, of name: String, in columns: [RowColumn], by habit: NumberHabit, choices: [String: NumberChoice]
    ) -> (rows: [[String]], problems: [FieldProblem]) {
        var habit = habit, problems: [FieldProblem] = []
        let rows = RowText.split(text).enumerated().map { row, cells in
            cells.enumerated().map { index, cell in
                guard index < columns.count else { return cell }
                habit.choice = choices[EntryTyping.cellName(name, row: row, column: index)]
                do throws(FieldProblem) {
                    return try FieldSpelling.kept(cell, as: columns[index].shape, by: habit)
                } catch {
                    problems.append(.row(row + 1, column: columns[index].label, reason: .problem(error)))
                    return cell
                }
            }
        }
        return (rows, problems)
    }
}

extension FieldProblem {
    /// Both, each cell of a small table once and as the first has it.
    fileprivate static func joined(_ first: FieldProblem, _ second: FieldProblem) -> FieldProblem {
        guard let cells = first.cells else { return first }
        let rest = second.each.filter { problem in problem.cells?.isDisjoint(with: cells) ?? true }
        return rest.isEmpty ? first : .several(first.each + rest)
    }

    /// The cells that it names; `nil` for what is about a whole field.
    private var cells: Set<String>? {
        let named = each.compactMap { problem in
            if case .row(let row, let column, _) = problem { "\(row) \(column(.dutch))" } else { nil }
        }
        return named.isEmpty ? nil : Set(named)
    }
}
