package import Markup

/// How far an action is, as far as a drawing needs it.
package enum ActionState: String, Sendable, Hashable, CaseIterable {
    case done, onTrack, atRisk, notStarted, stopped
    /// Nobody has said yet, or not to this reader.
    case unreported
}

/// The sign of an action's state, 16 by 16: told apart by shape, so that it holds without colour.
package struct ActionMark: Sendable {
    package var state: ActionState

    package init(_ state: ActionState) { self.state = state }

    /// The bare sign; always stands beside words that say the same.
    package var html: HTML {
        "<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">\(shape)</svg>"
    }

    /// The sign with its words.
    package func labelled(_ words: String) -> HTML { "<span class=\"st\">\(html)\(words)</span>" }

    var shape: HTML {
        switch state {
        case .done:
            "<circle class=\"pt\" cx=\"8\" cy=\"8\" r=\"6.5\"/><path class=\"st-cut\" d=\"M4.8 8.2l2.3 2.3 4.2-4.6\"/>"
        case .onTrack:
            "<circle class=\"st-ring now\" cx=\"8\" cy=\"8\" r=\"5.7\"/><path class=\"pt\" d=\"M8 2.3a5.7 5.7 0 0 1 0 11.4z\"/>"
        case .atRisk:
            "<path class=\"st-risk\" d=\"M8 1.2l7 13H1z\"/><path class=\"st-cut\" d=\"M8 5.6v4.2M8 11.3v1.5\"/>"
        case .notStarted: "<circle class=\"st-ring\" cx=\"8\" cy=\"8\" r=\"5.7\"/>"
        case .stopped: "<path class=\"st-cross\" d=\"M3 3l10 10M13 3L3 13\"/>"
        case .unreported: "<circle class=\"st-ring open\" cx=\"8\" cy=\"8\" r=\"5.7\"/>"
        }
    }
}
