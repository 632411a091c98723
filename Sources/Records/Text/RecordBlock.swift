package import PlacedYAML

/// One block of a text file: the word that opens it, its keys and its text, each with their place.
package struct RecordBlock {
    /// The kind of record that it holds.
    package let word: String
    /// The line of the file that opens it, 1 for the first.
    package let line: Int
    package let keys: PackNode
    package let text: PlanText
    /// The line of the file on which the text begins.
    package let textLine: Int

    /// A record as a block of a text file; `isFront` writes it as the front matter of its file.
    package static func text(_ word: String, keys: YAMLMap, text: PlanText, isFront: Bool = false) -> String {
        let body = BlockCutter.escaped(text)
        return (isFront ? "---\n" : "--- \(word)\n") + keys.text + "---\n" + (body.isEmpty ? "" : body + "\n")
    }
}
