import Phrases
import SiteKit

/// The method that shows a signal among chance.
extension AlgorithmEntry {
    static let lineUp = AlgorithmEntry(
        word: Word("vindt-u-hem", "line-up"),
        title: Phrase("Vindt u hem?", "Can you spot it?"),
        purpose: Phrase(
            "Een lezer zelf laten zien of een signaal eruitziet als toeval.",
            "To let readers see for themselves whether a signal looks like chance."),
        data: Phrase(
            "De maanden van één reeks in de vijf jaar ervoor, en de verwachting van het signaal; minstens twee jaar, en niets van voor een breuk.",
            "The months of one series in the five years before, and the expectation of the signal; two years at least, and nothing before a break."
        ),
        method: Phrase(
            "Negentien reeksen worden getrokken: elke maand uit het seizoen en het langzame verloop van de reeks zelf, de laatste maand uit de verwachting van het signaal, steeds met de schommeling die daarbij hoort (negatief-binomiaal). De echte staat er op een willekeurige plaats tussen. Plaats en trekking volgen uit het signaal en blijven dus gelijk.",
            "Nineteen series are drawn: every month from the season and the slow course of the series itself, the last month from the expectation of the signal, each with the scatter that goes with it (negative binomial). The real one stands among them at a random place. Place and draw follow from the signal and so stay the same."
        ),
        papers: [
            "A. Buja et al. (2009), Philosophical Transactions of the Royal Society A 367",
            "H. Wickham et al. (2010), IEEE Transactions on Visualization and Computer Graphics 16",
        ],
        limits: Phrase(
            "Geen toets: de reeks is gekozen omdat zij opvalt, en wie de cijfers al kent, kijkt niet meer onbevangen. Verloop en seizoen zijn uit de reeks zelf geschat en daardoor lijken de trekkingen er iets meer op dan echt toeval zou doen.",
            "No test: the series was chosen because it stands out, and who knows the figures no longer looks without prejudice. Course and season were estimated from the series itself, so that the draws resemble it a little more than real chance would."
        ),
        human: Phrase(
            "De lezer kijkt en kiest. Wat gekozen is, wordt niet bewaard.",
            "The reader looks and chooses. What was chosen is not kept."),
        since: "2026-11", version: 1)
}
