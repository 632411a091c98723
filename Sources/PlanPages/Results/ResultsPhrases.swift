import Phrases

/// The texts of the year results.
enum ResultsPhrases {
    static func description(_ year: Int) -> Phrase {
        Phrase(
            "De resultaten van \(year), elk met definitie, vergelijking, doel en bron.",
            "The results of \(year), each with definition, comparison, target and source.")
    }
    static func known(_ known: Int, of all: Int, _ year: Int) -> Phrase {
        Phrase { language in
            let (count, total) = (language.number(known), language.number(all))
            return known == all
                ? Phrase(
                    "Alle \(total) resultaten van \(year) zijn bekend.", "All \(total) results of \(year) are known.")(
                        language)
                : Phrase(
                    "Van de \(total) resultaten van \(year) \(known == 1 ? "is er 1" : "zijn er \(count)") bekend.",
                    "Of the \(total) results of \(year), \(count) \(known == 1 ? "is" : "are") known.")(language)
        }
    }
    static let unknown = Phrase("Niet bekend", "Not known")
    static let about = Phrase("Wat dit is en waar het vandaan komt", "What this is and where it comes from")
    static let bases = Phrase(
        "Het jaar waarmee wij vergelijken, verschilt per getal en staat erbij. Een getal waarvan niet zeker is wat het betekent, tonen wij niet.",
        "The year we compare with differs by number and stands beside it. A number of which it is not certain what it means is not shown."
    )
    static func otherTargets(_ year: Int) -> Phrase {
        Phrase("Andere doelen voor \(year)", "Other targets for \(year)")
    }
    static let origin = Phrase("Herkomst van het doel", "Origin of the target")
    static let inWords = Phrase("Wat het jaar nog meer bracht", "What else the year brought")
    static let wholeRegion = Phrase("De hele regio", "The whole region")
}
