import Foundation
import Phrases
import TestKit
import Testing
import Texts

@testable import Bootstrap

@Suite("vib texts export")
struct TextsExportTests {
    private let terminal = Terminal(language: .english, isJSON: false)

    @Test("writes the texts of the product to a file, in every form", arguments: TextFile.allCases)
    func writes(form: TextFile) throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "texts").path
        try TextsExport.write(form, to: path, on: terminal)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            text == form.write(TextUnit.all) && text.contains("meer dan toeval") && text.contains("more than chance"))
    }

    @Test("says it when the file cannot be written")
    func fails() throws {
        let folder = try TemporaryFolder()
        #expect {
            try TextsExport.write(.po, to: folder.url.path, on: terminal)
        } throws: { error in
            (error as? CommandFailure)?.exitCode == 1
        }
    }
}
