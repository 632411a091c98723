import Bootstrap
import Facts
import Foundation
import Phrases
import TestKit
import Testing

@Suite("Every setting is documented, and each way of giving it weighs what the handbook says")
struct SettingTests {
    @Test(
        "The handbook names the setting's option, environment variable and key in one row", arguments: Setting.allCases)
    func documented(setting: Setting) throws {
        let rows = try Self.handbookRows()
        let row = try #require(rows.first { $0.first == "`\(setting.flag)`" }, "\(setting.flag) is not in the handbook")
        #expect(row.count == 5)
        #expect(row.dropFirst().first == "`\(setting.environmentName)`")
        #expect(row.dropFirst(2).first == "`\(setting.key)`")
        #expect(row.last?.isEmpty == false)
    }

    @Test("The handbook names no setting that does not exist")
    func handbookIsNotAhead() throws {
        let flags = try Self.handbookRows().compactMap(\.first)
        #expect(flags.sorted() == Setting.allCases.map { "`\($0.flag)`" }.sorted())
    }

    @Test("No two settings share a name")
    func unique() {
        let settings = Setting.allCases
        #expect(Set(settings.map(\.flag)).count == settings.count)
        #expect(Set(settings.map(\.environmentName)).count == settings.count)
        #expect(Set(settings.map(\.key)).count == settings.count)
    }

    @Test("Each setting is explained in Dutch and in English", arguments: Setting.allCases)
    func explained(setting: Setting) throws {
        let english = try #require(setting.explanation.exact(.english))
        #expect(setting.explanation.dutch.hasSuffix("."))
        #expect(english.hasSuffix("."))
        #expect(english != setting.explanation.dutch)
    }

    /// The cells of the handbook's table, a row per setting.
    private static func handbookRows() throws -> [[String]] {
        let text = try String(
            contentsOf: Shared.repository.appending(path: "docs/handboek/instellingen.md"), encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("| `--") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
    }
}
