import Bootstrap
import Foundation
import Phrases
import Synchronization

/// The arguments as texts, also where one is the path of a file whose name is no text (not UTF-8).
///
/// A string holds nothing but UTF-8, and neither the parser nor Foundation opens a file by other bytes. So such a path is
/// given a link in a folder of this process, under a name that is a text: what cannot be read becomes �. The folder goes
/// when the process ends.
enum ArgumentTexts {
    /// Where a folder is named that the program keeps things in and beside: a link elsewhere would not do.
    private static let ownFolders = ["--data", "--fetched", "--keys", "--region"]

    /// What follows the name of the program.
    static func all() throws -> [String] {
        let raw = (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0] }
            .map { Array(UnsafeBufferPointer(start: $0, count: strlen($0))).map(UInt8.init(bitPattern:)) }
        return try texts(raw)
    }

    static func texts(_ raw: [[UInt8]]) throws -> [String] {
        var texts: [String] = []
        for bytes in raw {
            if let text = String(validating: bytes, as: UTF8.self) {
                texts.append(text)
                continue
            }
            // `--series=FILE`
            let isOption = bytes.starts(with: "--".utf8)
            let split = isOption ? bytes.firstIndex(of: UInt8(ascii: "=")).map { $0 + 1 } ?? 0 : 0
            let option = String(decoding: bytes[..<split], as: UTF8.self)
            let isOwn = ownFolders.contains { option == $0 + "=" || split == 0 && texts.last == $0 }
            if isOwn { throw unreadable(String(decoding: bytes[split...], as: UTF8.self)) }
            texts.append(option + (linked(Array(bytes[split...])) ?? String(decoding: bytes[split...], as: UTF8.self)))
        }
        return texts
    }

    private static func unreadable(_ name: String) -> CommandFailure {
        .wrongUse(
            Phrase(
                "De naam van de map \(name) is geen tekst in UTF-8; geef de map een andere naam.",
                "The name of the folder \(name) is no text in UTF-8; give the folder another name."))
    }

    /// A path that is a text and leads there; `nil` when nothing is there.
    private static func linked(_ path: [UInt8]) -> String? {
        var target = path.map { CChar(bitPattern: $0) } + [0], status = stat()
        guard stat(&target, &status) == 0, var real = absolute(&target), let folder else { return nil }
        let name = path.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? "�"
        // Two names can look the same, so each has a place of its own.
        for number in 1...most {
            let place = "\(folder)/\(number)", link = "\(place)/\(name)"
            guard mkdir(place, 0o700) == 0 else { continue }
            guard symlink(&real, link) == 0 else { return nil }
            links.withLock { $0.append((place, link)) }
            return status.st_mode & S_IFMT == S_IFDIR ? link + "/." : link
        }
        return nil
    }

    private static let most = 999
    /// What was made, to be taken away link by link: what they lead to is not ours.
    private static let links = Mutex<[(place: String, link: String)]>([])

    private static func absolute(_ path: inout [CChar]) -> [CChar]? {
        guard let found = realpath(&path, nil) else { return nil }
        defer { free(found) }
        return Array(UnsafeBufferPointer(start: found, count: strlen(found))) + [0]
    }

    /// Made when it is first needed, for the owner alone.
    private static let folder: String? = {
        var template = Array((FileManager.default.temporaryDirectory.path + "/vib-names-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { return nil }
        atexit { ArgumentTexts.remove() }
        return String(cString: made)
    }()

    private static func remove() {
        for (place, link) in links.withLock({ $0 }) {
            unlink(link)
            rmdir(place)
        }
        if let folder { rmdir(folder) }
    }
}
