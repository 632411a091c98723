import Markup
import Phrases
import Registers
import SiteKit

/// Under the list of registers: those that a calendar or reader can follow, with the addresses.
struct FollowRegisters {
    let registers: VisibleRegisters
    let context: PageContext

    /// Nothing where no register has a feed that its reader may follow.
    var html: HTML? {
        let followed = registers.registers.filter { $0.showsRows && !RegisterFormat.feeds(of: $0.declaration).isEmpty }
        guard !followed.isEmpty else { return nil }
        return """
            <section class="only-screen first" aria-labelledby="volgen"><h2 id="volgen">\(context(FilePhrases.follow))</h2>
            <p class="muted">\(context(FilePhrases.feedsExplained))\(when: followed.contains { !$0.declaration.isForEverybody }, " \(context(FilePhrases.closedFeeds))")</p>
            <ul class="columns">\(each: followed, entry)</ul></section>

            """
    }

    private func entry(_ register: VisibleRegister) -> HTML {
        let links = HTML.join(RegisterFormat.feeds(of: register.declaration), separator: " · ") { file in
            "<a href=\"\(context.href(.register(.file(register.id, file))))\" rel=\"nofollow\">\(file == .calendar ? "iCal" : "Atom")</a>"
                as HTML
        }
        return "<li>\(context.text(register.declaration.title)): \(links)</li>\n"
    }
}
