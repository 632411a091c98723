import Testing

@testable import Writing

@Suite("The difference between two texts")
struct WordDiffTests {
    private func old(_ pieces: [WordDiff.Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .same(let text), .removed(let text): text
            case .added: ""
            }
        }.joined()
    }

    private func new(_ pieces: [WordDiff.Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .same(let text), .added(let text): text
            case .removed: ""
            }
        }.joined()
    }

    @Test("A changed word is one replacement between what stayed")
    func word() {
        let pieces = WordDiff.pieces(from: "In 2022 starten zes webinars.", to: "In 2022 starten vijf webinars.")
        #expect(pieces == [.same("In 2022 starten "), .removed("zes "), .added("vijf "), .same("webinars.")])
        #expect(WordDiff.pieces(from: "", to: "").isEmpty)
        #expect(WordDiff.pieces(from: "a", to: "a") == [.same("a")])
    }

    @Test("Nothing gets lost: without what came it is the old text, without what went the new one")
    func whole() {
        var random = SystemRandomNumberGenerator()
        let alphabet = ["een", "twee", "drie", " ", "  ", "\n", "é", "\u{202E}", "<b>"]
        for _ in 0..<400 {
            let texts = (0..<2).map { _ in
                (0..<Int.random(in: 0...40, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) }
                    .joined()
            }
            let pieces = WordDiff.pieces(from: texts[0], to: texts[1])
            #expect(old(pieces) == texts[0] && new(pieces) == texts[1], "\(texts)")
        }
    }

    @Test("Very long texts that share nothing are one replacement, and that at once")
    func long() {
        let before = (0..<20_000).map { "oud\($0) " }.joined(), after = (0..<20_000).map { "nieuw\($0) " }.joined()
        #expect(
            WordDiff.pieces(from: "Kop " + before + "staart", to: "Kop " + after + "staart") == [
                .same("Kop "), .removed(before), .added(after), .same("staart"),
            ])
    }
}
