import Facts
import Phrases

/// The sentences with which a table with names is refused, each with what to download instead.
enum NamedRefusal {
    private static let keys = Phrase(
        "Neem de kolommen met codes: in Python get_data van de TypedDataSet, in R de kolommen zonder _label.",
        "Take the columns with codes: in Python get_data of the TypedDataSet, in R the columns without _label.")

    static func noNames(_ name: String) -> IngestRefusal {
        refusal(
            name,
            Phrase(
                "bevat geregistreerde misdrijven met namen in plaats van codes, en geen naam is bekend. Lees eerst de lijst WijkenEnBuurten of de metadata van 47013NED in. \(keys.dutch)",
                "holds registered offences with names instead of codes, none of which is known. Import the WijkenEnBuurten list or the metadata of 47013NED first. \(keys.english)"
            ))
    }

    static func ambiguous(_ area: String, codes: String, in name: String) -> IngestRefusal {
        let area = Finding.quote(area)
        return refusal(
            name,
            Phrase(
                "heeft namen in plaats van codes, en de naam \(area) kan meer dan één gebied zijn (\(codes)). \(keys.dutch)",
                "has names instead of codes, and the name \(area) can be more than one area (\(codes)). \(keys.english)"
            ))
    }

    static func places(_ name: String) -> IngestRefusal {
        refusal(
            name,
            Phrase(
                "telt misdrijven per plaats, en een plaats is geen gemeente, wijk of buurt: er zijn geen grenzen en geen inwoners bij.",
                "counts offences by place, and a place is no municipality, wijk or buurt: it has no boundaries and no inhabitants here."
            ))
    }

    static func missing(_ dimension: TableDimension, _ name: String) -> IngestRefusal {
        switch dimension {
        case .offence:
            refusal(
                name,
                Phrase(
                    "noemt nergens een soort misdrijf. Exporteer de weergave met de soort misdrijf erin.",
                    "names no single offence. Export the view with the kind of offence in it."), isWhole: true)
        case .period:
            refusal(
                name,
                Phrase(
                    "noemt nergens een periode. Exporteer de weergave met de perioden erin.",
                    "names no period. Export the view with the periods in it."), isWhole: true)
        default:
            refusal(
                name,
                Phrase(
                    "noemt nergens een gebied. Exporteer de weergave met de gebieden erin.",
                    "names no area. Export the view with the areas in it."), isWhole: true)
        }
    }

    static func noCounts(_ name: String) -> IngestRefusal {
        refusal(
            name,
            Phrase(
                "heeft geen kolom met aantallen geregistreerde misdrijven. Exporteer de weergave met dat onderwerp.",
                "has no column that counts registered offences. Export the view with that topic."), isWhole: true)
    }

    private static func refusal(_ name: String, _ reason: Phrase, isWhole: Bool = false) -> IngestRefusal {
        let shown = Finding.quote(name)
        return IngestRefusal(
            .notATable, Phrase { "\(shown) \(reason($0))" + (isWhole ? "" : " \(UnknownFile.instead($0))") })
    }
}
