import Phrases
import RegionPack

/// The texts of the pages around a guide; those of the guide itself are in the pack.
enum GuidePhrases {
    static let guide = Phrase("Wegwijzer", "Guide")
    static let description = Phrase(
        "Vraag voor vraag naar een antwoord over het delen en gebruiken van gegevens.",
        "Question by question to an answer about sharing and using data.")
    static let lead = Phrase(
        "Een wegwijzer brengt u met een paar vragen bij een antwoord, en bij wie u daarover beslist.",
        "A guide takes you to an answer in a few questions, and to whom to decide it with.")
    static let dutchOnly = Phrase(
        "De teksten van deze wegwijzer zijn in het Nederlands.", "The texts of this guide are in Dutch.")
    static let begin = Phrase("Begin met vraag 1", "Begin with question 1")
    static func length(_ longest: Int) -> Phrase {
        Phrase(
            longest == 1 ? "Eén vraag" : "Hooguit \(longest) vragen",
            longest == 1 ? "One question" : "At most \(longest) questions")
    }
    static func position(_ position: Guide.Position) -> Phrase {
        switch position {
        case .exactly(let number, let most) where number == most:
            Phrase("Vraag \(number), de laatste", "Question \(number), the last one")
        case .exactly(let number, let most):
            Phrase("Vraag \(number) van hooguit \(most)", "Question \(number) of at most \(most)")
        case .left(1): Phrase("Dit is de laatste vraag", "This is the last question")
        case .left(let count):
            Phrase("Nog hooguit \(count) vragen, met deze erbij", "At most \(count) questions to go, with this one")
        }
    }
    static let why = Phrase("Waarom wij dit vragen", "Why we ask this")
    static let way = Phrase("Uw antwoorden tot hier", "Your answers so far")
    static let cameFrom = Phrase("Terug naar:", "Back to:")
    static let again = Phrase("Opnieuw beginnen", "Start again")
    static let whole = Phrase("Alle vragen op één pagina, om te printen", "All questions on one page, to print")

    // MARK: Beginning

    static let how = Phrase("Zo werkt deze wegwijzer", "How this guide works")
    static let rules = [
        Phrase(
            "Elk antwoord is een gewone link. Wij bewaren niet wat u kiest, en u vult niets in.",
            "Every answer is a plain link. We do not keep what you choose, and you fill in nothing."),
        Phrase(
            "Noem in een vraag aan een collega geen namen of zaken. Dat is hier nergens voor nodig.",
            "Name no people or cases when you ask a colleague. Nothing here needs them."),
        Phrase(
            "Twijfelt u over een antwoord? Vraag het aan uw privacyfunctionaris voordat u iets deelt.",
            "Not sure about an answer? Ask your privacy officer before you share anything."),
    ]
    static let source = Phrase("Bronnen", "Sources")
    static let toConfirm = Phrase("Nog na te gaan", "Still to be confirmed")
    static let noAdvice = Phrase(
        "Dit is een hulpmiddel en geen juridisch advies. Uw organisatie beslist, met haar privacyfunctionaris.",
        "This is an aid and no legal advice. Your organisation decides, with its privacy officer.")
    static let keptBy = Phrase("Deze wegwijzer wordt bijgehouden door:", "This guide is kept by:")
    static let review = Phrase("Opnieuw bekijken vóór", "To be looked at again before")
    static let overdue = Phrase("Deze tekst is over zijn datum.", "This text is past its date.")
    static func overdueSince(_ day: String) -> Phrase {
        Phrase(
            "Hij had vóór \(day) opnieuw bekeken moeten worden. De wet kan intussen veranderd zijn: vraag het na.",
            "It was to be looked at again before \(day). The law may have changed since: check before you rely on it.")
    }

    // MARK: Outcomes

    static let outcome = Phrase("Uitkomst", "Outcome")
    static func verdict(_ verdict: Guide.Verdict) -> Phrase {
        switch verdict {
        case .may: Phrase("Dit mag", "You may")
        case .onlyIf: Phrase("Dit mag alleen als …", "You may only if …")
        case .askFirst: Phrase("Vraag het eerst", "Ask first")
        case .mayNot: Phrase("Dit mag niet", "You may not")
        }
    }
    static let now = Phrase("Wat u nu doet", "What to do now")
    static let basis = Phrase("Waar dit op steunt", "What this rests on")
    static let ask = Phrase("Aan wie u het vraagt", "Whom to ask")

    // MARK: All on one page

    static func wholeTitle(_ title: String) -> Phrase { Phrase("\(title) – alle vragen", "\(title) – all questions") }
    static let wholeCrumb = Phrase("Alle vragen", "All questions")
    static let wholeLead = Phrase(
        "Begin bij vraag 1. Achter elk antwoord staat waar u verder leest: bij een vraag of bij een uitkomst.",
        "Begin with question 1. Behind each answer it says where to read on: at a question or at an outcome.")
    static let otherwiseAsk = Phrase(
        "Staat er bij een uitkomst niet aan wie u het vraagt? Dan is dat:",
        "Where an outcome does not say whom to ask, it is:")
    static let questions = Phrase("Vragen", "Questions")
    static let question = Phrase("Vraag", "Question")
    static let outcomes = Phrase("Uitkomsten", "Outcomes")
    static func toQuestion(_ number: Int) -> Phrase { Phrase("ga naar vraag \(number)", "go to question \(number)") }
    static func toOutcome(_ letter: String) -> Phrase { Phrase("lees uitkomst \(letter)", "read outcome \(letter)") }
}
