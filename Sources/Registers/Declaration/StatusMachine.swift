package import Phrases

/// The states that rows go through.
package struct StatusMachine: Hashable, Sendable {
    package let label: Phrase
    package let states: [State]
    /// In which a row may begin.
    package let start: [String]
    package var isRequired = true
    /// `nil` when nobody said: then the bureau alone sees it.
    package var audience: RegisterAudience?

    package init(label: Phrase, states: [State], start: [String]) {
        self.label = label
        self.states = states
        self.start = start
    }

    package struct State: Hashable, Sendable {
        package let id: String
        package let title: Phrase
        package var explanation: Phrase?
        /// The states that may follow.
        package var to: [String] = []
        /// Fields that a row in this state has.
        package var needs: [FieldKey] = []
        /// Who may bring a row into it; whoever writes it when empty.
        package var who: [Writer] = []
        /// Of rows in it.
        package var audience: RegisterAudience?
        /// Nothing is to be done any more.
        package var isClosed = false
        package var tone = Tone.neutral
        package var was: [String] = []

        package init(id: String, title: Phrase) {
            self.id = id
            self.title = title
        }
    }

    /// How a state is drawn beside its words.
    package enum Tone: String, Hashable, Sendable, CaseIterable { case neutral, waiting, going, good, late }

    /// With some of its states; the ways to others go with them.
    func with(states: [State]) -> StatusMachine {
        let ids = Set(states.map(\.id))
        let kept = states.map { state in
            var copy = state
            copy.to = state.to.filter(ids.contains)
            return copy
        }
        var copy = StatusMachine(label: label, states: kept, start: start.filter(ids.contains))
        (copy.isRequired, copy.audience) = (isRequired, audience)
        return copy
    }

    package subscript(id: String) -> State? { states.first { $0.id == id } }

    package func current(_ word: String) -> String? { states.first { $0.id == word || $0.was.contains(word) }?.id }

    /// Whether a row may go from one state to another; from none into one it may begin in.
    package func allows(_ from: String?, to next: String) -> Bool {
        guard let from else { return start.contains(next) }
        return from == next || self[from]?.to.contains(next) ?? false
    }
}
