import Geography
import Phrases

extension FigureNote {
    /// Caveats about areas, their parts and their division.
    func areaText(_ language: Language, _ edition: Edition) -> String {
        switch self {
        case .rollUp(let members, let year):
            let count = AreaLevel.municipality.counted(members, in: language)
            return language.choose(
                "Som van \(count)\(division(year, language)).", "Sum of \(count)\(division(year, language)).")
        case .rollUpMemberMissing(let code):
            let name = edition.name(of: code)
            return language.choose(
                "\(name) heeft hier geen cijfer of hoort maar voor een deel bij dit gebied.",
                "\(name) has no figure here, or belongs to this area only in part.")
        case .membersToBeConfirmed:
            return language.choose(
                "De indeling van dit gebied moet nog met de politie worden bevestigd.",
                "The composition of this area is still to be confirmed with the police.")
        case .divisionYear(let year):
            guard let year else {
                return language.choose(
                    "De bron noemt het jaar van de gebiedsindeling niet.",
                    "The source does not state the year of the division into areas.")
            }
            return language.choose("Gebiedsindeling van \(year).", "Division into areas of \(year).")
        case .areaHasNoName(let code):
            return language.choose(
                "Geen codelijst noemt een naam voor \(code).", "No code list gives a name for \(code).")
        case .childrenAbsent(let level, let absent, let known):
            return language.choose(
                "Van de \(level.counted(known, in: language)) \(absent == 1 ? "ontbreekt er 1" : "ontbreken er \(language.number(absent))") in de levering.",
                "Of the \(level.counted(known, in: language)), \(language.number(absent)) \(absent == 1 ? "is" : "are") absent from the delivery."
            )
        case .boundaryChange(let effective, let note):
            return boundaryText(effective, note: note, language: language, edition: edition)
        default: return ""
        }
    }

    private func division(_ year: Int?, _ language: Language) -> String {
        guard let year else {
            return language.choose(
                "; de bron noemt het jaar van de indeling niet", "; the source states no division year")
        }
        return language.choose(", indeling van \(year)", ", division of \(year)")
    }

    private func boundaryText(
        _ effective: String, note: String, language: Language, edition: Edition
    ) -> String {
        let parts = effective.split(separator: "-").compactMap { Int($0) }
        let date =
            parts.count == 3 ? language.date(year: parts[0], month: parts[1], day: parts[2]) : effective
        let restated = edition.divisionYear.map { $0 >= (parts.first ?? .max) } ?? false
        let first = language.choose("Gewijzigde grenzen op \(date).", "Boundaries changed on \(date).")
        let second =
            restated
            ? language.choose(
                " De bron heeft de jaren ervoor omgerekend naar de nieuwe indeling.",
                " The source has restated the years before to the new division.") : ""
        return first + second + (language == .dutch && !note.isEmpty ? " " + note : "")
    }
}
