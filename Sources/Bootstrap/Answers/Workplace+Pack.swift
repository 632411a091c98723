import Facts
import Geography
import Phrases
import RegionPack

extension Workplace {
    /// What is in the region pack and what is still to be confirmed.
    package func describePack(format: AnswerFormat) throws(CommandFailure) {
        if format != .text { return show(packFindings, format: format) }
        let counts: [(LocalizedText, Int)] = [
            (LocalizedText(dutch: "districten", english: "police districts"), count(of: .policeDistrict)),
            (LocalizedText(dutch: "basisteams", english: "basic teams"), count(of: .basicTeam)),
            (
                LocalizedText(dutch: "gemeenten (ook vroegere)", english: "municipalities (former ones too)"),
                count(of: .municipality)
            ),
            (LocalizedText(dutch: "misdrijven", english: "offences"), pack.offences.types.count),
            (LocalizedText(dutch: "groepen", english: "groups"), pack.groups.count),
            (LocalizedText(dutch: "gebeurtenissen en breuken", english: "events and breaks"), pack.events.count),
        ]
        terminal.answer("\(terminal[pack.name]) (\(settings.region))")
        for (label, count) in counts { terminal.answer("  \(count) \(terminal[label])") }
        for finding in packFindings { terminal.answer(finding.packLine(in: settings.region, terminal.language)) }
    }

    private func count(of level: AreaLevel) -> Int { pack.areas.count { $0.level == level } }
}
