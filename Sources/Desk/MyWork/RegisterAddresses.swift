import Markup
import Phrases
import Registers
import SiteKit

/// The registers that a calendar can follow under somebody's secret address, shown once with it.
struct RegisterAddresses {
    let secret: String
    let published: PublishedSite
    let context: PageContext

    /// Nothing where no register has a calendar.
    var html: HTML? {
        let registers = published.plans.registersForPartners.registers.filter { register in
            register.showsRows && register.declaration.feeds.contains { if case .calendar = $0 { true } else { false } }
        }
        guard !registers.isEmpty else { return nil }
        return """
            <h2>\(context(WorkPhrases.registersTitle))</h2><p>\(context(WorkPhrases.registersExplained))</p>
            <ul class="list">\(each: registers, { register in
                "<li>\(context.text(register.declaration.title))<br><code class=\"secret\">\(address(register.id))</code></li>\n"
            })</ul>

            """
    }

    private func address(_ id: RegisterID) -> String {
        (context.origin ?? "") + context.href(.register(.feed(secret, id, .calendar))).value
    }
}
