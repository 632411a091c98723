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
    static let lead = Phrase(
        "Bij elk getal staat wat het is, waarmee het is vergeleken en waar het vandaan komt.",
        "With every number: what it is, what it is compared with and where it comes from.")
    static let bases = Phrase(
        "Niet alle getallen hebben hetzelfde vergelijkingsjaar. Het staat daarom bij elk getal. Getallen waarvan wij niet zeker weten waar ze bij horen, tonen wij niet.",
        "Not all numbers are compared with the same year. That is why it stands with each. Numbers of which we do not know for certain what they belong to are not shown."
    )
    static let inWords = Phrase("Wat het jaar nog meer bracht", "What else the year brought")
    static let wholeRegion = Phrase("De hele regio", "The whole region")
}
