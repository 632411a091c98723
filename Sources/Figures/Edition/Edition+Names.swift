import Cube
package import Facts
package import Geography
package import Phrases
package import RegionPack

/// Whose name of an offence is meant.
package enum OffenceNaming: Hashable, Sendable {
    /// What people call it: on pages and in sentences.
    case plain
    /// As the source writes it, next to its code: in files that travel.
    case official
}

extension Edition {
    /// How an area stands in addresses, kept: a page has a link for every row, most of them to the area itself.
    package func address(of area: AreaCode, _ written: () -> String) -> String { memo.address(area, written) }

    /// The area's name, or its code when no list names it.
    package func name(of area: AreaCode) -> String { areas[area]?.name ?? area.rawValue }

    /// The title of an offence, group or the total; a code or id that nobody names is its own title.
    package func title(
        of selection: OffenceSelection, in language: Language, as naming: OffenceNaming = .plain
    ) -> String {
        switch selection {
        case .all: Phrase("Alle misdrijven", "All offences")(language)
        case .group(let id): pack.group(id: id).map { $0.title(language) } ?? id
        case .offence(let code): title(of: code, in: language, as: naming)
        }
    }

    /// `woninginbraak` and `woninginbraken`, for after a number; `nil` where the pack has no plain name.
    package func nouns(of selection: OffenceSelection) -> (one: Phrase, many: Phrase)? {
        type(of: selection)?.plain.map { ($0.one, $0.many) }
    }

    /// The other words by which people look for an offence: after numbers, as the source has it, and the pack's synonyms.
    package func otherNames(of selection: OffenceSelection) -> [String] {
        guard let type = type(of: selection) else { return [] }
        let phrases = [type.plain?.many, type.plain?.one, type.title].compactMap { $0 }
        return (phrases.flatMap { [$0.dutch, $0.english] } + type.synonyms).uniqued()
    }

    /// As the pack describes it; `nil` for a group and for what the pack does not know.
    private func type(of selection: OffenceSelection) -> OffenceType? {
        switch selection {
        case .all: pack.offences[.total]
        case .offence(let code): pack.offences[code]
        case .group: nil
        }
    }

    /// The title of what a figure counts: of a group with types that are published per year only, with or without these.
    ///
    /// Two numbers for one year then have two names, such as violence with and without sexual offences.
    package func title(of figure: Figure, in language: Language, as naming: OffenceNaming = .plain) -> String {
        let title = title(of: figure.offence, in: language, as: naming)
        guard figure.value.value != nil, case .group(let id) = figure.offence else { return title }
        let perYear = yearlyParts(of: id, in: figure.period)
        guard !perYear.isEmpty else { return title }
        let absent = perYear.filter { code in figure.missing.contains { $0.what == .offence(code) } }
        let names = names(of: absent.isEmpty ? perYear : absent, in: language, as: naming)
        return titled(title, parts: names, areIn: absent.isEmpty, language)
    }

    /// The title of a group's months, which never hold the types that are published per year only.
    package func monthlyTitle(of selection: OffenceSelection, in language: Language) -> String {
        let title = title(of: selection, in: language)
        guard case .group(let id) = selection else { return title }
        return titled(title, parts: names(of: yearlyParts(of: id), in: language), areIn: false, language)
    }

    /// Of a period those that belong to the group in some month of it.
    private func yearlyParts(of group: String, in period: PeriodRange? = nil) -> [OffenceCode] {
        guard let group = pack.group(id: group) else { return [] }
        return group.parts.filter { code in
            pack.offences[code]?.publication == .yearlyPerMunicipality
                && (period.map { !$0.isSensible || pack.tenure(of: code, in: group).overlaps($0.months) } ?? true)
        }
    }

    private func names(of parts: [OffenceCode], in language: Language, as naming: OffenceNaming = .plain) -> [String] {
        parts.map { title(of: $0, in: language, as: naming).lowercased() }
    }

    private func titled(_ title: String, parts: [String], areIn: Bool, _ language: Language) -> String {
        guard !parts.isEmpty else { return title }
        let names = language.list(parts)
        return areIn
            ? Phrase("\(title), met \(names)", "\(title), with \(names)")(language)
            : Phrase("\(title), zonder \(names)", "\(title), without \(names)")(language)
    }

    /// The source's own title, for a file that travels alone: it does not say "all" when the total is a sum of what was delivered.
    package func exportTitle(of selection: OffenceSelection, in language: Language) -> String {
        let hasTotal = cube.dimensions.index(of: OffenceCode.total).map { !cube.isEmpty(offence: $0) } ?? false
        guard selection == .all, !hasTotal else { return title(of: selection, in: language, as: .official) }
        return Phrase("Alle geleverde soorten samen", "All delivered types together")(language)
    }

    /// Events and breaks of the pack that touch a selection somewhere in a stretch of months, first ones first.
    package func events(touching selection: OffenceSelection, within months: ClosedRange<Month>) -> [RegistryEvent] {
        events(.months(months), base: nil).filter { touches($0, selection) }
    }

    func title(of code: OffenceCode, in language: Language, as naming: OffenceNaming = .plain) -> String {
        if let type = pack.offences[code] {
            return naming == .plain ? (type.plain?.title ?? type.title)(language) : type.title(language)
        }
        if let name = offenceNames[code] { return name }
        return code == .total ? Phrase("Totaal misdrijven", "Total offences")(language) : code.rawValue
    }

    /// Whether no total was delivered, so that all offences together are the sum of the types.
    var isTotalAdded: Bool {
        guard let total = cube.dimensions.index(of: OffenceCode.total) else { return true }
        return cube.isEmpty(offence: total)
            && !AreaLevel.allCases.contains { cube.hasYearly(level: $0, offence: total) }
    }

    func touches(_ event: RegistryEvent, _ selection: OffenceSelection) -> Bool {
        switch event.cause {
        case .stated: break
        case .partsOfGroup(let id): return selection == .group(id)
        case .classification: return selection == .all && isTotalAdded
        }
        return switch selection {
        case .all: event.touches(nil)
        case .offence(let code): event.touches(code)
        case .group(let id): (pack.group(id: id)?.parts ?? []).contains { event.touches($0) }
        }
    }

}
