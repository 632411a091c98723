import Facts
import Geography
import Phrases
import PlacedYAML
import Records

/// Readers for the plain values of a declaration.
extension PackNode {
    /// `{nl: …, en: …}`.
    func words() -> Phrase? {
        guard let table = PackTable<PhraseKey>(self) else { return nil }
        let dutch = table.required(.nl) { $0.text() }, english = table.required(.en) { $0.text() }
        return dutch.flatMap { dutch in english.map { Phrase(dutch, $0) } }
    }

    /// A phrase, or one text for both languages such as a name.
    func wordsOrName() -> Phrase? { scalar == nil ? words() : text().map { Phrase(verbatim: $0) } }

    func fieldKey() -> FieldKey? {
        if scalar == FieldKey.status.rawValue { return .status }
        return scalar.flatMap { FieldKey($0) }
            ?? wrong(
                Phrase("de naam van een veld", "the name of a field"),
                cure: Phrase(
                    "schrijf kleine letters, cijfers en streepjes, te beginnen met een letter",
                    "write lower-case letters, digits and hyphens, from a letter on"))
    }

    /// One key, or a list of them.
    func fieldKeys() -> [FieldKey]? {
        scalar == nil ? items()?.compactMap { $0.fieldKey() } : fieldKey().map { [$0] }
    }

    func registerAudience() -> RegisterAudience? {
        scalar.flatMap { RegisterAudience(rawValue: $0) }
            ?? wrong(
                Phrase(
                    "public, partners, organisation:ID, own of sealed",
                    "public, partners, organisation:ID, own or sealed"),
                cure: Phrase("schrijf een van deze", "write one of these"))
    }

    func writer() -> Writer? {
        scalar.flatMap { Writer(rawValue: $0) }
            ?? wrong(
                Phrase(
                    "bureau, own, municipalities, partners of partner:ID",
                    "bureau, own, municipalities, partners or partner:ID"),
                cure: Phrase("schrijf een van deze", "write one of these"))
    }

    func registerID() -> RegisterID? {
        scalar.flatMap { RegisterID($0) }
            ?? wrong(
                Phrase("de id van een register", "the id of a register"),
                cure: Phrase(
                    "schrijf de naam van zijn bestand zonder .yaml", "write the name of its file without .yaml"))
    }

    /// The id of a choice or state.
    func slug() -> String? {
        if let scalar, Slug.isValid(scalar, limit: 40) || isNumeral(scalar) { return scalar }
        return wrong(
            Phrase("een korte naam", "a short name"),
            cure: Phrase(
                "schrijf kleine letters, cijfers en streepjes", "write lower-case letters, digits and hyphens"))
    }

    /// Degrees such as those of evidence are called by their number.
    private func isNumeral(_ text: String) -> Bool {
        (1...2).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    func months() -> Int? { integer(in: 1...1200) }

    func unitWords() -> UnitWords? {
        if let pairs = mappingKeys, pairs.contains("one") {
            guard let table = PackTable<UnitKey>(self), let one = table.required(.one, { $0.words() }),
                let many = table.required(.many, { $0.words() })
            else { return nil }
            return UnitWords(one: one, many: many)
        }
        return words().map { UnitWords(one: $0, many: $0) }
    }

    /// Levels of areas that a coalition has.
    func level() -> AreaLevel? {
        enum Word: String, CaseIterable { case region, policeDistrict, basicTeam, municipality }
        return word(Word.self).map { word in
            switch word {
            case .region: .region
            case .policeDistrict: .policeDistrict
            case .basicTeam: .basicTeam
            case .municipality: .municipality
            }
        }
    }

    /// Fields with what they must be.
    func condition() -> Condition? {
        guard let pairs = pairs() else { return nil }
        var clauses: [Condition.Clause] = []
        for (name, value) in pairs {
            guard let key = name.fieldKey(), let test = value.conditionTest() else { return nil }
            clauses.append(.init(key: key, test: test))
        }
        return Condition(clauses)
    }

    private func conditionTest() -> Condition.Test? {
        switch scalar {
        case "known"?: return .known
        case "unknown"?: return .unknown
        case let word?: return .oneOf([word])
        case nil: return items().map { .oneOf(Set($0.compactMap { $0.text() })) }
        }
    }

    /// The hour and minute at which something begins.
    func clockMinutes() -> Int? {
        let parts = scalar?.split(separator: ":", omittingEmptySubsequences: false) ?? []
        if parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]),
            let minute = Int(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        {
            return hour * 60 + minute
        }
        return wrong(
            Phrase("een tijd zoals \"06:00\"", "a time such as \"06:00\""),
            cure: Phrase(
                "schrijf uren en minuten met twee cijfers, tussen aanhalingstekens",
                "write hours and minutes with two digits, in quotes"))
    }
}
