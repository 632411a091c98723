package import Cube
import Facts
package import Geography
package import Phrases

extension CellChanges {
    /// How many figures go.
    package var lostCount: Int { lost.reduce(0) { $0 + $1.count } }
    /// How many figures get another count.
    package var changedCount: Int { changed.reduce(0) { $0 + $1.count } }

    /// How many figures go and which; a number that the list says itself is not said twice.
    ///
    /// `350 cijfers van 8 buurten in GM0312: …`, `700 cijfers: 350 cijfers van …; 350 cijfers van …`
    package func lostSentence(names: @escaping (AreaCode) -> String? = { _ in nil }) -> Phrase {
        let text = lostText(names: names), count = lostCount, isOne = lost.count == 1
        return Phrase { language in
            isOne
                ? text(language)
                : language.count(count, one: ChangedCells.figure, many: ChangedCells.figures) + ": " + text(language)
        }
    }

    /// The figures that go, the first few places by name of area, offence and period.
    package func lostText(names: (AreaCode) -> String? = { _ in nil }, limit: Int = 3) -> Phrase {
        ChangedCells.text(lost, names: names, limit: limit)
    }
}

extension ChangedCells {
    /// `288 cijfers van 8 buurten in GM0312: 1.2.3, 2024MM01 t/m 2024MM12 (BU03120000, …)`.
    package func text(names: (AreaCode) -> String?) -> Phrase {
        let name = names(owner).map { " (\(Finding.quote($0)))" } ?? ""
        return Phrase { language in
            let figures = language.count(count, one: Self.figure, many: Self.figures)
            let place = isAlone ? "" : Phrase(" in ", " in ")(language) + owner.rawValue + name
            let area = isAlone ? owner.rawValue + name : level.counted(areas.count, in: language)
            let codes = isAlone ? "" : " (" + Self.list(areas.map(\.rawValue))(language) + ")"
            let offences = Self.list(offences.map(\.rawValue))(language)
            return figures + Phrase(" van ", " of ")(language) + area + place + ": " + offences + ", "
                + period(language) + codes
        }
    }

    /// Whether it is about the owner itself.
    private var isAlone: Bool { areas == [owner] }

    static func text(_ groups: [ChangedCells], names: (AreaCode) -> String?, limit: Int) -> Phrase {
        let most = groups.sorted { ($0.count, $1.level, $1.owner) > ($1.count, $0.level, $0.owner) }.prefix(limit)
        let texts = most.map { $0.text(names: names) }, rest = groups.count - most.count
        let more = groups.reduce(0) { $0 + $1.count } - most.reduce(0) { $0 + $1.count }
        return Phrase { language in
            let first = texts.map { $0(language) }.joined(separator: "; ")
            guard rest > 0 else { return first }
            let figures = language.count(more, one: Self.figure, many: Self.figures)
            return first + Phrase("; en nog \(figures) elders", "; and \(figures) more elsewhere")(language)
        }
    }

    private func period(_ language: Language) -> String {
        let until = Phrase(" t/m ", " to ")(language)
        let months = months.map { $0.count == 1 ? $0.lowerBound.key : $0.lowerBound.key + until + $0.upperBound.key }
        let years = years.map { years in
            let (first, last) = (Period.year(years.lowerBound).key, Period.year(years.upperBound).key)
            return first == last ? first : first + until + last
        }
        return [months, years].compactMap(\.self).joined(separator: ", ")
    }

    private static func list(_ codes: [String]) -> Phrase {
        let first = codes.prefix(5).joined(separator: ", "), rest = codes.count - 5
        guard rest > 0 else { return Phrase(verbatim: first) }
        return Phrase { first + Phrase(" en nog \($0.number(rest))", " and \($0.number(rest)) more")($0) }
    }

    static let figure = Phrase("cijfer", "figure")
    static let figures = Phrase("cijfers", "figures")
}
