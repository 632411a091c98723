import Markup
import Phrases
import SiteKit
import Strategy

/// One municipality's part in words: `doet mee, sinds 2021`.
enum ParticipationWords {
    static func html(_ cell: ParticipationCell, _ frame: PlanFrame) -> HTML {
        let language = frame.language
        var parts = [frame.context(cell.status.phrase)]
        if let since = cell.since { parts.append(Phrase("sinds ", "since ")(language) + language.period(since)) }
        if let until = cell.until {
            parts.append(Phrase("tot en met ", "up to and including ")(language) + language.period(until))
        }
        let note: HTML? = cell.note.map { " <span class=\"small muted\">\(frame.nl($0))</span>" }
        return "\(parts.joined(separator: ", "))\(note)"
    }
}
