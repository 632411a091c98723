import Figures
import Foundation
package import Phrases

/// Where the command line speaks: answers to standard output, everything else to standard error.
package struct Terminal: Sendable {
    package let language: Language
    /// True when answers are JSON for programs.
    package let isJSON: Bool
    let showsProgress: Bool

    package init(language: Language, isJSON: Bool) {
        self.language = language
        self.isJSON = isJSON
        showsProgress = !isJSON && isatty(STDERR_FILENO) == 1
    }

    package func answer(_ text: String) { Self.put(text + "\n", to: STDOUT_FILENO) }

    package func say(_ text: Phrase) { Self.put(self[text] + "\n", to: STDERR_FILENO) }

    package func say(_ text: String) { Self.put(text + "\n", to: STDERR_FILENO) }

    package subscript(text: Phrase) -> String {
        text(language)
    }

    /// Whether a person sits at both ends, who can be asked.
    var asks: Bool { !isJSON && isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks a question that only a plain yes answers.
    func agrees(to question: Phrase) -> Bool {
        Self.put(self[question] + " ", to: STDERR_FILENO)
        let answer = (readLine() ?? "").trimmingCharacters(in: .whitespaces).lowercased()
        return ["ja", "j", "yes", "y"].contains(answer)
    }

    /// Writes one encodable value as JSON with sorted keys.
    package func answerJSON(_ value: some Encodable) {
        answer(JSONRecord.text(value))
    }

    static func put(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno != EINTR { return }
            bytes = bytes.dropFirst(max(0, written))
        }
    }
}
