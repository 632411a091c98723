import Phrases
import SiteKit

/// The method that holds areas of different size against the whole.
extension AlgorithmEntry {
    static let funnel = AlgorithmEntry(
        word: Word("trechter", "funnel"),
        title: Phrase("Trechter: afwijkend voor zijn grootte", "Funnel: different for its size"),
        purpose: Phrase(
            "Laten zien welke gebieden meer of minder misdrijven per inwoner hebben dan bij hun grootte past.",
            "To show which areas have more or fewer offences per resident than fits their size."),
        data: Phrase(
            "Het aantal misdrijven en de inwoners van de gekozen gebieden in één periode; minstens vijf gebieden met een aantal per 1.000 inwoners.",
            "The number of offences and the residents of the chosen areas in one period; at least five areas with a number per 1,000 residents."
        ),
        method: Phrase(
            "Het aantal per inwoner van alle gebieden samen is het midden. Daaromheen liggen de grenzen waarbinnen een gebied van die grootte bij toeval valt: 95% en 99,8%, met de normale benadering. Verschillen de gebieden onderling meer dan toeval alleen, dan wordt de spreiding met die factor vergroot; de uiterste tienden tellen daarbij getemperd mee, zodat een echte uitschieter zichzelf niet verbergt. Alleen wat buiten de 99,8% ligt, heet afwijkend.",
            "The number per resident of all areas together is the middle. Around it lie the limits within which an area of that size falls by chance: 95% and 99.8%, by the normal approximation. Where the areas differ among themselves by more than chance alone, the variance is enlarged by that factor; the outer tenths are tempered for that, so that a real outlier does not hide itself. Only what lies outside 99.8% is called different."
        ),
        papers: ["D. Spiegelhalter (2005), Statistics in Medicine 24"],
        limits: Phrase(
            "Inwoners zijn niet wie er risico loopt: een winkelstad of uitgaansgebied ligt hoog door wie er komt. Bij heel weinig misdrijven is de normale benadering grof.",
            "Residents are not those at risk: a town of shops or nightlife lies high because of who comes there. With very few offences the normal approximation is coarse."
        ),
        human: Phrase(
            "Mensen zoeken uit waarom een gebied afwijkt; de trechter zegt alleen dat het zo is.",
            "People find out why an area differs; the funnel only says that it does."),
        since: "2026-12", version: 1)
}
