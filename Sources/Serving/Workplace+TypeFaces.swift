import Bootstrap
import Foundation
import Phrases
import SiteKit

extension Workplace {
    /// The site's own families of type; `nil` where none came with the program.
    ///
    /// A folder that somebody named has to hold them. One beside the program that is damaged is told of and left.
    func typeFaces() throws(CommandFailure) -> TypeFaces? {
        guard let folder = settings.fonts ?? settings.bundledFonts else { return nil }
        if let faces = Self.typeFaces(in: folder) { return faces }
        let sentence = Phrase(
            "In de map \(folder) staan geen lettertypen die een pagina kan gebruiken (text.woff2 en headings.woff2).",
            "The folder \(folder) has no families of type that a page can use (text.woff2 and headings.woff2).")
        if settings.fonts != nil { throw .failed(sentence) }
        terminal.say(sentence)
        return nil
    }

    private static func typeFaces(in folder: String) -> TypeFaces? {
        let files = ["text", "headings"].map { name in
            // No more is read than a file of type may have.
            FileHandle(forReadingAtPath: "\(folder)/\(name).woff2").flatMap {
                try? $0.read(upToCount: TypeFaces.mostBytes + 1)
            }
        }
        guard let text = files[0], let headings = files[1] else { return nil }
        return TypeFaces(text: Array(text), headings: Array(headings))
    }
}
