import Phrases

/// The texts of what an indicator says, wherever it is shown.
enum IndicatorValuePhrases {
    static let value = Phrase("Stand", "Value")
    static let target = Phrase("Doel", "Target")
    static let way = Phrase("De weg naar het doel", "The way to the target")
    static let toGo = Phrase("Nog te gaan", "Still to go")
    static let noTarget = Phrase("geen doel", "no target")
    static let met = Phrase("doel gehaald", "target met")
    static let alreadyMet = Phrase("al op het doel", "already at the target")
    static let cannotTell = Phrase(
        "niet te zeggen: de bron is niet precies genoeg", "cannot be told: the source is not precise enough")
    static let noValue = Phrase("de stand is nog niet bekend", "the value is not known yet")
    static func awaiting(_ period: String, _ rest: String) -> Phrase {
        Phrase("\(rest); stand over \(period) niet bekend", "\(rest); value of \(period) not known")
    }
    static func notMet(_ gap: String) -> Phrase {
        Phrase("doel niet gehaald, verschil \(gap)", "target missed by \(gap)")
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
