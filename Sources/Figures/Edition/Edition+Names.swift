import Cube
package import Facts
package import Geography
package import Phrases
package import RegionPack

extension Edition {
    /// The area's name, or its code when no list names it.
    package func name(of area: AreaCode) -> String { areas[area]?.name ?? area.rawValue }

    /// The title of an offence, group or the total; a code or id that nobody names is its own title.
    package func title(of selection: OffenceSelection, in language: Language) -> String {
        switch selection {
        case .all: Phrase("Alle misdrijven", "All offences")(language)
        case .group(let id): pack.group(id: id).map { $0.title(language) } ?? id
        case .offence(let code): title(of: code, in: language)
        }
    }

    /// The title of what a figure counts: of a group with types that are published per year only, with or without these.
    ///
    /// Two numbers for one year then have two names, such as violence with and without sexual offences.
    package func title(of figure: Figure, in language: Language) -> String {
        let title = title(of: figure.offence, in: language)
        guard figure.value.value != nil, case .group(let id) = figure.offence else { return title }
        let perYear = yearlyParts(of: id)
        guard !perYear.isEmpty else { return title }
        let absent = perYear.filter { code in figure.missing.contains { $0.what == .offence(code) } }
        return titled(title, parts: absent.isEmpty ? perYear : absent, areIn: absent.isEmpty, language)
    }

    /// The title of a group's months, which never hold the types that are published per year only.
    package func monthlyTitle(of selection: OffenceSelection, in language: Language) -> String {
        let title = title(of: selection, in: language)
        guard case .group(let id) = selection else { return title }
        return titled(title, parts: yearlyParts(of: id), areIn: false, language)
    }

    private func yearlyParts(of group: String) -> [OffenceCode] {
        (pack.group(id: group)?.parts ?? []).filter { pack.offences[$0]?.publication == .yearlyPerMunicipality }
    }

    private func titled(_ title: String, parts: [OffenceCode], areIn: Bool, _ language: Language) -> String {
        guard !parts.isEmpty else { return title }
        let names = language.list(parts.map { self.title(of: $0, in: language).lowercased() })
        return areIn
            ? Phrase("\(title), met \(names)", "\(title), with \(names)")(language)
            : Phrase("\(title), zonder \(names)", "\(title), without \(names)")(language)
    }

    /// The title for a file that travels alone: it does not say "all" when the total is a sum of what was delivered.
    package func exportTitle(of selection: OffenceSelection, in language: Language) -> String {
        let hasTotal = cube.dimensions.index(of: OffenceCode.total).map { !cube.isEmpty(offence: $0) } ?? false
        guard selection == .all, !hasTotal else { return title(of: selection, in: language) }
        return Phrase("Alle geleverde soorten samen", "All delivered types together")(language)
    }

    /// Events and breaks of the pack that touch a selection somewhere in a stretch of months, first ones first.
    package func events(touching selection: OffenceSelection, within months: ClosedRange<Month>) -> [RegistryEvent] {
        events(.months(months), base: nil).filter { touches($0, selection) }
    }

    func title(of code: OffenceCode, in language: Language) -> String {
        if let type = pack.offences[code] { return type.title(language) }
        if let name = offenceNames[code] { return name }
        return code == .total ? Phrase("Totaal misdrijven", "Total offences")(language) : code.rawValue
    }

    func touches(_ event: RegistryEvent, _ selection: OffenceSelection) -> Bool {
        switch selection {
        case .all: event.touches(nil)
        case .offence(let code): event.touches(code)
        case .group(let id): (pack.group(id: id)?.parts ?? []).contains { event.touches($0) }
        }
    }

}
