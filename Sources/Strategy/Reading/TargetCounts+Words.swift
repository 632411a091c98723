package import Phrases

extension TargetCounts {
    /// `5 van de 17 doelen zijn gehaald, 9 zijn nog niet zover en van 3 is het nog niet te zeggen.`; `nil` for fewer than two.
    package func sentence(_ language: Language) -> String? {
        guard total > 1 else { return nil }
        if self[.reached] == total {
            return Phrase(
                "Alle \(language.number(total)) doelen zijn gehaald.", "All \(language.number(total)) targets are met.")(
                    language)
        }
        let all = language.number(total), met = language.number(self[.reached])
        let parts = [
            Phrase(
                "\(met) van de \(all) doelen \(self[.reached] == 1 ? "is" : "zijn") gehaald",
                "\(met) of \(all) targets \(self[.reached] == 1 ? "is" : "are") met")(language),
            part(.missed, in: language) { Phrase("\($0) niet", "\($0) missed") },
            part(.open, in: language) {
                Phrase("\($0) \($0 == "1" ? "is" : "zijn") nog niet zover", "\($0) still open")
            },
            part(.unknown, in: language) { Phrase("van \($0) is het nog niet te zeggen", "\($0) cannot be told yet") },
        ]
        return language.list(parts.compactMap(\.self)) + "."
    }

    private func part(_ group: TargetGroup, in language: Language, _ words: (String) -> Phrase) -> String? {
        self[group] > 0 ? words(language.number(self[group]))(language) : nil
    }
}
