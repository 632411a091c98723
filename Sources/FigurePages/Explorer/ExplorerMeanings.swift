import Facts
import Figures
import Phrases
import RegionPack

/// What an offence counts, in the words of the pack.
enum OffenceMeaning {
    static func text(_ selection: OffenceSelection, _ e: Exploration) -> String {
        switch selection {
        case .all:
            return Phrase("Alle geregistreerde misdrijven samen.", "All registered offences together.")(e.language)
        case .offence(let code):
            let caveats = (e.edition.pack.offences[code]?.caveats ?? []).map { $0(e.language) }
            return (["\(code.rawValue): \(e.edition.title(of: selection, in: e.language, as: .official))."] + caveats)
                .joined(separator: " ")
        case .group(let id):
            guard let group = e.edition.pack.group(id: id) else { return "" }
            let parts = e.language.list(group.parts.map(\.rawValue))
            return Phrase("Som van \(parts).", "Sum of \(parts).")(e.language)
        }
    }
}

extension Measure {
    /// One sentence for a sheet of definitions.
    var meaning: Phrase {
        switch self {
        case .count:
            Phrase(
                "Het aantal misdrijven dat de politie in de periode registreerde.",
                "The number of offences that the police registered in the period.")
        case .rate:
            Phrase(
                "Het aantal misdrijven gedeeld door het aantal inwoners op 1 januari, maal 1.000, omgerekend naar een jaar. Wie er komt en niet woont, telt niet mee.",
                "The number of offences divided by the number of residents on 1 January, times 1,000, converted to a year. Who comes there without living there is not counted."
            )
        case .moving12Months:
            Phrase(
                "De som van de 12 maanden tot en met de laatste van de periode.",
                "The sum of the 12 months up to the last of the period.")
        case .change:
            Phrase(
                "Het verschil met het aantal in de periode waarmee vergeleken wordt, in procenten daarvan; onder de 20 misdrijven geven wij geen procenten.",
                "The difference from the number in the period held against, in per cent of it; below 20 offences we give no percentages."
            )
        case .index:
            Phrase(
                "Het aantal in procenten van dat in de periode waarmee vergeleken wordt: 100 is evenveel.",
                "The number in per cent of that in the period held against: 100 is as many.")
        case .share:
            Phrase(
                "Het aantal in procenten van alle misdrijven van hetzelfde gebied en dezelfde periode.",
                "The number in per cent of all offences of the same area and period.")
        case .yearToDate:
            Phrase(
                "Het aantal van januari tot en met de laatste maand van de periode.",
                "The number from January up to the last month of the period.")
        case .rank:
            Phrase(
                "De plaats op volgorde van het aantal per 1.000 inwoners; 1 is het hoogst.",
                "The place by the number per 1,000 residents; 1 is the highest.")
        }
    }
}
