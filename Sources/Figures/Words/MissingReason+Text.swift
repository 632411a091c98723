package import Facts
package import Phrases

extension MissingReason {
    /// A short reason that fits in a table cell, lower case: `wordt alleen per jaar gepubliceerd`.
    package func text(in language: Language) -> String { phrase(language) }

    private var phrase: Phrase {
        switch self {
        case .publishedPerYearOnly: Phrase("wordt alleen per jaar gepubliceerd", "published per year only")
        case .notPublishedForLevel:
            Phrase("wordt niet voor zo’n klein gebied gepubliceerd", "not published for an area this small")
        case .secret: Phrase("onbekend of geheim volgens de bron", "unknown or secret, says the source")
        case .tooFewInhabitants: Phrase("te weinig inwoners voor een cijfer per 1.000", "too few residents for a rate")
        case .baseTooSmall: Phrase("te kleine aantallen voor een percentage", "counts too small for a percentage")
        case .baseIsZero:
            Phrase(
                "geen percentage: het aantal waarmee u vergelijkt is 0", "no percentage: the count compared with is 0")
        case .withheldFromAudience: Phrase("niet openbaar", "not public")
        case .notInClassification: Phrase("telde toen niet mee", "was not counted then")
        case .partsChanged:
            Phrase("er tellen andere soorten mee dan toen", "other types count than did then")
        case .periodNotDelivered: Phrase("nog niet geleverd voor deze periode", "not delivered for this period")
        case .offenceNotDelivered: Phrase("nog niet geleverd voor dit soort misdrijf", "not delivered for this offence")
        case .absentFromDelivery: Phrase("ontbreekt in de levering", "absent from the delivery")
        case .afterLastPeriod:
            Phrase("nog niet bekend: na de laatste levering", "not known yet: after the latest delivery")
        case .beforeFirstPeriod: Phrase("niet bekend: vóór de eerste levering", "not known: before the first delivery")
        case .noPopulation: Phrase("geen inwonertal voor dat jaar", "no population for that year")
        case .memberMissing:
            Phrase("een deel van dit gebied heeft geen cijfer", "a part of this area has no figure")
        }
    }
}
