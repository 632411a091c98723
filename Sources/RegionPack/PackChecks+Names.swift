import Facts
import Geography
import Phrases
import PlacedYAML

extension PackSections {
    /// Names that lead to two offences, and chapters that hold none: a reader who searches has to end up at one.
    func checkOffenceNames() {
        var known: [[UInt8]: OffencesSection.Entry] = [:]
        for entry in offences.entries.sorted(by: { $0.code.value < $1.code.value }) {
            for name in entry.names(of: .title) + entry.names(of: .synonym) {
                let folded = NameFolding.fold(name)
                if let other = known[folded], other.code.value != entry.code.value {
                    report(name, of: entry, alsoOf: other)
                }
                known[folded] = known[folded] ?? entry
            }
        }
        checkChapters()
        checkGroupNames(against: known)
    }

    private func report(_ name: String, of entry: OffencesSection.Entry, alsoOf other: OffencesSection.Entry) {
        let (code, first) = (entry.code.value.rawValue, other.code.value.rawValue)
        entry.names.report(
            severity: .warning,
            found: Phrase(
                "de naam \"\(Finding.quote(name))\" bij \(first) en bij \(code)",
                "the name \"\(Finding.quote(name))\" at \(first) and at \(code)"),
            expected: Phrase("een naam die één soort aanwijst", "a name that stands for one type"),
            cure: Phrase(
                "geef een van de twee een andere naam, of haal het synoniem weg",
                "give one of the two another name, or remove the synonym"))
    }

    private func checkChapters() {
        for chapter in offences.chapters {
            for part in chapter.begins
            where !offences.types.contains(where: { JoinedOffences.begins($0.code, with: part.value) }) {
                part.place.report(
                    severity: .warning,
                    found: Phrase(
                        "\"\(Finding.quote(part.value))\", waar geen soort mee begint",
                        "\"\(Finding.quote(part.value))\", which no type begins with"),
                    expected: Phrase(
                        "een code of het begin van codes uit offences", "a code or the beginning of codes in offences"),
                    cure: Phrase("verbeter de code of haal haar weg", "correct the code, or remove it"))
            }
        }
    }

    /// A group may have the name of its only part; any other type of that name is taken for the group.
    private func checkGroupNames(against known: [[UInt8]: OffencesSection.Entry]) {
        for entry in groups.entries {
            guard let other = known[NameFolding.fold(entry.group.title.dutch)],
                entry.group.parts != [other.code.value]
            else { continue }
            entry.id.place.report(
                severity: .warning,
                found: Phrase(
                    "de groep \(entry.id.value) met dezelfde naam als \(other.code.value)",
                    "the group \(entry.id.value) with the same name as \(other.code.value)"),
                expected: Phrase("een eigen naam voor elke som", "a name of its own for every sum"),
                cure: Phrase(
                    "geef de groep een andere titel, of haal het synoniem weg bij \(other.code.value)",
                    "give the group another title, or remove the synonym from \(other.code.value)"))
        }
    }

    func checkPostcodes() {
        for entry in postcodes.entries {
            for area in entry.areas where area.value.municipality.flatMap({ municipalities[$0] }) == nil {
                area.place.report(
                    severity: .warning,
                    found: Phrase(
                        "\(area.value) bij postcode \(entry.digits.value), buiten het pakket",
                        "\(area.value) at postcode \(entry.digits.value), outside the pack"),
                    expected: Phrase(
                        "een gebied in een gemeente uit municipalities.yaml",
                        "an area in a municipality of municipalities.yaml"),
                    cure: Phrase("verbeter de code of haal haar weg", "correct the code, or remove it"))
            }
        }
    }
}

extension OffencesSection.Entry {
    fileprivate enum NameKind { case title, synonym }

    /// In all languages, each once.
    fileprivate func names(of kind: NameKind) -> [String] {
        switch kind {
        case .title: Array(Set([type.plain?.title ?? type.title].flatMap { [$0.dutch, $0.english] })).sorted()
        case .synonym: type.synonyms
        }
    }
}
