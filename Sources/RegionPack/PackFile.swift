import Facts
import Foundation
import Yams

/// One YAML file of a pack, read and parsed with care: small, plain UTF-8, without anchors, tags or directives.
package enum PackFile {
    static let byteLimit = 4 << 20

    /// The bytes of a regular file of bounded size; anything else is a finding.
    package static func bytes(at path: String, name: String, log: PackLog) -> [UInt8]? {
        let place = PackPlace(file: name, line: 0, key: "", log: log)
        let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
            place.report(
                found: "no such file", expected: "the file \(name)",
                cure: "add it; the README.md of an existing pack explains each file")
            return nil
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            place.report(found: "something that is no file", expected: "a YAML file", cure: "replace it by a file")
            return nil
        }
        guard let handle = FileHandle(forReadingAtPath: resolved),
            let data = try? handle.read(upToCount: byteLimit + 1)
        else {
            // An empty file reads as nil.
            if attributes[.size] as? Int == 0 { return [] }
            place.report(
                found: "a file that cannot be read", expected: "a readable file", cure: "check its permissions")
            return nil
        }
        guard data.count <= byteLimit else {
            place.report(
                .tooLarge, found: "more than \(byteLimit >> 20) MB", expected: "at most \(byteLimit >> 20) MB",
                cure: "a pack holds definitions, not data; remove what does not belong here")
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
        do {
            guard let node = try Yams.compose(yaml: text, .basic) else {
                place(0).report(
                    found: "an empty file", expected: "keys with values",
                    cure: "compare it with that file of another pack")
                return nil
            }
            return PackNode(node: node, place: place(node.mark?.line ?? 1), linesAbove: linesAbove)
        } catch let error as YamlError {
            let (line, problem) = explain(error)
            place(line).report(
                found: problem, expected: "well-formed YAML",
                cure: "look for a missing colon, quote or bracket, or a wrong indentation, on or just above this line")
        } catch {
            place(0).report(found: "text that is no YAML", expected: "well-formed YAML", cure: "restore the file")
        }
        return nil
    }

    private static func explain(_ error: YamlError) -> (line: Int, problem: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, "a mistake in the YAML (\(Finding.quote(problem)))")
        case .duplicatedKeysInMapping(let keys, let context):
            (context.mark.line, "the key \(keys.map { "\"\(Finding.quote($0))\"" }.joined(separator: ", ")) twice")
        case .reader(let problem, _, _, _): (0, "a character that YAML forbids (\(Finding.quote(problem)))")
        default: (0, "text that is no YAML")
        }
    }
}
