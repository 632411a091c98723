import Foundation
import Markup
import Testing

@testable import SiteKit

@Suite("The style sheet with and without our own families of type")
struct SiteStyleTests {
    private let font = Array("wOF2".utf8) + [UInt8](repeating: 7, count: 60)

    @Test("Without families the sheet names no file, and nothing is asked for ahead")
    func plain() {
        let style = SiteStyle(nil)
        #expect(style.fonts.isEmpty && style.head.string.isEmpty)
        #expect(style.stylesheet.href == SiteStyle.plain.stylesheet.href)
        #expect(!String(decoding: style.stylesheet.bytes, as: UTF8.self).contains("@font-face"))
    }

    @Test("With families the sheet names both under the address of their content, and has another address itself")
    func own() {
        let style = SiteStyle(TypeFaces(text: font, headings: font + [1]))
        let sheet = String(decoding: style.stylesheet.bytes, as: UTF8.self)
        #expect(style.fonts.count == 2)
        for asset in style.fonts {
            #expect(sheet.contains("url(\"\(asset.href.value)\")"))
            #expect(style.head.string.contains("href=\"\(asset.href.value)\" as=\"font\""))
        }
        #expect(sheet.contains("font-display: optional"))
        #expect(sheet.contains("size-adjust: 92.7%"))
        #expect(style.stylesheet.href != SiteStyle.plain.stylesheet.href)
        let other = SiteStyle(TypeFaces(text: font + [2], headings: font))
        #expect(other.fonts[0].href != style.fonts[0].href)
    }

    @Test("What is no web font, or far too heavy for a page, is no family")
    func refused() {
        #expect(TypeFaces(text: Array("OTTO".utf8), headings: font) == nil)
        #expect(TypeFaces(text: font, headings: []) == nil)
        #expect(TypeFaces(text: font + [UInt8](repeating: 0, count: TypeFaces.mostBytes), headings: font) == nil)
    }

    private static let made = ["text", "headings"].map { "Fonts/\($0).woff2" }

    @Test(
        "The families that were made weigh at most 45 kB together",
        .enabled(if: made.allSatisfy(FileManager.default.fileExists)))
    func weight() throws {
        let files = Self.made.compactMap { FileManager.default.contents(atPath: $0).map(Array.init) }
        try #require(files.count == 2)
        #expect(TypeFaces(text: files[0], headings: files[1]) != nil)
        #expect(files.map(\.count).reduce(0, +) <= 45_000)
    }
}
