import Phrases

/// Texts that findings of several readers share.
enum FindingWords {
    static let areaCode = Phrase("een gebiedscode zoals BU03440111", "an area code such as BU03440111")
    static let offenceCode = Phrase("een misdrijfcode zoals 1.1.1", "an offence code such as 1.1.1")
    static let period = Phrase("een periode zoals 2017MM01 of 2017JJ00", "a period such as 2017MM01 or 2017JJ00")
    static let rowLeftOut = Phrase("De regel telt niet mee.", "The row is left out.")
    static let nothing = Phrase("niets", "nothing")
    static let more = Phrase("en meer van deze soort", "and more of this kind")

    static func more(_ count: Int) -> Phrase {
        Phrase { Phrase("en nog \($0.number(count)) van deze soort", "and \($0.number(count)) more of this kind")($0) }
    }

    static func moreWithOtherTexts(_ count: Int) -> Phrase {
        let more = more(count)
        return Phrase("\(more.dutch), met andere teksten", "\(more.english), with other texts")
    }

    /// The first ten, and how many there are besides; an empty name is shown as one.
    static func list(_ names: [String]) -> Phrase {
        let first = names.prefix(10).map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: ", "), rest = names.count - 10
        guard rest > 0 else { return Phrase(verbatim: first) }
        return Phrase { first + Phrase(" en nog \($0.number(rest))", " and \($0.number(rest)) more")($0) }
    }

    /// No row for these, `joint` a place when it is about one.
    static func noRow(_ names: [String], joint: Phrase? = nil, place: String = "") -> Phrase {
        let names = list(names)
        return Phrase { language in
            let end = joint.map { " \($0(language)) \(place)" } ?? ""
            return Phrase("geen regel voor ", "no row for ")(language) + names(language) + end
        }
    }
}
