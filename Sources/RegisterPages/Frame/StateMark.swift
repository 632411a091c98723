import Charts
import Markup
import Registers

/// How the state of a row is drawn: a sign with its words.
enum StateMark {
    static func html(_ state: StatusMachine.State, _ words: String) -> HTML {
        ActionMark(sign(state)).labelled(words)
    }

    /// A state without a tone is a ring: nothing is said of how far it is.
    private static func sign(_ state: StatusMachine.State) -> ActionState {
        switch state.tone {
        case .good: .done
        case .going: .onTrack
        case .waiting: .notStarted
        case .late: .stopped
        case .neutral: .unreported
        }
    }
}
