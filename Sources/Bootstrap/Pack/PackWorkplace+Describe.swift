import Facts
import Geography
import Phrases
import RegionPack
import Strategy

extension PackWorkplace {
    /// What is in the region pack and what is still to be confirmed.
    package func describe(format: AnswerFormat) throws(CommandFailure) {
        let loaded = try RegionPack.usable(in: settings.region), pack = loaded.pack
        let findings = loaded.findings + foreignPlan(in: pack)
        if format != .text { return terminal.show(findings, format: format) }
        let counts: [(Phrase, Int)] = [
            (Phrase("districten", "police districts"), pack.count(of: .policeDistrict)),
            (Phrase("basisteams", "basic teams"), pack.count(of: .basicTeam)),
            (
                Phrase("gemeenten (ook vroegere)", "municipalities (former ones too)"),
                pack.count(of: .municipality)
            ),
            (Phrase("misdrijven", "offences"), pack.offences.types.count),
            (Phrase("groepen", "groups"), pack.groups.count),
            (Phrase("gebeurtenissen en breuken", "events and breaks"), pack.events.count),
            (Phrase("wegwijzers", "guides"), pack.guides.count),
        ]
        terminal.answer("\(terminal[pack.name]) (\(settings.region))")
        for (label, count) in counts { terminal.answer("  \(count) \(terminal[label])") }
        for finding in findings { terminal.answer(finding.packLine(in: settings.region, terminal.language)) }
    }

    /// A plan that names areas, and none of this region, was left behind by the pack that this one was copied from.
    private func foreignPlan(in pack: RegionPack) -> [Finding] {
        guard let document = PlanReader.read(folder: PlanPack.folder(in: settings.region))?.document else { return [] }
        let named = document.areas, known = Set(pack.areas.map(\.code))
        guard let example = named.min(), named.isDisjoint(with: known) else { return [] }
        return [
            Finding(
                .packReference, severity: .warning, file: "plan",
                found: Phrase(
                    "een jaarplan dat \(named.count) gebieden noemt, zoals \(example), en geen enkel gebied van dit pakket",
                    "a year plan that names \(named.count) areas, such as \(example), and none of this pack"),
                expected: Phrase("een plan van deze regio, of geen plan", "a plan of this region, or none"),
                cure: Phrase(
                    "haal de map plan weg, of zet er het plan van uw eigen regio in",
                    "remove the folder plan, or put the plan of your own region there"))
        ]
    }
}

extension RegionPack {
    fileprivate func count(of level: AreaLevel) -> Int { areas.count { $0.level == level } }
}
