import Charts
package import Markup
package import SiteKit
package import Strategy

/// How an action stands, as the pages of the plan show it: a sign with its words.
package enum StatusMark {
    package static func html(_ kind: ActionStatus.Kind, _ context: PageContext) -> HTML {
        ActionMark(PlanWords.mark(kind)).labelled(context(kind.phrase))
    }
}
