import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Notes on what the source contradicts or leaves open, with both readings and what is shown.
struct SourceNotes {
    let notes: [SourceNote]
    let frame: PlanFrame
    /// The ids of the notes begin with it, so that a page can hold several lists.
    var prefix = "noot"

    var html: HTML? {
        guard !notes.isEmpty else { return nil }
        return "<div class=\"note alert stack\">\(each: notes, { note($0) })</div>\n"
    }

    /// The notes as a section of a page; `nil` without notes.
    var section: HTML? {
        html.map {
            "<section aria-labelledby=\"noten\"><h2 id=\"noten\">\(frame.context(PlanPhrases.notes))</h2>\($0)</section>\n"
        }
    }

    private func note(_ note: SourceNote) -> HTML {
        """
        <div class="readings" id="\(prefix)-\(note.id.rawValue)"><p><strong>\(frame.nl(note.title))</strong></p>\
        <ul class="bul"\(attr: "lang", frame.lang)>\(each: note.readings, { reading($0) })</ul>\
        <p>\(frame.nl(note.shown))</p></div>
        """
    }

    private func reading(_ reading: SourceNote.Reading) -> HTML {
        let place: HTML? = frame.source(reading.source).map { " <span class=\"muted\">(\($0))</span>" }
        return "<li>\(reading.text)\(place)</li>"
    }
}
