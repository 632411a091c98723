package import Phrases

/// Both ways between what people type and see in a field and the text that the field keeps.
///
/// Fields keep their texts as files have them, in Dutch and with a decimal point. A form in English is typed in English,
/// a table comes back from a spreadsheet with its own dates and commas; nothing else needs to know.
package enum FieldSpelling {
    /// The text that a field keeps, of one value; a small table is read cell by cell.
    package static func kept(
        _ typed: String, as shape: FieldShape, by habit: NumberHabit
    ) throws(FieldProblem) -> String {
        let text = typed.trimmingBlanks
        guard !text.isEmpty, text.count <= shape.limit else { return typed }
        switch shape {
        case .number:
            let digits = try habit.digits(text)
            return PlanNumber.parse(digits).map(PlanNumber.fieldText) ?? digits
        case .whole: return try habit.digits(text, isWhole: true)
        case .euros:
            if let reason = UnknownReason(typed: text) { return reason.phrase(.dutch) }
            return try NumberSpelling(text, in: habit.language).asMoney.digits(of: text)
        case .stated(let isWhole):
            return StatedSpelling.kept(try StatedSpelling.value(text, by: habit, isWhole: isWhole))
        case .date: return DateSpelling.day(text) ?? typed
        case .period: return DateSpelling.period(text) ?? typed
        default: return typed
        }
    }

    /// What a form shows of a text that a field keeps.
    package static func shown(_ kept: String, as shape: FieldShape, in language: Language) -> String {
        switch shape {
        case .number, .whole: return digits(kept, in: language)
        case .euros:
            if let reason = UnknownReason(typed: kept) { return reason.phrase(language) }
            return digits(kept, in: language)
        case .stated(let isWhole):
            do throws(FieldProblem) {
                return StatedSpelling.text(
                    try StatedSpelling.value(kept, by: NumberHabit(.dutch), isWhole: isWhole), in: language)
            } catch {
                // Nothing that a field keeps; it is shown as it stands.
                return kept
            }
        case .rows(let columns):
            return RowText.join(
                RowText.split(kept).map { cells in
                    cells.enumerated().map { index, cell in
                        index < columns.count ? shown(cell, as: columns[index].shape, in: language) : cell
                    }
                })
        default: return kept
        }
    }

    /// Digits with the decimal sign of the language, without signs between thousands: nothing in it can be misread.
    static func digits(_ kept: String, in language: Language) -> String {
        guard PlanNumber.parse(kept) != nil else { return kept }
        return kept.replacing(".", with: Phrase(",", ".")(language))
    }
}
