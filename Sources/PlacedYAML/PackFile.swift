import Facts
import Foundation
import Phrases
import Yams

/// One YAML file of a pack, read and parsed with care: small, plain UTF-8, without anchors, tags or directives.
package enum PackFile {
    static let byteLimit = 4 << 20

    /// The bytes of a regular file of bounded size; anything else is a finding.
    package static func bytes(at path: String, name: String, log: PackLog) -> [UInt8]? {
        let place = PackPlace(file: name, line: 0, key: "", log: log)
        // What a link leads to counts, whatever bytes its name has.
        var status = stat()
        guard stat(path, &status) == 0 else {
            place.report(
                found: Phrase("dit bestand is er niet", "no such file"),
                expected: Phrase("het bestand \(name)", "the file \(name)"),
                cure: Phrase(
                    "voeg het toe; de README.md van een bestaand pakket legt elk bestand uit",
                    "add it; the README.md of an existing pack explains each file"))
            return nil
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            place.report(
                found: Phrase("iets dat geen bestand is", "something that is no file"),
                expected: Phrase("een YAML-bestand", "a YAML file"),
                cure: Phrase("vervang het door een bestand", "replace it by a file"))
            return nil
        }
        guard let handle = FileHandle(forReadingAtPath: path),
            let data = try? handle.read(upToCount: byteLimit + 1)
        else {
            // An empty file reads as nil.
            if status.st_size == 0 { return [] }
            place.report(
                found: Phrase("een bestand dat niet te lezen is", "a file that cannot be read"),
                expected: Phrase("een leesbaar bestand", "a readable file"),
                cure: Phrase("kijk naar de rechten van het bestand", "check its permissions"))
            return nil
        }
        guard data.count <= byteLimit else {
            place.report(
                .tooLarge, found: Phrase("meer dan \(byteLimit >> 20) MB", "more than \(byteLimit >> 20) MB"),
                expected: Phrase("hooguit \(byteLimit >> 20) MB", "at most \(byteLimit >> 20) MB"),
                cure: Phrase(
                    "in een pakket staan definities en geen gegevens; haal weg wat er niet hoort",
                    "a pack holds definitions, not data; remove what does not belong here"))
            return nil
        }
        return Array(data)
    }

    /// The parsed file; `nil` with findings when it is no YAML that a pack may hold.
    ///
    /// `linesAbove` counts the lines above it when it is a part of a larger file.
    package static func parse(_ bytes: [UInt8], name: String, linesAbove: Int = 0, log: PackLog) -> PackNode? {
        guard let text = PackText.checked(bytes, name: name, linesAbove: linesAbove, log: log) else { return nil }
        func place(_ line: Int) -> PackPlace {
            PackPlace(file: name, line: line == 0 && linesAbove == 0 ? 0 : line + linesAbove, log: log)
        }
        // The parser calls the end of a file that stops in the middle a line of its own.
        let last = text.utf8.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
        do {
            // Without its encoding, the parser goes over all of the process's environment for it.
            guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
                place(0).report(
                    found: Phrase("een leeg bestand", "an empty file"),
                    expected: Phrase("sleutels met waarden", "keys with values"),
                    cure: Phrase(
                        "vergelijk het met dat bestand van een ander pakket",
                        "compare it with that file of another pack"))
                return nil
            }
            return PackNode(
                node: node, place: place(min(node.mark?.line ?? 1, last)), linesAbove: linesAbove,
                lastLine: last + linesAbove)
        } catch let error as YamlError {
            let (line, problem) = explain(error)
            place(min(line, last)).report(
                found: problem, expected: Phrase("geldige YAML", "well-formed YAML"),
                cure: Phrase(
                    "zoek op deze regel of net erboven naar een dubbelepunt, aanhalingsteken of haakje dat ontbreekt, of naar verkeerd inspringen",
                    "look for a missing colon, quote or bracket, or a wrong indentation, on or just above this line"))
        } catch {
            place(0).report(
                found: Phrase("tekst die geen YAML is", "text that is no YAML"),
                expected: Phrase("geldige YAML", "well-formed YAML"),
                cure: Phrase("zet het bestand terug", "restore the file"))
        }
        return nil
    }

    private static func explain(_ error: YamlError) -> (line: Int, problem: Phrase) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (
                mark.line,
                Phrase(
                    "een fout in de YAML (\(Finding.quote(problem)))",
                    "a mistake in the YAML (\(Finding.quote(problem)))")
            )
        case .duplicatedKeysInMapping(let keys, let context):
            (
                context.mark.line,
                Phrase { language in
                    let names = keys.map { "\"\(Finding.quote($0))\"" }.joined(separator: ", ")
                    return Phrase("de sleutel \(names) twee keer", "the key \(names) twice")(language)
                }
            )
        case .reader(let problem, _, _, _):
            (
                0,
                Phrase(
                    "een teken dat in YAML niet mag (\(Finding.quote(problem)))",
                    "a character that YAML forbids (\(Finding.quote(problem)))")
            )
        default: (0, Phrase("tekst die geen YAML is", "text that is no YAML"))
        }
    }
}
