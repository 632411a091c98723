import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// Under a number with two readings: which one its writer means.
struct NumberQuestions {
    let fields: FormFields
    let entry: PlanEntry
    let language: Language

    /// `nil` for a field that needs no question; `id` is its place in the page.
    func question(_ name: String, id place: String, _ shape: FieldShape) -> HTML? {
        guard let state = fields.state, state.problem(place) != nil, let typed = state.values[name]?.first,
            let (usual, other) = readings(of: typed, as: shape, in: state)
        else { return nil }
        let choice = EntryTyping.choiceName(name), id = fields.id(place)
        let options: [(NumberChoice, String)] = [(.usual, usual), (.other, other)]
        return """
            <fieldset class="meant"><legend class="vh">\(EditPhrases.whichNumber(language))</legend>\(each: options, { value, digits in
                """
                <p class="tick"><input type="radio" id="\(id)-\(value.rawValue)" name="\(choice)" value="\(value.rawValue)"> \
                <label for="\(id)-\(value.rawValue)">\(FieldProblem.inWords(digits, language))</label></p>
                """
            })</fieldset>

            """
    }

    private func readings(of typed: String, as shape: FieldShape, in state: FormState) -> (String, String)? {
        let texts = EntryTyping.texts(entry.kind, state.values)
        let habit = NumberHabit(language, isWhole: entry.hasWholeNumbers(texts["decimals"]))
        do throws(FieldProblem) {
            _ = try FieldSpelling.kept(typed, as: shape, by: habit)
        } catch {
            if case .twoNumbers(let usual, let other) = error { return (usual, other) }
        }
        return nil
    }
}
