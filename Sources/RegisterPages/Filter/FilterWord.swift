import Geography
import Markup
import Phrases
import Records
import Registers
import SiteKit

/// What a filter of an address means to a field, and what it is called.
struct FilterWord {
    let frame: RegisterFrame
    let key: FieldKey

    /// Stands for rows without a value; a word of its own where a choice has that id.
    private var unknownWord: String { Phrase("niet-bekend", "not-known")(frame.language) }

    private var field: FieldDeclaration? { frame.register.field(key) }

    private var isDated: Bool {
        switch field?.kind {
        case .date?, .period?, .span?: true
        default: false
        }
    }

    /// `nil` for a word that means nothing here; then nothing is found.
    func filter(_ word: String) -> RegisterQuery.Filter {
        if word == unknownWord { return .unknown }
        guard isDated else { return .words([word]) }
        guard let year = Int(word), let first = PlanDate(year: year, month: 1, day: 1),
            let last = PlanDate(year: year, month: 12, day: 31)
        else { return .words([]) }
        return .days(first...last)
    }

    struct Option {
        let word: String
        let title: String
        let count: Int
    }

    /// Only what rows have, with how many.
    var options: [Option] {
        let known = isDated ? years : named
        let unknown = frame.register.rows.count { $0.isWithout(key) }
        guard unknown > 0, !known.isEmpty else { return known }
        return known + [Option(word: unknownWord, title: frame.context(RegistersPhrases.unknown), count: unknown)]
    }

    private var named: [Option] {
        let found = frame.register.options(key).map { Option(word: $0.word, title: title($0.word), count: $0.count) }
        // Choices and states have an order of their own.
        if key == .status || field?.kind.choices != nil { return found }
        return found.sorted { ($0.title.lowercased(), $0.word) < ($1.title.lowercased(), $1.word) }
    }

    private var years: [Option] {
        var counts: [Int: Int] = [:]
        for row in frame.register.rows {
            guard let days = row[key]?.days else { continue }
            for year in days.lowerBound.year...days.upperBound.year { counts[year, default: 0] += 1 }
        }
        return counts.sorted { $0.key > $1.key }.map { Option(word: String($0), title: String($0), count: $1) }
    }

    func title(_ word: String) -> String {
        if word == unknownWord { return frame.context(RegistersPhrases.unknown) }
        if key == .status { return frame.declaration.status?[word]?.title(frame.language) ?? word }
        guard let field else { return word }
        return value(word, of: field).map { frame.words.phrase($0, of: field)(frame.language) } ?? word
    }

    private func value(_ word: String, of field: FieldDeclaration) -> RegisterValue? {
        switch field.kind {
        case .choice: .choices([word])
        case .flag: .flag(word == "true")
        case .area: AreaCode(word).map { .areas([$0]) }
        case .organisation: OrganisationID(word).map { .organisations([$0]) }
        case .body, .item: ItemID(word).map { .items([$0]) }
        case .row: ItemID(word).map { .rows([$0]) }
        default: nil
        }
    }
}

extension VisibleRow {
    func isWithout(_ key: FieldKey) -> Bool { key == .status ? status == nil : self[key] == nil }
}

extension RegisterFrame {
    /// The rows that the address asks for, in no order yet.
    var rowQuery: RegisterQuery {
        let asked = query
        var rows = RegisterQuery()
        rows.text = asked.words
        for (key, word) in asked.filters { rows.filters[key] = FilterWord(frame: self, key: key).filter(word) }
        return rows
    }
}
