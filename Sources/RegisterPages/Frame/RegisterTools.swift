import Markup
import Phrases
import Registers
import SiteKit

/// The ways on from a register: to write in it, to its editions, to how it was.
struct RegisterTools {
    let frame: RegisterFrame
    let links: [(Phrase, Href)]
    let hasStore: Bool

    var html: HTML? {
        guard !links.isEmpty else { return nil }
        return """
            <ul class="row register-tools only-screen">\(each: links, { title, href in "<li><a class=\"btn quiet\" href=\"\(url: href)\">\(frame.context(title))</a></li>" })</ul>

            """
    }
}
