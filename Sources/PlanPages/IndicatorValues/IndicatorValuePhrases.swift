import Phrases

/// The texts of what an indicator says, wherever it is shown.
enum IndicatorValuePhrases {
    static let value = Phrase("Stand", "Value")
    static let target = Phrase("Doel", "Target")
    static let way = Phrase("De weg naar het doel", "The way to the target")
    static let toGo = Phrase("Hoe het staat", "How it stands")
    static let noTarget = Phrase("geen doel", "no target")
    static let met = Phrase("doel gehaald", "target met")
    static let alreadyMet = Phrase("al op het doel", "already at the target")
    static let cannotTell = Phrase(
        "niet te zeggen: de bron is niet precies genoeg", "cannot be told: the source is not precise enough")
    static let onlyInvented = Phrase(
        "er zijn geen echte cijfers om dit aan te toetsen", "there are no real figures to judge this by")
    static func unknownTargets(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return Phrase("nog niet te zeggen: \(number) doelen", "cannot be told yet: \(number) targets")(language)
        }
    }
    static let whenImported = Phrase(
        "Zodra de cijfers van de politie zijn ingelezen, rekenen wij dit uit.",
        "As soon as the figures of the police have been imported, we compute this.")
    static let whichFigures = Phrase("Welke cijfers er nu zijn", "Which figures there are now")
    static func notKnown(_ when: String) -> Phrase {
        Phrase("over \(when) is nog niets bekend", "nothing is known of \(when) yet")
    }
    static func aim(over when: String) -> Phrase {
        Phrase("Het doel over \(when) samen", "The target for \(when) together")
    }
    static func aim(for when: String) -> Phrase { Phrase("Het doel voor \(when)", "The target for \(when)") }
    static let noValue = Phrase("de stand is nog niet bekend", "the value is not known yet")
    static func awaiting(_ period: String, _ rest: String) -> Phrase {
        Phrase("\(rest); over \(period) is nog niets bekend", "\(rest); nothing is known of \(period) yet")
    }
    static func notMet(_ gap: String) -> Phrase {
        Phrase("doel niet gehaald, het scheelt \(gap)", "target missed by \(gap)")
    }
    static func still(_ gap: String, up: Bool) -> Phrase {
        Phrase("nog \(gap) \(up ? "erbij" : "eraf")", "\(gap) \(up ? "more" : "less") to go")
    }
    static let denominator = Phrase("Van welk geheel", "Out of what")
    static let computedNow = Phrase("Berekend uit de ingelezen cijfers", "Computed from the imported figures")
    static let notMixed = Phrase(
        "Wat in het plan staat en wat wij berekenen, staan naast elkaar. Wij mengen ze niet.",
        "What the plan states and what we compute stand side by side. We do not mix them.")
    static let cannotCompute = Phrase(
        "Voor deze periode zijn de cijfers niet ingelezen, dus wij kunnen het niet narekenen.",
        "The figures of this period have not been imported, so we cannot check it.")
    static let period = Phrase("Periode", "Period")
}
