import Markup
import Phrases
import Records
import SiteKit

/// A page at the end of a day that its reader chooses.
struct DayForm {
    let frame: RegisterFrame
    let action: Href

    var html: HTML {
        let context = frame.context, name = Word("op", "on")(frame.language)
        return """
            <form class="filters day-form only-screen" method="get" action="\(url: action)"><p class="field"><label for="day">\(context(WritingPhrases.onDay))</label>\
            <input id="day" name="\(name)" type="date" value="\(frame.day?.description ?? "")" required></p>\
            <p class="field"><button class="btn quiet">\(context(WritingPhrases.show))</button></p></form>

            """
    }
}
