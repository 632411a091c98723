import Figures
import Phrases

/// The texts of the line-up.
enum LineUpPhrases {
    static let title = Phrase("Vindt u hem?", "Can you spot it?")
    static let description = Phrase(
        "Een signaal tussen negentien reeksen die door toeval zijn getrokken: kies de echte.",
        "A signal among nineteen series drawn by chance: choose the real one.")
    static let panels = Phrase("De twintig grafieken", "The twenty charts")
    static let ask = Phrase(
        "Eén van deze twintig grafieken is echt. De andere negentien zijn door toeval getrokken. Kies de grafiek die volgens u echt is.",
        "One of these twenty charts is real. The other nineteen were drawn by chance. Choose the chart that you think is real."
    )
    static let drawn = Phrase(
        "De negentien zijn getrokken uit wat in deze reeks te verwachten was, met zoveel schommeling als zij zelf heeft. De punt is de laatste maand.",
        "The nineteen were drawn from what was to be expected in this series, varying as much as it does itself. The dot is the last month."
    )
    static let isReal = Phrase("echt", "real")
    static let isYours = Phrase("uw keuze", "your choice")
    static let back = Phrase("Terug naar het signaal", "Back to the signal")
    static let again = Phrase("Kijk opnieuw", "Look again")
    static let none = Phrase(
        "Van deze reeks zijn er te weinig maanden om toeval mee te trekken: minder dan 24, of minder dan 24 sinds een breuk.",
        "This series has too few months to draw chance with: fewer than 24, or fewer than 24 since a break.")

    static func right(_ real: Int) -> Phrase {
        Phrase("Ja, grafiek \(real) is de echte.", "Yes, chart \(real) is the real one.")
    }

    static func wrong(_ chosen: Int, _ real: Int) -> Phrase {
        Phrase(
            "Nee, grafiek \(chosen) is door toeval getrokken. Grafiek \(real) is de echte.",
            "No, chart \(chosen) was drawn by chance. Chart \(real) is the real one.")
    }

    static let meaning = Phrase("Wat dit wel en niet laat zien", "What this does and does not show")
    static let limits: [Phrase] = [
        Phrase(
            "Wie niets bijzonders ziet en gokt, kiest in één op de twintig keer de echte. Wijzen veel mensen die de cijfers niet kennen de echte aan, dan ziet hij er niet uit als toeval.",
            "Who sees nothing special and guesses chooses the real one once in twenty times. When many people who do not know the figures point at the real one, it does not look like chance."
        ),
        Phrase(
            "Uw eigen keuze bewijst niets als u de grafiek van dit signaal al had gezien.",
            "Your own choice proves nothing if you had already seen the chart of this signal."),
        Phrase(
            "Deze reeks is uit alle reeksen van deze maand gekozen, omdat de laatste maand zo hoog is. Daar houdt dit plaatje geen rekening mee; de lijst van signalen wel.",
            "This series was chosen from all series of this month because its last month is so high. This picture takes no account of that; the list of signals does."
        ),
        Phrase(
            "Vindt u hem niet, dan kan het signaal toch echt zijn: rekenen ziet soms meer dan kijken. En vindt u hem wel, dan weet u nog niet waardoor het komt.",
            "If you cannot spot it, the signal can still be real: reckoning sometimes sees more than looking. And if you can, you do not know yet what caused it."
        ),
        Phrase(
            "Wij bewaren niet wat u kiest. De trekking hoort bij het signaal en is voor iedereen dezelfde.",
            "We do not keep what you choose. The draw belongs to the signal and is the same for everybody."),
    ]
}
