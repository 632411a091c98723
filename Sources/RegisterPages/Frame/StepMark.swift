import Markup
import Phrases
import Registers
import SiteKit

/// A choice out of an order of more and less, such as the evidence for a remedy: steps that are reached, with the words.
struct StepMark {
    private let step: Int
    private let steps: Int
    private let title: HTML

    /// `nil` for several choices, or one that the list does not have.
    init?(_ ids: [String], in list: ChoiceList, _ context: PageContext) {
        guard ids.count == 1, let step = list.choices.firstIndex(where: { $0.id == ids[0] }) else { return nil }
        self.step = step
        steps = list.choices.count
        title = context.text(list.choices[step].title)
    }

    var html: HTML {
        """
        <span class="steps"><svg width="\(max(0, steps - 1) * 10)" height="12" aria-hidden="true">\
        \(each: 0..<max(0, steps - 1), { place in
            "<rect class=\"\(literal: place < step ? "step-on" : "step-off")\" x=\"\(place * 10 + 1)\" y=\"1\" width=\"7\" height=\"10\"/>"
        })</svg>\(title)</span>
        """
    }
}
