import Facts
import Geography
import Phrases
import RegionPack

extension FigureNote {
    /// Caveats about areas, their parts and their division.
    func areaText(_ language: Language, _ edition: Edition) -> String {
        switch self {
        case .rollUp(let members, let year):
            let count = AreaLevel.municipality.counted(members, in: language)
            return Phrase(
                "Som van \(count)\(division(year, language)).", "Sum of \(count)\(division(year, language)).")(language)
        case .rollUpMemberMissing(let code):
            let name = edition.name(of: code)
            return Phrase(
                "\(name) heeft hier geen cijfer of hoort maar voor een deel bij dit gebied.",
                "\(name) has no figure here, or belongs to this area only in part.")(language)
        case .membersToBeConfirmed:
            return Phrase(
                "De indeling van dit gebied moet nog met de politie worden bevestigd.",
                "The composition of this area is still to be confirmed with the police.")(language)
        case .divisionYear(let year):
            guard let year else {
                return Phrase(
                    "De bron noemt het jaar van de gebiedsindeling niet.",
                    "The source does not state the year of the division into areas.")(language)
            }
            return Phrase("Gebiedsindeling van \(year).", "Division into areas of \(year).")(language)
        case .areaHasNoName(let code):
            return Phrase(
                "Geen codelijst noemt een naam voor \(code).", "No code list gives a name for \(code).")(language)
        case .childrenAbsent(let level, let absent, let known):
            return Phrase(
                "Van de \(level.counted(known, in: language)) \(absent == 1 ? "ontbreekt er 1" : "ontbreken er \(language.number(absent))") in de levering.",
                "Of the \(level.counted(known, in: language)), \(language.number(absent)) \(absent == 1 ? "is" : "are") absent from the delivery."
            )(language)
        case .boundaryChange(let effective, let note):
            return boundaryText(effective, note: note, language: language, edition: edition)
        default: return ""
        }
    }

    private func division(_ year: Int?, _ language: Language) -> String {
        guard let year else {
            return Phrase(
                "; de bron noemt het jaar van de indeling niet", "; the source states no division year")(language)
        }
        return Phrase(", indeling van \(year)", ", division of \(year)")(language)
    }

    private func boundaryText(
        _ effective: String, note: String, language: Language, edition: Edition
    ) -> String {
        let parts = effective.split(separator: "-").compactMap { Int($0) }
        let date =
            parts.count == 3 ? language.date(year: parts[0], month: parts[1], day: parts[2]) : effective
        let restated = edition.divisionYear.map { $0 >= (parts.first ?? .max) } ?? false
        let first = Phrase("Gewijzigde grenzen op \(date).", "Boundaries changed on \(date).")(language)
        let second =
            restated
            ? Phrase(
                " De bron heeft de jaren ervoor omgerekend naar de nieuwe indeling.",
                " The source has restated the years before to the new division.")(language) : ""
        return first + second + (language == .dutch && !note.isEmpty ? " " + note : "")
    }
}
