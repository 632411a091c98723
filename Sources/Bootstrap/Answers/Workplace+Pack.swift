import Geography
import Phrases
import RegionPack

extension Workplace {
    /// What is in the region pack and what is still to be confirmed.
    package func describePack(format: AnswerFormat) throws(CommandFailure) {
        if format != .text { return show(packFindings, format: format) }
        let counts: [(Phrase, Int)] = [
            (Phrase("districten", "police districts"), count(of: .policeDistrict)),
            (Phrase("basisteams", "basic teams"), count(of: .basicTeam)),
            (
                Phrase("gemeenten (ook vroegere)", "municipalities (former ones too)"),
                count(of: .municipality)
            ),
            (Phrase("misdrijven", "offences"), pack.offences.types.count),
            (Phrase("groepen", "groups"), pack.groups.count),
            (Phrase("gebeurtenissen en breuken", "events and breaks"), pack.events.count),
        ]
        terminal.answer("\(terminal[pack.name]) (\(settings.region))")
        for (label, count) in counts { terminal.answer("  \(count) \(terminal[label])") }
        for finding in packFindings { terminal.answer(finding.packLine(in: settings.region, terminal.language)) }
    }

    private func count(of level: AreaLevel) -> Int { pack.areas.count { $0.level == level } }
}
