import Phrases

/// The texts about taking a publication back.
enum WithdrawalPhrases {
    static let title = Phrase("Intrekken", "Withdraw")
    static func open(_ version: Int) -> Phrase {
        Phrase("Versie \(version) van de site halen", "Take version \(version) off the site")
    }
    static func before(_ version: Int, _ date: String) -> Phrase {
        Phrase(
            "Daarna leest het publiek weer versie \(version), gepubliceerd op \(date).",
            "After that the public reads version \(version) again, published on \(date).")
    }
    static func otherYear(_ year: Int, _ other: Int) -> Phrase {
        Phrase(
            "Daarna is er van \(year) niets meer te lezen. Op het adres van dat jaar staat dan dat het plan is ingetrokken, met uw reden. Het jaarplan \(other) blijft staan.",
            "After that nothing of \(year) can be read. The address of that year then says that the plan was withdrawn, with your reason. The year plan \(other) stays."
        )
    }
    static func nothing(_ year: Int) -> Phrase {
        Phrase(
            "Daarna is er geen jaarplan meer te lezen. Op het adres van \(year) staat dan dat het plan is ingetrokken, met uw reden.",
            "After that no year plan can be read. The address of \(year) then says that the plan was withdrawn, with your reason."
        )
    }
    static func differs(_ count: Int) -> Phrase {
        Phrase { language in
            let number = language.number(count)
            return count == 1
                ? Phrase("1 onderdeel is daarin anders:", "1 item differs in it:")(language)
                : Phrase("\(number) onderdelen zijn daarin anders:", "\(number) items differ in it:")(language)
        }
    }
    static let goes = Phrase("verdwijnt", "goes")
    static let returns = Phrase("komt terug", "returns")
    static let why = Phrase("Waarom trekt u deze versie in?", "Why do you withdraw this version?")
    static let whyHint = Phrase(
        "Iedereen kan dit lezen. Noem geen namen van personen.", "Everybody can read this. Do not name people.")

    // Where the year stands.
    static func withdrawn(_ version: Int, on date: String, because reason: String) -> Phrase {
        Phrase(
            "Versie \(version) is ingetrokken op \(date). Reden: \(reason)",
            "Version \(version) was withdrawn on \(date). Reason: \(reason)")
    }
    static func publicAgain(_ version: Int, _ date: String) -> Phrase {
        Phrase(
            "Het publiek leest nu versie \(version), gepubliceerd op \(date).",
            "The public now reads version \(version), published on \(date).")
    }
    static func nothingPublic(_ year: Int) -> Phrase {
        Phrase("Het publiek leest nu niets van \(year).", "The public reads nothing of \(year) now.")
    }
    static func newerLeads(_ year: Int, _ newer: Int) -> Phrase {
        Phrase(
            "Wie het jaarplan opent, ziet eerst dat van \(newer). Het plan van \(year) blijft op zijn eigen adres staan.",
            "Whoever opens the year plan sees that of \(newer) first. The plan of \(year) stays at its own address.")
    }
    static func olderLeads(_ older: Int) -> Phrase {
        Phrase(
            "Wie het jaarplan opent, ziet nu dat van \(older).",
            "Whoever opens the year plan sees that of \(older) now.")
    }
}
