import Phrases

/// The texts of the registers of interventions, pilots and grants.
enum RegisterPhrases {
    static let interventionsLead = Phrase(
        "Lessen, campagnes en trainingen tegen een probleem, die ook elders kunnen worden ingezet. Met wie ze bereikten.",
        "What was done against a problem and can be done elsewhere: lessons, campaigns, trainings. With whom it reached."
    )
    static let pilotsLead = Phrase(
        "Iets nieuws uitproberen: wat het moet opleveren, hoe dat wordt gemeten en wanneer het wordt uitgebreid.",
        "Trying something new: what it should bring, how that is measured and when it grows.")
    static let grantsLead = Phrase(
        "Geld dat is gevraagd of gekregen voor een doel.", "Money that was asked for or received for a purpose.")
    static let none = Phrase("Er staat er geen in het plan.", "There are none in the plan.")
    static let kind = Phrase("Soort", "Kind")
    static let targetGroup = Phrase("Voor wie", "For whom")
    static let reach = Phrase("Bereik", "Reach")
    static let evaluation = Phrase("Evaluatie", "Evaluation")
    static let phase = Phrase("Fase", "Phase")
    static let hypothesis = Phrase("Wat het moet opleveren", "What it should bring")
    static let measure = Phrase("Hoe dat wordt gemeten", "How that is measured")
    static let result = Phrase("Uitkomst", "Result")
    static let expected = Phrase("verwacht", "expected")
    static let rule = Phrase("Wanneer het wordt uitgebreid", "When it grows")
    static let decision = Phrase("Besluit", "Decision")
    static let amount = Phrase("Bedrag", "Amount")
    static let provider = Phrase("Van wie", "From")
    static let purpose = Phrase("Waarvoor", "For what")
    static let period = Phrase("Wanneer", "When")
    static let status = Phrase("Stand", "Status")
    static let partOf = Phrase("Hoort bij", "Belongs to")
    static let with = Phrase("Met", "With")
}
