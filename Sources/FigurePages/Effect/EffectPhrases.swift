import Phrases

/// The texts of the page of an effect.
enum EffectPhrases {
    static let title = Phrase("Effect van een gebeurtenis", "Effect of an event")
    static let short = Phrase("Effect", "Effect")
    static let lead = Phrase(
        "Wat veranderde er door een lockdown, een campagne of een nieuwe manier van aangifte doen? Wat is geregistreerd, staat naast wat er zou zijn als de tijd ervoor was doorgegaan.",
        "What changed through a lockdown, a campaign or a new way of reporting? What was registered stands beside what would have been if the time before had gone on."
    )
    static let events = Phrase("Gebeurtenissen en breuken", "Events and breaks")
    static let noEvents = Phrase(
        "In het register staat geen gebeurtenis waarvan er cijfers zijn.",
        "The registry holds no event for which there are figures.")
    static let choose = Phrase("Kies zelf", "Choose yourself")
    static let byEvent = Phrase("Kies gebied, soort en gebeurtenis", "Choose area, type and event")
    static let byMonths = Phrase("Kies zelf de maanden", "Choose the months yourself")
    static func oneOf(_ types: Int) -> Phrase {
        Phrase("Een van de \(types) soorten die het raakt.", "One of the \(types) types that it touches.")
    }
    static let event = Phrase("Gebeurtenis", "Event")
    static let from = Phrase("Van", "From")
    static let through = Phrase("Tot en met", "Through")
    static let source = Phrase("Bron:", "Source:")
    static let notTouched = Phrase(
        "Volgens het register raakt deze gebeurtenis deze soort niet. Een verschil heeft dan waarschijnlijk een andere oorzaak.",
        "According to the registry this event does not touch this type. A difference then probably has another cause.")
    static let chartSubtitle = Phrase(
        "Grijs: de tijd ervoor. Paars: wat er is geregistreerd; oranje of groenblauw waar dat buiten de band ligt. Dunne lijn: wat te verwachten was. Band: 95 van de 100 maanden.",
        "Grey: the time before. Purple: what was registered; orange or teal where that lies outside the band. Thin line: what was to be expected. Band: 95 of 100 months."
    )
    static let band = (
        full: Phrase("als de tijd ervoor was doorgegaan", "if the time before had gone on"),
        short: Phrase("verwacht", "expected")
    )

    static let assumptions = Phrase("Waar dit op rust", "What this rests on")
    static let goesOn = Phrase(
        "Zonder de gebeurtenis waren trend en seizoen van ervoor doorgegaan.",
        "Without the event, trend and season from before would have gone on.")
    static let nothingElse = Phrase(
        "In dezelfde maanden speelde niets anders dat in ons register staat.",
        "Nothing else that our registry holds happened in the same months.")
    static let sameRecording = Phrase(
        "De manier van registreren bleef in die maanden gelijk.",
        "The way of registering stayed the same in those months.")

    static let cannotSay = Phrase("Wat dit niet kan zeggen", "What this cannot say")
    static let limits: [Phrase] = [
        Phrase(
            "Of er minder gebeurde, of dat er minder werd gemeld.", "Whether less happened, or less was reported."),
        Phrase(
            "Waardoor het verschil komt. Wat tegelijk gebeurde, kan de oorzaak zijn.",
            "What caused the difference. Whatever happened at the same time can be the cause."),
        Phrase("Hoe het verderging na deze maanden.", "How things went on after these months."),
        Phrase(
            "Iets over mensen: er zijn alleen aantallen per gebied.",
            "Anything about people: there are only numbers by area."),
    ]
}
