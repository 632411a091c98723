import Foundation
import Phrases
package import Texts

/// What `vib texts export` writes: all texts of the product in one file for a translator.
package enum TextsExport {
    /// Writes to the file at `path`, or to standard output without one.
    package static func write(_ form: TextFile, to path: String?, on terminal: Terminal) throws(CommandFailure) {
        let text = form.write(TextUnit.all)
        guard let path else { return terminal.answer(text) }
        do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            throw .failed(Phrase("\(path) kan niet worden geschreven.", "\(path) cannot be written."))
        }
        let count = TextUnit.all.count
        terminal.say(Phrase("\(count) teksten geschreven in \(path).", "\(count) texts written to \(path)."))
    }
}
