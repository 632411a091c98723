import Facts
import Foundation
import Phrases
import Reports

/// A folder with one run: `run.json`, the remarks in `remarks/CODE.txt`, and its documents in `documents/`.
struct RunFolder {
    let path: String

    private static let byteLimit = 64 << 20

    var runPath: String { "\(path)/run.json" }
    var documentsPath: String { "\(path)/documents" }

    /// Writes a run where there is none; the same one again changes nothing, another one is refused.
    func keep(_ run: FrozenRun) throws(CommandFailure) {
        if FileManager.default.fileExists(atPath: runPath) {
            guard try Self.bytes(at: runPath) == run.bytes else {
                throw .failed(
                    Phrase(
                        "In \(path) staan al andere vastgezette cijfers. Kies een nieuwe map: wat vaststaat verandert niet meer.",
                        "\(path) holds other frozen figures already. Choose a new folder: what is frozen does not change."
                    ))
            }
            return
        }
        try Self.write(run.bytes, to: runPath)
    }

    func run() throws(CommandFailure) -> FrozenRun {
        guard let run = FrozenRun(bytes: try Self.bytes(at: runPath)) else {
            throw .failed(
                Phrase(
                    "\(runPath) is geen bestand met vastgezette cijfers, of het is veranderd.",
                    "\(runPath) is no file of frozen figures, or it was changed."))
        }
        return run
    }

    /// By the code of the place; a remark that may not be there stops all, and is named.
    func remarks(of run: FrozenRun) throws(CommandFailure) -> [String: ReportRemark] {
        var remarks: [String: ReportRemark] = [:]
        for place in run.reports.map(\.place.code) {
            let file = remarkPath(place)
            guard FileManager.default.fileExists(atPath: file) else { continue }
            remarks[place] = try Self.remark(at: file)
        }
        return remarks
    }

    func keepRemark(from file: String, for place: String) throws(CommandFailure) {
        _ = try Self.remark(at: file)
        try Self.write(try Self.bytes(at: file), to: remarkPath(place))
    }

    private func remarkPath(_ place: String) -> String { "\(path)/remarks/\(place).txt" }

    private static func remark(at file: String) throws(CommandFailure) -> ReportRemark {
        do throws(ReportRemark.Problem) {
            guard let text = String(validating: try text(file), as: UTF8.self) else { throw .notText }
            return try ReportRemark(text)
        } catch {
            let sentence = error.sentence
            throw .failed(Phrase { "\(file): \(sentence($0))" })
        }
    }

    private static func text(_ file: String) throws(ReportRemark.Problem) -> [UInt8] {
        guard let bytes = try? bytes(at: file) else { throw .notText }
        return bytes
    }

    /// Whole or not at all: what stands there is replaced when the new file is complete.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
        do {
            let folder = (path as NSString).deletingLastPathComponent
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw .failed(
                Phrase(
                    "\(path) kan niet worden geschreven. Kijk naar de rechten en de vrije ruimte.",
                    "\(path) cannot be written. Look at permissions and free space."))
        }
    }

    static func bytes(at path: String) throws(CommandFailure) -> [UInt8] {
        let handle = FileHandle(forReadingAtPath: path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue, let handle,
            let data = try? handle.read(upToCount: byteLimit + 1) ?? Data(), data.count <= byteLimit
        else {
            throw .failed(Phrase("\(path) is niet te lezen.", "\(path) cannot be read."))
        }
        return Array(data)
    }
}
