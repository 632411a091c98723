package import Geography
package import Phrases

extension AreaLevel {
    /// The level as a noun: `gemeente`, `municipality`; on pages the source's own larger areas are just areas.
    package var one: Phrase { self == .otherPublished ? Phrase("gebied", "area") : singular }

    /// The level as a plural: `gemeenten`, `municipalities`.
    package var many: Phrase { self == .otherPublished ? Phrase("gebieden", "areas") : plural }

    /// `dit politiedistrict`, `deze gemeente`.
    var this: Phrase {
        let isNeuter = [.country, .otherPublished, .policeDistrict, .basicTeam].contains(self)
        return Phrase((isNeuter ? "dit " : "deze ") + one.dutch, "this " + one.english)
    }
}

extension Area {
    /// The name, or `gebied zonder naam (GM0637)` while no code list names it.
    package func displayName(in language: Language) -> String {
        guard !isNamed else { return name }
        return Phrase(
            "\(level.one.dutch) zonder naam (\(code.rawValue))",
            "\(level.one.english) without a name (\(code.rawValue))")(language)
    }
}
