extension Guide {
    /// An answer together with the question that it answers.
    package struct Entry: Sendable, Hashable {
        package let question: Question
        package let answer: Answer
    }

    /// The answers that lead to a step, in the order of the file.
    package func entries(of id: String) -> [Entry] {
        questions.flatMap { question in
            question.answers.filter { $0.next == id }.map { Entry(question: question, answer: $0) }
        }
    }

    /// The answers from the first question to a step, when there is exactly one way; `nil` when there are more, or none.
    package func onlyWay(to id: String) -> [Entry]? {
        var way: [Entry] = [], current = id
        while current != questions.first?.id {
            let entries = entries(of: current)
            guard entries.count == 1, way.count < questions.count else { return nil }
            way.append(entries[0])
            current = entries[0].question.id
        }
        return way.reversed()
    }

    /// Where one is on the way.
    package enum Position: Sendable, Hashable {
        /// Whatever way one came: the number of this question, and how many it will be at most.
        case exactly(Int, atMost: Int)
        /// Ways of different lengths lead here: how many questions are left at most, this one included.
        case left(Int)
    }

    package func position(of question: Question) -> Position {
        let left = longest(from: question.id), before = before(question.id)
        return before.lowerBound == before.upperBound
            ? .exactly(before.lowerBound + 1, atMost: before.lowerBound + left) : .left(left)
    }

    /// How many questions the longest way has.
    package var longest: Int { questions.first.map { longest(from: $0.id) } ?? 0 }

    /// How many questions follow at most, this one included; 0 for an outcome. A way that leads back counts once round.
    private func longest(from id: String) -> Int {
        var known: [String: Int] = [:], open: Set<String> = []
        func longest(_ id: String) -> Int {
            if let found = known[id] { return found }
            guard case .question(let question) = step(id), open.insert(id).inserted else { return 0 }
            let length = 1 + (question.answers.map { longest($0.next) }.max() ?? 0)
            open.remove(id)
            known[id] = length
            return length
        }
        return longest(id)
    }

    /// How many questions come before a step on its shortest and on its longest way.
    private func before(_ id: String) -> ClosedRange<Int> {
        var known: [String: ClosedRange<Int>] = [:], open: Set<String> = []
        func before(_ id: String) -> ClosedRange<Int> {
            if id == questions.first?.id { return 0...0 }
            if let found = known[id] { return found }
            guard open.insert(id).inserted else { return 0...0 }
            let ranges = entries(of: id).map { before($0.question.id) }
            open.remove(id)
            let shortest = ranges.map(\.lowerBound).min() ?? -1, longest = ranges.map(\.upperBound).max() ?? -1
            let range = (shortest + 1)...(longest + 1)
            known[id] = range
            return range
        }
        return before(id)
    }
}
