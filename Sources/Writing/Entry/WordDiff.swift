/// The difference between two texts by words, for people: what stayed, what went and what came.
package enum WordDiff {
    package enum Piece: Hashable, Sendable {
        case same(String)
        case removed(String)
        case added(String)
    }

    /// More different words than this are shown as one replacement: the comparison takes time and memory by the square,
    /// and nobody reads such a difference word by word.
    private static let limit = 1_500

    /// The pieces in order: joined without the added ones they are `old`, without the removed ones `new`.
    package static func pieces(from old: String, to new: String) -> [Piece] {
        if old == new { return old.isEmpty ? [] : [.same(old)] }
        let whole = (before: words(old), after: words(new))
        let head = zip(whole.before, whole.after).prefix { $0 == $1 }.count
        let tail = zip(whole.before.dropFirst(head).reversed(), whole.after.dropFirst(head).reversed())
            .prefix { $0 == $1 }.count
        let start = whole.before.prefix(head).map(Piece.same), end = whole.before.suffix(tail).map(Piece.same)
        let before = Array(whole.before.dropFirst(head).dropLast(tail))
        let after = Array(whole.after.dropFirst(head).dropLast(tail))
        guard before.count + after.count <= limit else {
            return merged(start + [.removed(before.joined()), .added(after.joined())] + end)
        }
        return merged(start + middle(before, after) + end)
    }

    private static func middle(_ before: [String], _ after: [String]) -> [Piece] {
        let difference = after.difference(from: before)
        var removed: Set<Int> = [], added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var pieces: [Piece] = []
        var left = 0, right = 0
        while left < before.count || right < after.count {
            if removed.contains(left) {
                pieces.append(.removed(before[left]))
                left += 1
            } else if added.contains(right) {
                pieces.append(.added(after[right]))
                right += 1
            } else {
                pieces.append(.same(before[left]))
                left += 1
                right += 1
            }
        }
        return pieces
    }

    /// A word with the blanks after it, so that no blank gets lost or doubled.
    private static func words(_ text: String) -> [String] {
        var words: [String] = [], word = "", inBlank = false
        for character in text {
            if character.isWhitespace {
                inBlank = true
            } else if inBlank {
                words.append(word)
                word = ""
                inBlank = false
            }
            word.append(character)
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// Neighbours of one kind become one piece; of a replacement, what went comes before what came.
    private static func merged(_ pieces: [Piece]) -> [Piece] {
        var merged: [Piece] = [], gone = "", come = ""
        func flush() {
            if !gone.isEmpty { merged.append(.removed(gone)) }
            if !come.isEmpty { merged.append(.added(come)) }
            (gone, come) = ("", "")
        }
        for piece in pieces {
            switch piece {
            case .removed(let text): gone += text
            case .added(let text): come += text
            case .same(let text):
                flush()
                if case .same(let before) = merged.last {
                    merged[merged.count - 1] = .same(before + text)
                } else {
                    merged.append(.same(text))
                }
            }
        }
        flush()
        return merged
    }
}
