package import Facts
import Foundation
import Phrases
import PlacedYAML
package import RegionPack

/// A file of the folder `reports/` as it stands in the pack.
package struct ReportFile: Hashable, Sendable, Codable {
    /// `reports/maandbericht.md`
    package let name: String
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// The templates of a pack as they were read: those that are whole, and everything that was wrong.
package struct ReportReading: Sendable {
    package let templates: [ReportTemplate]
    /// The files that each template was read from, by its id: what a run keeps, so that it can be read again as it was.
    package let sources: [String: [ReportFile]]
    /// An error leaves out its template, and nothing else.
    package let findings: [Finding]
}

/// Reads the folder `reports/` of a pack (`docs/report-format.md`).
package enum ReportFolder {
    static let fileLimit = 200
    /// Wordings that every template of the pack may use.
    static let shared = "wordings.md"

    /// The templates of a pack's folder; empty when it has none, which is no mistake.
    package static func read(folder: String, pack: RegionPack) -> ReportReading {
        let log = PackLog()
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/reports")) ?? []
        let files = names.filter { $0.hasSuffix(".md") && $0 != "README.md" && !$0.hasPrefix(".") }.sorted()
            .prefix(fileLimit)
            .compactMap { name in
                PackFile.bytes(at: "\(folder)/reports/\(name)", name: "reports/\(name)", log: log)
                    .map { (name: "reports/\(name)", bytes: $0) }
            }
        let reading = read(files, pack: pack)
        return ReportReading(
            templates: reading.templates, sources: reading.sources, findings: log.findings + reading.findings)
    }

    /// The same of files that a run kept: what they name was checked when they were frozen.
    package static func read(_ files: [ReportFile]) -> ReportReading {
        read(files.map { (name: $0.name, bytes: Array($0.text.utf8)) }, pack: nil)
    }

    /// The same of files in memory.
    package static func read(_ files: [ReportFile], pack: RegionPack) -> ReportReading {
        read(files.map { (name: $0.name, bytes: Array($0.text.utf8)) }, pack: pack)
    }

    private static func read(_ files: [(name: String, bytes: [UInt8])], pack: RegionPack?) -> ReportReading {
        let words = files.filter { $0.name == "reports/\(shared)" }
        let sharedLog = PackLog()
        let common = words.reduce(into: TemplateParts()) { parts, file in
            parts.read(name: file.name, bytes: file.bytes, pack: pack, log: sharedLog)
        }
        SharedChecks.check(common, log: sharedLog)
        var templates: [ReportTemplate] = [], sources: [String: [ReportFile]] = [:], findings = sharedLog.findings
        for file in files where file.name != "reports/\(shared)" {
            let log = PackLog()
            var parts = TemplateParts()
            parts.read(name: file.name, bytes: file.bytes, pack: pack, log: log)
            let template = parts.template(named: file.name, common: common, log: log)
            if let template { TemplateChecks(template: template, file: file.name, log: log).run() }
            findings += log.findings
            guard let template, !log.hasErrors, !sharedLog.hasErrors else { continue }
            templates.append(template)
            sources[template.id] = (words + [file]).map {
                ReportFile(name: $0.name, text: String(decoding: $0.bytes, as: UTF8.self))
            }
        }
        return ReportReading(templates: templates, sources: sources, findings: findings)
    }
}
